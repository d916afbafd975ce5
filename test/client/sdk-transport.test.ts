// SPDX-License-Identifier: Apache-2.0
import {
  createYulianClient,
  dataOf,
  nextDelay,
  ProblemError,
  readRetryAfter,
  TransportError,
  type ClientOptions,
  type YulianClient,
} from '@yulian/client';
import { expect } from 'chai';
import fc from 'fast-check';
import { cut, json, problem, silence, StandIn } from './support/stand-in.js';

const FAST = { firstDelayMs: 1, maxDelayMs: 2, maxTotalMs: 5_000 };
const READY = { status: 'ready', parts: [] };
const KEY = { id: 'k', key: 'secret' };

describe('SDK: asking until there is an answer', function () {
  let server: StandIn;
  before(async function () {
    server = await StandIn.start();
  });
  after(async function () {
    await server.close();
  });

  const client = (more: Partial<ClientOptions> = {}): YulianClient =>
    createYulianClient({ server: server.url, retry: FAST, language: 'en', ...more });
  const ready = (yulian = client()) => dataOf(yulian.api.GET('/readyz'));
  const makeKey = () => dataOf(client().api.POST('/v1/keys', { body: { roles: ['clerk'] } }));
  const failure = async (asked: Promise<unknown>): Promise<unknown> =>
    asked.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('sends key, language and request id', async function () {
    server.will(json(200, READY));
    await ready(client({ key: 'yk_test' }));
    const { headers } = server.received[0]!;
    expect(headers).to.include({ authorization: 'Bearer yk_test', 'accept-language': 'en' });
    expect(headers['request-id']).to.match(/^[0-9a-f-]{36}$/);
    expect(headers['idempotency-key']).to.equal(undefined);
  });

  it('repeats a write under the same key and request id until it is done', async function () {
    const busy = problem(409, 'MVCC_READ_CONFLICT', { retryable: true });
    server.will(busy, cut, busy, json(201, KEY));
    expect(await makeKey()).to.deep.equal(KEY);
    const keys = server.received.map(({ headers }) => headers['idempotency-key']);
    expect(keys.length).to.equal(4);
    expect(new Set(keys).size).to.equal(1);
    expect(keys[0]).to.match(/^[\x21-\x7e]{16,255}$/);
    expect(new Set(server.received.map(({ headers }) => headers['request-id'])).size).to.equal(1);
    expect(new Set(server.received.map(({ body }) => body.toString())).size).to.equal(1);
  });

  it('uses another key for the next write, and the one it is given', async function () {
    server.will(json(201, KEY));
    await makeKey();
    await makeKey();
    const header = { 'Idempotency-Key': 'mine' };
    await client().api.POST('/v1/keys', { params: { header }, body: { roles: ['clerk'] } });
    const keys = server.received.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).to.equal(3);
    expect(keys[2]).to.equal('mine');
  });

  it('goes on while the first try is at work, beyond the usual tries', async function () {
    const underWay = problem(409, 'IDEMPOTENCY_IN_FLIGHT', { retryable: true });
    server.will(...Array.from({ length: 12 }, () => underWay), json(201, KEY));
    expect(await makeKey()).to.deep.equal(KEY);
    expect(server.received.length).to.equal(13);
  });

  it('reports a refusal at once, whole', async function () {
    const errors = [{ pointer: '/fields/name', code: 'REQUIRED', detail: 'is missing' }];
    server.will(problem(422, 'FIELDS_INVALID', { errors, txId: 'ab' }));
    const error = await failure(makeKey());
    expect(error).to.be.instanceOf(ProblemError);
    expect(error).to.deep.include({ code: 'FIELDS_INVALID', status: 422, txId: 'ab', errors });
    expect(error).to.include({ requestId: 'r', hint: 'hint', retryable: false });
    expect((error as ProblemError).idempotencyKey).to.equal(
      server.received[0]?.headers['idempotency-key'],
    );
    expect(server.received.length).to.equal(1);
  });

  it('gives up after the tries it was allowed', async function () {
    server.will(problem(503, 'OVERLOADED', { retryable: true }));
    const error = await failure(ready(client({ retry: { ...FAST, attempts: 3 } })));
    expect(error).to.include({ code: 'OVERLOADED' });
    expect(server.received.length).to.equal(3);
  });

  it('does not wait longer than it may, though the server asks for it', async function () {
    const later = { 'Retry-After': '3600' };
    server.will(problem(429, 'RATE_LIMITED', { retryable: true }, later));
    const error = await failure(ready());
    expect(error).to.include({ code: 'RATE_LIMITED', retryAfterSeconds: 3600 });
    expect(server.received.length).to.equal(1);
  });

  it('takes no answer of a proxy for one of the gateway', async function () {
    server.will((response) => {
      response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>');
    });
    const error = await failure(ready());
    expect(error).to.be.instanceOf(TransportError);
    expect(error).to.include({ code: 'ANSWER_NOT_UNDERSTOOD' });
  });

  it('says why there is no answer', async function () {
    server.will(cut);
    expect(await failure(ready())).to.include({ code: 'CONNECTION_LOST' });
    server.will(silence);
    const hasty = client({ timeoutMs: 50 });
    expect(await failure(ready(hasty))).to.include({ code: 'SERVER_TIMEOUT' });
    const gone = await StandIn.start();
    const nobody = client({ server: gone.url });
    await gone.close();
    expect(await failure(ready(nobody))).to.include({ code: 'SERVER_UNREACHABLE' });
  });

  it('takes an origin only, of http or https', function () {
    expect(() => createYulianClient({ server: 'file:///etc' })).to.throw(TypeError);
    expect(() => createYulianClient({ server: 'nonsense' })).to.throw(TypeError);
    expect(createYulianClient({ server: 'https://a.example/path' }).server).to.equal(
      'https://a.example',
    );
  });

  it('never waits past its policy, nor less than the server asks', function () {
    fc.assert(
      fc.property(
        fc.record({
          attempts: fc.integer({ min: 1, max: 10 }),
          firstDelayMs: fc.integer({ min: 0, max: 1_000 }),
          maxDelayMs: fc.integer({ min: 0, max: 10_000 }),
          maxTotalMs: fc.integer({ min: 0, max: 100_000 }),
        }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (policy, attempt, waitedMs, retryAfterSeconds, random) => {
          const failed = { attempt, waitedMs, retryable: true, retryAfterSeconds };
          const delay = nextDelay(policy, failed, random);
          if (attempt >= policy.attempts) expect(delay).to.equal(undefined);
          if (delay === undefined) return;
          const asked = (retryAfterSeconds ?? 0) * 1000;
          expect(delay).to.be.within(asked, asked + policy.maxDelayMs);
          expect(waitedMs + delay).to.be.at.most(policy.maxTotalMs);
          expect(nextDelay(policy, { ...failed, retryable: false }, random)).to.equal(undefined);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('reads Retry-After as seconds or as a date', function () {
    const now = Date.parse('2026-06-01T00:00:00Z');
    expect(readRetryAfter('7', now)).to.equal(7);
    expect(readRetryAfter('Mon, 01 Jun 2026 00:00:30 GMT', now)).to.equal(30);
    expect(readRetryAfter('Mon, 01 Jun 2020 00:00:30 GMT', now)).to.equal(0);
    for (const none of [null, '', 'soon', '-1']) {
      expect(readRetryAfter(none, now)).to.equal(undefined);
    }
  });
});
