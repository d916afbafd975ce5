// SPDX-License-Identifier: Apache-2.0
import { toBase64, utf8Decode, type StateRow } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';

/** Below every character of an id. */
const BEFORE_ANY = ' ';

/**
 * Rows of a table in the order of their keys.
 *
 * @param after key that was read last; empty at the beginning
 * @param most so many at once
 */
export async function readRange(
  ctx: YulianContext,
  table: string,
  after: string,
  most: number,
): Promise<readonly StateRow[]> {
  const from = after === '' ? `${table}/` : `${after}${BEFORE_ANY}`;
  // '0' follows '/'.
  const iterator = await ctx.stub.getStateByRange(from, `${table}0`);
  const rows: StateRow[] = [];
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    const { key, value } = next.value;
    rows.push({ key, value: utf8Decode(value), ...(await policyOf(ctx, key)) });
    if (rows.length === most) break;
  }
  await iterator.close();
  return rows;
}

async function policyOf(ctx: YulianContext, key: string): Promise<Pick<StateRow, 'policy'>> {
  // The shim's types do not say so, but where there is none it gives nothing.
  const policy = (await ctx.stub.getStateValidationParameter(key)) as Uint8Array | undefined;
  return policy === undefined || policy.length === 0 ? {} : { policy: toBase64(policy) };
}
