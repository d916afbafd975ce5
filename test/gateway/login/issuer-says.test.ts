// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { decodeJwt } from 'jose';
import type { Browser } from '../../support/oidc/browser.js';
import { CLIENT_ID, GATEWAY } from '../../support/oidc/issuer.js';
import { expectProblem } from '../shell/problem.js';
import { call, LoginWorld, STAFF } from './world.js';

const TEN_MINUTES_MS = 600_000;
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

describe('login: the issuer is asked again', () => {
  let world: LoginWorld;

  beforeEach(async () => {
    world = await LoginWorld.start();
  });

  afterEach(() => world.close());

  const me = (browser: Browser): Promise<Response> => call(browser, 'GET', '/v1/me');

  /** Until the issuer's answer is used up. */
  const untilDue = (): void => {
    world.pass(TEN_MINUTES_MS);
  };

  it('once for requests that come together, with a refresh token that changes each time', async () => {
    const browser = await world.signedIn();
    for (let i = 0; i < 2; i++) {
      untilDue();
      const answers = await Promise.all([1, 2, 3, 4].map(() => me(browser)));
      expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200]);
    }
  });

  it('and its new word counts', async () => {
    const browser = await world.signedIn();
    world.issuer.accounts.set('li-1', { ...STAFF, duties: ['审计'] });
    expect(((await (await me(browser)).json()) as { roles: string[] }).roles).to.deep.equal([
      'clerk',
    ]);
    untilDue();
    expect(((await (await me(browser)).json()) as { roles: string[] }).roles).to.deep.equal([
      'auditor',
    ]);
  });

  it('and its no ends the session', async () => {
    const browser = await world.signedIn();
    world.issuer.accounts.set('li-1', { ...STAFF, duties: [] });
    untilDue();
    await expectProblem(await me(browser), 401, 'SESSION_ENDED');
    world.issuer.accounts.set('li-1', STAFF);
    await expectProblem(await me(browser), 401, 'CREDENTIALS_MISSING');
  });

  it('and somebody else is not taken for the same person', async () => {
    const browser = await world.signedIn();
    untilDue();
    world.issuer.forge = (token) => world.issuer.sign({ ...decodeJwt(token), sub: 'wang-1' });
    await expectProblem(await me(browser), 401, 'SESSION_ENDED');
  });

  it('and its silence ends nothing', async () => {
    const browser = await world.signedIn();
    untilDue();
    await world.issuer.close();
    await expectProblem(await me(browser), 503, 'ISSUER_UNAVAILABLE');
    await expectProblem(await me(browser), 503, 'ISSUER_UNAVAILABLE');
  });

  it('and a log-out meanwhile is not undone', async () => {
    const browser = await world.signedIn();
    untilDue();
    world.issuer.forge = async (token) => {
      await world.shell.services.login!.sessions.end(
        browser.cookie(GATEWAY, '__Host-yulian-session')!,
      );
      return token;
    };
    await expectProblem(await me(browser), 401, 'SESSION_ENDED');
  });
});

describe('login: the issuer says that somebody signed out', () => {
  let world: LoginWorld;

  beforeEach(async () => {
    world = await LoginWorld.start();
  });

  afterEach(() => world.close());

  const tell = (body: string, type = 'application/x-www-form-urlencoded'): Promise<Response> =>
    fetch(`${world.shell.url}/v1/login/back-channel-logout`, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
    });

  const tokenOf = (change: Record<string, unknown> = {}): Promise<string> =>
    world.issuer.sign(
      {
        iss: world.issuer.url,
        aud: CLIENT_ID,
        iat: Math.floor(Date.now() / 1000),
        exp: Math.floor(Date.now() / 1000) + 120,
        jti: randomUUID(),
        sub: 'li-1',
        events: { [EVENT]: {} },
        ...change,
      },
      { typ: 'logout+jwt' },
    );

  it('by itself, when the browser does', async () => {
    const [browser, elsewhere] = [await world.signedIn(), await world.signedIn()];
    const page = await browser.open(`${world.issuer.url}/session/end`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const done = await browser.open(`${world.issuer.url}/session/end/confirm`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ xsrf, logout: 'yes' }).toString(),
    });
    expect(done.status).to.equal(303);
    await expectProblem(await call(browser, 'GET', '/v1/me'), 401, 'SESSION_ENDED');
    expect((await call(elsewhere, 'GET', '/v1/me')).status).to.equal(200);
  });

  it('for all sessions of the subject, and of no other', async () => {
    const browsers = [await world.signedIn(), await world.signedIn()];
    const other = await world.signedIn('wang-1', STAFF);
    const answer = await tell(`logout_token=${await tokenOf()}`);
    expect(answer.status).to.equal(204);
    for (const browser of browsers) {
      await expectProblem(await call(browser, 'GET', '/v1/me'), 401, 'SESSION_ENDED');
    }
    expect((await call(other, 'GET', '/v1/me')).status).to.equal(200);
  });

  it('once with each token', async () => {
    const body = `logout_token=${await tokenOf()}`;
    expect((await tell(body)).status).to.equal(204);
    await expectProblem(await tell(body), 400, 'TOKEN_USED');
  });

  it('and nobody else can', async () => {
    const browser = await world.signedIn();
    const refused: readonly (readonly [Record<string, unknown>, string])[] = [
      [{ aud: 'another-client' }, 'TOKEN_AUDIENCE_WRONG'],
      [{ iss: 'https://other-issuer.example' }, 'TOKEN_ISSUER_WRONG'],
      [{ nonce: 'x' }, 'TOKEN_INVALID'],
      [{ events: {} }, 'TOKEN_INVALID'],
      [{ events: undefined }, 'TOKEN_INVALID'],
      [{ jti: undefined }, 'TOKEN_INVALID'],
      [{ sub: undefined }, 'TOKEN_INVALID'],
      [{ exp: Math.floor(Date.now() / 1000) - 90 }, 'TOKEN_EXPIRED'],
    ];
    for (const [change, code] of refused) {
      await expectProblem(await tell(`logout_token=${await tokenOf(change)}`), 400, code);
    }
    await expectProblem(await tell('logout_token=x'), 400, 'TOKEN_INVALID');
    expect((await call(browser, 'GET', '/v1/me')).status).to.equal(200);
  });

  it('in a form, with each field once', async () => {
    await expectProblem(await tell('{}', 'application/json'), 415, 'MEDIA_TYPE_UNSUPPORTED');
    await expectProblem(await tell(''), 400, 'BODY_MISSING');
    await expectProblem(await tell('a=b'), 400, 'VALIDATION_FAILED');
    await expectProblem(await tell('logout_token=a&logout_token=b'), 400, 'VALIDATION_FAILED');
  });
});
