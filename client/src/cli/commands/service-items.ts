// SPDX-License-Identifier: Apache-2.0
import { SERVICE_ITEM_CLASSES } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { casesTexts } from '../../texts/cases.js';
import { contentLines } from '../cases/item-content.js';
import { said } from '../cases/said.js';
import { toldOfItem } from '../cases/told.js';
import { readOptionalChoice } from '../choice.js';
import { defineCommand, one, optional, type CommandGroup } from '../command.js';
import { readJsonObject } from '../json-file.js';
import { listCommand } from '../list-command.js';
import type { Column } from '../output/list.js';
import { printable } from '../output/printable.js';
import type { Session } from '../session.js';
import { showCommand } from '../show-command.js';
import type { UnitNames } from '../unit-names.js';
import { unsettled, writeHeaders, writeOptions } from '../writes.js';

type Schemas = components['schemas'];
type Item = Schemas['ServiceItem'];

const CLASSES = Object.keys(SERVICE_ITEM_CLASSES) as (keyof typeof SERVICE_ITEM_CLASSES)[];
const itemArg = { id: one('ITEM', casesTexts.item) };
const fileArg = { file: one('FILE', casesTexts.file) };
const writes = {
  basis: one('CODE', casesTexts.basis),
  from: optional('TIME', casesTexts.from),
  ...writeOptions,
};

const list = listCommand({
  name: 'list',
  summary: casesTexts.listItems,
  options: {
    unit: optional('USCC', casesTexts.unit),
    class: optional('CLASS', casesTexts.class),
  },
  query(options) {
    const { choiceUnknown } = casesTexts;
    const asked = options.class?.toUpperCase();
    const of = readOptionalChoice(asked, CLASSES, 'CLASS_UNKNOWN', choiceUnknown);
    return { unit: options.unit, class: of };
  },
  page: (api, query) => dataOf(api.GET('/v1/service-items', { params: { query } })),
  columns: columnsOf,
});

const show = showCommand({
  name: 'show',
  summary: casesTexts.showItem,
  args: itemArg,
  options: { at: optional('TIME', casesTexts.at) },
  record: (api, path, { at }) =>
    dataOf(api.GET('/v1/service-items/{id}', { params: { path, query: defined({ at }) } })),
  lines: linesOf,
});

const publish = defineCommand({
  name: 'publish',
  summary: casesTexts.publish,
  details: casesTexts.publishDetails,
  args: { ...itemArg, ...fileArg },
  options: writes,
  async run(session, { id, file }, { basis, from, ...options }) {
    const params = { header: writeHeaders(options) };
    const given = (await readJsonObject(file)) as unknown as Pick<
      Schemas['NewServiceItem'],
      'content' | 'baseline'
    >;
    const { content, baseline } = given;
    const body = { id, content, baseline, basis, ...defined({ from }) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/service-items', { params, body })),
    );
    return toldOfItem(session, written);
  },
});

const revise = defineCommand({
  name: 'revise',
  summary: casesTexts.revise,
  details: casesTexts.reviseDetails,
  args: { ...itemArg, ...fileArg },
  options: writes,
  async run(session, { id, file }, { basis, from, ...options }) {
    const content = (await readJsonObject(file)) as unknown as Schemas['ServiceItemContent'];
    const body = { act: 'revise' as const, content, basis, ...defined({ from }) };
    const params = { path: { id }, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/service-items/{id}/acts', { params, body })),
    );
    return toldOfItem(session, written);
  },
});

const setBaseline = defineCommand({
  name: 'set-baseline',
  summary: casesTexts.setBaseline,
  details: casesTexts.baselineDetails,
  args: { ...itemArg, ...fileArg },
  options: writes,
  async run(session, { id, file }, { basis, from, ...options }) {
    const baseline = (await readJsonObject(file)) as unknown as Schemas['Baseline'];
    const body = { act: 'setBaseline' as const, baseline, basis, ...defined({ from }) };
    const params = { path: { id }, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/service-items/{id}/acts', { params, body })),
    );
    return toldOfItem(session, written);
  },
});

const retire = defineCommand({
  name: 'retire',
  summary: casesTexts.retire,
  args: itemArg,
  options: writes,
  async run(session, path, { basis, from, ...options }) {
    const body = { act: 'retire' as const, basis, ...defined({ from }) };
    const params = { path, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/service-items/{id}/acts', { params, body })),
    );
    return toldOfItem(session, written);
  },
});

/** `yulian item`. */
export const serviceItemCommands: CommandGroup = {
  name: 'item',
  summary: casesTexts.itemGroup,
  commands: [list, show, publish, revise, setBaseline, retire],
};

function columnsOf(session: Session): readonly Column<Item>[] {
  const m = casesTexts;
  return [
    { heading: m.itemColumn, cell: ({ id }) => id },
    { heading: m.stateColumn, cell: ({ state }) => said(session, state) },
    { heading: m.titleColumn, cell: ({ content }) => content?.title ?? '' },
    { heading: m.classColumn, cell: ({ content }) => said(session, content?.class ?? '') },
    { heading: m.daysColumn, cell: ({ content }) => limitsText(content) },
    { heading: m.baselineColumn, cell: ({ baseline }) => baselineText(baseline) },
    { heading: m.versionColumn, cell: ({ version }) => String(version ?? '') },
  ];
}

async function linesOf(session: Session, item: Item, names: UnitNames): Promise<readonly string[]> {
  const parts = columnsOf(session).map((column) => {
    const cell = column.cell(item);
    const value = typeof cell === 'string' ? cell : cell.text;
    return `  ${session.t(column.heading)}: ${printable(value)}`;
  });
  const { content } = item;
  return content === undefined
    ? parts
    : [...parts, ...(await contentLines(session, content, names))];
}

function limitsText(content: Item['content']): string {
  if (content === undefined) return '';
  return `${String(content.limits.promised)}/${String(content.limits.statutory)}`;
}

function baselineText(baseline: Item['baseline']): string {
  if (baseline === undefined) return '';
  return `${String(baseline.visits.count)}/${String(baseline.sheets.count)}`;
}
