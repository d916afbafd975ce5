// SPDX-License-Identifier: Apache-2.0
export * from './hashes.js';
export * from './merkle-tree.js';
export * from './verify-inclusion.js';
