// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of scopes: pure functions, and the only rules of scope there are.
export { decide } from './decide.js';
export type { RegistryFacts, ScopeLink, ScopeRequest } from './facts.js';
export { isCovered } from './regions.js';
export { widerDimensions } from './within.js';
