// SPDX-License-Identifier: Apache-2.0
import { utf8Decode } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { EPOCH_KEY } from '../kernel/write-guard.js';

/** The epoch as stored. */
export interface Epoch {
  readonly format: number;
  readonly number: number;
  readonly advancedAt: string;
}

/** @throws ContractError `CONSORTIUM_NOT_FOUNDED` */
export async function readEpoch(ctx: YulianContext): Promise<Epoch> {
  const bytes = await ctx.stub.getState(EPOCH_KEY);
  if (bytes.length === 0) {
    throw new ContractError('CONSORTIUM_NOT_FOUNDED', 'the founding transaction comes first');
  }
  return JSON.parse(utf8Decode(bytes)) as Epoch;
}
