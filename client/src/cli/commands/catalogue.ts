// SPDX-License-Identifier: Apache-2.0
import { SHARING_CLASSES } from '@yulian/proofs';
import type { components, operations } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { catalogueTexts } from '../../texts/catalogue.js';
import { itemCommands } from '../catalogue/items.js';
import { sourceCommands } from '../catalogue/sources.js';
import { currency, itemLines, said } from '../catalogue/told.js';
import { readOptionalChoice } from '../choice.js';
import { flag, one, optional, type CommandGroup } from '../command.js';
import { listCommand } from '../list-command.js';
import type { Column } from '../output/list.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { showCommand } from '../show-command.js';

type Item = components['schemas']['CatalogueItem'];
type Duty = components['schemas']['DutyEntry'];
type Update = components['schemas']['CatalogueUpdate'];
type Query = NonNullable<operations['listCatalogue']['parameters']['query']>;

const STATES = [
  'PUBLISHED',
  'RETIRED',
  'NOT_YET_PUBLISHED',
] as const satisfies readonly NonNullable<Query['state']>[];

const list = listCommand({
  name: 'list',
  summary: catalogueTexts.list,
  examples: ['catalogue list --overdue', 'catalogue list --waiting --provider 11999999TA0001019Q'],
  options: {
    provider: optional('USCC', catalogueTexts.provider),
    type: optional('CODE', catalogueTexts.type),
    state: optional('STATE', catalogueTexts.state),
    sharing: optional('CLASS', catalogueTexts.sharing),
    overdue: flag(catalogueTexts.overdue),
    waiting: flag(catalogueTexts.waiting),
  },
  query(options) {
    const { provider, type: typeCode } = options;
    const { choiceUnknown } = catalogueTexts;
    const [state, sharing] = [
      readOptionalChoice(options.state?.toUpperCase(), STATES, 'STATE_UNKNOWN', choiceUnknown),
      readOptionalChoice(options.sharing, SHARING_CLASSES, 'CLASS_UNKNOWN', choiceUnknown),
    ];
    return {
      ...{ provider, typeCode, state, sharing },
      ...{ overdue: options.overdue || undefined, waiting: options.waiting || undefined },
    };
  },
  page: (api, query) => dataOf(api.GET('/v1/catalogue', { params: { query } })),
  columns: itemColumns,
});

const show = showCommand({
  name: 'show',
  summary: catalogueTexts.show,
  args: { id: one('ITEM', catalogueTexts.id) },
  options: {
    at: optional('TIME', catalogueTexts.at),
    knownAt: optional('TIME|BLOCK', catalogueTexts.knownAt),
  },
  record: (api, path, { at, knownAt }) =>
    dataOf(api.GET('/v1/catalogue/{id}', { params: { path, query: defined({ at, knownAt }) } })),
  lines: itemLines,
});

const updates = listCommand({
  name: 'updates',
  summary: catalogueTexts.updates,
  args: { id: one('ITEM', catalogueTexts.id) },
  page: (api, query, path) =>
    dataOf(api.GET('/v1/catalogue/{id}/updates', { params: { path, query } })),
  columns: updateColumns(),
});

const duties = listCommand({
  name: 'duties',
  summary: catalogueTexts.duties,
  examples: ['catalogue duties --provider 11999999TA0001019Q'],
  options: {
    provider: optional('USCC', catalogueTexts.provider),
    overdue: flag(catalogueTexts.overdue),
  },
  query(options) {
    const overdue = options.overdue || undefined;
    return { provider: options.provider, overdue };
  },
  page: (api, query) => dataOf(api.GET('/v1/duties', { params: { query } })),
  columns: dutyColumns,
});

export const catalogueCommands: CommandGroup = {
  name: 'catalogue',
  summary: catalogueTexts.group,
  commands: [list, show, ...itemCommands, updates, duties, ...sourceCommands],
};

function itemColumns(session: Session): readonly Column<Item>[] {
  const m = catalogueTexts;
  const word = (value: string | undefined): string =>
    value === undefined ? '' : said(session, value);
  return [
    { heading: m.idColumn, cell: ({ id }) => id },
    { heading: m.stateColumn, cell: ({ state }) => word(state) },
    { heading: m.versionColumn, cell: ({ version }) => version?.toString() ?? '' },
    { heading: m.sharingColumn, cell: ({ content }) => word(content?.sharing.class) },
    { heading: m.cycleColumn, cell: ({ content }) => word(content?.cycle) },
    {
      heading: m.currentColumn,
      cell: ({ content, isOverdue }) => (content ? currency(session, isOverdue) : ''),
    },
    { heading: m.providerColumn, cell: ({ provider }) => provider },
    {
      heading: m.titleColumn,
      cell: ({ content, drafts }) => content?.title ?? drafts.at(-1)?.content.title ?? '',
    },
  ];
}

function updateColumns(): readonly Column<Update>[] {
  const m = catalogueTexts;
  return [
    { heading: m.idColumn, cell: ({ id }) => id },
    { heading: m.updatedColumn, cell: ({ updatedAt }) => beijingTime(updatedAt) },
    { heading: m.recordedColumn, cell: ({ recordedAt }) => beijingTime(recordedAt) },
    { heading: m.byColumn, cell: ({ actor }) => actor.unit },
    { heading: m.elementsColumn, cell: ({ elements }) => elements.join(' ') },
  ];
}

function dutyColumns(session: Session): readonly Column<Duty>[] {
  const m = catalogueTexts;
  const owed = (entry: Duty): string =>
    entry.duties
      .map((one) => {
        const source = 'source' in one ? one.source : '';
        const what = `${said(session, one.duty)} ${source}`.trim();
        return session.t(m.withBasis, { what, basis: one.basis });
      })
      .join(', ');
  return [
    { heading: m.providerColumn, cell: ({ provider }) => provider },
    { heading: m.idColumn, cell: ({ item }) => item },
    { heading: m.currentColumn, cell: ({ isOverdue }) => currency(session, isOverdue) },
    { heading: m.dueColumn, cell: ({ dueAt }) => (dueAt === undefined ? '' : beijingTime(dueAt)) },
    { heading: m.contactColumn, cell: ({ contact }) => contact },
    { heading: m.titleColumn, cell: ({ title }) => title },
    { heading: m.dutiesColumn, cell: owed },
  ];
}
