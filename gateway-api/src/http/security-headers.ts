// SPDX-License-Identifier: Apache-2.0
import type { RequestHandler } from 'express';
import { TLSSocket } from 'node:tls';
import helmet from 'helmet';

const YEAR_SECONDS = 31_536_000;

/**
 * Headers that keep browsers from doing more with our pages than we meant: nothing is loaded from
 * elsewhere, nothing inline runs. WebAssembly may run, for hashing in the browser.
 */
export function securityHeaders(): RequestHandler {
  const helmetHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'"],
        // Swagger UI's icons are data URIs.
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: false,
  });
  return (request, response, next) => {
    // Over plain HTTP, what terminates TLS before us says so.
    if (request.socket instanceof TLSSocket) {
      response.setHeader('Strict-Transport-Security', `max-age=${String(YEAR_SECONDS)}`);
    }
    helmetHeaders(request, response, next);
  };
}
