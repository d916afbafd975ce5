// SPDX-License-Identifier: Apache-2.0
import type { RowStore } from '../../vault/row-store.js';
import { RowTable } from '../../vault/row-table.js';
import type { SessionRecord } from './session-record.js';

/** What is known of a session that somebody presents. */
export interface StoredSession {
  readonly record: SessionRecord;
  /** To the minute. RFC 3339 UTC. */
  readonly usedAt: string | undefined;
  /** When its subject, or its session at the issuer, was logged out last. */
  readonly endedAt: readonly string[];
}

/**
 * Sessions in the gateway's vault: encrypted at rest, under HMACs of their tokens. Nothing is
 * cached; changes are durable when they return.
 */
export class SessionStore {
  readonly #rows: RowStore;
  readonly #sessions: RowTable<SessionRecord>;
  readonly #used: RowTable<string>;
  readonly #ended: RowTable<string>;
  readonly #once: RowTable<string>;

  constructor(rows: RowStore) {
    this.#rows = rows;
    this.#sessions = new RowTable(rows, 'session');
    this.#used = new RowTable(rows, 'session-used');
    this.#ended = new RowTable(rows, 'session-ended');
    this.#once = new RowTable(rows, 'login-once');
  }

  async find(name: string): Promise<StoredSession | undefined> {
    const record = await this.#sessions.get(name);
    if (record === undefined) return undefined;
    const owners = [record.subject, record.issuerSession].filter((one) => one !== undefined);
    const [usedAt, ended] = await Promise.all([this.#used.get(name), this.#ended.getMany(owners)]);
    return { record, usedAt, endedAt: ended.filter((at) => at !== undefined) };
  }

  async put(name: string, record: SessionRecord): Promise<void> {
    await this.#rows.write([this.#sessions.change(name, record)]);
  }

  async remove(name: string): Promise<void> {
    await this.#rows.write([
      this.#sessions.change(name, undefined),
      this.#used.change(name, undefined),
    ]);
  }

  /** Ends all sessions of a subject, or of a session at the issuer, whose login began by then. */
  async endAll(owner: string, at: string): Promise<void> {
    await this.#rows.write([this.#ended.change(owner, at)]);
  }

  /** May be lost by a crash: the session then ends earlier. */
  async markUsed(name: string, at: string): Promise<void> {
    await this.#rows.write([this.#used.change(name, at)]);
  }

  /** When something that is good for once stops mattering; undefined when it was not used. */
  usedOnce(name: string): Promise<string | undefined> {
    return this.#once.get(name);
  }

  async useOnce(name: string, until: string): Promise<void> {
    await this.#rows.write([this.#once.change(name, until)]);
  }

  /** Forgets sessions that ended by themselves, and what mattered to sessions that are gone. */
  async expire(now: string, lifetimeMs: number): Promise<void> {
    const before = new Date(Date.parse(now) - lifetimeMs).toISOString();
    for await (const [name, { endsAt }] of this.#sessions.entries()) {
      if (endsAt <= now) await this.remove(name);
    }
    for await (const [name, until] of this.#once.entries()) {
      if (until <= now) await this.#rows.write([this.#once.change(name, undefined)]);
    }
    for await (const [name, at] of this.#ended.entries()) {
      if (at <= before) await this.#rows.write([this.#ended.change(name, undefined)]);
    }
  }
}
