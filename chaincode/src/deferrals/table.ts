// SPDX-License-Identifier: Apache-2.0
import type { DeferralRecord } from '@yulian/proofs';
import { defineTable, type Stored } from '../kernel/table.js';

export const deferrals = defineTable<DeferralRecord>('deferral');

/** Which deferral of an access or a grant is the newest. */
interface DeferralOf extends Stored {
  readonly deferral: string;
}

/** By id of the access or grant. */
export const deferralsOf = defineTable<DeferralOf>('deferral-of');
