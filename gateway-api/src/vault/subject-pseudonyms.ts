// SPDX-License-Identifier: Apache-2.0
import type { HolderCode } from './holder-pseudonyms.js';
import { KeyEpochs } from './key-epochs.js';
import type { RowStore } from './row-store.js';
import type { VaultKey } from './vault-key.js';

/** Who shares data about a subject with whom: both have USCCs. */
export interface SharingPair {
  readonly provider: string;
  readonly requester: string;
}

/**
 * References of subjects in accesses, made by the provider's vault for one requester: neither two
 * requesters nor two providers have one reference for one person, and none is a holder reference.
 */
export class SubjectPseudonyms {
  readonly #key: VaultKey;
  readonly #epochs: KeyEpochs;

  constructor(rows: RowStore, key: VaultKey) {
    this.#key = key;
    this.#epochs = new KeyEpochs(rows, 'subject-epoch');
  }

  /** The reference for new accesses: `u<epoch>.<64 hex digits>`. */
  async reference(pair: SharingPair, subject: HolderCode): Promise<string> {
    return this.#make(pair, subject, await this.#epochs.of(pair.provider));
  }

  /** The references of all epochs, newest first: for finding earlier accesses. */
  async references(pair: SharingPair, subject: HolderCode): Promise<readonly string[]> {
    const newest = await this.#epochs.of(pair.provider);
    const epochs = Array.from({ length: newest }, (_, i) => newest - i);
    return epochs.map((epoch) => this.#make(pair, subject, epoch));
  }

  /** Begins a new epoch for a provider; references made before keep their meaning. */
  async advance(provider: string): Promise<number> {
    return this.#epochs.advance(provider);
  }

  #make({ provider, requester }: SharingPair, { type, code }: HolderCode, epoch: number): string {
    const name = code.normalize('NFKC').trim().toUpperCase();
    const mac = this.#key.mac('subject', provider, requester, String(epoch), type, name);
    return `u${String(epoch)}.${mac.toString('hex')}`;
  }
}
