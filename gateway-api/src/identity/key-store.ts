// SPDX-License-Identifier: Apache-2.0
import type { Role, UnitLevel } from './caller.js';

/** The unit that a key acts for. */
export interface KeyOwner {
  readonly mspId: string;
  /** USCC. */
  readonly unit: string;
}

/** An API key as it is kept: nothing here opens anything. */
export interface KeyRecord extends KeyOwner {
  /** 16 characters, public; in the order of creation. */
  readonly id: string;
  /** HMAC-SHA-256 of the secret under a key of the vault, hex. */
  readonly mac: string;
  readonly level: UnitLevel;
  readonly roles: readonly Role[];
  /** `resource:read`, `resource:write`; undefined is no limit beyond the roles. */
  readonly scopes?: readonly string[];
  /** For the operator's eyes. */
  readonly label?: string;
  readonly demo: boolean;
  /** RFC 3339 UTC. */
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt?: string;
}

/** The request that made a key: sent again, it makes no second one. */
export interface KeyRequest {
  readonly keyId: string;
  /** What was asked for. */
  readonly fingerprint: string;
}

/** Where to read on in a list of keys. */
export interface KeyRange {
  readonly limit: number;
  /** Only ids after this one, or before it. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** Where API keys are kept. Nothing is cached; `add` and `revoke` are durable when they return. */
export interface KeyStore {
  find(id: string): Promise<KeyRecord | undefined>;
  /** A unit's keys, oldest first; with `before`, the last of them that come before it. */
  list(owner: KeyOwner, range: KeyRange): Promise<readonly KeyRecord[]>;
  /** Keeps a new key and the request that made it, both or neither. */
  add(
    record: KeyRecord,
    madeBy?: { readonly name: string; readonly request: KeyRequest },
  ): Promise<void>;
  findRequest(name: string): Promise<KeyRequest | undefined>;
  revoke(record: KeyRecord, at: string): Promise<void>;
  /** RFC 3339 UTC. */
  lastUsed(id: string): Promise<string | undefined>;
  /** May be lost by a crash. */
  markUsed(id: string, at: string): Promise<void>;
}
