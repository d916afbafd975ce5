// SPDX-License-Identifier: Apache-2.0
import type { DemoApi } from './api.js';
import { UNITS } from './consortium.js';
import { demoType } from './standards.js';

type ApiOf = (unit: string, role: string) => DemoApi;

/** An item of the demo, and what its provider is the one source of: fields by element. */
interface DemoItem {
  readonly id: string;
  /** Last three digits of the type. */
  readonly type: string;
  readonly title: string;
  readonly fields: readonly string[];
  readonly sharing: Readonly<Record<string, string>>;
  readonly cycle: string;
  readonly contact: string;
  readonly sources: Readonly<Record<string, string>>;
  /** Left out: today. */
  readonly updatedAt?: string;
}

const ITEMS: readonly DemoItem[] = [
  {
    ...{ id: '307001-000012', type: '001', title: '示例市市场主体登记信息' },
    fields: ['/ZZBH', '/ZZMC', '/address', '/capital', '/scope'],
    sharing: { class: 'CONDITIONAL', condition: 'GXTJ-2' },
    ...{ cycle: 'DAILY', contact: '登记注册科' },
    sources: {
      'LEGAL_PERSON.registeredAddress': '/address',
      'LEGAL_PERSON.businessScope': '/scope',
    },
  },
  {
    ...{ id: '307002-000003', type: '009', title: '示例市建筑工程施工许可信息' },
    fields: ['/ZZBH', '/ZZMC', '/area', '/project', '/site'],
    ...{ sharing: { class: 'UNCONDITIONAL' }, cycle: 'MONTHLY', contact: '建筑业管理科' },
    sources: { 'PROJECT.site': '/site' },
    // Overdue since March.
    updatedAt: '2026-01-15',
  },
  {
    ...{ id: '307003-000001', type: '022', title: '示例市取水许可信息' },
    fields: ['/amount', '/place'],
    sharing: { class: 'NOT_SHARED', legalBasis: 'SZYGL-31' },
    ...{ cycle: 'QUARTERLY', contact: 'SWJ-SZY-2', sources: {} },
  },
  {
    ...{ id: '307004-000007', type: '031', title: '示例市出版物经营许可信息' },
    fields: ['/ZZBH', '/ZZMC', '/scope'],
    sharing: { class: 'CONDITIONAL', condition: 'GXTJ-5' },
    ...{ cycle: 'YEARLY', contact: '出版管理处', sources: {} },
  },
  {
    ...{ id: '307005-000001', type: '012', title: '示例市特种作业人员信息' },
    fields: ['/ZZBH', '/ZZMC', '/category'],
    sharing: { class: 'CONDITIONAL', condition: 'GXTJ-7' },
    ...{ cycle: 'REALTIME', contact: '安全生产基础科', sources: {} },
  },
];

/** Drafted, and waiting for its provider's approver. */
const WAITING: DemoItem = {
  ...{ id: '307005-000002', type: '012', title: '示例市特种作业操作资格信息' },
  fields: ['/ZZBH', '/category'],
  sharing: { class: 'UNCONDITIONAL' },
  ...{ cycle: 'REALTIME', contact: '安全生产基础科', sources: {} },
};

/** Offered by its source, and not answered yet. */
const OFFER = { source: 'LEGAL_PERSON.businessScope', to: '307004-000007', field: '/scope' };

const BASIS = { basis: 'ZWGX-11' };

/**
 * The sharing catalogue of the demo: items of every class, one that is overdue, one that waits for
 * its approver, sources and an offer. What is there already is left alone.
 */
export async function seedCatalogue(apiOf: ApiOf): Promise<void> {
  for (const item of [...ITEMS, WAITING]) await draft(apiOf, item);
  for (const item of ITEMS) await publish(apiOf, item);
  const path = `/v1/catalogue-sources/${OFFER.source}`;
  const approver = apiOf(UNITS.market, 'approver');
  const { facts } = await approver.get<{ readonly facts: readonly unknown[] }>(path);
  if (facts.length > 1) return;
  await approver.post(`${path}/offers`, { item: OFFER.to, field: OFFER.field, ...BASIS });
}

/** Drafts and publishes one of its items, without data yet. @throws Error for one that there is not */
export async function offerItem(apiOf: ApiOf, id: string): Promise<void> {
  const item = ITEMS.find((one) => one.id === id);
  if (item === undefined) throw new Error(`the demo has no catalogue item ${id}`);
  await draft(apiOf, item);
  await publishDraft(apiOf, item);
}

async function draft(apiOf: ApiOf, item: DemoItem): Promise<void> {
  const { typeCode, issuer } = demoType(item.type);
  const clerk = apiOf(issuer, 'clerk');
  if ((await clerk.find(`/v1/catalogue/${item.id}`)) !== undefined) return;
  await letProvide(apiOf(UNITS.bureau, 'approver'), typeCode, issuer);
  const { id, title, fields, sharing, cycle, contact } = item;
  const standard = { typeCode, version: 1 };
  const content = { title, standard, fields, sharing, cycle, contact };
  await clerk.post('/v1/catalogue', { id, content, ...BASIS });
}

/** @returns how often its data were updated */
async function publishDraft(apiOf: ApiOf, { id, type }: DemoItem): Promise<number> {
  const approver = apiOf(demoType(type).issuer, 'approver');
  const path = `/v1/catalogue/${id}`;
  const { facts, updates } = await approver.get<{
    readonly facts: readonly unknown[];
    readonly updates: number;
  }>(path);
  if (facts.length > 0) return updates;
  await approver.post(`${path}/acts`, { act: 'publish', draft: 1, ...BASIS });
  return updates;
}

async function publish(apiOf: ApiOf, offered: DemoItem): Promise<void> {
  const { id, type, sources, ...item } = offered;
  const { issuer } = demoType(type);
  const approver = apiOf(issuer, 'approver');
  const path = `/v1/catalogue/${id}`;
  const updates = await publishDraft(apiOf, offered);
  for (const [source, field] of Object.entries(sources)) {
    if ((await approver.find(`/v1/catalogue-sources/${source}`)) !== undefined) continue;
    const [subject, element] = source.split('.');
    await approver.post(`${path}/sources`, { subject, element, field, ...BASIS });
  }
  if (updates > 0) return;
  const { updatedAt = new Date().toISOString() } = item;
  const elements = Object.keys(sources);
  await apiOf(issuer, 'clerk').post(`${path}/updates`, { updatedAt, elements });
}

/** Adds the power to provide to what the unit may do on the type. */
async function letProvide(definer: DemoApi, typeCode: string, unit: string): Promise<void> {
  const path = `/v1/issuers/${typeCode}/${unit}`;
  const { facts } = await definer.get<{
    readonly facts: readonly { readonly powers: readonly string[] }[];
  }>(path);
  const held = facts.at(-1)?.powers ?? [];
  if (held.includes('provide')) return;
  const powers = [...held, 'provide'];
  await definer.post(`${path}/powers`, { powers, from: '2024-01-01', basis: 'ZWGX-22' });
}
