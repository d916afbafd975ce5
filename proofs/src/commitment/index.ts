// SPDX-License-Identifier: Apache-2.0
export * from './commitment-error.js';
export * from './disclosure.js';
export { commitFields, recommit, type FieldCommitment } from './field-commitment.js';
export { MAX_COMMITTED_LEAVES } from './flatten.js';
export { fieldType, type FieldOpening, type FieldType, type FieldValue } from './leaf.js';
export { isSalt, SALT_LENGTH, type RandomBytes } from './salt.js';
export * from './salted-digest.js';
export * from './verify-disclosure.js';
