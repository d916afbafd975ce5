// SPDX-License-Identifier: Apache-2.0
import type { ArchiveRecord, ArchiveTestRecord, DisposalRecord, FondsRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const fondsTable = defineTable<FondsRecord>('fonds');
export const archives = defineTable<ArchiveRecord>('archive');
export const archiveTests = defineTable<ArchiveTestRecord>('archive-test');

/** The register: no transaction takes a row away. */
export const disposals = defineTable<DisposalRecord>('disposal');

export const archiveTestId = (id: string, number: number): string =>
  `${id}/${String(number).padStart(6, '0')}`;
