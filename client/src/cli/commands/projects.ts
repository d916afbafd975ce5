// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { marketTexts as m, projectsTexts as p } from '../../texts/market.js';
import { fillText } from '../../texts/text.js';
import { defineCommand, many, one, optional, type CommandGroup } from '../command.js';
import type { ExitCode } from '../exit-codes.js';
import { readJsonObject } from '../json-file.js';
import { listCommand } from '../list-command.js';
import { told } from '../market/told.js';
import type { Column } from '../output/list.js';
import { printable } from '../output/printable.js';
import type { Session } from '../session.js';
import { columnLines, showCommand } from '../show-command.js';
import { newId } from '../sharing/new-id.js';
import { UsageError } from '../usage-error.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';

type Schemas = components['schemas'];
type Project = Schemas['Project'];

const projectArg = { id: one('PROJECT', p.project) };
const milestoneArgs = { ...projectArg, milestone: one('MILESTONE', p.milestone) };
const basis = { basis: one('CODE', p.basis) };

const projectColumns: readonly Column<Project>[] = [
  { heading: m.idColumn, cell: ({ id }) => id },
  { heading: p.titleColumn, cell: ({ title }) => title },
  { heading: m.stateColumn, cell: ({ state }) => state },
  { heading: p.kindColumn, cell: ({ projectKind }) => projectKind },
  { heading: p.budgetColumn, cell: ({ budget }) => budget },
  { heading: p.disbursedColumn, cell: ({ milestones }) => sumOf(milestones, 'disbursed') },
  { heading: p.milestonesColumn, cell: ({ milestones }) => acceptedOf(milestones) },
];

const proceedsColumns: readonly Column<Schemas['Proceeds']>[] = [
  { heading: p.tradeColumn, cell: ({ trade }) => trade },
  { heading: m.projectColumn, cell: ({ project }) => project },
  { heading: m.totalColumn, cell: ({ total }) => total },
  { heading: m.feeColumn, cell: ({ fee }) => fee },
  { heading: p.disbursedColumn, cell: ({ disbursed }) => sumOf(disbursed, 'fen') },
  { heading: p.unspentColumn, cell: ({ unspent }) => unspent },
];

const list = listCommand({
  name: 'list',
  summary: p.list,
  options: { unit: optional('USCC', m.unit) },
  query: ({ unit }) => ({ unit }),
  page: (api, query) => dataOf(api.GET('/v1/projects', { params: { query } })),
  columns: projectColumns,
});

const showOne = showCommand({
  name: 'show',
  summary: p.show,
  args: projectArg,
  record: (api, path) => dataOf(api.GET('/v1/projects/{id}', { params: { path } })),
  lines: (session, found) => [
    `${printable(found.title)} ${found.id}`,
    ...found.milestones.map(
      ({ code, title, fen, disbursed, facts }) =>
        `  ${code} ${printable(title)} ${facts.at(-1)?.state ?? 'PLANNED'} ${disbursed}/${fen}`,
    ),
  ],
});

const plan = defineCommand({
  name: 'plan',
  summary: p.plan,
  details: p.planDetails,
  args: { file: one('FILE', m.file) },
  options: { id: optional('ID', m.newId), ...basis, ...writeOptions },
  async run(session, { file }, { id = newId('prj'), basis: code, ...options }) {
    const params = { header: writeHeaders(options) };
    const given = await readJsonObject(file);
    const body = { id, basis: code, ...given } as unknown as Schemas['NewProject'];
    const { api } = await session.yulian();
    const written = await unsettled({ id }, () =>
      dataOf(api.POST('/v1/projects', { params, body })),
    );
    return saidOf(session, written);
  },
});

const report = defineCommand({
  name: 'report',
  summary: p.report,
  args: milestoneArgs,
  options: { material: many('MATERIAL', p.material), ...basis, ...writeOptions },
  async run(session, path, { material, basis: code, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const body = { evidence: [...material], basis: code };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/projects/{id}/milestones/{milestone}/reports', { params, body })),
    );
    return saidOf(session, written);
  },
});

const deciding = (act: 'accept' | 'reject') =>
  defineCommand({
    name: act,
    summary: p[act],
    args: milestoneArgs,
    options: { comment: optional('CODE', p.comment), ...basis, ...writeOptions },
    async run(session, path, { comment, basis: code, ...options }) {
      const params = { path, header: writeHeaders(options) };
      const body = { act, basis: code, ...defined({ comment }) };
      const { api } = await session.yulian();
      const written = await unsettled({}, () =>
        dataOf(api.POST('/v1/projects/{id}/milestones/{milestone}/decisions', { params, body })),
      );
      return saidOf(session, written);
    },
  });

const disburse = defineCommand({
  name: 'disburse',
  summary: p.disburse,
  args: milestoneArgs,
  options: { part: many('NOTE=FEN', p.part), id: optional('ID', m.newId), ...writeOptions },
  async run(session, { id: project, milestone }, { part, id = newId('dsb'), ...options }) {
    const params = { header: writeHeaders(options) };
    const body = { id, project, milestone, parts: part.map(partOf) };
    const { api } = await session.yulian();
    const written = await unsettled({ id }, () =>
      dataOf(api.POST('/v1/disbursements', { params, body })),
    );
    return told(session, written, ({ disbursement: { id: made, fen } }) =>
      session.t(p.paid, { id: made, fen }),
    );
  },
});

const proceeds = listCommand({
  name: 'proceeds',
  summary: p.proceeds,
  options: { project: optional('PROJECT', p.project) },
  query: ({ project }) => ({ project }),
  page: (api, query) => dataOf(api.GET('/v1/proceeds', { params: { query } })),
  columns: proceedsColumns,
});

const trace = showCommand({
  name: 'trace',
  summary: p.trace,
  args: { trade: one('TRADE', p.trade) },
  record: (api, path) => dataOf(api.GET('/v1/proceeds/{trade}', { params: { path } })),
  lines: columnLines(proceedsColumns),
});

const close = defineCommand({
  name: 'close',
  summary: p.close,
  args: projectArg,
  options: { ...basis, ...writeOptions },
  async run(session, path, { basis: code, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/projects/{id}/closure', { params, body: { basis: code } })),
    );
    return saidOf(session, written);
  },
});

/** `yulian projects`. */
export const projectCommands: CommandGroup = {
  name: 'projects',
  summary: p.group,
  commands: [
    list,
    showOne,
    plan,
    report,
    deciding('accept'),
    deciding('reject'),
    disburse,
    proceeds,
    trace,
    close,
  ],
};

function saidOf(session: Session, written: Schemas['WrittenProject']): Promise<ExitCode> {
  return told(session, written, ({ project: { id, state } }) => session.t(p.told, { id, state }));
}

/** @throws UsageError `PART_INVALID` */
function partOf(given: string): { note: string; fen: string } {
  const [note, fen, more] = given.split('=');
  if (note !== undefined && fen !== undefined && more === undefined) return { note, fen };
  throw new UsageError('PART_INVALID', fillText(p.partInvalid, { given }));
}

function sumOf<K extends string>(rows: readonly Readonly<Record<K, string>>[], key: K): string {
  return rows.reduce((sum, row) => sum + BigInt(row[key]), 0n).toString();
}

function acceptedOf(milestones: Project['milestones']): string {
  const accepted = milestones.filter(({ facts }) => facts.at(-1)?.state === 'ACCEPTED');
  return `${String(accepted.length)}/${String(milestones.length)}`;
}
