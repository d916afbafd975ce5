// SPDX-License-Identifier: Apache-2.0
import type { RetirementRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const retirements = defineTable<RetirementRecord>('retirement');
