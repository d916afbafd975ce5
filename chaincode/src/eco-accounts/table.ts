// SPDX-License-Identifier: Apache-2.0
import type { EcoAccountRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const ecoAccounts = defineTable<EcoAccountRecord>('eco-account');
