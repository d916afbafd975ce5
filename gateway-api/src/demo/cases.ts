// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import type { DemoApi } from './api.js';
import { UNITS } from './consortium.js';
import { demoType } from './standards.js';

type ApiOf = (unit: string, role: string) => DemoApi;

const UNIT = UNITS.market;
/** 实施编码 of the food permit. */
const ITEM = `${UNIT}2000131018000`;
const BASIS = { basis: 'SPJY-9' };
const ONLINE = { step: 'APPLICATION', channel: 'MOBILE', visits: 0, sheets: 0 };

/** What is done of each case, by its number. */
const CASES: readonly (readonly [
  number: string,
  acts: readonly ('answer' | 'accept' | 'sign')[],
])[] = [
  ['2026-SPJY-0001', []],
  ['2026-SPJY-0002', ['answer', 'accept']],
  ['2026-SPJY-0003', ['answer', 'accept', 'sign']],
];

/**
 * A service item of the demo and cases that are under way: one just received, one accepted, one that
 * waits for another unit's signature. What is there already is left alone.
 */
export async function seedCases(apiOf: ApiOf): Promise<void> {
  const approver = apiOf(UNIT, 'approver');
  if ((await approver.find(`/v1/service-items/${ITEM}`)) === undefined) {
    await approver.post('/v1/service-items', { id: ITEM, ...said(), ...BASIS });
  }
  for (const [number, acts] of CASES) await seedCase(apiOf, number, acts);
}

async function seedCase(
  apiOf: ApiOf,
  number: string,
  acts: (typeof CASES)[number][1],
): Promise<void> {
  const clerk = apiOf(UNIT, 'clerk');
  const id = `cas_${createHash('sha256').update(`demo ${number}`).digest('hex')}`;
  const path = `/v1/cases/${id}`;
  if ((await clerk.find(path)) === undefined) {
    const applicant = { type: '099', code: `DEMO-${number}` };
    const said = { id, serviceItem: ITEM, applicant, number, step: ONLINE };
    await clerk.post('/v1/cases', { ...said, ...BASIS });
  }
  const materials = ['SQS', 'PMT'].map((code) => ({ code, how: 'SUBMITTED' }));
  const steps = {
    answer: () => clerk.post(`${path}/materials`, { materials, ...BASIS }),
    accept: () => clerk.post(`${path}/acts`, { act: 'accept', ...BASIS }),
    sign: () =>
      apiOf(UNIT, 'approver').post(`${path}/co-signatures`, { units: [UNITS.water], ...BASIS }),
  };
  const { case: found } = await clerk.get<{ case: { facts: readonly unknown[] } }>(path);
  // The first fact is the receipt; each step added one.
  for (const step of acts.slice(found.facts.length - 1)) await steps[step]();
}

function said(): object {
  const material = (code: string, title: string) => ({
    ...{ code, title, basis: 'SPJY-12', required: true, from: { items: [], types: [] } },
  });
  const source = 'SLBSZN-2018-18';
  return {
    content: {
      ...{ title: '食品经营许可', class: 'LICENSING', kind: 'PROMISED' },
      channels: ['WINDOW', 'PC', 'MOBILE', 'SELF_SERVICE'],
      limits: { statutory: 20, promised: 7 },
      materials: [material('SQS', '申请书'), material('PMT', '经营场所平面图')],
      procedures: [{ code: 'XCHC', title: '现场核查', basis: 'SPJY-15', maxDays: 10 }],
      ...{ coSigners: [], results: [demoType('018').typeCode], bundle: [] },
    },
    baseline: {
      ...{ visits: { count: 2, source }, sheets: { count: 18, source } },
      travel: { shares: [{ mode: 'BUS', perMille: 1000 }], source: 'YLFF-1' },
    },
  };
}
