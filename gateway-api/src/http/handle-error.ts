// SPDX-License-Identifier: Apache-2.0
import type { ErrorRequestHandler } from 'express';
import type { Log } from '../log.js';
import { discardRest } from './discard-rest.js';
import { problemOf } from './problem.js';
import { factsOf } from './request-facts.js';

/** express's last handler: answers any error as a problem, and logs those that nobody foresaw. */
export function errorHandler(log: Log): ErrorRequestHandler {
  // express knows error handlers by their four parameters.
  return (error: unknown, request, response, _next) => {
    const facts = factsOf(response);
    const problem = problemOf(error, facts);
    facts.problem = problem.document.code;
    if (problem.document.status >= 500) {
      const level = problem.unexpected ? 'error' : 'warn';
      log[level]({ requestId: facts.id, routeId: facts.routeId, err: error }, 'request failed');
    }
    if (response.headersSent) {
      // Half an answer must not look like a whole one.
      response.destroy();
      return;
    }
    response.removeHeader('ETag');
    const bytes = Buffer.from(JSON.stringify(problem.document), 'utf8');
    response.writeHead(problem.document.status, {
      ...problem.headers,
      'Content-Length': bytes.length,
    });
    response.end(bytes);
    discardRest(request);
  };
}
