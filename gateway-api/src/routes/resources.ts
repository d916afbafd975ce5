// SPDX-License-Identifier: Apache-2.0
// Every resource of the API: one line each.
export { documentRoutes } from './documents.js';
export { eventRoutes } from './events.js';
export { healthRoutes } from './health.js';
export { impressionRoutes } from './impressions.js';
export { issuerRoutes } from './issuers.js';
export { keysRoutes } from './keys.js';
export { ledgerRoutes } from './ledger.js';
export { licenceBatchProofRoutes } from './licence-batch-proofs.js';
export { licenceBatchRoutes } from './licence-batches.js';
export { licenceListRoutes } from './licence-lists.js';
export { licenceRoutes } from './licences.js';
export { licenceTraceRoutes } from './licence-trace.js';
export { listRoutes } from './lists.js';
export { maintenanceRoutes } from './maintenance.js';
export { meRoutes } from './me.js';
export { metricsRoutes } from './metrics.js';
export { operationRoutes } from './operations.js';
export { proposalRoutes } from './proposals.js';
export { registryRoutes } from './registry.js';
export { revocationRoutes } from './revocations.js';
export { sealCompromiseRoutes } from './seal-compromises.js';
export { sealListRoutes } from './seal-lists.js';
export { sealRoutes } from './seals.js';
export { standardRoutes } from './standards.js';
export { verifyRoutes } from './verify.js';
