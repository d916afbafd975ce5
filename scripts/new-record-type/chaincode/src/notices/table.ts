// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from '../kernel/facts.js';
import { defineTable, type Stored } from '../kernel/table.js';

/** One act on a notice and the state it left. */
export interface NoticeFact extends Recorded {
  readonly state: 'PUBLISHED' | 'WITHDRAWN';
}

/** A notice as the chain holds it, under `notice/<id>`. */
export interface Notice extends Stored {
  readonly id: string;
  readonly unit: string;
  /** MSP id of the organisation whose endorsement every change needs. */
  readonly owner: string;
  readonly title: string;
  readonly facts: readonly NoticeFact[];
}

export const notices = defineTable<Notice>('notice');
