// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../http/route.js';
import type { Services } from '../services.js';
import { docsRoutes } from './docs.js';
import { healthRoutes } from './health.js';
import { keysRoutes } from './keys.js';
import { meRoutes } from './me.js';
import { metricsRoutes } from './metrics.js';

/** Every route of the gateway: the list that is mounted, documented and tested. */
export const routes: readonly Route<Services>[] = [
  ...healthRoutes,
  ...docsRoutes(() => routes),
  ...metricsRoutes,
  ...meRoutes,
  ...keysRoutes,
];
