// SPDX-License-Identifier: Apache-2.0
import { canonicalBytes, utf8Decode } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { EPOCH_KEY } from '../kernel/write-guard.js';

/** The epoch as stored. */
export interface Epoch {
  readonly format: number;
  readonly number: number;
  readonly advancedAt: string;
  /** Only while the state of another chain is taken over. */
  readonly importing?: boolean;
}

/** @throws ContractError `CONSORTIUM_NOT_FOUNDED` */
export async function readEpoch(ctx: YulianContext): Promise<Epoch> {
  const bytes = await ctx.stub.getState(EPOCH_KEY);
  if (bytes.length === 0) {
    throw new ContractError('CONSORTIUM_NOT_FOUNDED', 'the founding transaction comes first');
  }
  return JSON.parse(utf8Decode(bytes)) as Epoch;
}

/** Closes the chain to all but the import, or opens it again. For the migration contract. */
export async function putEpoch(ctx: YulianContext, epoch: Epoch): Promise<void> {
  await ctx.stub.putState(EPOCH_KEY, canonicalBytes(epoch));
}
