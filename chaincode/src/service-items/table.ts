// SPDX-License-Identifier: Apache-2.0
import type { ServiceItemRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const serviceItems = defineTable<ServiceItemRecord>('service-item');
