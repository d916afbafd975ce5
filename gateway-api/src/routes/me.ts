// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { reply } from '../http/reply.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ROLES, UNIT_LEVELS } from '../identity/caller.js';
import type { ShellServices } from '../services.js';

const defineRoute = routesOf<ShellServices>();

const me = z
  .strictObject({
    id: z.string(),
    keyId: z.string(),
    mspId: z.string(),
    unit: z.string(),
    level: z.enum(UNIT_LEVELS),
    roles: z.array(z.enum(ROLES)),
    scopes: z.array(z.string()).optional(),
    demo: z.boolean(),
    expiresAt: z.string().meta({ format: 'date-time' }),
  })
  .meta({ id: 'Me' });

/** Who the presented credentials stand for. */
export const meRoutes = [
  defineRoute({
    id: 'getMe',
    method: 'GET',
    path: '/v1/me',
    tags: ['me'],
    summary: text('当前凭据代表谁', 'Whom the credentials stand for'),
    access: ROLES,
    responses: { 200: me },
    errors: [],
    handler({ caller }) {
      const { scopes, roles, kind: _, by: __, ...rest } = caller;
      return Promise.resolve(
        reply.json(200, {
          ...rest,
          roles: [...roles],
          ...(scopes === undefined ? {} : { scopes: [...scopes] }),
        }),
      );
    },
  }),
];
