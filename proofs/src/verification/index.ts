// SPDX-License-Identifier: Apache-2.0
export * from './check.js';
export { checkSignature } from './checks/signature.js';
export { onChainStatus } from './checks/status.js';
export * from './describe.js';
export * from './licence-question.js';
export * from './presented-seals.js';
export * from './stated-identifier.js';
export * from './verify-licence.js';
