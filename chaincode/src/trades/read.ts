// SPDX-License-Identifier: Apache-2.0
// What other modules may do with trades.
export { areOne, settle } from './settle.js';
