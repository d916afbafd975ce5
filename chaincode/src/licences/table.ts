// SPDX-License-Identifier: Apache-2.0
import type { LicenceBatchRecord, LicenceRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const licences = defineTable<LicenceRecord>('licence');
export const licenceBatches = defineTable<LicenceBatchRecord>('licence-batch');
