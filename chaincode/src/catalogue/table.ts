// SPDX-License-Identifier: Apache-2.0
import type { CatalogueItemRecord, CatalogueUpdateRecord, SourceRecord } from '@yulian/proofs';
import { defineTable } from '../kernel/table.js';

export const items = defineTable<CatalogueItemRecord>('catalogue-item');
export const updates = defineTable<CatalogueUpdateRecord>('catalogue-update');
export const sources = defineTable<SourceRecord>('catalogue-source');
