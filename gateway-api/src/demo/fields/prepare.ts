// SPDX-License-Identifier: Apache-2.0
import { UNITS } from '../consortium.js';
import { demoSeal, type UsableSeal } from '../seals.js';
import type { SealWorkshop } from '../sealing/workshop.js';
import { schemaOf } from '../standards.js';
import { setCalendars } from '../sharing.js';
import type { ApiOf, Field, FieldPart } from './field.js';
import { BASIS, fondsOf, grantIdOf, itemCodeOf, PURPOSE, SINCE, typeCodeOf } from './names.js';
import { DATA_SETS, dataSet } from './plans.js';

const SHARED = ['/ZZBH', '/ZZMC'];
const EVERY_CHANNEL = ['WINDOW', 'PC', 'MOBILE', 'SELF_SERVICE'];

/**
 * What a field needs before the first application: types, powers, catalogue items, grants, service
 * items with baselines, seals, a fonds for each unit. What is there already is left alone.
 *
 * @returns the seal of each handling unit
 */
export async function prepareField(
  apiOf: ApiOf,
  field: Field,
  workshop: SealWorkshop,
): Promise<ReadonlyMap<string, UsableSeal>> {
  await setCalendars(apiOf);
  for (const { number, title, unit, item } of DATA_SETS) {
    await defineType(apiOf, { typeCode: typeCodeOf(number), title, unit });
    await shareType(apiOf, { typeCode: typeCodeOf(number), title, unit, item });
  }
  for (const part of field.parts) {
    await publishPart(apiOf, part);
    await giveGrants(apiOf, part);
  }
  for (const variant of field.variants) await publishBundle(apiOf, field, variant);
  const seals = new Map<string, UsableSeal>();
  for (const unit of new Set([field.lead, ...field.parts.map((part) => part.unit)])) {
    await defineFonds(apiOf, unit);
    seals.set(unit, await demoSeal(apiOf, unit, workshop));
  }
  return seals;
}

/** What every licence has, and nothing beside. */
const SCHEMA = schemaOf({});

interface Typed {
  readonly typeCode: string;
  readonly title: string;
  readonly unit: string;
}

async function defineType(apiOf: ApiOf, { typeCode, title, unit }: Typed): Promise<void> {
  const definer = apiOf(UNITS.bureau, 'approver');
  const common = {
    ...{ typeCode, title, version: 1, effectiveFrom: '2023-12-31T16:00:00.000Z' },
    ...{ summary: '首次发布', basis: 'GBT-36903' },
  };
  if ((await definer.find(`/v1/standards/CS-${typeCode}`)) === undefined) {
    await definer.post('/v1/standards', { kind: 'collection', ...common, schema: SCHEMA });
  }
  if ((await definer.find(`/v1/standards/OS-${typeCode}`)) === undefined) {
    const rules = { recordKind: 'licence', reliesOn: [], maxBatch: 0 };
    await definer.post('/v1/standards', { kind: 'on-chain', ...common, rules });
  }
  const path = `/v1/issuers/${typeCode}/${unit}`;
  if ((await definer.find(path)) !== undefined) return;
  const powers = ['issue', 'provide'];
  await definer.post(`${path}/powers`, { powers, from: SINCE, basis: 'XZXKF-22' });
}

async function shareType(
  apiOf: ApiOf,
  { typeCode, title, unit, item: id }: Typed & { readonly item: string },
): Promise<void> {
  const clerk = apiOf(unit, 'clerk');
  if ((await clerk.find(`/v1/catalogue/${id}`)) === undefined) {
    const content = {
      ...{ title, standard: { typeCode, version: 1 }, fields: SHARED },
      ...{ sharing: { class: 'UNCONDITIONAL' }, cycle: 'REALTIME', contact: '数据管理科' },
    };
    await clerk.post('/v1/catalogue', { id, content, ...BASIS });
  }
  const { facts } = await clerk.get<{ facts: readonly unknown[] }>(`/v1/catalogue/${id}`);
  if (facts.length > 0) return;
  const publish = { act: 'publish', draft: 1, ...BASIS };
  await apiOf(unit, 'approver').post(`/v1/catalogue/${id}/acts`, publish);
}

/** The handling unit may use what the item's materials are taken from, for this item. */
async function giveGrants(apiOf: ApiOf, { unit, materials }: FieldPart): Promise<void> {
  for (const { from } of materials) {
    if (typeof from === 'string' || !('access' in from)) continue;
    const { item, unit: provider } = dataSet(from.access);
    const approver = apiOf(provider, 'approver');
    const id = grantIdOf(item, unit);
    if ((await approver.find(`/v1/grants/${id}`)) !== undefined) continue;
    const scope = {
      ...{ units: [unit], levels: ['city'], regions: ['999999'], serviceItems: 'any' },
      ...{ purposes: [PURPOSE], fields: SHARED, from: SINCE, until: '2099-12-31' },
      quota: { count: 100_000, per: 'MONTH' },
    };
    await approver.post('/v1/grants', {
      id,
      item,
      holder: unit,
      scope,
      mayDelegate: false,
      ...BASIS,
    });
  }
}

async function publishPart(apiOf: ApiOf, part: FieldPart): Promise<void> {
  const { title, unit, number, limits, coSigners = [], procedure } = part;
  const materials = part.materials.map(({ code, title: of, from }) => ({
    ...{ code, title: of, basis: part.listedBy, required: true, from: sourcesOf(from) },
  }));
  const procedures = procedure === undefined ? [] : [{ ...procedure, basis: 'XZXKF-45' }];
  const content = {
    ...{ title, class: 'LICENSING', kind: 'PROMISED', channels: EVERY_CHANNEL, limits, materials },
    ...{ procedures, coSigners, results: [typeCodeOf(number)], bundle: [] },
  };
  await publishItem(apiOf, unit, number, content, part.baseline);
}

function sourcesOf(from: FieldPart['materials'][number]['from']): object {
  if (typeof from === 'string') return { items: [], types: [] };
  if ('own' in from) return { items: [], types: [typeCodeOf(from.own)] };
  return { items: [dataSet(from.access).item], types: [] };
}

async function publishBundle(
  apiOf: ApiOf,
  { lead, parts }: Field,
  { title, number, days }: Field['variants'][number],
): Promise<void> {
  const form = {
    ...{ code: 'SQB', title: '申请表', basis: 'YHYSTL-27', required: true },
    from: { items: [], types: [] },
  };
  const content = {
    ...{ title, class: 'PUBLIC_SERVICE', kind: 'PROMISED', channels: EVERY_CHANNEL },
    ...{ limits: { statutory: days, promised: days }, materials: [form], procedures: [] },
    ...{ coSigners: [], results: [] },
    bundle: parts.map((part) => itemCodeOf(part.unit, part.number)),
  };
  // What the parts took before is said of the parts.
  const none = { visits: 0, sheets: 0, source: `SLBSZN-2018-${number}` };
  await publishItem(apiOf, lead, number, content, none);
}

async function publishItem(
  apiOf: ApiOf,
  unit: string,
  number: string,
  content: object,
  { visits, sheets, source }: FieldPart['baseline'],
): Promise<void> {
  const id = itemCodeOf(unit, number);
  const approver = apiOf(unit, 'approver');
  if ((await approver.find(`/v1/service-items/${id}`)) !== undefined) return;
  const baseline = {
    visits: { count: visits, source },
    sheets: { count: sheets, source },
    travel: { shares: [{ mode: 'BUS', perMille: 1000 }], source: 'YLFF-1' },
  };
  await approver.post('/v1/service-items', { id, content, baseline, ...BASIS });
}

async function defineFonds(apiOf: ApiOf, unit: string): Promise<void> {
  const approver = apiOf(unit, 'approver');
  const id = fondsOf(unit);
  if ((await approver.find(`/v1/fonds/${id}`)) !== undefined) return;
  await approver.post('/v1/fonds', {
    ...{ id, business: unit, archives: UNITS.bureau, hall: UNITS.water },
    ...{ pattern: '{fonds}-{year}-{retention}-{item:4}', from: SINCE, basis: 'DAF-14' },
  });
}
