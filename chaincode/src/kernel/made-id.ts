// SPDX-License-Identifier: Apache-2.0
import { toHex, utf8Encode } from '@yulian/proofs';
import { sha256 } from './hash.js';

/**
 * The id of the `n`th record that another one makes. Only what is written once makes records, so
 * no two have the same.
 */
export function madeId(prefix: string, by: string, n: number): string {
  return `${prefix}_${toHex(sha256(utf8Encode(`${prefix}/${by}/${String(n)}`)))}`;
}
