// SPDX-License-Identifier: Apache-2.0
export { backupFolder, type BackupOptions, type BackupReport } from './backup.js';
export type { VerifySignature } from './checks.js';
export { openedOrMadeAnew } from './half-made.js';
export { EmbeddedLedger } from './ledger.js';
export { openEmbeddedLedger } from './open.js';
export type { EmbeddedLedgerOptions, EmbeddedOrganization } from './options.js';
export type { BlockCut, QueueLimits } from './order.js';
export { restoreFolder, type RestoreOptions, type RestoreReport } from './restore.js';
export type { ContractClass } from '@yulian/chaincode/dispatcher';
export { LEDGER_STEPS, type LedgerStep, type StepHook } from './steps.js';
export { verifyChainFolder } from './verify-chain.js';
