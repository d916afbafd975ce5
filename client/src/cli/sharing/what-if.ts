// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { sharingTexts } from '../../texts/sharing.js';
import { defineCommand, many, one, optional } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { readNumber } from '../seals/read-number.js';
import type { Session } from '../session.js';
import { refusalTable } from './refusals.js';

type Decision = components['schemas']['ScopeDecision'];

/** `yulian grant what-if`: what the contract would decide now. */
export const whatIfCommand = defineCommand({
  name: 'what-if',
  summary: sharingTexts.whatIf,
  examples: [
    'grant what-if grt_… --service-item 000131001000 --purpose ZWSJ-17 --field /name --field /address',
  ],
  args: { of: one('ID', sharingTexts.of) },
  options: {
    serviceItem: one('CODE', sharingTexts.serviceItem),
    purpose: one('CODE', sharingTexts.purpose),
    field: many('PATH', sharingTexts.field),
    used: optional('N', sharingTexts.used),
  },
  async run(session, { of }, { serviceItem, purpose, field, used: given }) {
    const used = given === undefined ? undefined : readNumber(given);
    const body = { of, serviceItem, purpose, fields: [...field], ...defined({ used }) };
    const { api } = await session.yulian();
    const decision = await dataOf(api.POST('/v1/access/what-if', { body }));
    await answer(session, decision, () => linesOf(session, decision));
    return decision.allowed ? EXIT.passes : EXIT.fails;
  },
});

function linesOf(session: Session, { allowed, failing = [] }: Decision): readonly string[] {
  const m = sharingTexts;
  if (allowed) return [session.t(m.allowed)];
  return [session.t(m.denied), ...refusalTable(session, failing)];
}
