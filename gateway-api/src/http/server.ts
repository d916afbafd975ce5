// SPDX-License-Identifier: Apache-2.0
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { problemOf } from './problem.js';
import { RequestError } from './request-error.js';
import { tlsOptions, type TlsSettings } from './tls-files.js';

/** Why the gateway could not begin to listen. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly code: 'PORT_BUSY' | 'LISTEN_FAILED';

  constructor(code: 'PORT_BUSY' | 'LISTEN_FAILED', message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Left out: plain HTTP. */
  readonly tls?: TlsSettings | undefined;
}

/** A server that takes requests. */
export interface RunningServer {
  /** `http://127.0.0.1:8080`, or with `https`. */
  readonly url: string;
  readonly port: number;
  /** Has new connections served with another certificate; of a server that speaks TLS. */
  renew(tls: TlsSettings): void;
  /** Takes no new requests, lets those under way finish for `graceMs`, then cuts them. */
  close(graceMs: number): Promise<void>;
}

// Slow senders: headers, and whole requests with their uploads, must arrive within these. Bodies
// have shorter limits of their own, see run-route.ts.
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 3_600_000;
const KEEP_ALIVE_TIMEOUT_MS = 5_000;
const SWEEP_MS = 50;
const MAX_HEADERS = 100;
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_CONNECTIONS = 10_000;

const LIMITS = {
  headersTimeout: HEADERS_TIMEOUT_MS,
  requestTimeout: REQUEST_TIMEOUT_MS,
  keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: MAX_HEADER_BYTES,
} as const;

/** Begins to listen. @throws ListenError `PORT_BUSY`, `LISTEN_FAILED` */
export async function listen(app: RequestListener, options: ListenOptions): Promise<RunningServer> {
  const { tls } = options;
  const server =
    tls === undefined
      ? createServer(LIMITS, app)
      : createTlsServer({ ...LIMITS, ...tlsOptions(tls) }, app);
  server.maxHeadersCount = MAX_HEADERS;
  server.maxConnections = MAX_CONNECTIONS;
  server.on('clientError', answerMalformed);
  await begin(server, options);
  const { port, address, family } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${host}:${String(port)}`,
    port,
    renew: (renewed) => {
      if ('setSecureContext' in server) server.setSecureContext(tlsOptions(renewed));
    },
    close: (graceMs) => end(server, graceMs),
  };
}

function begin(server: Server | TlsServer, { host, port }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const place = `${host}:${String(port)}`;
      reject(
        error.code === 'EADDRINUSE'
          ? new ListenError(
              'PORT_BUSY',
              `port ${String(port)} is in use on ${host}: stop what uses it, or set PORT to another`,
              error,
            )
          : new ListenError(
              'LISTEN_FAILED',
              `cannot listen on ${place}: ${String(error.code)}`,
              error,
            ),
      );
    });
    server.listen(port, host, resolve);
  });
}

async function end(server: Server | TlsServer, graceMs: number): Promise<void> {
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, graceMs);
  // A connection whose last request ends from now on stays open, idle, unless it is looked for.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, SWEEP_MS);
  try {
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    });
  } finally {
    clearTimeout(cut);
    clearInterval(sweep);
  }
}

/** What is no HTTP reaches no route: it is answered on the socket, in the same form. */
function answerMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const id = '-';
  const { document, headers } = problemOf(new RequestError(malformedCode(error.code)), {
    id,
    language: 'zh',
  });
  const body = JSON.stringify(document);
  const lines = Object.entries({
    ...headers,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${String(document.status)} Refused\r\n${lines.join('')}\r\n${body}`);
}

function malformedCode(
  code: string | undefined,
): 'HEADERS_TOO_LARGE' | 'REQUEST_TIMEOUT' | 'HTTP_MALFORMED' {
  if (code === 'HPE_HEADER_OVERFLOW') return 'HEADERS_TOO_LARGE';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'REQUEST_TIMEOUT' : 'HTTP_MALFORMED';
}
