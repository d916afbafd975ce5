// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import type { HttpSettings } from '@yulian/gateway-api';
import { AccessRequests, type MadeAccess } from './access-requests.js';
import { startGateway, type TestGateway } from './gateway.js';
import { issueLicence, type Issued } from './licence-requests.js';
import { MEMBERS } from './members.js';
import { Browser } from './oidc/browser.js';
import { GATEWAY, TestIssuer, type Claims } from './oidc/issuer.js';
import { loginSettingsFor } from './oidc/settings.js';

const CALLBACK = `${GATEWAY}/v1/login/callback`;
export const SESSION_COOKIE = '__Host-yulian-session';
const HOUR_SECONDS = 3600;

/** Fictitious: region 999999. */
export const PERSON = { type: '111', code: '999999199001010016' } as const;
export const COMPANY = { type: '001', code: '91999999MA0000002R' } as const;

export const PERSON_CLAIMS: Claims = {
  ...{ kind: 'natural', id_type: PERSON.type, id_code: PERSON.code },
};
export const COMPANY_CLAIMS: Claims = { kind: 'legal', uscc: COMPANY.code };

/** Somebody who acts for the company, until a mandate ends. */
export function agentClaims(change: Claims = {}): Claims {
  return {
    ...{ kind: 'agent', id_type: '111', id_code: '999999198507070011', mandate: 'M-2026-0001' },
    mandate_ends: Math.floor(Date.now() / 1000) + HOUR_SECONDS,
    ...{ acts_type: COMPANY.type, acts_code: COMPANY.code },
    ...change,
  };
}

/** An answer of the gateway, whatever its status. */
export interface Answered<T> {
  readonly status: number;
  readonly body: T;
}

/** Somebody signed in with a browser. */
export class SignedIn {
  readonly browser: Browser;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  get cookie(): string {
    return this.browser.cookie(GATEWAY, SESSION_COOKIE) ?? '';
  }

  async ask<T>(
    method: 'GET' | 'POST',
    path: string,
    body?: object,
    key: string = randomUUID(),
  ): Promise<Answered<T>> {
    const response = await this.browser.open(GATEWAY + path, {
      method,
      headers: {
        ...(method === 'GET' ? {} : { Origin: GATEWAY, 'Sec-Fetch-Site': 'same-origin' }),
        ...(body === undefined
          ? {}
          : { 'Content-Type': 'application/json', 'Idempotency-Key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = (text === '' ? undefined : JSON.parse(text)) as T;
    return { status: response.status, body: answer };
  }

  /** @throws Error when it is refused */
  async done<T>(method: 'GET' | 'POST', path: string, body?: object, key?: string): Promise<T> {
    const answer = await this.ask<T>(method, path, body, key);
    if (answer.status < 300) return answer.body;
    throw new Error(`${method} ${path}: ${String(answer.status)} ${JSON.stringify(answer.body)}`);
  }

  uses<T>(query = ''): Promise<T> {
    return this.done<T>('GET', `/v1/my/uses${query}`);
  }
}

/** A gateway at which people sign in, and departments that use each other's data. */
export class MyWorld {
  readonly gateway: TestGateway;
  readonly issuer: TestIssuer;
  readonly asking: AccessRequests;

  private constructor(gateway: TestGateway, issuer: TestIssuer, asking: AccessRequests) {
    this.gateway = gateway;
    this.issuer = issuer;
    this.asking = asking;
  }

  static async start(http: Partial<HttpSettings> = {}): Promise<MyWorld> {
    const issuer = await TestIssuer.start();
    const login = loginSettingsFor(issuer.url, [MEMBERS.press.uscc]);
    const gateway = await startGateway({ login, http });
    issuer.gatewayUrl = gateway.url;
    return new MyWorld(gateway, issuer, await AccessRequests.prepare(gateway));
  }

  /** Signs somebody in through the issuer. */
  async signIn(account: string, claims: Claims): Promise<SignedIn> {
    this.issuer.accounts.set(account, claims);
    this.issuer.account = account;
    const browser = new Browser({ [GATEWAY]: this.gateway.url });
    const { at } = await browser.follow(`${GATEWAY}/v1/login`, CALLBACK);
    const response = await browser.open(at);
    if (response.status !== 303) throw new Error(await response.text());
    return new SignedIn(browser);
  }

  /** A business licence of somebody. */
  async licenceOf(holder: { readonly type: string; readonly code: string }): Promise<Issued> {
    const clerk = await this.gateway.as('market', 'clerk');
    return issueLicence(clerk, { fields: { grade: '甲' }, body: { holder } });
  }

  /** The water bureau uses fields of somebody's licence. */
  async use(
    subject: { readonly type: string; readonly code: string },
    chosen: object = {},
  ): Promise<MadeAccess> {
    const grant = await this.asking.grant();
    const body = this.asking.body(grant, await this.asking.openCase(), subject, chosen);
    return (await this.gateway.as('water', 'clerk')).make<MadeAccess>('/v1/accesses', body);
  }

  /** What a clerk sends who scans a code. */
  redemption(code: string): object {
    return { code, serviceItem: this.asking.serviceItem, purpose: 'ZWSJ-17' };
  }

  async close(): Promise<void> {
    await this.gateway.close();
    await this.issuer.close();
  }
}
