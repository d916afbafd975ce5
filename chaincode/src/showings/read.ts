// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of showings.
import type { ShowingRecord } from '@yulian/proofs';
import type { TableReader } from '../kernel/table.js';
import { showings } from './table.js';

export const showingReader: TableReader<ShowingRecord> = showings;
