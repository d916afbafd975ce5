// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../http/route.js';
import type { Services } from '../services.js';
import { documentRoutes } from './documents.js';
import { docsRoutes } from './docs.js';
import { healthRoutes } from './health.js';
import { issuerRoutes } from './issuers.js';
import { keysRoutes } from './keys.js';
import { ledgerRoutes } from './ledger.js';
import { licenceBatchRoutes } from './licence-batches.js';
import { licenceTraceRoutes } from './licence-trace.js';
import { licenceListRoutes } from './licence-lists.js';
import { licenceRoutes } from './licences.js';
import { listRoutes } from './lists.js';
import { maintenanceRoutes } from './maintenance.js';
import { meRoutes } from './me.js';
import { metricsRoutes } from './metrics.js';
import { proposalRoutes } from './proposals.js';
import { registryRoutes } from './registry.js';
import { standardRoutes } from './standards.js';
import { verifyRoutes } from './verify.js';

/** Every route of the gateway: the list that is mounted, documented and tested. */
export const routes: readonly Route<Services>[] = [
  ...healthRoutes,
  ...docsRoutes(() => routes),
  ...metricsRoutes,
  ...meRoutes,
  ...keysRoutes,
  ...registryRoutes,
  ...proposalRoutes,
  ...issuerRoutes,
  ...standardRoutes,
  ...documentRoutes,
  ...licenceRoutes,
  ...licenceListRoutes,
  ...licenceTraceRoutes,
  ...licenceBatchRoutes,
  ...verifyRoutes,
  ...ledgerRoutes,
  ...listRoutes,
  ...maintenanceRoutes,
];
