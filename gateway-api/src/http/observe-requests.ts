// SPDX-License-Identifier: Apache-2.0
import type { RequestHandler } from 'express';
import type { Principal } from '../identity/caller.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import { beginRequest, type RequestFacts } from './request-facts.js';

const NANOSECONDS = 1e9;
/** The caller went away before anything was answered: nginx's number, in no RFC. */
const CLIENT_GONE = 499;

/** Begins each request, and counts and logs it when it ends. */
export function observeRequests(log: Log, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const facts = beginRequest(request, response);
    response.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - facts.startedAt) / NANOSECONDS;
      const { method } = request;
      const status = response.headersSent ? response.statusCode : CLIENT_GONE;
      metrics.observeRequest({ routeId: facts.routeId, method, status, seconds });
      log.info(lineOf(facts, method, status, seconds, response.writableFinished), 'request');
    });
    next();
  };
}

function lineOf(
  facts: RequestFacts,
  method: string,
  status: number,
  seconds: number,
  finished: boolean,
): Readonly<Record<string, unknown>> {
  return {
    requestId: facts.id,
    routeId: facts.routeId,
    method,
    status,
    ms: Math.round(seconds * 1000),
    problem: facts.problem,
    keyId: facts.caller?.keyId,
    ...unitOf(facts.caller),
    ...(finished ? {} : { cut: true }),
  };
}

/** Of whoever asks for itself the log says nothing beyond the session. */
function unitOf(caller: Principal | undefined): Readonly<Record<string, string>> {
  return caller?.kind === 'worker' ? { mspId: caller.mspId, unit: caller.unit } : {};
}
