// SPDX-License-Identifier: Apache-2.0
export * from './growing-root.js';
export * from './state-roots.js';
