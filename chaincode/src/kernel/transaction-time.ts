// SPDX-License-Identifier: Apache-2.0
import { formatInstant } from '@yulian/proofs';
import type { Timestamp } from 'fabric-shim';

/** The proposal's timestamp as an instant: RFC 3339 UTC with milliseconds. */
export function transactionInstant(timestamp: Timestamp): string {
  const seconds = timestamp.seconds;
  const wholeSeconds = typeof seconds === 'number' ? seconds : seconds.toNumber();
  return formatInstant(wholeSeconds * 1000 + Math.floor(timestamp.nanos / 1_000_000));
}
