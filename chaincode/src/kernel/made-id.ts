// SPDX-License-Identifier: Apache-2.0
import { toHex } from '@yulian/proofs';
import type { YulianContext } from './context.js';
import { sha256 } from './hash.js';

/** The id of the `n`th record that a transaction makes by itself: every endorser finds the same. */
export function madeId(ctx: YulianContext, prefix: string, n: number): string {
  const seed = new TextEncoder().encode(`${prefix}/${ctx.txId}/${String(n)}`);
  return `${prefix}_${toHex(sha256(seed))}`;
}
