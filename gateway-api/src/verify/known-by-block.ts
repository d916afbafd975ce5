// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import type { Assessment, Fact, LicenceOnChain, SealUse } from '@yulian/proofs';
import { originOf } from '../ledger-queries/origin.js';

/** Facts on chain name their transaction, even where readers do not need it. */
type Traced = Fact & { readonly txId?: string };

/**
 * An assessment as it stood after a block: facts that later blocks recorded are left out. Exact,
 * where times are not: a transaction's time is its proposer's.
 */
export class KnownByBlock {
  readonly #ledger: Ledger;
  readonly #reader: Identity;
  readonly #block: number;
  readonly #blockOf = new Map<string, Promise<number>>();

  constructor(ledger: Ledger, reader: Identity, block: number) {
    this.#ledger = ledger;
    this.#reader = reader;
    this.#block = block;
  }

  async restrict(assessment: Assessment): Promise<Assessment> {
    const { issuer, type, basis } = assessment;
    return {
      ...assessment,
      ...(await this.onChain(assessment)),
      issuer: {
        ...issuer,
        facts: await this.known(issuer.facts),
        authority: await this.known(issuer.authority),
        pauses: await this.known(issuer.pauses),
      },
      type: {
        ...type,
        pauses: await this.known(type.pauses),
        standards: await this.known(type.standards),
      },
      basis: await Promise.all(
        basis.map(async (node) => ({ ...node, ...(await this.onChain(node)) })),
      ),
    };
  }

  /** A seal and its use as they stood then; a use that was recorded later is left out. */
  async restrictUse({ seal, impression, compromises }: SealUse): Promise<SealUse> {
    const uses = compromises.map(async (one) => ({
      ...one,
      ...(one.review && { review: { ...one.review, facts: await this.known(one.review.facts) } }),
    }));
    const reported = await Promise.all(
      compromises.map(({ compromise }) => this.#find(compromise.reported.txId)),
    );
    const isNamed = impression !== undefined && (await this.#find(impression.txId)) <= this.#block;
    return {
      seal: {
        ...seal,
        facts: await this.known(seal.facts),
        pauses: await this.known(seal.pauses),
      },
      ...(isNamed ? { impression } : {}),
      compromises: (await Promise.all(uses)).filter((_, i) => (reported[i] ?? 0) <= this.#block),
    };
  }

  /** What was recorded later stays without facts: it is known, but was not known then. */
  async onChain({ licence, batch }: LicenceOnChain): Promise<LicenceOnChain> {
    const facts = licence && (await this.known(licence.facts));
    const batchFacts = batch && (await this.known(batch.record.facts));
    return {
      ...(licence && facts ? { licence: { ...licence, facts } } : {}),
      ...(batch && batchFacts
        ? { batch: { ...batch, record: { ...batch.record, facts: batchFacts } } }
        : {}),
    };
  }

  /** Those of some facts that this block or one before it recorded, in their order. */
  async known<F extends Traced>(facts: readonly F[]): Promise<F[]> {
    const blocks = await Promise.all(facts.map(({ txId }) => this.#find(txId)));
    return facts.filter((_, i) => (blocks[i] ?? 0) <= this.#block);
  }

  #find(txId: string | undefined): Promise<number> {
    if (txId === undefined) return Promise.resolve(0);
    const known = this.#blockOf.get(txId);
    if (known !== undefined) return known;
    const found = this.#recordedAt(txId);
    this.#blockOf.set(txId, found);
    return found;
  }

  /** What a chain before this one had recorded was known before this one's first block. */
  async #recordedAt(txId: string): Promise<number> {
    const status = await this.#ledger.findTransaction(txId);
    if (status !== undefined) return status.blockNumber;
    const origin = await originOf(this.#ledger, this.#reader, txId);
    return origin === undefined ? Number.MAX_SAFE_INTEGER : 0;
  }
}
