// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import type { DemoApi } from './api.js';
import { UNITS } from './consortium.js';
import { demoLicences, tourLicence, type DemoLicence } from './licences.js';

type ApiOf = (unit: string, role: string) => DemoApi;

/** The market bureau's catalogue item of the demo, and who uses it. */
const ITEM = '307001-000012';
const PROVIDER = UNITS.market;
const REQUESTER = UNITS.housing;
/** 实施编码 of the item in whose handling data are used. */
const SERVICE_ITEM = `${REQUESTER}2000131009000`;
/** The element that is compared, and where it is. */
const ELEMENT = 'LEGAL_PERSON.registeredAddress';
const FIELD = '/address';
const BASIS = { basis: 'ZWSJ-23' };
const PURPOSE = 'ZWSJ-17';
/** What the requester holds instead. */
const HELD = '示例市虚构区乙字路70号';

interface Checked {
  readonly sources: readonly { readonly access?: { readonly id: string } }[];
}

/**
 * Uses of shared data in the demo: fields of two enterprises, a comparison that shows a difference, and
 * the correction case that it opened. What is there already is left alone.
 */
export async function seedAccesses(apiOf: ApiOf): Promise<void> {
  const clerk = apiOf(REQUESTER, 'clerk');
  const grant = idOf('grt', 'accesses');
  await prepare(apiOf, grant);
  const caseId = await openCase(clerk);
  const use = { serviceItem: SERVICE_ITEM, purpose: PURPOSE, case: caseId };
  const wanted = [tourLicence, other()];
  const made = await countOf(clerk, `grant=${grant}&state=ACKNOWLEDGED`);
  for (const { holder } of wanted.slice(made)) {
    const subject = { type: holder.type, code: holder.code };
    await clerk.post('/v1/accesses', { grant, ...use, fields: ['/ZZMC', '/scope'], subject });
  }
  const correction = idOf('cor', 'accesses');
  if ((await clerk.find(`/v1/corrections/${correction}`)) !== undefined) return;
  const { type, code } = tourLicence.holder;
  const comparison = { element: ELEMENT, value: HELD, at: [{ grant, field: FIELD }] };
  const checked = await clerk.post<Checked>('/v1/checks', {
    ...{ ...use, subject: { type, code }, comparisons: [comparison] },
  });
  const access = checked.sources[0]?.access?.id ?? '';
  const raised = { id: correction, element: ELEMENT, access, held: HELD, ...BASIS };
  await clerk.post('/v1/corrections', raised);
}

/** What is shared of a natural person, and by whom. */
const PERSONS_ITEM = '307005-000001';
const PERSONS_PROVIDER = UNITS.emergency;

/** One use of a natural person's data: whether it may do electrical work on a site. */
export async function seedPersonUse(apiOf: ApiOf): Promise<void> {
  const clerk = apiOf(REQUESTER, 'clerk');
  const grant = idOf('grt', 'accesses of persons');
  await give(apiOf, { grant, provider: PERSONS_PROVIDER, item: PERSONS_ITEM }, [
    '/ZZBH',
    '/category',
  ]);
  if ((await countOf(clerk, `grant=${grant}&state=ACKNOWLEDGED`)) > 0) return;
  const use = { serviceItem: SERVICE_ITEM, purpose: PURPOSE, case: await openCase(clerk) };
  const subject = { type: '111', code: '999999198706120130' };
  await clerk.post('/v1/accesses', { grant, ...use, fields: ['/ZZBH', '/category'], subject });
}

/** Another enterprise whose business licence is in force. */
function other(): DemoLicence {
  const isPlain = (one: DemoLicence) => one.type === tourLicence.type && one.acts.length === 0;
  return demoLicences.find((one) => isPlain(one) && one.id !== tourLicence.id) as DemoLicence;
}

async function prepare(apiOf: ApiOf, grant: string): Promise<void> {
  await give(apiOf, { grant, provider: PROVIDER, item: ITEM }, ['/ZZMC', FIELD, '/scope']);
  const handler = apiOf(REQUESTER, 'approver');
  if ((await handler.find(`/v1/service-items/${SERVICE_ITEM}`)) !== undefined) return;
  await handler.post('/v1/service-items', { id: SERVICE_ITEM, ...serviceItem(), ...BASIS });
}

interface Given {
  readonly grant: string;
  readonly provider: string;
  readonly item: string;
}

async function give(
  apiOf: ApiOf,
  { grant: id, provider, item }: Given,
  fields: readonly string[],
): Promise<void> {
  const approver = apiOf(provider, 'approver');
  if ((await approver.find(`/v1/grants/${id}`)) !== undefined) return;
  const scope = {
    ...{ units: [REQUESTER], levels: ['city'], regions: ['999999'], serviceItems: 'any' },
    ...{ purposes: [PURPOSE], fields, from: '2026-01-01', until: '2099-12-31' },
    quota: { count: 5000, per: 'MONTH' },
  };
  const terms = { id, item, holder: REQUESTER, scope, mayDelegate: false };
  await approver.post('/v1/grants', { ...terms, ...BASIS });
}

async function openCase(clerk: DemoApi): Promise<string> {
  const id = idOf('cas', 'accesses');
  if ((await clerk.find(`/v1/cases/${id}`)) !== undefined) return id;
  const { type, code } = tourLicence.holder;
  await clerk.post('/v1/cases', {
    ...{ id, serviceItem: SERVICE_ITEM, applicant: { type, code }, number: '2026-SGXK-0001' },
    ...{ step: { step: 'APPLICATION', channel: 'PC', visits: 0, sheets: 0 }, ...BASIS },
  });
  return id;
}

async function countOf(clerk: DemoApi, query: string): Promise<number> {
  const { data } = await clerk.get<{ data: readonly unknown[] }>(`/v1/accesses?${query}`);
  return data.length;
}

function serviceItem(): object {
  const source = 'SLBSZN-2018-09';
  return {
    content: {
      ...{ title: '建筑工程施工许可证核发', class: 'LICENSING', kind: 'PROMISED' },
      ...{ channels: ['WINDOW', 'PC'], limits: { statutory: 7, promised: 3 } },
      ...{ materials: [], procedures: [], coSigners: [], results: [], bundle: [] },
    },
    baseline: {
      ...{ visits: { count: 2, source }, sheets: { count: 24, source } },
      travel: { shares: [{ mode: 'BUS', perMille: 1000 }], source: 'YLFF-1' },
    },
  };
}

/** The same in every demo, so that what is there is found again. */
function idOf(kind: 'grt' | 'cas' | 'cor', name: string): string {
  return `${kind}_${createHash('sha256').update(`demo ${name}`).digest('hex')}`;
}
