// SPDX-License-Identifier: Apache-2.0
import type { CorrectionNotice, CorrectionRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const corrections = defineTable<CorrectionRecord>('correction');
export const notices = defineTable<CorrectionNotice>('correction-notice');

/** The newest case about an element of an access. */
interface CorrectionOf {
  readonly format: 1;
  readonly correction: string;
}

export const correctionsOf = defineTable<CorrectionOf>('correction-of');

/** A value received by an access is no longer the source's, under `corrected-access/<access>`. */
interface CorrectedAccess {
  readonly format: 1;
  /** When it was first recorded. */
  readonly recordedAt: string;
}

export const correctedAccesses = defineTable<CorrectedAccess>('corrected-access');

export const correctionOfId = (access: string, element: string): string => `${access}/${element}`;
