// SPDX-License-Identifier: Apache-2.0
import { numberMac } from '../vault/numbers.js';
import type { Vault } from '../vault/vault.js';
import { LICENCE_KIND } from './projections/licence.js';
import type { ReadIndex } from './read-index.js';
import { keyedDigests } from './vault-facts.js';

/** Records with one digest that are named at most. */
const MOST = 50;

/** Finds records by what somebody holds of them: the bytes, or a number. */
export class RecordFinder {
  readonly #index: ReadIndex;
  readonly #vaults: ReadonlyMap<string, Vault>;

  /** @param vaults by MSP id */
  constructor(index: ReadIndex, vaults: ReadonlyMap<string, Vault>) {
    this.#index = index;
    this.#vaults = vaults;
  }

  /**
   * Ids of the records with either of these digests (hex).
   *
   * @param options `salted` also finds what only vaults know. That is for who holds the bytes: to
   *   who holds a digest alone, a yes would confirm a guess.
   */
  async findByDigest(
    digests: { readonly sha256: string; readonly sm3: string },
    { salted }: { readonly salted: boolean },
  ): Promise<readonly string[]> {
    const shown = [`sha256:${digests.sha256}`, `sm3:${digests.sm3}`];
    const keyed = salted
      ? [...this.#vaults.values()].flatMap(({ key }) => keyedDigests(key, digests))
      : [];
    return this.#find('digest', [...shown, ...keyed]);
  }

  /** Ids of an organisation's records with a licence number; none when its vault is elsewhere. */
  async findByNumber(mspId: string, number: string): Promise<readonly string[]> {
    const vault = this.#vaults.get(mspId);
    return vault === undefined ? [] : this.#find('number', [numberMac(vault.key, number)]);
  }

  async #find(name: string, anyOf: readonly string[]): Promise<readonly string[]> {
    const where = [{ name, anyOf }];
    const { items } = await this.#index.list({ kind: LICENCE_KIND, where, limit: MOST });
    return items.map(({ id }) => id);
  }
}
