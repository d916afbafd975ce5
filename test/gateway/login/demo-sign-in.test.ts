// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@yulian/gateway-api';
import { openDemoSignIn, type DemoSignIn } from '@yulian/gateway-api/demonstration';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { Browser } from '../../support/oidc/browser.js';

/** As the demo knows its gateway; where that really listens, the browser is told. */
const GATEWAY = 'http://127.0.0.1:1';
const VERIFIER = 'v'.repeat(43);
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

const configOf = (folder: string, environment: Record<string, string> = {}) =>
  readConfig({ DATA_DIR: folder, PORT: '1', ...environment });

describe('the sign-in of the demo', function () {
  this.timeout(60_000);
  let folder: string;
  let signIn: DemoSignIn;
  let gateway: TestGateway;
  let issuer: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yulian-demo-sign-in-'));
    signIn = (await openDemoSignIn(configOf(folder)))!;
    await signIn.keep();
    ({ issuer } = signIn.login);
    gateway = await startGateway({ login: signIn.login });
  });

  after(async () => {
    await gateway.close();
    await signIn.close();
    await rm(folder, { recursive: true });
  });

  /** Chooses somebody on the page; answers the address to which the browser is sent. */
  async function choose(browser: Browser, account: string): Promise<string> {
    const { at, response } = await browser.follow(`${GATEWAY}/v1/login?return=/my/`);
    expect(response.status).to.equal(200);
    const page = await response.text();
    const action = /action="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#38;', '&') ?? '';
    const sent = await browser.open(new URL(action, at).href, {
      method: 'POST',
      body: new URLSearchParams({ account }),
    });
    return sent.headers.get('location') ?? '';
  }

  const asked = (change: Record<string, string> = {}): URLSearchParams =>
    new URLSearchParams({
      ...{ response_type: 'code', client_id: signIn.login.clientId, scope: 'openid' },
      ...{ redirect_uri: signIn.login.redirectUrl, state: 's', nonce: 'n' },
      ...{ code_challenge: CHALLENGE, code_challenge_method: 'S256', ...change },
    });

  async function codeOf(): Promise<string> {
    const sent = await fetch(`${issuer}/sign-in?${asked().toString()}`, {
      ...{ method: 'POST', body: new URLSearchParams({ account: 'wu' }), redirect: 'manual' },
    });
    return new URL(sent.headers.get('location') ?? '').searchParams.get('code') ?? '';
  }

  async function exchange(
    code: string,
    change: Record<string, string> = {},
    secret = signIn.login.clientSecret,
  ): Promise<{ readonly error?: string; readonly id_token?: string }> {
    const basic = Buffer.from(`${signIn.login.clientId}:${secret}`).toString('base64');
    const redirect = { redirect_uri: signIn.login.redirectUrl };
    const body = { grant_type: 'authorization_code', code, code_verifier: VERIFIER, ...redirect };
    const response = await fetch(`${issuer}/token`, {
      ...{ method: 'POST', body: new URLSearchParams({ ...body, ...change }) },
      headers: { Authorization: `Basic ${basic}` },
    });
    return (await response.json()) as object;
  }

  for (const [account, kind] of [
    ['zhou', 'person'],
    ['qinghe', 'enterprise'],
    ['zheng', 'agent'],
  ] as const) {
    it(`signs ${account} in at the gateway, as ${kind}`, async () => {
      const browser = new Browser({ [GATEWAY]: gateway.url });
      const back = await choose(browser, account);
      expect(back.startsWith(`${GATEWAY}/v1/login/callback?`)).to.equal(true);
      const done = await browser.open(back);
      expect([done.status, done.headers.get('location')]).to.deep.equal([303, '/my/']);
      const session = await browser.open(`${GATEWAY}/v1/session`);
      expect(await session.json()).to.include({ signedIn: true, kind });
    });
  }

  it('asks in the language of the browser', async () => {
    for (const [language, words] of [
      ['en', 'nobody on it exists'],
      ['zh-CN', '均为虚构'],
    ] as const) {
      const headers = { 'Accept-Language': language };
      const page = await fetch(`${issuer}/authorize?${asked().toString()}`, { headers });
      expect(await page.text())
        .to.include(words)
        .and.include(`lang="${language}"`);
      expect(page.headers.get('content-security-policy')).to.include("default-src 'none'");
    }
  });

  it('gives a code to one gateway, for what it asked with proof of possession', async () => {
    for (const change of [
      { client_id: 'another' },
      { redirect_uri: 'http://127.0.0.1:1/elsewhere' },
      { response_type: 'token' },
      { code_challenge_method: 'plain' },
      { code_challenge: '' },
      { nonce: '' },
    ]) {
      const query = asked(change).toString();
      expect((await fetch(`${issuer}/authorize?${query}`)).status).to.equal(400);
      const body = new URLSearchParams({ account: 'wu' });
      const sent = await fetch(`${issuer}/sign-in?${query}`, { method: 'POST', body });
      expect(sent.status, JSON.stringify(change)).to.equal(400);
    }
    const nobody = await fetch(`${issuer}/sign-in?${asked().toString()}`, {
      ...{ method: 'POST', body: new URLSearchParams({ account: 'root' }) },
    });
    expect(nobody.status).to.equal(400);
  });

  it('exchanges a code once, for whoever has secret and verifier', async () => {
    const code = await codeOf();
    expect(await exchange(code, {}, 'no secret')).to.include({ error: 'invalid_client' });
    expect(await exchange(code)).to.have.property('id_token');
    expect(await exchange(code)).to.include({ error: 'invalid_grant' });
    const other = await exchange(await codeOf(), { code_verifier: 'w'.repeat(43) });
    expect(other).to.include({ error: 'invalid_grant' });
  });

  it('answers under its own name alone', async () => {
    const { port } = new URL(issuer);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { Host: 'rebound.example' };
      const path = `/authorize?${asked().toString()}`;
      request({ host: '127.0.0.1', port, path, headers }, (response) => {
        resolve(response.resume().statusCode);
      })
        .once('error', reject)
        .end();
    });
    expect(status).to.equal(421);
  });

  it('keeps its key to its owner, and the same after a restart', async () => {
    const file = join(folder, 'demo-issuer.json');
    expect((await stat(file)).mode & 0o777).to.equal(0o600);
    const { key } = JSON.parse(await readFile(file, 'utf8')) as { key: { kid: string; d: string } };
    const published = await (await fetch(`${issuer}/jwks`)).text();
    expect(published).to.include(key.kid).and.not.include(key.d);
    // Its port is taken: it takes another, and tells its own gateway.
    const again = await openDemoSignIn(configOf(folder));
    expect(again?.login.issuer).to.not.equal(issuer);
    expect(await (await fetch(`${again?.login.issuer ?? ''}/jwks`)).text()).to.equal(published);
    await again?.close();
  });

  it('is there in a demo alone, and only for this machine', async () => {
    const elsewhere = { HOST: '0.0.0.0' };
    expect(await openDemoSignIn(configOf(folder, elsewhere))).to.equal(undefined);
    const own = await mkdtemp(join(tmpdir(), 'yulian-no-demo-'));
    await writeFile(join(own, 'consortium.json'), JSON.stringify({ name: '一个真实的联盟' }));
    expect(await openDemoSignIn(configOf(own))).to.equal(undefined);
    await rm(own, { recursive: true });
    const config = configOf(folder);
    const named = { issuer: 'https://login.example' } as unknown as typeof config.login;
    expect(await openDemoSignIn({ ...config, login: named })).to.equal(undefined);
  });
});
