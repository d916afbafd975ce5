// SPDX-License-Identifier: Apache-2.0
export * from './canonical-json.js';
export * from './json-error.js';
export * from './json-pointer.js';
export * from './json-value.js';
export * from './own-member.js';
export * from './strict-json.js';
export * from './defined.js';
