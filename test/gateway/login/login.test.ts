// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { CLIENT_SECRET, GATEWAY } from '../../support/oidc/issuer.js';
import { expectProblem } from '../shell/problem.js';
import { bearer, MSP, UNIT } from '../shell/shell.js';
import { ATTEMPT_COOKIE, call, CALLBACK, LoginWorld, SESSION_COOKIE, STAFF } from './world.js';

const THING = { name: 'a', count: 1 };
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

describe('login: one for all services', () => {
  let world: LoginWorld;

  beforeEach(async () => {
    world = await LoginWorld.start();
  });

  afterEach(() => world.close());

  it('leads to the issuer with state, nonce and PKCE, and back to where one was', async () => {
    const browser = world.browser();
    const begun = await browser.open(`${GATEWAY}/v1/login?return=/verify%3Fa=1`);
    expect(begun.status).to.equal(303);
    const place = new URL(begun.headers.get('location')!);
    expect(place.origin).to.equal(world.issuer.url);
    expect(Object.fromEntries(place.searchParams)).to.include({
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      redirect_uri: CALLBACK,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(place.searchParams.get(name), name).to.match(/^[A-Za-z0-9_-]{43}$/);
    }
    const { at } = await browser.follow(place.href, CALLBACK);
    const done = await browser.open(at);
    expect(done.status).to.equal(303);
    expect(done.headers.get('location')).to.equal('/verify?a=1');
    expect(done.headers.get('cache-control')).to.equal('no-store');
    const [session] = done.headers.getSetCookie();
    expect(session).to.match(/^__Host-yulian-session=[\w-]{43}; Max-Age=36000; Path=\/; /);
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax']) {
      expect(session).to.include(`; ${attribute}`);
    }
    expect(browser.cookie(GATEWAY, ATTEMPT_COOKIE)).to.equal(undefined);
  });

  it('lets a worker call routes in the roles that claims, allow-list and ledger agree on', async () => {
    const browser = await world.signedIn();
    const me = (await (await call(browser, 'GET', '/v1/me')).json()) as Record<string, unknown>;
    expect(me).to.include({ mspId: MSP, unit: UNIT, level: 'county', demo: false });
    // The issuer may not vouch for operators, and its 看门 is no role of ours.
    expect(me['roles']).to.deep.equal(['clerk']);
    expect(me['id']).to.match(/^login:[0-9a-f]{64}$/);
    expect((await call(browser, 'POST', '/v1/things', THING)).status).to.equal(201);
    const session: unknown = await (await call(browser, 'GET', '/v1/session')).json();
    expect(session).to.include({ signedIn: true, kind: 'worker' });
  });

  it('is nobody without a session, and says so', async () => {
    const browser = world.browser();
    const session: unknown = await (await call(browser, 'GET', '/v1/session')).json();
    expect(session).to.deep.equal({ signedIn: false });
    await expectProblem(await call(browser, 'GET', '/v1/me'), 401, 'CREDENTIALS_MISSING');
  });

  it('knows the same person again under one pseudonym', async () => {
    const idOf = async (): Promise<string> => {
      const answer = await call(await world.signedIn(), 'GET', '/v1/me');
      return ((await answer.json()) as { id: string }).id;
    };
    const first = await idOf();
    expect(await idOf()).to.equal(first);
  });

  it('ends with a log-out: on the next request, here only', async () => {
    const [here, there] = [await world.signedIn(), await world.signedIn()];
    const token = here.cookie(GATEWAY, SESSION_COOKIE)!;
    expect((await call(here, 'POST', '/v1/logout')).status).to.equal(204);
    expect(here.cookie(GATEWAY, SESSION_COOKIE)).to.equal(undefined);
    here.setCookie(GATEWAY, SESSION_COOKIE, token);
    const after = await call(here, 'GET', '/v1/me');
    await expectProblem(after, 401, 'SESSION_ENDED');
    expect(after.headers.get('www-authenticate')).to.not.equal(null);
    expect((await call(there, 'GET', '/v1/me')).status).to.equal(200);
    here.setCookie(GATEWAY, SESSION_COOKIE, token);
    expect((await call(here, 'POST', '/v1/logout')).status).to.equal(204);
  });

  it('ends everywhere, also where a login was under way, and for nobody else', async () => {
    const [here, there] = [await world.signedIn(), await world.signedIn()];
    const other = await world.signedIn('wang-1', STAFF);
    world.issuer.account = 'li-1';
    const slow = world.browser();
    const { at } = await slow.follow(`${GATEWAY}/v1/login`, CALLBACK);
    expect((await call(here, 'POST', '/v1/logout?everywhere=true')).status).to.equal(204);
    await expectProblem(await call(there, 'GET', '/v1/me'), 401, 'SESSION_ENDED');
    expect((await slow.open(at)).status).to.equal(303);
    await expectProblem(await call(slow, 'GET', '/v1/me'), 401, 'SESSION_ENDED');
    expect((await call(other, 'GET', '/v1/me')).status).to.equal(200);
    world.pass(10);
    expect((await call(await world.signedIn(), 'GET', '/v1/me')).status).to.equal(200);
  });

  it('ends without use, and however much it is used', async () => {
    const idle = await world.signedIn();
    world.pass(30 * MINUTE_MS + 1000);
    await expectProblem(await call(idle, 'GET', '/v1/me'), 401, 'SESSION_EXPIRED');
    const busy = await world.signedIn();
    for (let i = 0; i < 24; i++) {
      expect((await call(busy, 'GET', '/v1/session')).status, String(i)).to.equal(200);
      world.pass(25 * MINUTE_MS);
    }
    await expectProblem(await call(busy, 'GET', '/v1/me'), 401, 'SESSION_EXPIRED');
  });

  it('outlives the process: sessions are in the vault, under no token and in no plain words', async () => {
    const browser = await world.signedIn();
    const { sessions } = world.shell.services.login!;
    const token = browser.cookie(GATEWAY, SESSION_COOKIE)!;
    expect((await sessions.check(token)).state).to.equal('good');
    await sessions.expire();
    expect((await sessions.check(token)).state).to.equal('good');
    world.pass(11 * HOUR_MS);
    await sessions.expire();
    expect((await sessions.check(token)).state).to.equal('ended');
  });

  it('counts as nobody on open routes once it is over', async () => {
    const browser = await world.signedIn();
    world.pass(31 * MINUTE_MS);
    const answer = await call(browser, 'GET', '/v1/session');
    expect(await answer.json()).to.deep.equal({ signedIn: false });
  });

  it('says nothing of secrets in logs, and names none in addresses', async () => {
    const browser = await world.signedIn();
    await call(browser, 'GET', '/v1/me');
    const log = world.shell.lines.join('');
    const query = new URL(browser.visited.find((one) => one.startsWith(CALLBACK))!).searchParams;
    const secrets = [CLIENT_SECRET, browser.cookie(GATEWAY, SESSION_COOKIE)!, query.get('code')!];
    for (const secret of [...secrets, query.get('state')!, 'li-1', '经办']) {
      expect(log).not.to.include(secret);
    }
    const addresses = browser.visited.join('\n');
    for (const secret of secrets.slice(0, 2)) expect(addresses).not.to.include(secret);
  });
});

describe('login: writes come from our own pages', () => {
  let world: LoginWorld;

  before(async () => {
    world = await LoginWorld.start();
  });

  after(() => world.close());

  const write = async (headers: Record<string, string>): Promise<Response> => {
    const browser = await world.signedIn();
    return browser.open(`${GATEWAY}/v1/things`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k', ...headers },
      body: JSON.stringify(THING),
    });
  };

  it('refuses what another site, or a site beside this one, or nobody sends', async () => {
    const refused: readonly Record<string, string>[] = [
      {},
      { Origin: 'https://evil.example' },
      { Origin: 'http://gateway.example' },
      { Origin: 'https://gateway.example.evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'none' },
      { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://evil.example' },
      { 'Sec-Fetch-Site': 'cross-site', Origin: GATEWAY },
    ];
    for (const headers of refused) {
      await expectProblem(await write(headers), 403, 'CROSS_SITE_REFUSED');
    }
  });

  it('takes what our pages send', async () => {
    for (const headers of [
      { Origin: GATEWAY },
      { 'Sec-Fetch-Site': 'same-origin' },
      { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' },
    ]) {
      expect((await write(headers)).status).to.equal(201);
    }
  });

  it('does not log out on the word of another site', async () => {
    const browser = await world.signedIn();
    const headers = { Origin: 'https://evil.example' };
    const answer = await browser.open(`${GATEWAY}/v1/logout`, { method: 'POST', headers });
    await expectProblem(answer, 403, 'CROSS_SITE_REFUSED');
    expect((await call(browser, 'GET', '/v1/me')).status).to.equal(200);
  });

  it('asks nothing of API keys, whatever cookie comes along', async () => {
    const key = await world.shell.issue();
    expect((await write(bearer(key))).status).to.equal(201);
  });
});
