// SPDX-License-Identifier: Apache-2.0
export * from './outbox.js';
export * from './outcome.js';
export * from './request.js';
export * from './transactions.js';
