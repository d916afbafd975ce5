// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { expectProblem } from './problem.js';
import { sampleRoutes } from './sample-routes.js';
import { bearer, startShell, type Shell } from './shell.js';

describe('gateway shell: who may', () => {
  let shell: Shell;

  beforeEach(async () => {
    shell = await startShell({ routes: sampleRoutes });
  });

  afterEach(() => shell.close());

  const post = (authorization?: string): Promise<Response> =>
    fetch(`${shell.url}/v1/things`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': 'k',
        ...(authorization === undefined ? {} : { Authorization: authorization }),
      },
      body: '{"name":"a","count":1}',
    });

  it('asks for credentials', async () => {
    const response = await post();
    await expectProblem(response, 401, 'CREDENTIALS_MISSING');
    expect(response.headers.get('www-authenticate')).to.equal('Bearer');
  });

  it('refuses what is no key of ours', async () => {
    const key = await shell.issue();
    const other = key.slice(0, -1) + (key.endsWith('A') ? 'B' : 'A');
    for (const value of [
      key,
      'Bearer',
      'Bearer x',
      `Basic ${key}`,
      `Bearer ${other}`,
      `Bearer ${key}, x`,
    ]) {
      const response = await post(value);
      await expectProblem(response, 401, 'CREDENTIALS_INVALID');
      expect(response.headers.get('www-authenticate')).to.match(/^Bearer /);
    }
    expect((await post(`bearer ${key}`)).status).to.equal(201);
  });

  it('refuses another secret under a known id', async () => {
    const [a, b] = [await shell.issue(), await shell.issue()];
    await expectProblem(
      await post(`Bearer ${a.slice(0, 20)}${b.slice(20)}`),
      401,
      'CREDENTIALS_INVALID',
    );
  });

  it('refuses a key once it has expired', async () => {
    const key = await shell.issue({ expiresAt: '2026-03-03T00:00:10.000Z' });
    expect((await post(`Bearer ${key}`)).status).to.equal(201);
    shell.now = '2026-03-03T00:00:10.000Z';
    await expectProblem(await post(`Bearer ${key}`), 401, 'CREDENTIALS_EXPIRED');
  });

  it('refuses a role that the route is not for', async () => {
    const key = await shell.issue({ roles: ['auditor', 'operator'] });
    await expectProblem(await post(`Bearer ${key}`), 403, 'ROLE_NOT_ALLOWED');
  });

  it('refuses a scope that does not cover the route', async () => {
    const reader = await shell.issue({ scopes: ['things:read', 'keys:write'] });
    await expectProblem(await post(`Bearer ${reader}`), 403, 'SCOPE_NOT_ALLOWED');
    const list = await fetch(`${shell.url}/v1/things`, { headers: bearer(reader) });
    expect(list.status).to.equal(200);
    const writer = await shell.issue({ scopes: ['things:write'] });
    expect((await post(`Bearer ${writer}`)).status).to.equal(201);
  });

  it('looks at optional credentials, and refuses bad ones', async () => {
    const list = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${shell.url}/v1/things`, { headers });
    expect(await (await list({})).json()).to.deep.equal({});
    const key = await shell.issue();
    expect(await (await list(bearer(key))).json()).to.deep.equal({ caller: key.slice(3, 19) });
    await expectProblem(await list(bearer('x')), 401, 'CREDENTIALS_INVALID');
  });

  it('looks at no credentials on a public route', async () => {
    const response = await fetch(`${shell.url}/v1/things/x`, { headers: bearer('x') });
    expect(response.status).to.equal(200);
  });

  it('takes demo credentials from this machine only, and from no proxy on it', async () => {
    const demo = await shell.issue({ demo: true });
    const from = async (
      address: string,
      added: Readonly<Record<string, string>> = {},
    ): Promise<Response> => {
      shell.remoteAddress = address;
      return fetch(`${shell.url}/v1/things`, { headers: { ...bearer(demo), ...added } });
    };
    for (const near of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1']) {
      expect((await from(near)).status, near).to.equal(200);
    }
    for (const far of ['203.0.113.5', '10.0.0.1', '::ffff:203.0.113.5', 'fe80::1%eth0', '']) {
      await expectProblem(await from(far), 403, 'DEMO_CREDENTIALS_LOOPBACK_ONLY');
    }
    for (const name of PROXY_HEADERS) {
      const answer = await from('127.0.0.1', { [name]: '127.0.0.1' });
      await expectProblem(answer, 403, 'DEMO_CREDENTIALS_LOOPBACK_ONLY');
    }
    shell.remoteAddress = '203.0.113.5';
    const real = await shell.issue();
    const response = await fetch(`${shell.url}/v1/things`, { headers: bearer(real) });
    expect(response.status).to.equal(200);
  });

  it('logs neither credentials nor what was asked', async () => {
    const key = await shell.issue();
    await post(`Bearer ${key}`);
    await fetch(`${shell.url}/v1/things?limit=77777`, { headers: bearer(key) });
    await fetch(`${shell.url}/v1/things/canary-7`);
    await fetch(`${shell.url}/v1/canary-8`);
    const log = shell.lines.join('');
    expect(log).to.include(key.slice(3, 19));
    for (const secret of [key.slice(20), 'Bearer', '77777', 'canary', '"a"']) {
      expect(log).not.to.include(secret);
    }
  });
});

const PROXY_HEADERS = [
  'Forwarded',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'X-Real-IP',
  'Via',
];

describe('gateway shell: how often', () => {
  it('limits requests without credentials by address, and says how long to wait', async () => {
    const shell = await startShell({ routes: sampleRoutes, http: { publicRequestsPerMinute: 2 } });
    try {
      const first = await fetch(`${shell.url}/v1/things/x`);
      expect(first.headers.get('ratelimit')).to.match(/^"public"; r=1; t=\d+$/);
      expect(first.headers.get('ratelimit-policy')).to.include('q=2');
      await expectProblem(
        await fetch(`${shell.url}/v1/things`, { headers: bearer('x') }),
        401,
        'CREDENTIALS_INVALID',
      );
      const third = await fetch(`${shell.url}/v1/things/x`);
      await expectProblem(third, 429, 'RATE_LIMITED');
      expect(Number(third.headers.get('retry-after'))).to.be.within(1, 60);
      const key = await shell.issue();
      const known = await fetch(`${shell.url}/v1/things`, { headers: bearer(key) });
      expect(known.status).to.equal(200);
    } finally {
      await shell.close();
    }
  });

  it('limits each key on its own, and ignores forwarding headers of strangers', async () => {
    const shell = await startShell({
      routes: sampleRoutes,
      http: { callerRequestsPerMinute: 1, publicRequestsPerMinute: 1 },
    });
    try {
      const [a, b] = [await shell.issue(), await shell.issue()];
      const list = (headers: Record<string, string>): Promise<Response> =>
        fetch(`${shell.url}/v1/things`, { headers });
      expect((await list(bearer(a))).status).to.equal(200);
      await expectProblem(await list(bearer(a)), 429, 'RATE_LIMITED');
      expect((await list(bearer(b))).status).to.equal(200);
      expect((await list({ 'X-Forwarded-For': '198.51.100.1' })).status).to.equal(200);
      await expectProblem(await list({ 'X-Forwarded-For': '198.51.100.2' }), 429, 'RATE_LIMITED');
    } finally {
      await shell.close();
    }
  });
});
