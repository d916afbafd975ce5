// SPDX-License-Identifier: Apache-2.0
import type { AccessCount, AccessRecord, ExchangeKeyRecord } from '@yulian/proofs';
import { defineTable, type Stored } from '../kernel/table.js';
import type { Uses } from '../scope/read.js';

export const accesses = defineTable<AccessRecord>('access');

/** Numbers of accesses by provider and subject: gapless, so that lists can be known to be whole. */
export const accessCounts = defineTable<AccessCount>('access-count');

export const countId = (provider: string, subject: string): string => `${provider}/${subject}`;

interface GrantUses extends Stored, Uses {}

/** What counts against the quota of a grant, by its id. */
export const grantUses = defineTable<GrantUses>('grant-use');

interface ComparisonCount extends Stored {
  /** In China. */
  readonly day: string;
  readonly made: number;
}

/** Comparisons on a subject on the newest day with any, by provider and subject. */
export const comparisonCounts = defineTable<ComparisonCount>('comparison-count');

/** By USCC. */
export const exchangeKeys = defineTable<ExchangeKeyRecord>('exchange-key');
