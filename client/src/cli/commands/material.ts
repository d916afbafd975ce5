// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { components, operations } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import type { PlainNames } from '../../texts/text.js';
import { materialActs, materialTexts } from '../../texts/material.js';
import { readOptionalChoice } from '../choice.js';
import { one, optional, type CommandGroup } from '../command.js';
import { readHolder } from '../issue/content.js';
import { readJsonObject } from '../json-file.js';
import { listCommand } from '../list-command.js';
import { materialActCommands } from '../material/acts.js';
import { addCommand, annotateCommand } from '../material/register.js';
import { reviewCommands } from '../material/reviews.js';
import { seeCommand } from '../material/see.js';
import { stateName } from '../material/states.js';
import type { Column } from '../output/list.js';
import { printable } from '../output/printable.js';
import { tableLines } from '../output/table.js';
import { beijingTime, lastDay } from '../output/times.js';
import type { Session } from '../session.js';
import { showCommand } from '../show-command.js';
import { UnitNames } from '../unit-names.js';

type Material = components['schemas']['Material'];
type Query = NonNullable<operations['listMaterials']['parameters']['query']>;

const STATES = [
  'HELD',
  'WITHDRAWN',
  'VOID',
  'EXPIRED',
  'NOT_YET_HELD',
] as const satisfies readonly NonNullable<Query['state']>[];

const show = showCommand({
  name: 'show',
  summary: materialTexts.show,
  args: { id: one('ID', materialTexts.id) },
  options: {
    at: optional('TIME', materialTexts.at),
    knownAt: optional('TIME|BLOCK', materialTexts.knownAt),
  },
  record: (api, { id }, { at, knownAt }) =>
    dataOf(
      api.GET('/v1/materials/{id}', { params: { path: { id }, query: defined({ at, knownAt }) } }),
    ),
  lines: linesOf,
});

const list = listCommand({
  name: 'list',
  summary: materialTexts.list,
  details: materialTexts.listDetails,
  examples: ['material list --number 2026-0007', 'material list --parent mat_… --state EXPIRED'],
  options: {
    number: optional('NUMBER', materialTexts.number),
    holder: optional('FILE', materialTexts.holder),
    unit: optional('USCC', materialTexts.unit),
    type: optional('CODE', materialTexts.type),
    state: optional('STATE', materialTexts.state),
    parent: optional('ID', materialTexts.parent),
    requester: optional('USCC', materialTexts.requester),
    at: optional('TIME', materialTexts.at),
  },
  async query(options) {
    const { holder: file, number, unit, type: typeCode, parent, requester, at } = options;
    const { stateUnknown } = materialTexts;
    const asked = options.state?.toUpperCase();
    const state = readOptionalChoice(asked, STATES, 'STATE_UNKNOWN', stateUnknown);
    const holder = file === undefined ? undefined : readHolder(file, await readJsonObject(file));
    return {
      ...{ number, unit, typeCode, parent, requester, at, state },
      ...{ holderType: holder?.type, holderCode: holder?.code },
    };
  },
  page: (api, query) => dataOf(api.GET('/v1/materials', { params: { query } })),
  columns: columnsOf,
});

export const materialCommands: CommandGroup = {
  name: 'material',
  summary: materialTexts.group,
  commands: [
    addCommand,
    show,
    list,
    annotateCommand,
    ...materialActCommands,
    ...reviewCommands,
    seeCommand,
  ],
};

function columnsOf(session: Session): readonly Column<Material>[] {
  const m = materialTexts;
  return [
    { heading: m.stateColumn, cell: ({ state }) => stateName(session, state) },
    { heading: m.unitColumn, cell: ({ unit }) => unit },
    { heading: m.typeColumn, cell: ({ typeCode }) => typeCode ?? '' },
    { heading: m.sinceColumn, cell: ({ facts }) => beijingTime(facts[0]?.from ?? '') },
    { heading: m.expiresColumn, cell: ({ annotation }) => lastDayOf(annotation?.expiresAt) },
    { heading: m.requesterColumn, cell: ({ annotation }) => annotation?.requester ?? '' },
    { heading: m.idColumn, cell: ({ id }) => id },
  ];
}

function lastDayOf(end: string | undefined): string {
  return end === undefined ? '' : lastDay(end);
}

async function linesOf(session: Session, material: Material, names: UnitNames): Promise<string[]> {
  const m = materialTexts;
  const { id, state, unit, typeCode, document, parent, annotation, facts } = material;
  const about: (readonly [PlainNames<typeof m>, string | undefined])[] = [
    ['stateColumn', stateName(session, state)],
    ['unitColumn', await names.of(unit)],
    ['typeColumn', typeCode],
    ['document1', 'sha256' in document ? `SHA-256 ${document.sha256}` : session.t(m.committed)],
    ['parentColumn', parent],
    ['purposeColumn', annotation?.purpose],
    ['requesterColumn', annotation && (await names.of(annotation.requester))],
    ['expiresColumn', annotation && lastDay(annotation.expiresAt)],
  ];
  const rows = await Promise.all(
    facts.map(async ({ act, from, recordedAt, basis, actor }) => {
      const named = ownMember(materialActs, act);
      return [
        beijingTime(from),
        named === undefined ? act : session.t(named),
        printable(await names.of(actor.unit)),
        basis,
        beijingTime(recordedAt),
      ];
    }),
  );
  const headings = [m.sinceColumn, m.actColumn, m.byColumn, m.basisColumn, m.recordedColumn];
  return [
    id,
    ...about.flatMap(([name, value]) =>
      value === undefined ? [] : [`  ${session.t(m[name])}: ${printable(value)}`],
    ),
    ...tableLines(
      headings.map((heading) => session.t(heading)),
      rows,
    ).map((line) => `  ${line}`),
  ];
}
