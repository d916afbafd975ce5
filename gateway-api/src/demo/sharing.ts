// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import type { DemoApi } from './api.js';
import { UNITS } from './consortium.js';
import { decide } from './decide.js';
import { demoCalendar } from './time.js';

type ApiOf = (unit: string, role: string) => DemoApi;

/** Items of the demo's catalogue, and their providers. */
const LICENCES = { item: '307001-000012', provider: UNITS.market, fields: ['/ZZMC', '/scope'] };
const BUILDING = { item: '307002-000003', provider: UNITS.housing, fields: ['/project', '/site'] };

const BASIS = { basis: 'ZWSJ-23' };

const scopeOf = (fields: readonly string[]) => ({
  ...{ units: 'any', levels: ['city'], regions: ['999999'], serviceItems: ['000131001000'] },
  ...{ purposes: ['ZWSJ-17'], fields, from: '2026-01-01', until: '2027-12-31' },
  quota: { count: 5000, per: 'MONTH' },
});

/**
 * Sharing in the demo: working days of two years, a grant, a request that waits for its answer, and
 * one that was told what is missing. What is there already is left alone.
 */
export async function seedSharing(apiOf: ApiOf): Promise<void> {
  await setCalendars(apiOf);
  await give(apiOf);
  await request(apiOf, UNITS.water, LICENCES);
  const incomplete = await request(apiOf, UNITS.emergency, BUILDING);
  if (incomplete.state !== 'SENT') return;
  const path = `/v1/requests/${incomplete.id}/completion-notices`;
  const missing = ['scenario', 'timeLimit'];
  await apiOf(BUILDING.provider, 'approver').post(path, { missing, ...BASIS });
}

/**
 * Working days of this year and the next.
 *
 * @param began where the demo began earlier, the day in China: of that year, too
 */
export async function setCalendars(apiOf: ApiOf, began?: string): Promise<void> {
  const year = new Date().getUTCFullYear();
  const first = began === undefined ? year : Number(began.slice(0, 4));
  for (const one of new Set([first, year, year + 1])) await setCalendar(apiOf, one);
}

async function setCalendar(apiOf: ApiOf, year: number): Promise<void> {
  const proposer = apiOf(UNITS.bureau, 'committee');
  if ((await proposer.find(`/v1/calendars/${String(year)}`)) !== undefined) return;
  await decide(apiOf, { kind: 'SET_CALENDAR', calendar: demoCalendar(year) });
}

async function give(apiOf: ApiOf): Promise<void> {
  const approver = apiOf(LICENCES.provider, 'approver');
  const id = idOf('grt', LICENCES.item);
  if ((await approver.find(`/v1/grants/${id}`)) !== undefined) return;
  const scope = scopeOf(LICENCES.fields);
  const terms = { id, item: LICENCES.item, holder: UNITS.housing, scope, mayDelegate: false };
  await approver.post('/v1/grants', { ...terms, ...BASIS });
}

interface Shown {
  readonly request: { readonly id: string; readonly state: string };
}

/** Files a request and sends it, as far as that was not done; answers how it stands. */
async function request(
  apiOf: ApiOf,
  requester: string,
  { item, fields }: typeof LICENCES | typeof BUILDING,
): Promise<Shown['request']> {
  const clerk = apiOf(requester, 'clerk');
  const id = idOf('req', item);
  if ((await clerk.find(`/v1/requests/${id}`)) === undefined) {
    const content = {
      ...{ ground: 'ZWSJ-23', scenario: 'QYKB-1', method: 'query', mayDelegate: false },
      scope: scopeOf(fields),
    };
    await clerk.post('/v1/requests', { id, item, content, ...BASIS });
  }
  const { request: filed } = await clerk.get<Shown>(`/v1/requests/${id}`);
  if (filed.state !== 'FILED') return filed;
  const acts = `/v1/requests/${id}/acts`;
  const sent = await apiOf(requester, 'approver').post<Shown>(acts, { act: 'send', ...BASIS });
  return sent.request;
}

/** The same in every demo, so that what is there is found again. */
function idOf(kind: 'grt' | 'req', item: string): string {
  return `${kind}_${createHash('sha256').update(`demo ${item}`).digest('hex')}`;
}
