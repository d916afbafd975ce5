// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { errorsIn, expectProblem } from './problem.js';
import { sampleRoutes } from './sample-routes.js';
import { bearer, startShell, type Shell } from './shell.js';

describe('gateway shell: bad requests', () => {
  let shell: Shell;
  let headers: Record<string, string>;

  before(async () => {
    shell = await startShell({ routes: sampleRoutes });
    headers = {
      ...bearer(await shell.issue()),
      'Content-Type': 'application/json',
      'Idempotency-Key': 'k-1',
    };
  });

  after(() => shell.close());

  const post = (body: string | Uint8Array, more: Record<string, string> = {}): Promise<Response> =>
    fetch(`${shell.url}/v1/things`, {
      method: 'POST',
      headers: { ...headers, ...more },
      body: body as string,
    });

  const without = (name: string): Record<string, string> =>
    Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name));

  it('takes a good one', async () => {
    const response = await post('{"name":"a","count":1}');
    expect(response.status).to.equal(201);
    const { fingerprint, key } = (await response.json()) as { fingerprint: string; key: string };
    expect(fingerprint).to.match(/^[0-9a-f]{64}$/);
    expect(key).to.equal('k-1');
  });

  it('takes a quoted idempotency key as the same key', async () => {
    const response = await post('{"name":"a","count":1}', { 'Idempotency-Key': '"k-1"' });
    expect(((await response.json()) as { key: string }).key).to.equal('k-1');
  });

  it('gives the same fingerprint to the same content, and another one to other content', async () => {
    const of = async (body: string): Promise<string> =>
      ((await (await post(body)).json()) as { fingerprint: string }).fingerprint;
    const first = await of('{"name":"a","count":1}');
    expect(await of('{ "count": 1, "name": "a" }')).to.equal(first);
    expect(await of('{"name":"a","count":2}')).not.to.equal(first);
  });

  for (const [what, body, code, pointer] of [
    ['malformed JSON', '{"name":', 'JSON_MALFORMED', '/name'],
    ['repeated keys', '{"name":"a","name":"b","count":1}', 'JSON_DUPLICATE_KEY', '/name'],
    ['lone surrogates', '{"name":"\\ud800","count":1}', 'JSON_LONE_SURROGATE', '/name'],
    ['2^53 + 1', '{"name":"a","count":9007199254740993}', 'JSON_NUMBER_UNSAFE', '/count'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const problem = await expectProblem(await post(body), 400, 'JSON_INVALID');
      expect(errorsIn(problem)).to.deep.equal([`${pointer} ${code}`]);
    });
  }

  it('refuses more values than any body of the route has', async () => {
    const values = '0,'.repeat(300);
    const problem = await expectProblem(await post(`[${values}0]`), 400, 'JSON_INVALID');
    expect(errorsIn(problem)).to.deep.equal(['/99 JSON_TOO_MANY_VALUES']);
    expect(problem.detail).to.match(/\b100\b/);
  });

  it('refuses bytes that are no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"name":"'), Buffer.of(0xff), Buffer.from('"}')]);
    const problem = await expectProblem(await post(bytes), 400, 'JSON_INVALID');
    expect(errorsIn(problem)).to.deep.equal([' JSON_NOT_UTF8']);
  });

  it('names every field that is wrong, with the rule and never the value', async () => {
    const body = {
      name: '',
      count: 10,
      code: '430404197210026810',
      parts: [{ kind: 'c' }, { kind: 'a', '/x': 1 }, 4],
      extra: 1,
    };
    const problem = await expectProblem(await post(JSON.stringify(body)), 400, 'VALIDATION_FAILED');
    expect([...errorsIn(problem)].sort()).to.deep.equal([
      '/code DIGIT',
      '/count NUMBER_OUT_OF_RANGE',
      '/extra FIELD_UNKNOWN',
      '/name LENGTH_OUT_OF_RANGE',
      '/parts/0/kind VALUE_NOT_ALLOWED',
      '/parts/1/~1x FIELD_UNKNOWN',
      '/parts/2 TYPE_WRONG',
    ]);
    expect(JSON.stringify(problem)).not.to.include('430404197210026810');
  });

  it('tells a missing field from one of the wrong type', async () => {
    const problem = await expectProblem(await post('{"name":1}'), 400, 'VALIDATION_FAILED');
    expect(errorsIn(problem)).to.deep.equal(['/name TYPE_WRONG', '/count FIELD_MISSING']);
  });

  it('does not take __proto__ for a prototype', async () => {
    const problem = await expectProblem(
      await post('{"name":"a","count":1,"__proto__":{"x":1}}'),
      400,
      'VALIDATION_FAILED',
    );
    expect(errorsIn(problem)).to.deep.equal(['/__proto__ FIELD_UNKNOWN']);
  });

  it('refuses a body that says it is too large', async () => {
    await expectProblem(
      await post(JSON.stringify({ name: 'x'.repeat(1000) })),
      413,
      'BODY_TOO_LARGE',
    );
  });

  it('refuses a body that turns out too large', async () => {
    const response = await fetch(`${shell.url}/v1/things`, {
      method: 'POST',
      headers,
      body: new ReadableStream({
        pull(controller) {
          controller.enqueue(Buffer.alloc(600, 0x20));
          if ((this.sent = (this.sent ?? 0) + 1) > 3) controller.close();
        },
        sent: 0,
      } as UnderlyingDefaultSource<Uint8Array> & { sent?: number }),
      duplex: 'half',
    } as RequestInit);
    await expectProblem(response, 413, 'BODY_TOO_LARGE');
  });

  it('refuses other content types, charsets and encodings', async () => {
    for (const more of [
      { 'Content-Type': 'text/plain' },
      { 'Content-Type': 'application/json; charset=gb18030' },
      { 'Content-Encoding': 'gzip' },
    ]) {
      const response = await post('{"name":"a","count":1}', more);
      await expectProblem(response, 415, 'MEDIA_TYPE_UNSUPPORTED');
      expect(response.headers.get('accept')).to.equal('application/json');
    }
    const utf8 = { 'Content-Type': 'Application/JSON; charset="UTF-8"' };
    expect((await post('{"name":"a","count":1}', utf8)).status).to.equal(201);
  });

  it('refuses a missing body, and a body where there is none', async () => {
    const missing = await fetch(`${shell.url}/v1/things`, { method: 'POST', headers });
    await expectProblem(missing, 400, 'BODY_MISSING');
    const rest = without('Content-Type');
    const bare = await fetch(`${shell.url}/v1/things`, { method: 'POST', headers: rest });
    await expectProblem(bare, 400, 'BODY_MISSING');
  });

  it('requires a well-formed Idempotency-Key', async () => {
    const rest = without('Idempotency-Key');
    const missing = await fetch(`${shell.url}/v1/things`, {
      method: 'POST',
      headers: rest,
      body: '{}',
    });
    await expectProblem(missing, 400, 'IDEMPOTENCY_KEY_MISSING');
    for (const key of ['a b', 'x'.repeat(256)]) {
      await expectProblem(
        await post('{}', { 'Idempotency-Key': key }),
        400,
        'IDEMPOTENCY_KEY_INVALID',
      );
    }
  });

  for (const [query, errors] of [
    ['?limit=0', ['#/query/limit NUMBER_OUT_OF_RANGE']],
    ['?limit=101', ['#/query/limit NUMBER_OUT_OF_RANGE']],
    ['?limit=1e1', ['#/query/limit FORMAT_WRONG']],
    ['?limit=', ['#/query/limit FORMAT_WRONG']],
    ['?at=2026-02-30T00:00:00Z', ['#/query/at FORMAT_WRONG']],
    ['?limi=1', ['#/query/limi FIELD_UNKNOWN']],
    ['?limit=1&limit=2', ['#/query/limit QUERY_REPEATED']],
    ['?__proto__=1', ['#/query/__proto__ FIELD_UNKNOWN']],
  ] as const) {
    it(`refuses the query ${query}`, async () => {
      const response = await fetch(`${shell.url}/v1/things${query}`);
      const problem = await expectProblem(response, 400, 'VALIDATION_FAILED');
      expect(errorsIn(problem)).to.deep.equal(errors);
    });
  }

  for (const query of ['?limit=%', '?limit=%ff', '?limit', '?&limit=1', '?=1']) {
    it(`refuses the malformed query ${query}`, async () => {
      await expectProblem(await fetch(`${shell.url}/v1/things${query}`), 400, 'QUERY_MALFORMED');
    });
  }

  it('reads + and %20 as a space, and an empty query as none', async () => {
    expect((await fetch(`${shell.url}/v1/things?`)).status).to.equal(200);
    const ok = await fetch(`${shell.url}/v1/things?limit=7`);
    expect(await ok.json()).to.deep.equal({ limit: 7 });
  });

  it('refuses paths that are not validly encoded', async () => {
    for (const id of ['%', '%ff', '%ed%a0%80']) {
      await expectProblem(await fetch(`${shell.url}/v1/things/${id}`), 400, 'PATH_MALFORMED');
    }
    const long = await fetch(`${shell.url}/v1/things/12345678901`);
    const problem = await expectProblem(long, 400, 'VALIDATION_FAILED');
    expect(errorsIn(problem)).to.deep.equal(['#/path/id LENGTH_OUT_OF_RANGE']);
  });

  it('answers unknown paths and methods as problems', async () => {
    await expectProblem(await fetch(`${shell.url}/v1/nothing`), 404, 'ROUTE_NOT_FOUND');
    await expectProblem(await fetch(`${shell.url}/v1/things/`), 404, 'ROUTE_NOT_FOUND');
    await expectProblem(await fetch(`${shell.url}/V1/things`), 404, 'ROUTE_NOT_FOUND');
    const response = await fetch(`${shell.url}/v1/things`, { method: 'PATCH' });
    await expectProblem(response, 405, 'METHOD_NOT_ALLOWED');
    expect(response.headers.get('allow')).to.equal('POST, GET, HEAD, OPTIONS');
    const options = await fetch(`${shell.url}/v1/things`, { method: 'OPTIONS' });
    expect(options.status).to.equal(204);
    expect(options.headers.get('allow')).to.equal('POST, GET, HEAD, OPTIONS');
  });

  it('answers a path by its own name before one with a placeholder there', async () => {
    const address = `${shell.url}/v1/things/counts`;
    const response = await fetch(address);
    await expectProblem(response, 405, 'METHOD_NOT_ALLOWED');
    expect(response.headers.get('allow')).to.equal('POST, OPTIONS');
    const counted = await fetch(address, { method: 'POST' });
    expect([counted.status, await counted.json()]).to.deep.equal([200, { count: 3 }]);
    expect((await fetch(`${shell.url}/v1/things/count`)).status).to.equal(200);
  });

  it('answers HEAD as GET without a body', async () => {
    const response = await fetch(`${shell.url}/v1/things`, { method: 'HEAD' });
    expect(response.status).to.equal(200);
    expect(await response.text()).to.equal('');
  });

  it('refuses what Accept does not admit', async () => {
    const accept = (value: string): Promise<Response> =>
      fetch(`${shell.url}/v1/things`, { headers: { Accept: value } });
    await expectProblem(await accept('text/html'), 406, 'NOT_ACCEPTABLE');
    expect((await accept('application/*')).status).to.equal(200);
    expect((await accept('text/html, */*;q=0.1')).status).to.equal(200);
  });
});
