// SPDX-License-Identifier: Apache-2.0
import {
  empty,
  integerText,
  instantText,
  reply,
  requireMatch,
  routesOf,
  stream,
  text,
  type Route,
  type ShellServices,
} from '@yulian/gateway-api';
import { LedgerError, ContractRefusedError } from '@yulian/network';
import { z } from 'zod';

const defineRoute = routesOf<ShellServices>();

const thing = z
  .strictObject({
    name: z.string().min(1).max(20),
    count: z.int().min(0).max(9),
    code: z
      .string()
      .refine((value) => value === 'good', { message: 'wrong digit', params: { code: 'DIGIT' } })
      .optional(),
    parts: z.array(z.strictObject({ kind: z.enum(['a', 'b']) })).optional(),
  })
  .meta({ id: 'Thing' });

const summary = text('样例', 'A sample');

/** Routes that show each convention, and failures that real routes seldom have. */
export const sampleRoutes: readonly Route<ShellServices>[] = [
  defineRoute({
    id: 'createThing',
    method: 'POST',
    path: '/v1/things',
    tags: ['things'],
    summary,
    access: ['clerk'],
    body: thing,
    maxBodyBytes: 1000,
    maxBodyValues: 100,
    idempotent: true,
    responses: { 201: z.strictObject({ fingerprint: z.string(), key: z.string() }) },
    errors: [],
    handler: ({ idempotency }) => Promise.resolve(reply.json(201, { ...idempotency })),
  }),
  defineRoute({
    id: 'listThings',
    method: 'GET',
    path: '/v1/things',
    tags: ['things'],
    summary,
    access: 'optional',
    query: z.strictObject({ limit: integerText(1, 100).optional(), at: instantText.optional() }),
    responses: {
      200: z.strictObject({ limit: z.int().optional(), caller: z.string().optional() }),
    },
    errors: [],
    handler: ({ query, caller }) =>
      Promise.resolve(
        reply.json(200, {
          ...(query.limit === undefined ? {} : { limit: query.limit }),
          ...(caller === undefined ? {} : { caller: caller.keyId }),
        }),
      ),
  }),
  defineRoute({
    id: 'getThing',
    method: 'GET',
    path: '/v1/things/{id}',
    tags: ['things'],
    summary,
    access: 'public',
    etag: true,
    params: z.strictObject({ id: z.string().max(10) }),
    responses: { 200: z.strictObject({ id: z.string() }) },
    errors: [],
    handler: ({ params }) => Promise.resolve(reply.json(200, { id: params.id }, { etag: '3' })),
  }),
  defineRoute({
    id: 'changeThing',
    method: 'PUT',
    path: '/v1/things/{id}',
    tags: ['things'],
    summary,
    access: 'public',
    ifMatch: 'required',
    params: z.strictObject({ id: z.string().max(10) }),
    body: thing,
    responses: { 204: empty },
    errors: [],
    handler({ request }) {
      requireMatch(request.ifMatch, '3');
      return Promise.resolve(reply.empty(204));
    },
  }),
  defineRoute({
    id: 'countThings',
    method: 'POST',
    path: '/v1/things/counts',
    tags: ['things'],
    summary,
    access: 'public',
    responses: { 200: z.strictObject({ count: z.int() }) },
    errors: [],
    handler: () => Promise.resolve(reply.json(200, { count: 3 })),
  }),
  defineRoute({
    id: 'uploadThing',
    method: 'POST',
    path: '/v1/thing-uploads',
    tags: ['things'],
    summary,
    access: 'public',
    body: thing,
    upload: { files: ['file'], maxBytes: 2000 },
    responses: { 200: z.strictObject({ bytes: z.int(), json: z.boolean() }) },
    errors: [],
    async handler({ upload, body }) {
      let bytes = 0;
      for await (const chunk of upload?.stream ?? []) bytes += (chunk as Buffer).length;
      return reply.json(200, { bytes, json: body !== undefined });
    },
  }),
  defineRoute({
    id: 'streamThings',
    method: 'GET',
    path: '/v1/stream',
    tags: ['things'],
    summary,
    access: 'public',
    responses: { 200: stream('text/csv') },
    errors: [],
    handler: () =>
      Promise.resolve(reply.stream(200, 'text/csv; charset=utf-8', ['a,b\n', '1,2\n'])),
  }),
  defineRoute({
    id: 'failThing',
    method: 'GET',
    path: '/v1/failures/{kind}',
    tags: ['things'],
    summary,
    access: 'public',
    params: z.strictObject({
      kind: z.enum(['ambiguous', 'refused', 'bug', 'undeclared', 'stack']),
    }),
    responses: { 200: z.strictObject({ stack: z.array(z.string()) }) },
    errors: ['COMMIT_TIMEOUT'],
    async handler({ params }) {
      await Promise.resolve();
      switch (params.kind) {
        case 'ambiguous':
          throw new LedgerError('COMMIT_TIMEOUT', 'at host peer0', { transactionId: 'abc123' });
        case 'refused':
          throw new ContractRefusedError('SAMPLE_REFUSAL', 'no', { pointer: '/name' });
        case 'bug':
          throw new TypeError('张三 430404197210026810');
        case 'undeclared':
          return reply.json(200, { secret: 1 } as never);
        case 'stack':
          return reply.json(200, { stack: (new Error('here').stack ?? '').split('\n') });
      }
    },
  }),
];
