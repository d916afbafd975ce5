// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import type { ShellServices } from '../services.js';

const defineRoute = routesOf<ShellServices>();

const session = z
  .strictObject({
    signedIn: z.boolean(),
    kind: z.enum(['worker', 'person', 'enterprise', 'agent']).optional(),
    expiresAt: z.string().meta({ format: 'date-time' }).optional(),
    mandate: z.string().optional(),
  })
  .meta({ id: 'Session' });

/** Whether somebody is signed in, for pages that anybody may open. */
export const sessionRoutes = [
  defineRoute({
    id: 'getSession',
    method: 'GET',
    path: '/v1/session',
    tags: ['session'],
    summary: text('当前是否已登录', 'Whether somebody is signed in'),
    access: 'optional',
    responses: { 200: session },
    errors: [],
    handler({ principal }) {
      if (principal === undefined) return Promise.resolve(reply.json(200, { signedIn: false }));
      const { kind, expiresAt } = principal;
      const mandate = kind === 'worker' ? undefined : principal.mandate?.id;
      const known = { signedIn: true, kind, expiresAt };
      return Promise.resolve(
        reply.json(200, mandate === undefined ? known : { ...known, mandate }),
      );
    },
  }),
];
