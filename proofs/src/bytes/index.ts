// SPDX-License-Identifier: Apache-2.0
export * from './arrays.js';
export * from './base64.js';
export * from './bytes-error.js';
export * from './hex.js';
export * from './utf8.js';
