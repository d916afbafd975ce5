// SPDX-License-Identifier: Apache-2.0
import type { EarningBatch, EarningDay, UsedNullifier } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const earningDays = defineTable<EarningDay>('earning-day');
export const earningBatches = defineTable<EarningBatch>('earning-batch');
export const nullifiers = defineTable<UsedNullifier>('nullifier');
