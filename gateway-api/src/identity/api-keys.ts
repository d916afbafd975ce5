// SPDX-License-Identifier: Apache-2.0
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { RequestError } from '../http/request-error.js';
import type { Idempotency } from '../http/route.js';
import type { Role, UnitLevel } from './caller.js';
import type { KeyOwner, KeyRange, KeyRecord, KeyStore } from './key-store.js';
import { formatKey, newKeyId, parseKey } from './key-text.js';

/** What a new key shall be good for. */
export interface KeyWish extends KeyOwner {
  readonly level: UnitLevel;
  readonly roles: readonly Role[];
  readonly scopes?: readonly string[] | undefined;
  readonly label?: string | undefined;
  /** RFC 3339 UTC. */
  readonly expiresAt: string;
  readonly demo: boolean;
}

/** A key with its secret, as only its maker sees it. */
export interface IssuedKey {
  readonly record: KeyRecord;
  /** `yk_<id>_<secret>`: 32 bytes that nobody can guess; not kept. */
  readonly text: string;
}

/** How a presented key stands. */
export type KeyCheck =
  | { readonly state: 'good'; readonly record: KeyRecord }
  | { readonly state: 'unknown' | 'revoked' | 'expired' };

const MINUTE_CHARACTERS = 'YYYY-MM-DDTHH:mm'.length;

/** Makes, checks and revokes API keys. Each check reads the store: a revoked key is refused at once. */
export class ApiKeys {
  readonly #store: KeyStore;
  readonly #secret: Uint8Array;
  readonly #now: () => string;
  readonly #usedAt = new Map<string, string>();
  #making: Promise<unknown> = Promise.resolve();

  /**
   * @param secret 32 bytes of the vault: the same after a restart, or all keys end with it
   * @param now RFC 3339 UTC
   */
  constructor(store: KeyStore, secret: Uint8Array, now: () => string) {
    this.#store = store;
    this.#secret = secret;
    this.#now = now;
  }

  /**
   * Makes a key. With `idempotency`, the same request gives the same key again, secret included:
   * that one is then derived from the request's key, which is not kept either.
   *
   * @throws RequestError `IDEMPOTENCY_KEY_REUSED`
   */
  async create(wish: KeyWish, idempotency?: Idempotency): Promise<IssuedKey> {
    // One after the other: two copies of a request must not both find that it is new.
    const making = this.#making.then(() => this.#createNow(wish, idempotency));
    this.#making = making.catch(() => undefined);
    return making;
  }

  /** How a key stands that somebody presents. */
  async check(text: string): Promise<KeyCheck> {
    // What is no key is treated as one: time does not tell unknown ids from wrong secrets.
    const { id, secret } = parseKey(text) ?? { id: '', secret: '' };
    const record = await this.#store.find(id);
    const mac = this.#macOf(id, secret);
    const kept = record === undefined ? randomBytes(mac.length) : Buffer.from(record.mac, 'hex');
    if (!timingSafeEqual(mac, kept) || record === undefined) return { state: 'unknown' };
    if (record.revokedAt !== undefined) return { state: 'revoked' };
    const now = this.#now();
    if (Date.parse(record.expiresAt) <= Date.parse(now)) return { state: 'expired' };
    this.#markUsed(record.id, now);
    return { state: 'good', record };
  }

  /** A unit's key. */
  async find(owner: KeyOwner, id: string): Promise<KeyRecord | undefined> {
    const record = await this.#store.find(id);
    return record?.mspId === owner.mspId && record.unit === owner.unit ? record : undefined;
  }

  /** A unit's keys, oldest first. */
  list(owner: KeyOwner, range: KeyRange): Promise<readonly KeyRecord[]> {
    return this.#store.list(owner, range);
  }

  /** When a key was last used, to the minute; RFC 3339 UTC. */
  lastUsed(id: string): Promise<string | undefined> {
    return this.#store.lastUsed(id);
  }

  /** Revokes a key; revoking it again changes nothing. */
  async revoke(record: KeyRecord): Promise<void> {
    if (record.revokedAt === undefined) await this.#store.revoke(record, this.#now());
  }

  async #createNow(wish: KeyWish, idempotency: Idempotency | undefined): Promise<IssuedKey> {
    if (idempotency === undefined) return this.#make(wish, randomBytes(32).toString('base64url'));
    const name = this.#hmac('request', wish.mspId, wish.unit, idempotency.key).toString('hex');
    const before = await this.#store.findRequest(name);
    if (before === undefined) return this.#make(wish, undefined, { name, idempotency });
    if (before.fingerprint !== idempotency.fingerprint) {
      throw new RequestError('IDEMPOTENCY_KEY_REUSED');
    }
    const record = await this.#store.find(before.keyId);
    if (record === undefined) throw new Error('a key that was made is gone');
    return {
      record,
      text: formatKey({ id: record.id, secret: this.#derive(record.id, idempotency) }),
    };
  }

  async #make(
    wish: KeyWish,
    randomSecret: string | undefined,
    madeBy?: { readonly name: string; readonly idempotency: Idempotency },
  ): Promise<IssuedKey> {
    const now = this.#now();
    const id = newKeyId(Date.parse(now));
    const secret = randomSecret ?? this.#derive(id, madeBy?.idempotency);
    const record = recordOf(wish, id, this.#macOf(id, secret), now);
    await this.#store.add(
      record,
      madeBy && {
        name: madeBy.name,
        request: { keyId: id, fingerprint: madeBy.idempotency.fingerprint },
      },
    );
    return { record, text: formatKey({ id, secret }) };
  }

  #derive(id: string, idempotency: Idempotency | undefined): string {
    return this.#hmac('secret', id, idempotency?.key ?? '').toString('base64url');
  }

  #macOf(id: string, secret: string): Buffer {
    return this.#hmac('check', id, secret);
  }

  #hmac(purpose: string, ...parts: readonly string[]): Buffer {
    const hmac = createHmac('sha256', this.#secret);
    for (const part of [purpose, ...parts]) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.byteLength(part));
      hmac.update(length).update(part);
    }
    return hmac.digest();
  }

  #markUsed(id: string, now: string): void {
    const minute = `${now.slice(0, MINUTE_CHARACTERS)}:00Z`;
    if (this.#usedAt.get(id) === minute) return;
    this.#usedAt.set(id, minute);
    // A vault that takes no more writes must not keep readers out.
    this.#store.markUsed(id, minute).catch(() => this.#usedAt.delete(id));
  }
}

function recordOf(wish: KeyWish, id: string, mac: Buffer, now: string): KeyRecord {
  const { mspId, unit, level, roles, scopes, label, demo, expiresAt } = wish;
  return {
    id,
    mac: mac.toString('hex'),
    mspId,
    unit,
    level,
    roles,
    ...(scopes === undefined ? {} : { scopes }),
    ...(label === undefined ? {} : { label }),
    demo,
    createdAt: now,
    expiresAt,
  };
}
