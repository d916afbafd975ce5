// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of pools, and how a batch of credits takes one.
export { batchPool, reopenPool } from './pool.js';
