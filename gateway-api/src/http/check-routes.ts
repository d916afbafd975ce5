// SPDX-License-Identifier: Apache-2.0
import { takesBody } from './common-errors.js';
import type { Route } from './route.js';

/**
 * Refuses a list of routes that contradicts itself: an id or a method and path given twice, or
 * path placeholders that are not the schema's.
 */
export function checkRoutes(routes: readonly Route[]): void {
  const seen = new Set<string>();
  for (const route of routes) {
    for (const name of [route.id, `${route.method} ${route.path}`]) {
      if (seen.has(name)) throw new Error(`two routes are ${name}`);
      seen.add(name);
    }
    const placeholders = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const declared = Object.keys(route.params?.shape ?? {}).sort();
    if (placeholders.join() !== declared.join()) {
      throw new Error(
        `${route.id}: the path has {${placeholders.join()}}, params ${declared.join()}`,
      );
    }
    if (route.method === 'GET' && takesBody(route)) {
      throw new Error(`${route.id}: GET takes no body`);
    }
  }
}
