// SPDX-License-Identifier: Apache-2.0
import { reply, stream } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { ShellServices } from '../services.js';

const defineRoute = routesOf<ShellServices>();

/** What Prometheus scrapes, with an operator's key as its bearer token. */
export const metricsRoutes = [
  defineRoute({
    id: 'getMetrics',
    method: 'GET',
    path: '/metrics',
    tags: ['metrics'],
    summary: text('运行指标', 'Metrics in Prometheus exposition format'),
    access: ['operator'],
    responses: { 200: stream('text/plain') },
    errors: [],
    async handler({ services: { metrics } }) {
      return reply.stream(200, metrics.contentType, [await metrics.text()]);
    },
  }),
];
