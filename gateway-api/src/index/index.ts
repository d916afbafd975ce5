// SPDX-License-Identifier: Apache-2.0
export * from './check-index.js';
export * from './compare.js';
export * from './index-error.js';
export type { Position } from './keys.js';
export * from './licence-list.js';
export * from './material-list.js';
export * from './projection.js';
export * from './projections/chain.js';
export { LICENCE_BATCH_KIND, LICENCE_KIND, type LicenceRow } from './projections/licence.js';
export { MATERIAL_KIND, REVIEW_KIND } from './projections/material.js';
export { SEAL_KIND } from './projections/seal.js';
export { simpleProjection, type Listing } from './projections/simple.js';
export * from './query.js';
export * from './read-index.js';
export * from './record.js';
export * from './record-finder.js';
export * from './vault-facts.js';
