// SPDX-License-Identifier: Apache-2.0
import { dataOf, type YulianClient } from '../../sdk/client.js';
import { accessTexts } from '../../texts/accesses.js';
import { evidenceTexts } from '../../texts/evidence.js';
import { sharingTexts } from '../../texts/sharing.js';
import { accessColumns, accessLines, madeLines, outcomeOf } from '../accesses/told.js';
import { readOptionalChoice } from '../choice.js';
import { defineCommand, flag, many, one, optional, type CommandGroup } from '../command.js';
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
    'access make --grant grt_… --case cas_… --service-item 000131001000 --purpose ZWSJ-17 --document --subject person.json',
  ],
  args: {},
  options: {
    grant: one('GRANT', accessTexts.grant),
    case: one('CASE', accessTexts.case),
    serviceItem: one('CODE', accessTexts.serviceItem),
    purpose: one('CODE', accessTexts.purpose),
    field: many('PATH', accessTexts.field),
    document: flag(accessTexts.document),
    ...subjectOptions,
    ...writeOptions,
  },
  async run(session, _args, options) {
    const { grant, case: caseOf, serviceItem, purpose, field, document } = options;
    const subject = await readSubject(session, options);
    const { api } = await session.yulian();
    const isWhole = document && field.length === 0;
    const fields = isWhole ? await fieldsUnder(api, grant) : [...field];
    const body = {
      ...{ grant, case: caseOf, serviceItem, purpose, fields, subject },
      mode: document ? ('DELIVER' as const) : ('DISCLOSE' as const),
    };
    const params = { header: writeHeaders(options) };
    const made = await dataOf(api.POST('/v1/accesses', { params, body }));
    await answer(session, made, () => madeLines(session, made));
    return exitOf(outcomeOf(made.access));
  },
});

/** All fields of the item that a grant is for. */
async function fieldsUnder(api: YulianClient['api'], id: string): Promise<string[]> {
  const { item } = await dataOf(api.GET('/v1/grants/{id}', { params: { path: { id } } }));
  const path = { id: item };
  const { content } = await dataOf(api.GET('/v1/catalogue/{id}', { params: { path } }));
  return [...(content?.fields ?? [])];
}

const file = defineCommand({
  name: 'file',
  summary: accessTexts.file,
  examples: ['access file acs_… --out lease.pdf'],
  args: { id: one('ACCESS', accessTexts.access) },
  options: { out: one('FILE', accessTexts.fileOut) },
  async run(session, path, { out }) {
    const { api } = await session.yulian();
    const asked = { params: { path }, parseAs: 'arrayBuffer' as const };
    const { data } = await api.GET('/v1/accesses/{id}/document', asked);
    const bytes = new Uint8Array(data as unknown as ArrayBuffer);
    await writeNewFile(out, bytes, PRIVATE_MODE);
    const written = { file: out, size: bytes.length };
    await answer(session, written, () => [session.t(accessTexts.fileWritten, written)]);
    return EXIT.passes;
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
  commands: [make, file, list, show, evidence],
};
