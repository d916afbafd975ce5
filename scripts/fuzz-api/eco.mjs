// SPDX-License-Identifier: Apache-2.0
import { createHash, randomUUID } from 'node:crypto';
import { ScriptError } from '../lib/run.mjs';

/** Units of the demo. */
const BUREAU = '11999999TA00000168';
const MARKET = '11999999TA0001019Q';
const HOUSING = '11999999TA0001027K';
const BANK = '91999999TA0001078K';
const VENUE = '91999999TA0001086E';
const WORKS = '91999999TA0001107Y';

const DAY_MS = 86_400_000;
const BEIJING_OFFSET_MS = 8 * 3_600_000;
const SINCE = '2024-01-01T00:00:00.000Z';

/** Who is what. */
const BODIES = [
  [WORKS, 'ACCOUNTING_BODY'],
  [HOUSING, 'VERIFIER'],
  [VENUE, 'VENUE'],
  [BANK, 'SETTLEMENT_BANK'],
];

/** @param {string} value */
const factor = (value, unit = 'g/km') => ({
  ...{ value, scale: 0, unit, source: 'X-1', date: '2026-01-01' },
});

/** A gram is a unit, so that a case makes enough for many requests; a second one of a day is held. */
const CONTENT = {
  title: '示例因子集',
  method: {
    code: 'FUZZ',
    text: { sha256: createHash('sha256').update('method').digest('hex') },
  },
  travel: { CAR: factor('160'), BUS: factor('100'), METRO: factor('30'), OTHER: factor('0') },
  distance: factor('1000000', 'm/visit'),
  shares: [{ mode: 'BUS', perMille: 1000 }],
  sheet: factor('7', 'g/sheet'),
  online: factor('1', 'g/case'),
  caps: { perCase: '999999', perPersonDay: '9999999', itemCasesPerPersonDay: 99 },
  rules: {
    velocity: { cases: 1, days: 1 },
    sequence: { seconds: 0 },
    selfDealing: 'HOLD',
  },
  earnWithinDays: 365,
  collectWithinDays: 365,
  gramsPerUnit: '1',
  bufferPerMille: 100,
};

/**
 * Has the committee decide what credits need, while the demo is in the past: factors count from the
 * last midnight in China on.
 *
 * @param {import('./gateway.mjs').Demo} demo
 * @throws {ScriptError} when anything is refused
 */
export async function openEcoChain(demo) {
  const today = Math.floor((Date.now() + BEIJING_OFFSET_MS) / DAY_MS) * DAY_MS;
  const from = new Date(today - BEIJING_OFFSET_MS).toISOString();
  const rules = {
    ...{ venue: VENUE, bank: BANK, modes: ['LISTING', 'NEGOTIATED'], from: SINCE },
    ...{ fee: { perMille: 5, minimum: '1' }, resaleDays: 0, closures: [] },
  };
  const decisions = [
    ...BODIES.map(([unit, body]) => ({
      kind: 'APPOINT_BODY',
      appointment: { unit, body, from: SINCE },
    })),
    { kind: 'SET_FACTOR_SET', factorSet: { code: 'FUZZ', version: 1, from, content: CONTENT } },
    { kind: 'SET_VENUE_RULES', rules },
  ];
  for (const decision of decisions) await decide(demo, decision);
}

/**
 * @param {import('./gateway.mjs').Demo} demo
 * @param {object} decision
 */
async function decide(demo, decision) {
  const body = { basis: 'LHZC-5', decision };
  const { proposal } = await post(demo, BUREAU, '/v1/proposals', body);
  for (const unit of [MARKET, HOUSING]) {
    await post(demo, unit, `/v1/proposals/${proposal.id}/votes`, { vote: 'approve' });
  }
}

/**
 * @param {import('./gateway.mjs').Demo} demo
 * @param {string} unit
 * @param {string} path
 * @param {object} body
 * @returns {Promise<any>}
 */
async function post({ url, all }, unit, path, body) {
  const key = all.find((one) => one.unit === unit && one.role === 'committee')?.key;
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new ScriptError(`${path} was answered ${answer.status}: ${text}`);
  return JSON.parse(text);
}
