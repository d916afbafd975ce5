// SPDX-License-Identifier: Apache-2.0
import type { RectificationRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const rectifications = defineTable<RectificationRecord>('rectification');
