// SPDX-License-Identifier: Apache-2.0
import type { TradeRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const trades = defineTable<TradeRecord>('trade');
