// SPDX-License-Identifier: Apache-2.0
import { normaliseHolderCode } from '@yulian/proofs';
import { KeyEpochs } from './key-epochs.js';
import type { RowStore } from './row-store.js';
import type { VaultKey } from './vault-key.js';

/** Whom a licence is about 持证主体, as the issuing unit knows them. */
export interface HolderCode {
  /** Code type, such as `001` (USCC) or `111` (citizen number). */
  readonly type: string;
  readonly code: string;
}

/**
 * The port that makes holder references. A reference is a pseudonym of one unit: the same holder
 * has another one at another unit, and a new one in each key epoch.
 */
export interface HolderPseudonyms {
  /** The reference for new records: `h<epoch>.<64 hex digits>`. */
  reference(unit: string, holder: HolderCode): Promise<string>;
  /** The references of all epochs, newest first: for finding earlier records. */
  references(unit: string, holder: HolderCode): Promise<readonly string[]>;
}

/** Pseudonyms by HMAC under the vault's key. Only this vault can tell whose they are. */
export class VaultHolderPseudonyms implements HolderPseudonyms {
  readonly #key: VaultKey;
  readonly #epochs: KeyEpochs;

  constructor(rows: RowStore, key: VaultKey) {
    this.#key = key;
    this.#epochs = new KeyEpochs(rows, 'holder-epoch');
  }

  async reference(unit: string, holder: HolderCode): Promise<string> {
    return this.#make(unit, holder, await this.#epochs.of(unit));
  }

  async references(unit: string, holder: HolderCode): Promise<readonly string[]> {
    const newest = await this.#epochs.of(unit);
    const epochs = Array.from({ length: newest }, (_, i) => newest - i);
    return epochs.map((epoch) => this.#make(unit, holder, epoch));
  }

  /** Begins a new epoch for a unit; references made before keep their meaning. Answers the epoch. */
  async advance(unit: string): Promise<number> {
    return this.#epochs.advance(unit);
  }

  #make(unit: string, { type, code }: HolderCode, epoch: number): string {
    const mac = this.#key.mac('holder', unit, String(epoch), type, normaliseHolderCode(code));
    return `h${String(epoch)}.${mac.toString('hex')}`;
  }
}
