// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import type { DemoApi } from './api.js';
import { ECO_ITEMS, HANDLING, handleOnline, publishEcoItems } from './eco/online-cases.js';
import { ACCOUNTING, openEarning } from './eco/rules.js';
import { openPool } from './eco/sale.js';
import { sealedCopy } from './sealed-copy.js';
import { demoSeal } from './seals.js';
import type { SealWorkshop } from './sealing/workshop.js';

type ApiOf = (unit: string, role: string) => DemoApi;

const ZHOU = { type: '111', code: '999999198706120130' };
const WU = { type: '111', code: '999999199001010016' };

/** Which of the items, by whom. */
const CASES = [
  ['2026-XSBL-0001', 0, ZHOU],
  ['2026-XSBL-0002', 1, ZHOU],
  ['2026-XSBL-0003', 0, WU],
] as const;

/**
 * A pool, and matters that persons of the demo have handled on-line: they earn by themselves, and wait to
 * be collected. What is there already is left alone.
 *
 * @param workshop where the handling unit's seal is made
 */
export async function seedPoints(apiOf: ApiOf, workshop: SealWorkshop): Promise<void> {
  await openEarning(apiOf);
  await publishEcoItems(apiOf);
  const { data: pools } = await apiOf(ACCOUNTING, 'approver').get<{ data: readonly unknown[] }>(
    '/v1/pools',
  );
  if (pools.length === 0) await openPool(apiOf);
  const clerk = apiOf(HANDLING, 'clerk');
  const seal = await demoSeal(apiOf, HANDLING, workshop);
  for (const [number, item, applicant] of CASES) {
    const id = `cas_${createHash('sha256').update(`demo ${number}`).digest('hex')}`;
    // One that was cut off stays as it is.
    if ((await clerk.find(`/v1/cases/${id}`)) !== undefined) continue;
    const serviceItem = ECO_ITEMS[item] ?? '';
    const copy = await sealedCopy(clerk, seal);
    await handleOnline(apiOf, { id, number, serviceItem, applicant }, copy);
  }
}
