// SPDX-License-Identifier: Apache-2.0
import type { GrantRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const grants = defineTable<GrantRecord>('grant');
