// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of factor sets, and how the committee's decisions are carried out.
export { factorSetsInForce, prepareFactorSet, requireFactorSet } from './decide.js';
