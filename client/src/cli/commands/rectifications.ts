// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { rectificationTexts } from '../../texts/rectifications.js';
import { fillText } from '../../texts/text.js';
import { defineCommand, one, optional, type Command, type CommandGroup } from '../command.js';
import { BATCH_ID } from '../issue/batch-id.js';
import { listCommand } from '../list-command.js';
import type { Column } from '../output/list.js';
import { rectificationLines, said, toldOfRectification } from '../rectifications/told.js';
import type { Session } from '../session.js';
import { newId } from '../sharing/new-id.js';
import { showCommand } from '../show-command.js';
import { UsageError } from '../usage-error.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';

type Rectification = components['schemas']['Rectification'];

const m = rectificationTexts;
const REASONS: readonly Rectification['reason'][] = [
  'WRONG_DATE',
  'WRONG_RECORD',
  'WRONG_ACT',
  'NOT_DECIDED',
];
type Subject = Rectification['subject'];
const KINDS: readonly Subject['kind'][] = [
  ...(['licence', 'licence-batch', 'material', 'authority', 'standard'] as const),
  ...(['service-item', 'catalogue-item', 'fonds'] as const),
];
const rectificationArg = { id: one('RECTIFICATION', m.rectification) };
const writes = { basis: one('CODE', m.basis), ...writeOptions };

const list = listCommand({
  name: 'list',
  summary: m.list,
  examples: ['rectification list --state PROPOSED'],
  options: {
    unit: optional('USCC', m.unit),
    subject: optional('ID', m.record),
    state: optional('STATE', m.state),
  },
  query({ unit, subject, ...options }) {
    const state = options.state?.toUpperCase() as Rectification['state'] | undefined;
    return { unit, subject, state };
  },
  page: (api, query) => dataOf(api.GET('/v1/rectifications', { params: { query } })),
  columns: columnsOf,
});

const show = showCommand({
  name: 'show',
  summary: m.show,
  args: rectificationArg,
  record: (api, path) => dataOf(api.GET('/v1/rectifications/{id}', { params: { path } })),
  lines: rectificationLines,
});

const propose = defineCommand({
  name: 'propose',
  summary: m.propose,
  details: m.proposeDetails,
  examples: [
    'rectification propose 1.2.156.3005.2.… --reason WRONG_DATE --right 2026-12-01 --basis XZCFF-9-3',
  ],
  args: { record: one('ID', m.record) },
  options: {
    reason: one('REASON', m.reason),
    kind: optional('KIND', m.kind),
    fact: optional('TRANSACTION', m.fact),
    right: optional('TIME', m.right),
    id: optional('RECTIFICATION', m.newRectification),
    ...writes,
  },
  async run(session, { record }, { reason: given, fact: named, right, basis, kind, ...options }) {
    const params = { header: writeHeaders(options) };
    const id = options.id ?? newId('rtf');
    const reason = REASONS.find((known) => known === given.toUpperCase());
    if (reason === undefined) {
      throw new UsageError('REASON_UNKNOWN', fillText(m.reasonUnknown, { reason: given }));
    }
    const subject = subjectOf(record, kind);
    const fact = named ?? (await lastFact(session, subject));
    const body = { id, subject, fact, reason, basis, ...(right === undefined ? {} : { right }) };
    const { api } = await session.yulian();
    const written = await unsettled({ '--id': id }, () =>
      dataOf(api.POST('/v1/rectifications', { params, body })),
    );
    return toldOfRectification(session, written);
  },
});

/** Licences and batches are told by their identifiers, others by what is said. */
function subjectOf(id: string, kind: string | undefined): Subject {
  const known = KINDS.find((one) => one === kind);
  if (kind !== undefined && known === undefined) {
    throw new UsageError('KIND_UNKNOWN', fillText(m.kindUnknown, { kind }));
  }
  return { kind: known ?? (BATCH_ID.test(id) ? 'licence-batch' : 'licence'), id };
}

/** Transaction of the last fact that counts: what the contract asks for first. */
async function lastFact(session: Session, { kind, id }: Subject): Promise<string> {
  const { api } = await session.yulian();
  const params = { path: { id } };
  if (kind !== 'licence' && kind !== 'licence-batch') {
    throw new UsageError('FACT_MISSING', m.factMissing);
  }
  const { facts } =
    kind === 'licence'
      ? await dataOf(api.GET('/v1/licences/{id}', { params }))
      : await dataOf(api.GET('/v1/licence-batches/{id}', { params }));
  const last = facts.at(-1);
  return last?.restates ?? last?.txId ?? '';
}

function actCommand(act: 'confirm' | 'refuse' | 'withdraw'): Command {
  return defineCommand({
    name: act,
    summary: m[act],
    args: rectificationArg,
    options: writes,
    async run(session, path, { basis, ...options }) {
      const params = { path, header: writeHeaders(options) };
      const { api } = await session.yulian();
      const written = await unsettled({}, () =>
        dataOf(api.POST('/v1/rectifications/{id}/acts', { params, body: { act, basis } })),
      );
      return toldOfRectification(session, written);
    },
  });
}

/** `yulian rectification`. */
export const rectificationCommands: CommandGroup = {
  name: 'rectification',
  summary: m.group,
  commands: [
    ...[list, show, propose, actCommand('confirm'), actCommand('refuse'), actCommand('withdraw')],
  ],
};

function columnsOf(session: Session): readonly Column<Rectification>[] {
  return [
    { heading: m.idColumn, cell: ({ id }) => id },
    { heading: m.stateColumn, cell: ({ state }) => said(session, state) },
    { heading: m.recordColumn, cell: ({ subject }) => subject.id },
    { heading: m.reasonColumn, cell: ({ reason }) => said(session, reason) },
    { heading: m.unitColumn, cell: ({ unit }) => unit },
  ];
}
