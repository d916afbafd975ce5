// SPDX-License-Identifier: Apache-2.0
// What other modules may ask of earnings, and how points are taken from them.
export { requireEarningDay } from './review.js';
export { collectDay, giveFromDay } from './take.js';
