// SPDX-License-Identifier: Apache-2.0
import type { CaseRecord } from '@yulian/proofs';
import { defineTable, type Stored } from '../kernel/table.js';

export const cases = defineTable<CaseRecord>('case');

/** Which case something belongs to: it belongs to one alone. */
interface OfCase extends Stored {
  readonly case: string;
}

/** By the unit and the commitment to the case number. */
export const caseNumbers = defineTable<OfCase>('case-number');
/** By the licence in which it ended. */
export const caseResults = defineTable<OfCase>('case-result');

export const numberId = (unit: string, number: string): string => `${unit}/${number}`;
