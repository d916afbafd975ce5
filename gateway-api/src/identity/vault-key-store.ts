// SPDX-License-Identifier: Apache-2.0
import type { RowStore } from '../vault/row-store.js';
import { RowTable } from '../vault/row-table.js';
import type { KeyOwner, KeyRange, KeyRecord, KeyRequest, KeyStore } from './key-store.js';

const BY_OWNER = 'api-key-of';

/** Keeps API keys in the vault: encrypted at rest, synced, in backup and restore. */
export class VaultKeyStore implements KeyStore {
  readonly #rows: RowStore;
  readonly #keys: RowTable<KeyRecord>;
  readonly #byOwner: RowTable<true>;
  readonly #requests: RowTable<KeyRequest>;
  readonly #used: RowTable<string>;

  constructor(rows: RowStore) {
    this.#rows = rows;
    this.#keys = new RowTable(rows, 'api-key');
    this.#byOwner = new RowTable(rows, BY_OWNER);
    this.#requests = new RowTable(rows, 'api-key-request');
    this.#used = new RowTable(rows, 'api-key-used');
  }

  find(id: string): Promise<KeyRecord | undefined> {
    return this.#keys.get(id);
  }

  async list(owner: KeyOwner, range: KeyRange): Promise<readonly KeyRecord[]> {
    const prefix = `${BY_OWNER}/${ownerName(owner)}/`;
    const backwards = range.before !== undefined;
    // '~' sorts after every character of an id.
    const from = range.after === undefined ? prefix : `${prefix}${range.after}~`;
    const to = `${prefix}${range.before ?? '~'}`;
    const ids: string[] = [];
    for await (const [key] of this.#rows.entries({
      from,
      to,
      limit: range.limit,
      reverse: backwards,
    })) {
      ids.push(key.slice(prefix.length));
    }
    if (backwards) ids.reverse();
    const records = await this.#keys.getMany(ids);
    return records.filter((record) => record !== undefined);
  }

  async add(
    record: KeyRecord,
    madeBy?: { readonly name: string; readonly request: KeyRequest },
  ): Promise<void> {
    const changes = [
      this.#keys.change(record.id, record),
      this.#byOwner.change(`${ownerName(record)}/${record.id}`, true),
    ];
    if (madeBy !== undefined) changes.push(this.#requests.change(madeBy.name, madeBy.request));
    await this.#rows.write(changes);
  }

  findRequest(name: string): Promise<KeyRequest | undefined> {
    return this.#requests.get(name);
  }

  async revoke(record: KeyRecord, at: string): Promise<void> {
    const revoked = this.#keys.change(record.id, { ...record, revokedAt: at });
    await this.#rows.write([revoked]);
  }

  lastUsed(id: string): Promise<string | undefined> {
    return this.#used.get(id);
  }

  async markUsed(id: string, at: string): Promise<void> {
    await this.#rows.write([this.#used.change(id, at)]);
  }
}

function ownerName({ mspId, unit }: KeyOwner): string {
  return `${mspId}/${unit}`;
}
