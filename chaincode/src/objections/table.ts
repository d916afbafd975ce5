// SPDX-License-Identifier: Apache-2.0
import type { ObjectionRecord } from '@yulian/proofs';
import { defineTable, type Stored } from '../kernel/table.js';

export const objections = defineTable<ObjectionRecord>('objection');

/** Which objection to an access is the newest. */
interface ObjectionTo extends Stored {
  readonly objection: string;
}

/** By id of the access. */
export const objectionsTo = defineTable<ObjectionTo>('objection-to');
