// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { ReadinessCheck, ShellServices } from '../services.js';

const defineRoute = routesOf<ShellServices>();

const health = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' });

const readiness = z
  .strictObject({ status: z.literal('ready'), parts: z.array(z.string()) })
  .meta({ id: 'Readiness' });

/** What monitors ask: is the process alive, and does it take requests. */
export const healthRoutes = [
  defineRoute({
    id: 'getHealth',
    method: 'GET',
    path: '/healthz',
    tags: ['health'],
    summary: text('进程是否存活', 'Whether the process is alive'),
    access: 'public',
    rateLimited: false,
    responses: { 200: health },
    errors: [],
    handler: () => Promise.resolve(reply.json(200, { status: 'ok' as const })),
  }),

  defineRoute({
    id: 'getReadiness',
    method: 'GET',
    path: '/readyz',
    tags: ['health'],
    summary: text('是否可以办理', 'Whether requests are taken'),
    access: 'public',
    rateLimited: false,
    responses: { 200: readiness },
    errors: ['NOT_READY'],
    async handler({ services }) {
      const failing = await failingParts(services.readiness);
      if (failing.length > 0) {
        const names = failing.join(', ');
        throw new RequestError('NOT_READY', {
          detail: text(`未就绪：${names}`, `not ready: ${names}`),
        });
      }
      return reply.json(200, {
        status: 'ready' as const,
        parts: services.readiness.map(({ name }) => name),
      });
    },
  }),
];

async function failingParts(checks: readonly ReadinessCheck[]): Promise<readonly string[]> {
  const results = await Promise.all(
    checks.map(async (part) => ({
      name: part.name,
      ready: await part.check().catch(() => false),
    })),
  );
  return results.filter(({ ready }) => !ready).map(({ name }) => name);
}
