// SPDX-License-Identifier: Apache-2.0
import type { ShowingRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const showings = defineTable<ShowingRecord>('showing');
