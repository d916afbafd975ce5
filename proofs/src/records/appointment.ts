// SPDX-License-Identifier: Apache-2.0
import { factAsOf } from '../status/bitemporal.js';
import type { Recorded } from './facts.js';

/** As what the committee appoints a unit in the eco-chain. */
export const APPOINTED_BODIES = [
  'ACCOUNTING_BODY', // 核算机构: forms batches from pools
  'VERIFIER', // 核查机构
  'VENUE', // 交易场所
  'SETTLEMENT_BANK', // 资金结算机构
] as const;

export type AppointedBody = (typeof APPOINTED_BODIES)[number];

export interface AppointmentFact extends Recorded {
  readonly state: 'APPOINTED' | 'ENDED';
  /** Exclusive end of the appointment. */
  readonly until?: string;
}

/** What a unit is appointed as, under `appointment/<body>/<unit>`. */
export interface Appointment {
  readonly format: 1;
  readonly unit: string;
  readonly body: AppointedBody;
  readonly facts: readonly AppointmentFact[];
}

/** Whether an appointment holds at an instant. */
export function appointedAt({ facts }: Pick<Appointment, 'facts'>, at: string): boolean {
  const fact = factAsOf(facts, { at });
  return fact?.state === 'APPOINTED' && (fact.until === undefined || at < fact.until);
}
