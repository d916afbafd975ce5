// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { myTexts as m } from '../../texts/my.js';
import { madeLines } from '../accesses/told.js';
import { defineCommand, one, optional, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { factLines, said } from '../my/told.js';
import { answer } from '../output/answer.js';
import { showCommand } from '../show-command.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';

const redeem = defineCommand({
  name: 'redeem',
  summary: m.redeem,
  examples: ['showing redeem YLZ1.… --service-item 000131001000 --purpose ZWSJ-17'],
  args: { code: one('CODE', m.codeText) },
  options: {
    serviceItem: one('CODE', m.serviceItem),
    purpose: one('CODE', m.purpose),
    case: optional('CASE', m.case),
    ...writeOptions,
  },
  async run(session, { code }, { serviceItem, purpose, case: caseOf, ...options }) {
    const params = { header: writeHeaders(options) };
    const body = { code, serviceItem, purpose, ...defined({ case: caseOf }) };
    const { api } = await session.yulian();
    const made = await unsettled({}, () =>
      dataOf(api.POST('/v1/showings/redemptions', { params, body })),
    );
    const { copy } = made;
    await answer(session, made, () => [
      ...madeLines(session, made),
      ...(copy === undefined ? [] : [session.t(m.copy, { copy })]),
    ]);
    return made.access.state === 'ACKNOWLEDGED' ? EXIT.passes : EXIT.refused;
  },
});

const show = showCommand({
  name: 'show',
  summary: m.shown,
  args: { id: one('SHOWING', m.showing) },
  record: (api, path) => dataOf(api.GET('/v1/showings/{id}', { params: { path } })),
  lines(session, found) {
    const { id, state } = found;
    return [
      session.t(m.told, { id, state: said(session, state) }),
      ...factLines(session, found.facts),
    ];
  },
});

/** `yulian showing`. */
export const showingCommands: CommandGroup = {
  name: 'showing',
  summary: m.showingGroup,
  commands: [redeem, show],
};
