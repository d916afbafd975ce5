// SPDX-License-Identifier: Apache-2.0
// Earnings of the market bureau that a rule held, on the chain already.
import { earningDayId, type EarningDay, type StateRow } from '@yulian/proofs';
import { owned } from './credit-rows.js';
import { digestOf } from './fixtures.js';
import { MEMBERS } from './members.js';

/** As many as there are reviews to be granted, and some more. */
const HELD = 24;
const DAY = '2026-01-02';

/** What the `i`th review is about. */
export function heldCase(i: number) {
  const person = `h1.${digestOf(`person with something held ${String(i)}`)}`;
  const id = `cas_${digestOf(`held case ${String(i)}`)}`;
  return { unit: MEMBERS.market.uscc, person, day: DAY, case: id };
}

/** For a verifier of another organisation to look at. */
export function earningRows(): readonly StateRow[] {
  return Array.from({ length: HELD }, (_, i) => {
    const { unit, person, day, case: id } = heldCase(i);
    const earned = { case: id, item: `${unit}2000000000001`, grams: '1000' };
    const record: Omit<EarningDay, 'format'> = {
      ...{ kind: 'earning-day', id: earningDayId(unit, person, day), unit, person, day },
      ...{ owner: MEMBERS.market.mspId, region: '999999', factorSet: 'TRIP@1', vintage: 2026 },
      cases: [{ ...earned, batch: `ebt_${digestOf('held')}`, held: ['VELOCITY'] }],
      ...{ collected: '0', donated: '0', gifts: [] },
    };
    return owned(`earning-day/${record.id}`, record, record.owner);
  });
}
