// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Cookies as gateway-api/src/identity/sessions names them: written down a second time. */
const SESSION = '__Host-yulian-session';
const ATTEMPT = '__Host-yulian-login';
const LOGOUT = 'http://schemas.openid.net/event/backchannel-logout';
const CLAIMS = {
  kind: { claim: 'kind', values: { natural: 'person' } },
  person: { type: 'id_type', code: 'id_code' },
};

/**
 * An issuer of the tests at which people sign in, and browsers that do.
 *
 * @param {string} folder for the files that the gateway reads
 */
export async function openIssuer(folder) {
  const support = '../../test/dist/support/oidc';
  const { TestIssuer, CLIENT_ID, CLIENT_SECRET, GATEWAY } = await import(`${support}/issuer.js`);
  const { Browser } = await import(`${support}/browser.js`);
  const issuer = await TestIssuer.start();
  const secret = path.join(folder, 'client-secret');
  const claims = path.join(folder, 'claims.json');
  await writeFile(secret, CLIENT_SECRET, { mode: 0o600 });
  await writeFile(claims, JSON.stringify(CLAIMS));
  const callback = `${GATEWAY}/v1/login/callback`;

  /** @param {{ account: string, code: string }} person up to the answer that its browser brings back */
  async function arrive({ account, code }) {
    issuer.accounts.set(account, { kind: 'natural', id_type: '111', id_code: code });
    issuer.account = account;
    const browser = new Browser({ [GATEWAY]: issuer.gatewayUrl });
    const { at } = await browser.follow(`${GATEWAY}/v1/login`, callback);
    return { browser, at };
  }

  return {
    origin: GATEWAY,
    environment: {
      OIDC_ISSUER: issuer.url,
      OIDC_CLIENT_ID: CLIENT_ID,
      OIDC_CLIENT_SECRET_FILE: secret,
      OIDC_CLAIMS: claims,
      OIDC_REDIRECT_URL: callback,
      SESSION_IDLE_MINUTES: '1440',
    },
    /** @param {string} url of the gateway */
    tell(url) {
      issuer.gatewayUrl = url;
    },
    /** @param {{ account: string, code: string }} person */
    async attempt(person) {
      const { browser, at } = await arrive(person);
      const query = Object.fromEntries(new URL(at).searchParams);
      return { query, cookies: { [ATTEMPT]: browser.cookie(GATEWAY, ATTEMPT) } };
    },
    /** @param {{ account: string, code: string }} person */
    async session(person) {
      const { browser, at } = await arrive(person);
      const response = await browser.open(at);
      if (response.status !== 303) throw new Error(await response.text());
      return { cookies: { [SESSION]: browser.cookie(GATEWAY, SESSION) } };
    },
    /** @param {{ account: string }} person whose sessions end */
    async logoutToken({ account }) {
      const now = Math.floor(Date.now() / 1000);
      const about = { iss: issuer.url, aud: CLIENT_ID, sub: account, jti: randomUUID() };
      const claims = { ...about, iat: now, exp: now + 120, events: { [LOGOUT]: {} } };
      return { logout_token: await issuer.sign(claims, { typ: 'logout+jwt' }) };
    },
    close: () => issuer.close(),
  };
}
