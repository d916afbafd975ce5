// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { problemCatalogue } from '@yulian/gateway-api';
import { errorsIn, expectProblem, problemFrom } from './problem.js';
import { sampleRoutes } from './sample-routes.js';
import { startShell, type Shell } from './shell.js';

describe('gateway shell: answers', () => {
  let shell: Shell;

  before(async () => {
    shell = await startShell({ routes: sampleRoutes });
  });

  after(() => shell.close());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${shell.url}${path}`, { headers });

  it('echoes an acceptable Request-Id and makes one otherwise', async () => {
    const uuid = '6f1c12aa-2f59-4a42-9d0e-123456789012';
    for (const id of [uuid, 'job-7.retry_2']) {
      const response = await get('/v1/things', { 'Request-Id': id });
      expect(response.headers.get('request-id')).to.equal(id);
    }
    for (const id of ['430404197210026810', 'tel13800138000', 'a b', 'x'.repeat(65)]) {
      const response = await get('/v1/things', { 'Request-Id': id });
      expect(response.headers.get('request-id')).to.match(/^[0-9a-f-]{36}$/);
    }
  });

  it('speaks the language that Accept-Language prefers, Chinese by default', async () => {
    const spoken = async (header?: string): Promise<[string | null, string]> => {
      const headers = header === undefined ? undefined : { 'Accept-Language': header };
      const response = await get('/v1/nothing', headers);
      return [response.headers.get('content-language'), (await problemFrom(response)).title];
    };
    const { zh, en } = problemCatalogue['ROUTE_NOT_FOUND']?.title ?? { zh: '', en: '' };
    for (const header of ['zh-CN', 'fr', 'en;q=0.5, zh-Hans', 'en;q=0', '*', ';;q=x,']) {
      expect(await spoken(header)).to.deep.equal(['zh-CN', zh]);
    }
    for (const header of ['en', 'en-GB,zh;q=0.9', 'fr, EN;q=0.2']) {
      expect(await spoken(header)).to.deep.equal(['en', en]);
    }
  });

  it('gives an ETag, and 304 to who has it', async () => {
    const first = await get('/v1/things/x');
    expect(first.headers.get('etag')).to.equal('"3"');
    for (const tag of ['"3"', 'W/"3"', '"1", "3"', '*']) {
      const response = await get('/v1/things/x', { 'If-None-Match': tag });
      expect(response.status).to.equal(304);
      expect(response.headers.get('etag')).to.equal('"3"');
    }
    expect((await get('/v1/things/x', { 'If-None-Match': '"4"' })).status).to.equal(200);
    await expectProblem(await get('/v1/things/x', { 'If-None-Match': '3' }), 400, 'ETAG_MALFORMED');
  });

  it('lets a write pass only with the current ETag', async () => {
    const put = (tag?: string): Promise<Response> =>
      fetch(`${shell.url}/v1/things/x`, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          ...(tag === undefined ? {} : { 'If-Match': tag }),
        },
        body: '{"name":"a","count":1}',
      });
    await expectProblem(await put(), 428, 'PRECONDITION_REQUIRED');
    for (const stale of ['"2"', 'W/"3"'])
      await expectProblem(await put(stale), 412, 'ETAG_MISMATCH');
    for (const current of ['"3"', '"1","3"', '*'])
      expect((await put(current)).status).to.equal(204);
  });

  it('streams what is no JSON', async () => {
    const response = await get('/v1/stream');
    expect(response.headers.get('content-type')).to.equal('text/csv; charset=utf-8');
    expect(await response.text()).to.equal('a,b\n1,2\n');
    await expectProblem(
      await get('/v1/stream', { Accept: 'application/json' }),
      406,
      'NOT_ACCEPTABLE',
    );
  });

  it('says that an outcome is unknown, with the transaction to ask for', async () => {
    const response = await get('/v1/failures/ambiguous', { 'Accept-Language': 'en' });
    const problem = await expectProblem(response, 504, 'COMMIT_TIMEOUT');
    expect(problem.txId).to.equal('abc123');
    expect(problem.retryable).to.equal(true);
    expect(problem.hint).to.include('/v1/transactions/abc123');
    expect(problem.type).to.equal('/docs/errors#COMMIT_TIMEOUT');
    expect(response.headers.get('retry-after')).to.match(/^\d+$/);
    expect(JSON.stringify(problem)).not.to.include('peer0');
  });

  it("hands on a contract's refusal with its code and pointer", async () => {
    const problem = await expectProblem(await get('/v1/failures/refused'), 409, 'SAMPLE_REFUSAL');
    expect(errorsIn(problem)).to.deep.equal(['/name SAMPLE_REFUSAL']);
  });

  it('tells nothing of what nobody foresaw, neither to the caller nor to the log', async () => {
    const response = await get('/v1/failures/bug');
    const problem = await expectProblem(response, 500, 'INTERNAL');
    expect(problem.instance).to.equal(`urn:yulian:request:${problem.requestId}`);
    expect(JSON.stringify(problem)).not.to.match(/张三|4304|TypeError/);
    const logged = shell.lines.filter((line) => line.includes(problem.requestId));
    expect(
      logged.some((line) => line.includes('"TypeError"') && line.includes('sample-routes')),
    ).to.equal(true);
    expect(shell.lines.join('')).not.to.match(/张三|4304041972/);
  });

  it('refuses to answer what the route does not declare', async () => {
    await expectProblem(await get('/v1/failures/undeclared'), 500, 'INTERNAL');
  });

  it('puts one frame of its own between the request and the handler', async () => {
    const { stack } = (await (await get('/v1/failures/stack')).json()) as { stack: string[] };
    const ours = stack.filter((line) => line.includes('/gateway-api/'));
    expect(ours.map((line) => /at (?:async )?(\S+)/.exec(line)?.[1])).to.deep.equal(['runRoute']);
  });

  it('sends the headers that restrain browsers, and none that name the software', async () => {
    const response = await get('/v1/nothing');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).to.include("default-src 'none'");
    expect(policy).to.include("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).not.to.include("'unsafe-inline'");
    expect(response.headers.get('x-content-type-options')).to.equal('nosniff');
    expect(response.headers.get('x-powered-by')).to.equal(null);
    expect(response.headers.get('cache-control')).to.equal('no-store');
  });
});
