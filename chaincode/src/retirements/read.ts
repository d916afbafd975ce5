// SPDX-License-Identifier: Apache-2.0
// What other modules may do with retirements.
export { retireHoldings } from './retire.js';
