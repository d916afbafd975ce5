// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { accessTexts } from '../../texts/accesses.js';
import { evidenceTexts } from '../../texts/evidence.js';
import { sharingTexts } from '../../texts/sharing.js';
import { accessColumns, accessLines, madeLines, outcomeOf } from '../accesses/told.js';
import { readOptionalChoice } from '../choice.js';
import { defineCommand, many, one, optional, type CommandGroup } from '../command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { listCommand } from '../list-command.js';
import { answer, jsonText } from '../output/answer.js';
import { writeNewFile } from '../output/files.js';
import { readSubject, subjectOptions } from '../subject.js';
import { showCommand } from '../show-command.js';
import { writeHeaders, writeOptions } from '../writes.js';

/** It shows what was delivered. */
const PRIVATE_MODE = 0o600;

const STATES = [
  'ALLOWED',
  'DENIED',
  'DELIVERED',
  'NO_RECORD',
  'CANNOT_ANSWER',
  'ACKNOWLEDGED',
  'DISPUTED',
] as const;

/** Without a record, or without an answer, nothing is known: that is not the same as a refusal. */
function exitOf(outcome: ReturnType<typeof outcomeOf>): ExitCode {
  if (outcome === 'ACKNOWLEDGED') return EXIT.passes;
  const isUnanswered = outcome === 'NO_RECORD' || outcome === 'CANNOT_ANSWER';
  return isUnanswered ? EXIT.cannotCheck : EXIT.fails;
}

const make = defineCommand({
  name: 'make',
  summary: accessTexts.make,
  details: accessTexts.makeDetails,
  examples: [
    'access make --grant grt_… --case cas_… --service-item 000131001000 --purpose ZWSJ-17 --field /name --subject person.json',
  ],
  args: {},
  options: {
    grant: one('GRANT', accessTexts.grant),
    case: one('CASE', accessTexts.case),
    serviceItem: one('CODE', accessTexts.serviceItem),
    purpose: one('CODE', accessTexts.purpose),
    field: many('PATH', accessTexts.field),
    ...subjectOptions,
    ...writeOptions,
  },
  async run(session, _args, options) {
    const { grant, case: caseOf, serviceItem, purpose, field } = options;
    const subject = await readSubject(session, options);
    const body = {
      ...{ grant, case: caseOf, serviceItem, purpose, fields: [...field], subject },
      mode: 'DISCLOSE' as const,
    };
    const { api } = await session.yulian();
    const params = { header: writeHeaders(options) };
    const made = await dataOf(api.POST('/v1/accesses', { params, body }));
    await answer(session, made, () => madeLines(session, made));
    return exitOf(outcomeOf(made.access));
  },
});

const list = listCommand({
  name: 'list',
  summary: accessTexts.list,
  examples: ['access list --provider 11999999TA0001019Q --state allowed'],
  options: {
    provider: optional('USCC', accessTexts.provider),
    requester: optional('USCC', accessTexts.requester),
    subject: optional('REFERENCE', accessTexts.subject),
    grant: optional('GRANT', accessTexts.grant),
    item: optional('ITEM', accessTexts.item),
    state: optional('STATE', accessTexts.state),
  },
  query(options) {
    const { provider, requester, subject, grant, item } = options;
    const asked = options.state?.toUpperCase();
    const { choiceUnknown } = sharingTexts;
    const state = readOptionalChoice(asked, STATES, 'STATE_UNKNOWN', choiceUnknown);
    return { provider, requester, subject, grant, item, state };
  },
  page: (api, query) => dataOf(api.GET('/v1/accesses', { params: { query } })),
  columns: accessColumns,
});

const show = showCommand({
  name: 'show',
  summary: accessTexts.show,
  args: { id: one('ACCESS', accessTexts.access) },
  record: (api, path) => dataOf(api.GET('/v1/accesses/{id}', { params: { path } })),
  lines: accessLines,
});

const evidence = defineCommand({
  name: 'evidence',
  summary: accessTexts.evidence,
  examples: ['access evidence acs_… --out access.evidence.json'],
  args: { id: one('ACCESS', accessTexts.access) },
  options: { out: optional('FILE', accessTexts.out) },
  async run(session, path, { out }) {
    const { api } = await session.yulian();
    const shown = await dataOf(api.GET('/v1/accesses/{id}/evidence', { params: { path } }));
    if (out === undefined) {
      await answer(session, shown, () => [JSON.stringify(shown, undefined, 2)]);
    } else {
      await writeNewFile(out, jsonText(shown), PRIVATE_MODE);
      await answer(session, { ...path, file: out }, () => [
        session.t(evidenceTexts.written, { file: out }),
      ]);
    }
    return EXIT.passes;
  },
});

/** `yulian access`. */
export const accessCommands: CommandGroup = {
  name: 'access',
  summary: accessTexts.group,
  commands: [make, list, show, evidence],
};
