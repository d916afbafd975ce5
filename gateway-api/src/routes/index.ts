// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../http/route.js';
import type { Services } from '../services.js';
import { docsRoutes } from './docs.js';
import * as resources from './resources.js';

/** Every route of the gateway: the list that is mounted, documented and tested. */
export const routes: readonly Route<Services>[] = [
  ...docsRoutes(() => routes),
  ...Object.values(resources).flat(),
];
