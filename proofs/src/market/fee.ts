// SPDX-License-Identifier: Apache-2.0
import { parseAmount } from '../identifiers/index.js';
import type { VenueFee } from '../records/market.js';

/**
 * What a venue takes of a trade: so many per mille of it, rounded up to a whole fen, the minimum at
 * least, and never more than the trade itself.
 */
export function feeOf(total: bigint, { perMille, minimum }: VenueFee): bigint {
  const share = (total * BigInt(perMille) + 999n) / 1000n;
  const least = parseAmount(minimum);
  const fee = share < least ? least : share;
  return fee < total ? fee : total;
}
