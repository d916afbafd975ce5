// SPDX-License-Identifier: Apache-2.0
import type { RequestRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const requests = defineTable<RequestRecord>('request');
