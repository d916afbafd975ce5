// SPDX-License-Identifier: Apache-2.0
export * from './chaincode-action.js';
export * from './policy-evaluation.js';
export * from './read-write-set.js';
export * from './read-write-set-decode.js';
export * from './read-write-set-encode.js';
export * from './serialized-identity.js';
export * from './signature-policy.js';
export * from './wire-error.js';
