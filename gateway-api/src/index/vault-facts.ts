// SPDX-License-Identifier: Apache-2.0
import type { DocumentAnchor, LicenceContent } from '@yulian/proofs';
import { digestMac, numberMac } from '../vault/numbers.js';
import type { BatchEntry } from '../vault/batch-leaves.js';
import type { Vault } from '../vault/vault.js';

/** What a vault knows of a record beyond the chain, as keyed HMACs only. */
export interface RecordFacts {
  /** Of licence numbers. */
  readonly numbers: readonly string[];
  /** Of document digests that the chain does not show: `sha256~<hex>`, `sm3~<hex>`. */
  readonly digests: readonly string[];
}

/** An entry of a batch, with what the vault knows of it. */
export interface EntryFacts extends RecordFacts {
  readonly content: LicenceContent;
  /** From 0. */
  readonly index: number;
}

/** What the vaults of this gateway know; of other organisations' records, nothing. */
export interface VaultFacts {
  /** @param owner MSP id of the organisation whose record it is */
  ofRecord(
    owner: string,
    record: {
      readonly commitment?: { readonly root: string };
      readonly document: DocumentAnchor;
    },
  ): Promise<RecordFacts>;
  /** All entries of a batch in order; none when the batch is another gateway's. */
  entries(owner: string, root: string): AsyncIterable<EntryFacts>;
}

const NOTHING: RecordFacts = { numbers: [], digests: [] };

/** Reads the facts from the vaults of the organisations that this gateway serves. */
export class GatewayVaultFacts implements VaultFacts {
  readonly #vaults: ReadonlyMap<string, Vault>;

  /** @param vaults by MSP id */
  constructor(vaults: ReadonlyMap<string, Vault>) {
    this.#vaults = vaults;
  }

  async ofRecord(
    owner: string,
    { commitment, document }: Parameters<VaultFacts['ofRecord']>[1],
  ): Promise<RecordFacts> {
    const vault = this.#vaults.get(owner);
    if (vault === undefined) return NOTHING;
    const fields =
      commitment === undefined ? undefined : await vault.openings.ofRecord(commitment.root);
    const opening =
      'commitment' in document ? await vault.openings.ofDocument(document.commitment) : undefined;
    return factsOf(vault, fields?.number, opening);
  }

  async *entries(owner: string, root: string): AsyncGenerator<EntryFacts, void, undefined> {
    const vault = this.#vaults.get(owner);
    if (vault === undefined) return;
    let index = 0;
    for await (const entry of vault.batches.entries(root)) {
      const facts = factsOf(vault, entry.number, entry.document);
      yield { content: entry.content as LicenceContent, index, ...facts };
      index += 1;
    }
  }
}

function factsOf(
  { key }: Vault,
  number: string | undefined,
  document: BatchEntry['document'] | undefined,
): RecordFacts {
  return {
    numbers: number === undefined ? [] : [numberMac(key, number)],
    digests: document === undefined ? [] : keyedDigests(key, document),
  };
}

/** Under which terms a document is found whose digests the chain does not show. */
export function keyedDigests(
  key: Vault['key'],
  { sha256, sm3 }: { readonly sha256: string; readonly sm3: string },
): string[] {
  return [`sha256~${digestMac(key, 'sha256', sha256)}`, `sm3~${digestMac(key, 'sm3', sm3)}`];
}
