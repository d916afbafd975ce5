// SPDX-License-Identifier: Apache-2.0
import type { MaterialRecord, ReviewRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const materials = defineTable<MaterialRecord>('material');
export const reviews = defineTable<ReviewRecord>('material-review');
