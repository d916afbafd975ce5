// SPDX-License-Identifier: Apache-2.0
import type { Language } from '../language/language.js';
import type {
  Donation,
  LicenceValues,
  ObjectionReason,
  OwnLicence,
  Points,
  SessionAnswer,
  Showable,
  Showing,
  Uses,
} from './answers.js';

const TIMEOUT_MS = 30_000;

/** What the gateway did not do, in words for whoever asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** HTTP status; 0 when nothing came. */
  readonly status: number;
  readonly hint: string | undefined;

  constructor(status: number, detail: string, hint?: string) {
    super(detail);
    this.status = status;
    this.hint = hint;
  }

  /** The session is over, or there is none. */
  get isSignedOut(): boolean {
    return this.status === 401;
  }
}

/** Asks the gateway as whoever is signed in: the browser adds the session's cookie. */
export class MyGateway {
  language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  session(): Promise<SessionAnswer> {
    return this.#ask<SessionAnswer>('GET', '/v1/session');
  }

  uses(after?: string): Promise<Uses> {
    const more = after === undefined ? '' : `&startingAfter=${encodeURIComponent(after)}`;
    return this.#ask<Uses>('GET', `/v1/my/uses?limit=20${more}`);
  }

  async showables(): Promise<readonly Showable[]> {
    const { data } = await this.#ask<{ data: readonly Showable[] }>('GET', '/v1/my/showables');
    return data;
  }

  async licences(): Promise<readonly OwnLicence[]> {
    const { data } = await this.#ask<{ data: readonly OwnLicence[] }>('GET', '/v1/my/licences');
    return data;
  }

  values(licence: string): Promise<LicenceValues> {
    return this.#ask<LicenceValues>('GET', `/v1/my/licences/${licence}/values`);
  }

  show(licence: string, item: string, fields: readonly string[]): Promise<Showing> {
    return this.#ask<Showing>('POST', '/v1/my/showings', { licence, item, fields });
  }

  async takeBack(showing: string): Promise<void> {
    await this.#ask('POST', `/v1/my/showings/${showing}/withdrawal`, {});
  }

  async object(access: string, reason: ObjectionReason): Promise<void> {
    await this.#ask('POST', '/v1/my/objections', { access, reason });
  }

  async actOnObjection(id: string, act: 'withdraw' | 'escalate'): Promise<void> {
    await this.#ask('POST', `/v1/my/objections/${id}/acts`, { act });
  }

  points(): Promise<Points> {
    return this.#ask<Points>('GET', '/v1/my/points');
  }

  async consent(unit: string, state: 'GIVEN' | 'WITHDRAWN'): Promise<void> {
    await this.#ask('POST', '/v1/my/points/consent', { unit, state });
  }

  async collect(unit: string): Promise<void> {
    await this.#ask('POST', '/v1/my/points/collection', { unit });
  }

  async donate(donation: Donation): Promise<void> {
    await this.#ask('POST', '/v1/my/points/donations', donation);
  }

  async signOut(): Promise<void> {
    await this.#ask('POST', '/v1/logout');
  }

  async #ask<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
    const response = await fetch(path, {
      method,
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': this.language,
        ...(body === undefined
          ? {}
          : { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => {
      throw new Refusal(0, '');
    });
    const text = await response.text();
    const answer = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    if (response.ok) return answer as T;
    const { detail, title, hint } = answer;
    throw new Refusal(response.status, textOf(detail) ?? textOf(title) ?? '', textOf(hint));
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
