// SPDX-License-Identifier: Apache-2.0
export * from './access-evidence.js';
export * from './attestation.js';
export * from './checkpoint.js';
export * from './checkpoint-codes.js';
export * from './licence-proof.js';
export * from './licence-proof-shape.js';
export * from './verify-access-evidence.js';
export * from './verify-licence-proof.js';
