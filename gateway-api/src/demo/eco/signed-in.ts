// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

const SESSION = '__Host-yulian-session';
const SECOND_MS = 1000;
const RATE_LIMITED = 429;
const REDIRECTED = 303;

/** A person of the demo who has signed in, as a browser would. */
export class SignedIn {
  readonly #url: string;
  readonly #cookie: string;

  private constructor(url: string, cookie: string) {
    this.#url = url;
    this.#cookie = cookie;
  }

  /**
   * Through the gateway, the demo's issuer, and back.
   *
   * @param url of the gateway
   * @throws Error when the gateway or the issuer refuses
   */
  static async as(url: string, account: string): Promise<SignedIn> {
    const begun = await patiently(`${url}/v1/login?return=/my/`, {});
    const asked = new URL(locationOf(begun));
    const chosen = await fetch(`${asked.origin}/sign-in${asked.search}`, {
      ...{ method: 'POST', body: new URLSearchParams({ account }), redirect: 'manual' },
    });
    const ended = await patiently(locationOf(chosen), { Cookie: cookiesOf(begun) });
    locationOf(ended);
    const session = cookiesOf(ended)
      .split('; ')
      .find((one) => one.startsWith(`${SESSION}=`));
    return new SignedIn(url, session ?? '');
  }

  get<T>(path: string): Promise<T> {
    return this.#ask<T>(path, {});
  }

  post<T>(path: string, body: object): Promise<T> {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
    return this.#ask<T>(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  async #ask<T>(path: string, init: RequestInit): Promise<T> {
    const response = await fetch(`${this.#url}${path}`, {
      ...init,
      headers: {
        ...(init.headers as Readonly<Record<string, string>> | undefined),
        ...{ Cookie: this.#cookie, Origin: this.#url, 'Sec-Fetch-Site': 'same-origin' },
      },
    });
    const text = await response.text();
    if (response.ok) return JSON.parse(text) as T;
    throw new Error(`${init.method ?? 'GET'} ${path} answered ${String(response.status)}: ${text}`);
  }
}

/** Whoever has no credentials yet is let in so many times a minute. */
async function patiently(
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  for (;;) {
    const response = await fetch(address, { headers, redirect: 'manual' });
    if (response.status !== RATE_LIMITED) return response;
    await sleep(Number(response.headers.get('retry-after') ?? '1') * SECOND_MS);
  }
}

function locationOf(response: Response): string {
  const location = response.headers.get('location');
  if (response.status === REDIRECTED && location !== null) return location;
  throw new Error(`signing in was answered ${String(response.status)}`);
}

function cookiesOf({ headers }: Response): string {
  return headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
}
