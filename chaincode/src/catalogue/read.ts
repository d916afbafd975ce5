// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of the catalogue.
import type { CatalogueItemRecord } from '@yulian/proofs';
import type { TableReader } from '../kernel/table.js';
import { items } from './table.js';

export { checkSource as requireSourceOf } from './source.js';

export const itemReader: TableReader<CatalogueItemRecord> = items;
