// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of archives.
import type { ArchiveRecord } from '@yulian/proofs';
import type { TableReader } from '../kernel/table.js';
import { archives } from './table.js';

export { rectifiableFonds } from './rectify.js';

export const archiveReader: TableReader<ArchiveRecord> = archives;
