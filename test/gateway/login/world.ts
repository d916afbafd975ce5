// SPDX-License-Identifier: Apache-2.0
import { routes, type LoginSettings, type Route, type ShellServices } from '@yulian/gateway-api';
import { Browser } from '../../support/oidc/browser.js';
import { GATEWAY, TestIssuer, type Claims } from '../../support/oidc/issuer.js';
import { loginSettingsFor } from '../../support/oidc/settings.js';
import { sampleRoutes } from '../shell/sample-routes.js';
import { startShell, UNIT, type Shell } from '../shell/shell.js';

export const CALLBACK = `${GATEWAY}/v1/login/callback`;
export const SESSION_COOKIE = '__Host-yulian-session';
export const ATTEMPT_COOKIE = '__Host-yulian-login';

const loginRoutes = (routes as readonly Route[]).filter(({ tags }) =>
  ['login', 'session', 'me'].includes(tags[0]),
) as readonly Route<ShellServices>[];

/** A clerk and approver of the shell's unit. */
export const STAFF: Claims = {
  kind: 'staff',
  unit: UNIT,
  unit_level: 'county',
  duties: ['经办', '运维', '看门'],
};

/** The gateway's HTTP face and an issuer that people sign in at. */
export class LoginWorld {
  readonly shell: Shell;
  readonly issuer: TestIssuer;
  readonly #clock: { aheadMs: number };

  private constructor(shell: Shell, issuer: TestIssuer, clock: { aheadMs: number }) {
    this.shell = shell;
    this.issuer = issuer;
    this.#clock = clock;
  }

  static async start(wish: Partial<LoginSettings> = {}): Promise<LoginWorld> {
    const issuer = await TestIssuer.start();
    const clock = { aheadMs: 0 };
    const shell = await startShell({
      routes: [...loginRoutes, ...sampleRoutes],
      login: { ...loginSettingsFor(issuer.url, [UNIT]), ...wish },
      clock: () => new Date(Date.now() + clock.aheadMs).toISOString(),
    });
    issuer.gatewayUrl = shell.url;
    issuer.accounts.set('li-1', STAFF);
    return new LoginWorld(shell, issuer, clock);
  }

  /** Time passes, on both sides. */
  pass(ms: number): void {
    this.#clock.aheadMs += ms;
    this.issuer.aheadMs = this.#clock.aheadMs;
  }

  browser(): Browser {
    return new Browser({ [GATEWAY]: this.shell.url });
  }

  /** A browser in which somebody has signed in. */
  async signedIn(account = 'li-1', claims?: Claims): Promise<Browser> {
    if (claims !== undefined) this.issuer.accounts.set(account, claims);
    this.issuer.account = account;
    const browser = this.browser();
    const { response } = await this.signIn(browser);
    if (response.status !== 303) throw new Error(await response.text());
    return browser;
  }

  /** Signs in, up to the callback's answer. */
  async signIn(browser: Browser, path = '/v1/login'): Promise<{ at: string; response: Response }> {
    const { at } = await browser.follow(GATEWAY + path, CALLBACK);
    return { at, response: await browser.open(at) };
  }

  async close(): Promise<void> {
    await this.shell.close();
    await this.issuer.close();
  }
}

/** A GET or a write as our own pages send it. */
export function call(browser: Browser, method: string, path: string, body?: unknown) {
  const isWrite = method !== 'GET';
  return browser.open(GATEWAY + path, {
    method,
    headers: {
      ...(isWrite ? { Origin: GATEWAY, 'Sec-Fetch-Site': 'same-origin' } : {}),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json', 'Idempotency-Key': 'k' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
