// SPDX-License-Identifier: Apache-2.0
// What the gateway remembers, for operators' commands, measurements and tests.
export * from './durable/housekeeping.js';
export * from './durable/steps.js';
export * from './durable/database-files.js';
export * from './durable/table-file.js';
export * from './vault/index.js';
export * from './events/index.js';
export * from './exactly-once/index.js';
export * from './index/index.js';
export { endExpired } from './market/end-expired.js';
export { Purchases } from './market/purchases/purchases.js';
export * from './operations/index.js';
export * from './uploads/receive.js';
export * from './uploads/store-document.js';
