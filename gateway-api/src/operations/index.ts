// SPDX-License-Identifier: Apache-2.0
export * from './operation.js';
export * from './operations.js';
