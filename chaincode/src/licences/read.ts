// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of licences.
import type { LicenceRecord } from '@yulian/proofs';
import type { TableReader } from '../kernel/table.js';
import { licences } from './table.js';

/** Licences with rows of their own; of mere entries of a batch the chain knows no holder. */
export const licenceReader: TableReader<LicenceRecord> = licences;
