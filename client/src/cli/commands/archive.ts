// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { components, operations } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { archiveHistoryTexts, archiveTexts } from '../../texts/archives.js';
import { actCommand, eraseCommand, stateName, testCommand } from '../archive/acts.js';
import { collectCommand } from '../archive/collect.js';
import { exportCommand, receiveCommand } from '../archive/packages.js';
import { defineCommand, one, optional, type CommandGroup } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { readJsonObject } from '../json-file.js';
import { listCommand } from '../list-command.js';
import { answer } from '../output/answer.js';
import type { Column } from '../output/list.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { showCommand } from '../show-command.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

type Archive = components['schemas']['Archive'];
type Disposal = components['schemas']['Disposal'];
type Query = NonNullable<operations['listArchives']['parameters']['query']>;

const DISPOSAL_COLUMNS: readonly Column<Disposal>[] = [
  { heading: archiveTexts.idColumn, cell: ({ id }) => id },
  { heading: archiveTexts.retentionColumn, cell: ({ retention }) => retention },
  { heading: archiveTexts.yearColumn, cell: ({ year }) => String(year) },
  { heading: archiveTexts.filesColumn, cell: ({ fileCount }) => String(fileCount) },
  { heading: archiveTexts.registeredColumn, cell: ({ registeredAt }) => beijingTime(registeredAt) },
  {
    heading: archiveTexts.erasedColumn,
    cell: ({ erasedAt }) => (erasedAt === undefined ? '' : beijingTime(erasedAt)),
  },
];

const list = listCommand({
  name: 'list',
  summary: archiveTexts.list,
  examples: ['archive list --state STORED --year 2026'],
  options: {
    fonds: optional('ID', archiveTexts.fonds),
    year: optional('YEAR', archiveTexts.year),
    state: optional('STATE', archiveTexts.state),
  },
  query(options) {
    const { fonds, year } = options;
    const state = options.state?.toUpperCase() as Query['state'];
    return { fonds, year, state };
  },
  page: (api, query) => dataOf(api.GET('/v1/archives', { params: { query } })),
  columns: columnsOf,
});

const show = showCommand({
  name: 'show',
  summary: archiveTexts.show,
  args: { id: one('ID', archiveTexts.id) },
  record: (api, { id }) => dataOf(api.GET('/v1/archives/{id}', { params: { path: { id } } })),
  lines: archiveLines,
});

const disposals = listCommand({
  name: 'disposals',
  summary: archiveTexts.disposals,
  options: { fonds: optional('ID', archiveTexts.fonds) },
  query: ({ fonds }) => ({ fonds }),
  page: (api, query) => dataOf(api.GET('/v1/disposals', { params: { query } })),
  columns: DISPOSAL_COLUMNS,
});

const define = defineCommand({
  name: 'define-fonds',
  summary: archiveTexts.define,
  details: archiveTexts.defineDetails,
  args: { file: one('FILE', archiveTexts.file) },
  options: writeOptions,
  async run(session, { file }, options) {
    const header = writeHeaders(options);
    const body = (await readJsonObject(file)) as unknown as components['schemas']['DefineFonds'];
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/fonds', { params: { header }, body })),
    );
    await answer(session, written, () => [
      session.t(archiveTexts.defined, { id: written.fonds.id }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

export const archiveCommands: CommandGroup = {
  name: 'archive',
  summary: archiveTexts.group,
  commands: [
    ...[define, list, show, collectCommand, testCommand, actCommand],
    ...[exportCommand, receiveCommand, disposals, eraseCommand],
  ],
};

function archiveLines(session: Session, archive: Archive): readonly string[] {
  const { id, year, fileCount: files, root, retentions, facts } = archive;
  const retention = retentions.at(-1)?.retention ?? '';
  return [
    `${id}  ${stateName(session, facts.at(-1)?.state ?? '')}`,
    session.t(archiveTexts.kept, { retention, year, files, root }),
    ...facts.map(({ act, from, state, actor, basis }) => {
      const named = ownMember(archiveHistoryTexts, act);
      return session.t(archiveTexts.factLine, {
        ...{ from: beijingTime(from), unit: actor.unit, role: actor.role, basis },
        ...{ act: named === undefined ? act : session.t(named), state: stateName(session, state) },
      });
    }),
  ];
}

function columnsOf(session: Session): readonly Column<Archive>[] {
  return [
    { heading: archiveTexts.idColumn, cell: ({ id }) => id },
    {
      heading: archiveTexts.stateColumn,
      cell: ({ facts }) => stateName(session, facts.at(-1)?.state ?? ''),
    },
    {
      heading: archiveTexts.retentionColumn,
      cell: ({ retentions }) => retentions.at(-1)?.retention ?? '',
    },
    { heading: archiveTexts.yearColumn, cell: ({ year }) => String(year) },
    { heading: archiveTexts.filesColumn, cell: ({ fileCount }) => String(fileCount) },
    { heading: archiveTexts.testsColumn, cell: ({ tests }) => String(tests) },
  ];
}
