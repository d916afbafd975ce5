// SPDX-License-Identifier: Apache-2.0
import type { FondsFact, FondsRecord } from '@yulian/proofs';
import { present } from '../kernel/present.js';
import { rectifiable } from '../kernel/rectify.js';
import { ownerPolicy } from '../registry/read.js';
import { fondsTable } from './table.js';

/** Fonds whose sections were named with a wrong date 更正. */
export const rectifiableFonds = rectifiable<FondsFact, FondsRecord>({
  event: 'fonds.rectified.v1',
  beginning: true,
  async find(ctx, id) {
    return present(await fondsTable.get(ctx, id), 'RECORD_NOT_FOUND', 'no such fonds');
  },
  policy: (ctx, { owner }) => ownerPolicy(ctx, owner),
  put: (ctx, id, fonds, policy) => fondsTable.putOwned(ctx, id, fonds, policy),
});
