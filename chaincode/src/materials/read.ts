// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of materials.
import type { MaterialRecord } from '@yulian/proofs';
import type { TableReader } from '../kernel/table.js';
import { materials } from './table.js';
export { rectifiableMaterial } from './rectify.js';

export { registerShownCopy } from './register.js';

export const materialReader: TableReader<MaterialRecord> = materials;
