// SPDX-License-Identifier: Apache-2.0
import express, { type Express, type Request } from 'express';
import { checkRoutes } from './http/check-routes.js';
import { errorHandler } from './http/handle-error.js';
import { expressPath, otherMethods, routedPaths } from './http/methods.js';
import { observeRequests } from './http/observe-requests.js';
import { HeldBytes } from './http/held-bytes.js';
import { createRateLimits } from './http/rate-limit.js';
import { RequestError } from './http/request-error.js';
import type { Route } from './http/route.js';
import { routeRunner, type Runtime } from './http/run-route.js';
import { securityHeaders } from './http/security-headers.js';
import { mountPages } from './http/pages.js';
import type { ShellServices } from './services.js';

export interface AppOptions {
  /** Fires when the gateway shuts down: open streams end. */
  readonly closing?: AbortSignal;
  /** Most bytes of bodies in memory, over all connections. */
  readonly mostHeldBytes?: number;
  /** The other end of the socket; a seam for what cannot be reached from loopback. */
  readonly remoteAddressOf?: (request: Request) => string | undefined;
}

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/**
 * The whole HTTP face of the gateway as an express app: no socket, no environment.
 *
 * @throws Error when the routes contradict one another
 */
export function createApp<S extends ShellServices>(
  services: S,
  routes: readonly Route<S>[],
  options: AppOptions = {},
): Express {
  checkRoutes(routes);
  const app = express();
  const { http, log, metrics } = services;
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('strict routing');
  app.enable('case sensitive routing');
  // Query strings are read strictly, by the route runner.
  app.set('query parser', false);
  app.set('trust proxy', [...http.trustedProxies]);
  app.use(observeRequests(log, metrics), securityHeaders());
  mountRoutes(app, services, routes, runtimeOf(services, options));
  mountPages(app, http.consoleDirectory);
  app.use(() => {
    throw new RequestError('ROUTE_NOT_FOUND');
  });
  app.use(errorHandler(log));
  return app;
}

function mountRoutes<S extends ShellServices>(
  app: Express,
  services: S,
  routes: readonly Route<S>[],
  runtime: Runtime,
): void {
  for (const { path, routes: own, allow } of routedPaths(routes)) {
    for (const route of own) {
      const verb = route.method.toLowerCase() as Verb;
      app[verb](expressPath(path), routeRunner(route, services, runtime));
    }
    app.all(expressPath(path), otherMethods(allow));
  }
}

function runtimeOf(services: ShellServices, options: AppOptions): Runtime {
  return {
    identityProvider: services.identityProvider,
    limits: createRateLimits(services.http),
    remoteAddressOf: options.remoteAddressOf ?? ((request) => request.socket.remoteAddress),
    bodyTimeoutMs: services.http.bodyTimeoutMs,
    checkReplies: services.http.checkReplies,
    held: new HeldBytes(options.mostHeldBytes),
    later: services.later,
    closing: options.closing ?? new AbortController().signal,
  };
}
