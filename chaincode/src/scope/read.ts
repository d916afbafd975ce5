// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of scopes: pure functions, and the only rules of scope there are.
export { dimensionsNotBelow, standsBelow, type Place } from './below.js';
export { uncoveredFields } from './fields.js';
export { decide } from './decide.js';
export type { RegistryFacts, ScopeLink, ScopeRequest } from './facts.js';
export { usedWithin, withOneMore, type Uses } from './quota.js';
export { widerDimensions } from './within.js';
