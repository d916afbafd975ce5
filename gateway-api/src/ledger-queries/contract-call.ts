// SPDX-License-Identifier: Apache-2.0
import { canonicalJson } from '@yulian/proofs';
import type { PreparedCall } from '../exactly-once/request.js';
import type { Outcome } from '../exactly-once/outcome.js';

/** A contract call whose one argument is a JSON object. */
export function contractCall(
  contract: string,
  transaction: string,
  argument: unknown,
): PreparedCall {
  return { call: { contract, transaction, args: [canonicalJson(argument)] } };
}

/** Where a write ended up, as every answer shows it. */
export function placeView(outcome: Outcome): {
  id: string;
  blockNumber: number;
  index: number;
  replayed: boolean;
} {
  const { transactionId, blockNumber, index, replayed } = outcome;
  return { id: transactionId, blockNumber, index, replayed };
}

/** What the contract answered, read as JSON; undefined when only the chain tells of the write. */
export function resultOf({ result }: Outcome): unknown {
  return result === undefined || result.length === 0
    ? undefined
    : JSON.parse(Buffer.from(result).toString('utf8'));
}
