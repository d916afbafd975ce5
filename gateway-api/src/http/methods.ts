// SPDX-License-Identifier: Apache-2.0
import type { RequestHandler } from 'express';
import { text } from '../i18n/text.js';
import { RequestError } from './request-error.js';
import type { Route } from './route.js';

/** express's form of a path: `/v1/keys/{id}` → `/v1/keys/:id`. */
export function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

/** Every path of the routes, with its methods as `Allow` lists them. */
export function allowedMethods(routes: readonly Route[]): ReadonlyMap<string, string> {
  const byPath = new Map<string, string[]>();
  for (const { path, method } of routes) {
    const methods = byPath.get(path) ?? [];
    // express answers HEAD from GET.
    methods.push(...(method === 'GET' ? ['GET', 'HEAD'] : [method]));
    byPath.set(path, methods);
  }
  return new Map([...byPath].map(([path, methods]) => [path, [...methods, 'OPTIONS'].join(', ')]));
}

/** What a path answers to the methods it does not have: 405; to OPTIONS, those it has. */
export function otherMethods(allow: string): RequestHandler {
  return (request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { Allow: allow }).end();
      return;
    }
    throw new RequestError('METHOD_NOT_ALLOWED', {
      detail: text(`可用的方法：${allow}`, `available methods: ${allow}`),
      headers: { Allow: allow },
    });
  };
}
