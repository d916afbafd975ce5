// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from '../kernel/facts.js';
import { defineTable, type Stored } from '../kernel/table.js';
import type { Power } from './schemas.js';

/** Powers from an instant on; none after a withdrawal. */
export interface AuthorityFact extends Recorded {
  readonly powers: readonly Power[];
  /** Exclusive end, if it was given for a time. */
  readonly until?: string;
}

/** Issuing authority: unit × record type × time. */
export interface Authority extends Stored {
  readonly typeCode: string;
  readonly unit: string;
  readonly facts: readonly AuthorityFact[];
}

export const authorities = defineTable<Authority>('authority');

export const authorityId = (typeCode: string, unit: string): string => `${typeCode}/${unit}`;
