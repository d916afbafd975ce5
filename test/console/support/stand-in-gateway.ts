// SPDX-License-Identifier: Apache-2.0
import type { Language, LicenceRecord, TrustRoots } from '@yulian/proofs';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { answerQuestion, type Question } from './stand-in-verify.js';

/** The policy that the gateway sends, to the letter. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join(';');

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What the stand-in serves and knows. */
export interface StandIn {
  /** The built console. */
  readonly directory: string;
  readonly licences: readonly LicenceRecord[];
  readonly roots: TrustRoots;
}

/** Serves the console and the two routes that it asks, on a free port of loopback. */
export async function startStandIn(standIn: StandIn): Promise<Server> {
  const server = createServer((request, response) => {
    respond(standIn, request, response).catch(() => {
      problem(response, 500, 'INTERNAL');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Where a server listens. */
export function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function respond(
  standIn: StandIn,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Request-Id', randomUUID());
  if (request.method === 'POST' && url.pathname === '/v1/verify') {
    const language: Language = request.headers['accept-language'] === 'en' ? 'en' : 'zh-CN';
    json(response, 200, answerQuestion(await readQuestion(request), standIn.licences, language));
  } else if (url.pathname === '/trust.json') {
    json(response, 200, standIn.roots);
  } else if (url.pathname === '/verify') {
    response.writeHead(308, { Location: `/verify/${url.search}` }).end();
  } else if (url.pathname.startsWith('/verify/')) {
    await serveFile(standIn.directory, url.pathname.slice('/verify'.length), response);
  } else {
    problem(response, 404, 'ROUTE_NOT_FOUND');
  }
}

async function serveFile(directory: string, path: string, response: ServerResponse): Promise<void> {
  const name = join(directory, normalize(path === '/' ? '/index.html' : path));
  const content = await readFile(name).catch(() => undefined);
  if (content === undefined) {
    problem(response, 404, 'ROUTE_NOT_FOUND');
    return;
  }
  response.writeHead(200, { 'Content-Type': MEDIA_TYPES[extname(name)] ?? 'text/plain' });
  response.end(content);
}

async function readQuestion(request: IncomingMessage): Promise<Question> {
  const body = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return JSON.parse(body.toString()) as Question;
  const form = await new Response(body, { headers: { 'Content-Type': type } }).formData();
  const { file, ...fields } = Object.fromEntries(form.entries());
  if (!(file instanceof File)) throw new Error('the form has no file');
  return { ...fields, file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } };
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

function problem(response: ServerResponse, status: number, code: string): void {
  const body = { title: code, status, code, detail: code, retryable: status >= 500, hint: '' };
  response.writeHead(status, { 'Content-Type': 'application/problem+json' });
  response.end(JSON.stringify(body));
}
