// SPDX-License-Identifier: Apache-2.0
export * from './ca.js';
export * from './ends-within.js';
export * from './file-identity.js';
export * from './key-identity.js';
export * from './lasting-identity.js';
export * from './private-file.js';
export { exportPrivateKey } from './web-keys.js';
