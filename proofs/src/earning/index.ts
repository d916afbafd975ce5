// SPDX-License-Identifier: Apache-2.0
export * from './earning.js';
export * from './factor-set.js';
export * from './grams.js';
export * from './points.js';
export {
  recomputePool,
  type ChainRows,
  type Difference,
  type OpenCase,
  type Recomputed,
} from './recompute.js';
