// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { beijingDate } from '@yulian/proofs';
import type { DemoApi } from '../api.js';
import { UNITS } from '../consortium.js';
import { decide } from '../decide.js';

type ApiOf = (unit: string, role: string) => DemoApi;

/** Since when the demo's bodies are appointed. */
const SINCE = '2024-01-01T00:00:00.000Z';
export const FACTOR_SET = 'YLJP@1';
export const REGION = '999999';

/** Who keeps the accounts of what is saved and issues units, and who verifies them. */
export const ACCOUNTING = UNITS.bureau;
export const VERIFIER = UNITS.water;

const METHOD =
  '示例方法：办件节省的跑动次数乘以往返距离、出行方式占比及排放因子，加节省的纸张，减去线上办理，向下取整至克。';

const factor = (value: string, scale: number, unit: string) => ({
  ...{ value, scale, unit, source: 'UKGOV-2025', date: '2025-06-10' },
});

/** Fictitious shares and distances: one visit of ten kilometres comes to a kilogram, which is a unit. */
const CONTENT = {
  title: '示例线上办事减排因子集',
  method: { code: 'YLJP', text: { sha256: createHash('sha256').update(METHOD).digest('hex') } },
  travel: {
    CAR: factor('16725', 2, 'g/km'),
    BUS: factor('10385', 2, 'g/km'),
    METRO: factor('278', 1, 'g/km'),
    OTHER: factor('0', 0, 'g/km'),
  },
  distance: factor('10000', 0, 'm/visit'),
  shares: [
    { mode: 'CAR', perMille: 300 },
    { mode: 'BUS', perMille: 400 },
    { mode: 'METRO', perMille: 300 },
  ],
  sheet: factor('671', 2, 'g/sheet'),
  online: factor('15', 1, 'g/case'),
  caps: { perCase: '5000', perPersonDay: '20000', itemCasesPerPersonDay: 3 },
  rules: {
    velocity: { cases: 20, days: 3 },
    sequence: { seconds: 0 },
    selfDealing: 'HOLD',
  },
  ...{ earnWithinDays: 365, collectWithinDays: 365, gramsPerUnit: '1000', bufferPerMille: 100 },
};

/** Bodies and factors by which cases earn, from today on. What is there already is left alone. */
export async function openEarning(apiOf: ApiOf): Promise<void> {
  await appoint(apiOf, ACCOUNTING, 'ACCOUNTING_BODY');
  await appoint(apiOf, VERIFIER, 'VERIFIER');
  const { data } = await apiOf(UNITS.bureau, 'auditor').get<{ data: readonly unknown[] }>(
    '/v1/factor-sets',
  );
  if (data.length > 0) return;
  const today = beijingDate(new Date().toISOString());
  const from = new Date(`${today}T00:00:00.000+08:00`).toISOString();
  const factorSet = { code: 'YLJP', version: 1, from, content: CONTENT };
  await decide(apiOf, { kind: 'SET_FACTOR_SET', factorSet });
}

/** Venue, bank and rules of the market. What is there already is left alone. */
export async function openTrading(apiOf: ApiOf): Promise<void> {
  await appoint(apiOf, UNITS.venue, 'VENUE');
  await appoint(apiOf, UNITS.bank, 'SETTLEMENT_BANK');
  if ((await apiOf(UNITS.bureau, 'auditor').find(`/v1/venues/${UNITS.venue}`)) !== undefined)
    return;
  const rules = {
    ...{ venue: UNITS.venue, bank: UNITS.bank, modes: ['LISTING', 'NEGOTIATED'], from: SINCE },
    ...{ fee: { perMille: 5, minimum: '1' }, resaleDays: 5, closures: [] },
  };
  await decide(apiOf, { kind: 'SET_VENUE_RULES', rules });
}

async function appoint(apiOf: ApiOf, unit: string, body: string): Promise<void> {
  const reader = apiOf(UNITS.bureau, 'auditor');
  if ((await reader.find(`/v1/appointments/${body}/${unit}`)) !== undefined) return;
  await decide(apiOf, { kind: 'APPOINT_BODY', appointment: { unit, body, from: SINCE } });
}
