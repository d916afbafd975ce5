// SPDX-License-Identifier: Apache-2.0
import { isJsonResponse, type Reply } from './reply.js';
import type { Route } from './route.js';

/**
 * Refuses an answer that the route does not declare, so that what OpenAPI says stays true. The
 * message names where the answer differs, never what it holds.
 */
export function requireDeclared(route: Pick<Route, 'id' | 'responses'>, reply: Reply): void {
  const spec = route.responses[reply.status];
  const where = `${route.id} answered ${String(reply.status)}`;
  if (spec === undefined) throw new Error(`${where}, which it does not declare`);
  if (isJsonResponse(spec)) {
    if (reply.kind !== 'json') throw new Error(`${where} without its JSON body`);
    const checked = spec.safeParse(reply.body);
    if (checked.success) return;
    const places = checked.error.issues.map(({ code, path }) => `${code} at /${path.join('/')}`);
    throw new Error(`${where} against its schema: ${places.join(', ')}`);
  }
  if (reply.kind !== spec.kind) throw new Error(`${where} with another kind of body`);
  if (reply.kind === 'stream' && spec.kind === 'stream') {
    if (reply.mediaType.split(';')[0] !== spec.mediaType) {
      throw new Error(`${where} as ${reply.mediaType} instead of ${spec.mediaType}`);
    }
  }
}
