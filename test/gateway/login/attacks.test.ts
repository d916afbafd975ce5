// SPDX-License-Identifier: Apache-2.0
import { createSecretKey } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { decodeJwt, SignJWT, type JWTPayload } from 'jose';
import type { Browser } from '../../support/oidc/browser.js';
import { CLIENT_ID, CLIENT_SECRET, GATEWAY, newKey } from '../../support/oidc/issuer.js';
import { expectProblem } from '../shell/problem.js';
import { ATTEMPT_COOKIE, call, CALLBACK, LoginWorld, SESSION_COOKIE } from './world.js';

const CANARY = 'canary-code-0815';

describe('login: what is refused', () => {
  let world: LoginWorld;

  beforeEach(async () => {
    world = await LoginWorld.start();
  });

  afterEach(() => world.close());

  /** A browser that has been at the issuer, and the address at which it comes back. */
  const cameBack = async (): Promise<{ browser: Browser; at: URL }> => {
    const browser = world.browser();
    const { at } = await browser.follow(`${GATEWAY}/v1/login`, CALLBACK);
    return { browser, at: new URL(at) };
  };

  /** It signed nobody in. */
  const expectRefused = async (browser: Browser, response: Response, code: string) => {
    const status = ['LOGIN_DENIED', 'CLAIMS_INCOMPLETE'].includes(code) ? 403 : 400;
    const problem = await expectProblem(response, status, code);
    expect(browser.cookie(GATEWAY, SESSION_COOKIE), code).to.equal(undefined);
    return problem;
  };

  /** The answer to a login whose ID token the issuer, or someone on the way, changed. */
  const withToken = async (forge: (idToken: string) => Promise<string> | string, code: string) => {
    world.issuer.forge = forge;
    const browser = world.browser();
    const { response } = await world.signIn(browser);
    await expectRefused(browser, response, code);
    world.issuer.forge = undefined;
  };

  const withClaims = (change: (claims: JWTPayload) => JWTPayload, code: string): Promise<void> =>
    withToken((token) => world.issuer.sign(change(decodeJwt(token))), code);

  it('a state that is not this login’s', async () => {
    const { browser, at } = await cameBack();
    at.searchParams.set('state', 'x'.repeat(43));
    await expectRefused(browser, await browser.open(at.href), 'LOGIN_STATE_MISMATCH');
    at.searchParams.delete('state');
    await expectRefused(browser, await browser.open(at.href), 'LOGIN_STATE_MISMATCH');
  });

  it('an answer in a browser that has not begun, or with an attempt of nobody’s making', async () => {
    const { at } = await cameBack();
    const victim = world.browser();
    await expectRefused(victim, await victim.open(at.href), 'LOGIN_ATTEMPT_MISSING');
    for (const value of ['x', 'A'.repeat(400), '']) {
      victim.setCookie(GATEWAY, ATTEMPT_COOKIE, value);
      await expectRefused(victim, await victim.open(at.href), 'LOGIN_ATTEMPT_MISSING');
    }
  });

  it('a login that the attacker began, in the victim’s browser', async () => {
    const attacker = await cameBack();
    const { browser } = await cameBack();
    const answer = await browser.open(attacker.at.href);
    await expectRefused(browser, answer, 'LOGIN_STATE_MISMATCH');
  });

  it('a code of another login: its verifier is another', async () => {
    const [stolen, own] = [await cameBack(), await cameBack()];
    own.at.searchParams.set('code', stolen.at.searchParams.get('code')!);
    await expectRefused(own.browser, await own.browser.open(own.at.href), 'LOGIN_CODE_REFUSED');
  });

  it('an answer that is used again, and a code that is', async () => {
    const { browser, at } = await cameBack();
    const attempt = browser.cookie(GATEWAY, ATTEMPT_COOKIE)!;
    expect((await browser.open(at.href)).status).to.equal(303);
    const replay = world.browser();
    replay.setCookie(GATEWAY, ATTEMPT_COOKIE, attempt);
    await expectRefused(replay, await replay.open(at.href), 'LOGIN_ATTEMPT_USED');
    const again = await cameBack();
    again.at.searchParams.set('code', at.searchParams.get('code')!);
    const answer = await again.browser.open(again.at.href);
    await expectRefused(again.browser, answer, 'LOGIN_CODE_REFUSED');
  });

  it('the same answer twice at once: one session', async () => {
    const { browser, at } = await cameBack();
    const answers = await Promise.all([1, 2, 3].map(() => browser.open(at.href)));
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([303, 400, 400]);
  });

  it('an answer that comes too late', async () => {
    const { browser, at } = await cameBack();
    world.pass(600_001);
    await expectRefused(browser, await browser.open(at.href), 'LOGIN_ATTEMPT_EXPIRED');
  });

  it('an answer of another issuer, or of one that does not say who it is', async () => {
    const { browser, at } = await cameBack();
    expect(at.searchParams.get('iss')).to.equal(world.issuer.url);
    at.searchParams.set('iss', 'https://other-issuer.example');
    await expectRefused(browser, await browser.open(at.href), 'LOGIN_ISSUER_MISMATCH');
    at.searchParams.delete('iss');
    await expectRefused(browser, await browser.open(at.href), 'LOGIN_ISSUER_MISMATCH');
  });

  it('a no of the issuer, without its words', async () => {
    const { browser, at } = await cameBack();
    at.searchParams.delete('code');
    at.searchParams.set('error', 'access_denied');
    at.searchParams.set('error_description', CANARY);
    const problem = await expectRefused(browser, await browser.open(at.href), 'LOGIN_DENIED');
    expect(JSON.stringify(problem)).not.to.include(CANARY);
  });

  it('no code, or a code that nobody issued, without repeating it', async () => {
    const { browser, at } = await cameBack();
    at.searchParams.set('code', CANARY);
    const problem = await expectRefused(browser, await browser.open(at.href), 'LOGIN_CODE_REFUSED');
    expect(JSON.stringify(problem) + world.shell.lines.join('')).not.to.include(CANARY);
    const bare = await cameBack();
    bare.at.searchParams.delete('code');
    await expectRefused(
      bare.browser,
      await bare.browser.open(bare.at.href),
      'LOGIN_RESPONSE_INVALID',
    );
  });

  it('a token without signature, or signed with the shared secret', async () => {
    const encode = (value: object): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    await withToken(
      (token) => `${encode({ alg: 'none' })}.${encode(decodeJwt(token))}.`,
      'TOKEN_ALGORITHM_REFUSED',
    );
    await withToken(
      (token) =>
        new SignJWT(decodeJwt(token))
          .setProtectedHeader({ alg: 'HS256', kid: world.issuer.key.kid })
          .sign(createSecretKey(Buffer.from(CLIENT_SECRET))),
      'TOKEN_ALGORITHM_REFUSED',
    );
  });

  it('a token whose signature does not hold', async () => {
    const other = await newKey();
    await withToken(
      (token) =>
        world.issuer.sign(decodeJwt(token), { key: { ...other, kid: world.issuer.key.kid } }),
      'TOKEN_INVALID',
    );
    await withToken(() => 'no.token.atall', 'TOKEN_INVALID');
  });

  it('a token of a key that the issuer does not publish', async () => {
    const other = await newKey();
    await withToken(
      (token) => world.issuer.sign(decodeJwt(token), { key: other }),
      'TOKEN_KEY_UNKNOWN',
    );
  });

  it('a token for others, or for several at the wish of others', async () => {
    await withClaims((claims) => ({ ...claims, aud: 'another-client' }), 'TOKEN_AUDIENCE_WRONG');
    await withClaims((claims) => ({ ...claims, aud: [CLIENT_ID, 'b'] }), 'TOKEN_AUDIENCE_WRONG');
    await withClaims((claims) => ({ ...claims, azp: 'b' }), 'TOKEN_AUDIENCE_WRONG');
  });

  it('a token of another issuer', async () => {
    const iss = 'https://other-issuer.example';
    await withClaims((claims) => ({ ...claims, iss }), 'TOKEN_ISSUER_WRONG');
  });

  it('a token of another login, or of none', async () => {
    await withClaims((claims) => ({ ...claims, nonce: 'x' }), 'TOKEN_NONCE_WRONG');
    await withClaims(({ nonce: _, ...claims }) => claims, 'TOKEN_NONCE_WRONG');
    let first = '';
    world.issuer.forge = (token) => (first = token);
    await world.signIn(world.browser());
    await withToken(() => first, 'TOKEN_NONCE_WRONG');
  });

  it('tokens of the past and of the future, beyond a minute of skew', async () => {
    const now = (): number => Math.floor(Date.now() / 1000);
    await withClaims((claims) => ({ ...claims, exp: now() - 65 }), 'TOKEN_EXPIRED');
    await withClaims((claims) => ({ ...claims, iat: now() - 700 }), 'TOKEN_EXPIRED');
    await withClaims((claims) => ({ ...claims, iat: now() + 75 }), 'TOKEN_NOT_YET_VALID');
    await withClaims((claims) => ({ ...claims, nbf: now() + 75 }), 'TOKEN_NOT_YET_VALID');
    for (const name of ['exp', 'iat', 'sub'] as const) {
      await withClaims(({ [name]: _, ...claims }) => claims, 'TOKEN_INVALID');
    }
    world.issuer.forge = (token) =>
      world.issuer.sign({ ...decodeJwt(token), iat: now() + 40, exp: now() - 40 });
    expect((await world.signIn(world.browser())).response.status).to.equal(303);
  });

  it('keys that the issuer has given up; its new ones are taken', async () => {
    expect((await world.signIn(world.browser())).response.status).to.equal(303);
    const old = world.issuer.key;
    await world.issuer.rotateKeys();
    await wait(60);
    expect((await world.signIn(world.browser())).response.status).to.equal(303);
    await wait(60);
    await withToken(
      (token) => world.issuer.sign(decodeJwt(token), { key: old }),
      'TOKEN_KEY_UNKNOWN',
    );
  });

  it('an address of elsewhere to return to', async () => {
    const browser = world.browser();
    for (const path of [
      'https://evil.example/',
      '//evil.example/',
      '/\\evil.example/',
      '\\\\evil.example',
      '/%09//evil.example'.replace('%09', '\t'),
      'javascript:alert(1)',
      'verify',
      `/${'a'.repeat(600)}`,
      '/\r\nSet-Cookie: a=b',
      '',
    ]) {
      const address = `${GATEWAY}/v1/login?return=${encodeURIComponent(path)}`;
      await expectProblem(await browser.open(address), 422, 'LOGIN_RETURN_INVALID');
    }
    // Where one returns to is settled when the login begins: the answer cannot change it.
    const { browser: other, at } = await cameBack();
    at.searchParams.set('return', 'https://evil.example/');
    const done = await other.open(at.href);
    expect(done.headers.get('location')).to.equal('/');
  });

  it('a session that was there before: it is not taken over, and ends', async () => {
    const planted = await world.signedIn('mallory', { ...world.issuer.accounts.get('li-1') });
    const token = planted.cookie(GATEWAY, SESSION_COOKIE)!;
    world.issuer.account = 'li-1';
    const victim = world.browser();
    victim.setCookie(GATEWAY, SESSION_COOKIE, token);
    expect((await world.signIn(victim)).response.status).to.equal(303);
    expect(victim.cookie(GATEWAY, SESSION_COOKIE)).not.to.equal(token);
    await expectProblem(await call(planted, 'GET', '/v1/me'), 401, 'SESSION_ENDED');
    expect((await call(victim, 'GET', '/v1/me')).status).to.equal(200);
  });

  it('session cookies that are none, or come twice', async () => {
    const browser = await world.signedIn();
    const token = browser.cookie(GATEWAY, SESSION_COOKIE)!;
    for (const value of [
      '',
      'x',
      `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`,
      `${token}; ${SESSION_COOKIE}=${token}`,
    ]) {
      browser.setCookie(GATEWAY, SESSION_COOKIE, value);
      await expectProblem(await call(browser, 'GET', '/v1/me'), 401, 'SESSION_ENDED');
    }
  });

  it('an issuer that is not there: later, perhaps', async () => {
    await world.issuer.close();
    const answer = await world.browser().open(`${GATEWAY}/v1/login`);
    const problem = await expectProblem(answer, 503, 'ISSUER_UNAVAILABLE');
    expect(problem.retryable).to.equal(true);
    expect(world.shell.lines.join('')).not.to.include(CLIENT_SECRET);
  });
});
