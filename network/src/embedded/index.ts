// SPDX-License-Identifier: Apache-2.0
export type { VerifySignature } from './checks.js';
export { EmbeddedLedger } from './ledger.js';
export type { RevocationCheck } from './msp.js';
export { openEmbeddedLedger } from './open.js';
export type { EmbeddedLedgerOptions, EmbeddedOrganization } from './options.js';
export type { BlockCut, QueueLimits } from './order.js';
export type { ContractClass } from './shim.js';
export { LEDGER_STEPS, type LedgerStep, type StepHook } from './steps.js';
