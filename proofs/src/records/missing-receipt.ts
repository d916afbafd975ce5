// SPDX-License-Identifier: Apache-2.0
import { instantToEpochMs } from '../time/instant.js';
import type { AccessFact, AccessRecord } from './access.js';

/** Minutes after which a receipt that has not come is one that is missing. */
export const RECEIPT_MINUTES = 10;

const MINUTE_MS = 60_000;

/** A receipt of an access: without it nobody can prove whether data were given, or came. */
export type MissingReceipt = 'DELIVERY' | 'ACKNOWLEDGEMENT';

/** Which receipt of an access should be on the chain by now, and is not. */
export function missingReceipt(
  { facts }: Pick<AccessRecord, 'facts'>,
  now: string,
): MissingReceipt | undefined {
  const { state, recordedAt } = facts.at(-1) as AccessFact;
  const waited = instantToEpochMs(now) - instantToEpochMs(recordedAt);
  if (waited < RECEIPT_MINUTES * MINUTE_MS) return undefined;
  if (state === 'ALLOWED') return 'DELIVERY';
  return state === 'DELIVERED' ? 'ACKNOWLEDGEMENT' : undefined;
}
