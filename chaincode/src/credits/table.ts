// SPDX-License-Identifier: Apache-2.0
import type { CreditBatchRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const creditBatches = defineTable<CreditBatchRecord>('credit-batch');
