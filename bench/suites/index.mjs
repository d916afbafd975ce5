// SPDX-License-Identifier: Apache-2.0

/**
 * @typedef {object} Suite
 * @property {(options: import('../lib/options.mjs').BenchOptions) => AsyncIterable<import('../lib/result.mjs').Result>} run
 */

/**
 * In the order in which they run; loaded when asked for.
 *
 * @type {Readonly<Record<string, () => Promise<Suite>>>}
 */
export const SUITES = {
  embedded: () => import('./embedded.mjs'),
  signed: () => import('./signed.mjs'),
  batch: () => import('./batch.mjs'),
  verify: () => import('./verify.mjs'),
  seals: () => import('./seals.mjs'),
  impressions: () => import('./impressions.mjs'),
  access: () => import('./access.mjs'),
  market: () => import('./market.mjs'),
  listings: () => import('./listings.mjs'),
  earning: () => import('./earning.mjs'),
  sharing: () => import('./sharing.mjs'),
  growth: () => import('./growth.mjs'),
  start: () => import('./start.mjs'),
};

/**
 * On a network of Fabric's servers.
 *
 * @type {Readonly<Record<string, () => Promise<Suite>>>}
 */
export const FABRIC_SUITES = {
  submit: () => import('./fabric-submit.mjs'),
  evaluate: () => import('./fabric-evaluate.mjs'),
  rest: () => import('./fabric-rest.mjs'),
  batch: () => import('./fabric-batch.mjs'),
  market: () => import('./fabric-market.mjs'),
};
