// SPDX-License-Identifier: Apache-2.0
export * from './audit/index.js';
export * from './issue-units.js';
