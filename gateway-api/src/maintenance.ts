// SPDX-License-Identifier: Apache-2.0
// What operators' commands do with a data folder, for measurements and tests.
export * from './gateway/maintenance/backup-folder.js';
export * from './gateway/maintenance/closed-folder.js';
export * from './gateway/maintenance/operator-error.js';
export * from './gateway/maintenance/restore-folder.js';
export * from './gateway/maintenance/vault-names.js';
export * from './gateway/maintenance/verify-ledger.js';
export * from './gateway/migration/chain-state.js';
export * from './gateway/migration/import-state.js';
export * from './gateway/migration/migrate-folder.js';
export * from './gateway/migration/plan.js';
export * from './gateway/migration/steps.js';
export * from './gateway/recovery/recovery-key.js';
export * from './gateway/recovery/secrets.js';
