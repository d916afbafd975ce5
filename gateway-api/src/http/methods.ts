// SPDX-License-Identifier: Apache-2.0
import type { RequestHandler } from 'express';
import { text } from '../i18n/text.js';
import { RequestError } from './request-error.js';
import type { Route } from './route.js';

/** express's form of a path: `/v1/keys/{id}` → `/v1/keys/:id`. */
export function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

/** A path, its routes, and its methods as `Allow` lists them. */
interface RoutedPath<R> {
  readonly path: string;
  readonly routes: readonly R[];
  readonly allow: string;
}

/** Comes after every character of a path. */
const PLACEHOLDER = '\uffff';

/**
 * Every path of the routes. Of two that fit one address, the one that names it comes before the one
 * with a placeholder there (OpenAPI 3.1, clause 4.8.8.2).
 */
export function routedPaths<R extends Pick<Route, 'path' | 'method'>>(
  routes: readonly R[],
): readonly RoutedPath<R>[] {
  const byPath = new Map<string, R[]>();
  for (const route of routes) {
    byPath.set(route.path, [...(byPath.get(route.path) ?? []), route]);
  }
  const orderOf = (path: string): string => path.replace(/\{\w+\}/g, PLACEHOLDER);
  return [...byPath]
    .map(([path, own]) => ({ path, routes: own, allow: allowOf(own) }))
    .sort((a, b) => (orderOf(a.path) < orderOf(b.path) ? -1 : 1));
}

function allowOf(routes: readonly Pick<Route, 'method'>[]): string {
  // express answers HEAD from GET.
  const methods = routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  return [...methods, 'OPTIONS'].join(', ');
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
