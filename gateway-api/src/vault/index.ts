// SPDX-License-Identifier: Apache-2.0
export * from './archive-packages.js';
export * from './backup.js';
export * from './batch-leaves.js';
export * from './blob-store.js';
export * from './blob-writer.js';
export * from './check.js';
export * from './documents.js';
export * from './holder-pseudonyms.js';
export * from './numbers.js';
export * from './openings.js';
export * from './partial-uploads.js';
export * from './restore.js';
export * from './row-store.js';
export * from './row-table.js';
export * from './vault-error.js';
export * from './vault-key.js';
export * from './vault.js';
