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
/** By the impression on a sealed file that was delivered in it, and by each sealing in that file. */
export const caseFiles = defineTable<OfCase>('case-file');

export const sealedFileId = (seal: string, number: number): string => `${seal}/${String(number)}`;

export const numberId = (unit: string, number: string): string => `${unit}/${number}`;
