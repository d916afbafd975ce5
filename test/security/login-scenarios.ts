// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import type { Headers } from '../support/api.js';
import { Browser } from '../support/oidc/browser.js';
import { CLIENT_ID, GATEWAY, TestIssuer } from '../support/oidc/issuer.js';
import { MEMBERS } from '../support/members.js';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { loginSettingsFor } from '../support/oidc/settings.js';
import type { Scenario } from './actor.js';
import type { Canaries } from './canaries.js';

const CALLBACK = `${GATEWAY}/v1/login/callback`;
const ATTEMPT_COOKIE = '__Host-yulian-login';
const SESSION_COOKIE = '__Host-yulian-session';
const FORM = 'application/x-www-form-urlencoded';

/** The gateway, and an issuer at which people of the press office sign in. */
export async function startWithIssuer(): Promise<{ gateway: TestGateway; issuer: TestIssuer }> {
  const issuer = await TestIssuer.start();
  const login = loginSettingsFor(issuer.url, [MEMBERS.press.uscc]);
  return { gateway: await startGateway({ login, market: true }), issuer };
}

/** A browser that has been at the issuer comes back with its answer. */
const finishLogin: Scenario = async ({ gateway, issuer }) => {
  const unit = MEMBERS.press.uscc;
  issuer.accounts.set('li-1', { kind: 'staff', unit, unit_level: 'city', duties: ['经办'] });
  const browser = new Browser({ [GATEWAY]: gateway.url });
  const { at } = await browser.follow(`${GATEWAY}/v1/login`, CALLBACK);
  const { pathname, search } = new URL(at);
  const attempt = browser.cookie(GATEWAY, ATTEMPT_COOKIE) ?? '';
  const headers = { Cookie: `${ATTEMPT_COOKIE}=${attempt}` };
  return { method: 'GET', path: pathname + search, headers, redirect: 'manual' };
};

/** The issuer says that somebody signed out who is not signed in here. */
const backChannelLogout: Scenario = async ({ issuer }) => {
  const now = Math.floor(Date.now() / 1000);
  const token = await issuer.sign({
    ...{ iss: issuer.url, aud: CLIENT_ID, iat: now, exp: now + 60, jti: randomUUID() },
    sub: 'zhao-9',
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  });
  const body = `logout_token=${token}`;
  const headers = { 'Content-Type': FORM };
  return { method: 'POST', path: '/v1/login/back-channel-logout', body, headers };
};

export const LOGIN_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'GET /v1/login': () =>
    Promise.resolve({ method: 'GET', path: '/v1/login', redirect: 'manual' as const }),
  'GET /v1/login/callback': finishLogin,
  'POST /v1/login/back-channel-logout': backChannelLogout,
  'POST /v1/logout': () => Promise.resolve({ method: 'POST', path: '/v1/logout' }),
  'GET /v1/session': () => Promise.resolve({ method: 'GET', path: '/v1/session' }),
};

/** Headers of both; what a login left in the browser is a secret, and sent beside other cookies. */
export function joined(asked: Headers = {}, more: Headers, canaries: Canaries) {
  const headers: Record<string, string> = { ...asked, ...more };
  const { Cookie: attempt } = asked;
  if (attempt !== undefined) {
    headers['Cookie'] = [more['Cookie'], canaries.add('login attempt', attempt)].join('; ');
  }
  return headers;
}

/** Signs people in one after the other; answers the texts of what is refused with their secrets. */
export async function signEachIn(
  times: number,
  gateway: TestGateway,
  issuer: TestIssuer,
  canaries: Canaries,
): Promise<string[]> {
  const refusals: string[] = [];
  for (let i = 0; i < times; i++) {
    const { code } = canaries.person();
    issuer.account = canaries.add('subject', `subject-${code}`);
    issuer.accounts.set(issuer.account, { kind: 'natural', id_type: '111', id_code: code });
    const browser = new Browser({ [GATEWAY]: gateway.url });
    const { at } = await browser.follow(`${GATEWAY}/v1/login`, CALLBACK);
    const query = new URL(at).searchParams;
    for (const name of ['code', 'state']) canaries.add('login', query.get(name)!);
    await browser.open(at);
    canaries.add('session', browser.cookie(GATEWAY, SESSION_COOKIE) ?? 'none');
    // A person has no role, and an answer is good for once.
    for (const again of [`${GATEWAY}/v1/me?code=${query.get('code')!}`, at]) {
      refusals.push(await (await browser.open(again)).text());
    }
  }
  return refusals;
}
