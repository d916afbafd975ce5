// SPDX-License-Identifier: Apache-2.0
import type { Request, Response } from 'express';
import { ipKeyGenerator, rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';
import type { Principal } from '../identity/caller.js';
import { RequestError } from './request-error.js';
import { factsOf } from './request-facts.js';

const WINDOW_MS = 60_000;

export interface RateLimitSettings {
  /** Per address, for requests without credentials; 0 is no limit. */
  readonly publicRequestsPerMinute: number;
  /** Per API key; 0 is no limit. */
  readonly callerRequestsPerMinute: number;
}

/** Counts requests and refuses those beyond the limit. */
export interface RateLimits {
  /** By API key when the caller is known, else by address. @throws RequestError `RATE_LIMITED` */
  count(request: Request, response: Response): Promise<void>;
}

/** Whom a request is counted for: a key where one was sent, else an address; of IPv6, its network. */
export function clientOf(request: Request, principal: Principal | undefined): string {
  return principal === undefined ? `at ${ipKeyGenerator(request.ip ?? '')}` : principal.keyId;
}

/** Makes the limits; the counters live in this process. */
export function createRateLimits(settings: RateLimitSettings): RateLimits {
  const byAddress = limiterOf('public', settings.publicRequestsPerMinute, (request) =>
    ipKeyGenerator(request.ip ?? ''),
  );
  const byKey = limiterOf(
    'caller',
    settings.callerRequestsPerMinute,
    (_request, response) => factsOf(response).caller?.keyId ?? '',
  );
  return {
    async count(request, response) {
      const limiter = factsOf(response).caller === undefined ? byAddress : byKey;
      if (limiter !== undefined) await pass(limiter, request, response);
    },
  };
}

function limiterOf(
  identifier: string,
  limit: number,
  keyGenerator: (request: Request, response: Response) => string,
): RateLimitRequestHandler | undefined {
  if (limit === 0) return undefined;
  return rateLimit({
    windowMs: WINDOW_MS,
    limit,
    identifier,
    keyGenerator,
    // draft-ietf-httpapi-ratelimit-headers-08: RateLimit and RateLimit-Policy.
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Forwarding headers are believed only from proxies that the settings name: express sees to it.
    validate: false,
    handler: (_request, _response, next) => {
      next(new RequestError('RATE_LIMITED'));
    },
  });
}

function pass(
  limiter: RateLimitRequestHandler,
  request: Request,
  response: Response,
): Promise<void> {
  return new Promise((resolve, reject) => {
    void limiter(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(error instanceof Error ? error : new Error('the rate limiter failed'));
    });
  });
}
