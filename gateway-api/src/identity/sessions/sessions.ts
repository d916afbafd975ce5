// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import type { VaultKey } from '../../vault/vault-key.js';
import { newKeyId } from '../key-text.js';
import type { Confirmed, Renewal, SessionRecord } from './session-record.js';
import type { SessionStore, StoredSession } from './session-store.js';

/** How long sessions last. */
export interface SessionSettings {
  /** Without use. */
  readonly idleMs: number;
  /** However much they are used. */
  readonly lifetimeMs: number;
}

/** How a presented session stands. */
export type SessionCheck =
  | { readonly state: 'good'; readonly name: string; readonly record: SessionRecord }
  | { readonly state: 'ended' | 'expired' | 'mandate-expired' };

/** A session with its token, as only its browser keeps it. */
export interface BegunSession {
  /** 256 bits that nobody can guess; only its HMAC is kept. */
  readonly token: string;
  readonly record: SessionRecord;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const TOKEN_BYTES = 32;
const MINUTE_CHARACTERS = 'YYYY-MM-DDTHH:mm'.length;

/** Begins, checks and ends sessions. Each check reads the store: what has ended is refused at once. */
export class Sessions {
  readonly settings: SessionSettings;
  readonly #store: SessionStore;
  readonly #key: Pick<VaultKey, 'mac'>;
  readonly #now: () => string;
  readonly #usedAt = new Map<string, string>();
  #changing: Promise<unknown> = Promise.resolve();

  /** @param now RFC 3339 UTC with milliseconds */
  constructor(
    store: SessionStore,
    key: Pick<VaultKey, 'mac'>,
    settings: SessionSettings,
    now: () => string,
  ) {
    this.#store = store;
    this.#key = key;
    this.settings = settings;
    this.#now = now;
  }

  /**
   * Begins a session, always under a new token: none that was there before is taken over.
   *
   * @param startedAt when the login began
   */
  async begin(confirmed: Confirmed, startedAt: string): Promise<BegunSession> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const createdAt = this.#now();
    const record: SessionRecord = {
      ...confirmed,
      id: newKeyId(Date.parse(createdAt)),
      startedAt,
      createdAt,
      endsAt: new Date(Date.parse(createdAt) + this.settings.lifetimeMs).toISOString(),
    };
    await this.#store.put(this.#nameOf(token), record);
    return { token, record };
  }

  /** How a session stands that somebody presents. */
  async check(token: string): Promise<SessionCheck> {
    if (!TOKEN.test(token)) return { state: 'ended' };
    const name = this.#nameOf(token);
    const stored = await this.#store.find(name);
    if (stored === undefined) return { state: 'ended' };
    const { record, endedAt } = stored;
    if (endedAt.some((at) => record.startedAt <= at)) return { state: 'ended' };
    const now = this.#now();
    if (this.#isOver(name, stored, now)) return { state: 'expired' };
    if (isMandateOver(record, now)) return { state: 'mandate-expired' };
    this.#markUsed(name, now);
    return { state: 'good', name, record };
  }

  /** Ends one session; ending it again changes nothing. */
  async end(token: string): Promise<void> {
    const name = this.#nameOf(token);
    await this.#change(() => this.#store.remove(name));
    this.#usedAt.delete(name);
  }

  /** Ends every session of the subject that a session is for, also those that are being begun. */
  async endEverywhere(token: string): Promise<void> {
    const stored = await this.#store.find(this.#nameOf(token));
    await this.end(token);
    if (stored !== undefined) await this.endAll(stored.record.subject);
  }

  /** Ends every session of a subject, or of a session at the issuer. */
  async endAll(owner: string): Promise<void> {
    await this.#store.endAll(owner, this.#now());
  }

  /** Takes over what the issuer said anew, unless the session has ended in between. */
  async renewed(
    name: string,
    confirmed: Pick<Confirmed, 'who'> & { readonly renewal: Renewal | undefined },
  ): Promise<SessionRecord | undefined> {
    return this.#change(async () => {
      const stored = await this.#store.find(name);
      if (stored === undefined) return undefined;
      const { who, renewal } = confirmed;
      const record = { ...stored.record, who, renewal };
      await this.#store.put(name, record);
      return record;
    });
  }

  /** Ends a session whose issuer no longer stands by it. */
  async refused(name: string): Promise<void> {
    await this.#change(() => this.#store.remove(name));
  }

  /**
   * Uses something that is good for once.
   *
   * @param until when it stops mattering, RFC 3339 UTC
   * @returns false when it was used before
   */
  async useOnce(kind: string, value: string, until: string): Promise<boolean> {
    const name = this.#key.mac('login', 'once', kind, value).toString('hex');
    return this.#change(async () => {
      if ((await this.#store.usedOnce(name)) !== undefined) return false;
      await this.#store.useOnce(name, until);
      return true;
    });
  }

  /** Forgets what is over. */
  async expire(): Promise<void> {
    const now = this.#now();
    await this.#store.expire(now, this.settings.lifetimeMs);
    const idleSince = Date.parse(now) - this.settings.idleMs;
    for (const [name, at] of this.#usedAt) {
      if (Date.parse(at) <= idleSince) this.#usedAt.delete(name);
    }
  }

  #nameOf(token: string): string {
    return this.#key.mac('session', token).toString('hex');
  }

  #isOver(name: string, { record, usedAt }: StoredSession, now: string): boolean {
    if (record.endsAt <= now) return true;
    const used = [record.createdAt, usedAt, this.#usedAt.get(name)].filter(
      (at) => at !== undefined,
    );
    const last = Math.max(...used.map((at) => Date.parse(at)));
    return Date.parse(now) - last >= this.settings.idleMs;
  }

  #markUsed(name: string, now: string): void {
    const minute = `${now.slice(0, MINUTE_CHARACTERS)}:00.000Z`;
    if (this.#usedAt.get(name) === minute) return;
    this.#usedAt.set(name, minute);
    // A vault that takes no more writes must not keep readers out.
    this.#store.markUsed(name, minute).catch(() => this.#usedAt.delete(name));
  }

  /** One after the other: what has ended must not be written back by what began before. */
  async #change<T>(change: () => Promise<T>): Promise<T> {
    const changing = this.#changing.then(change);
    this.#changing = changing.catch(() => undefined);
    return changing;
  }
}

function isMandateOver({ who }: SessionRecord, now: string): boolean {
  return who.kind !== 'worker' && who.mandate !== undefined && who.mandate.expiresAt <= now;
}
