// SPDX-License-Identifier: Apache-2.0
import type { VenueRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const venues = defineTable<VenueRecord>('venue');
