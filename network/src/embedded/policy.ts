// SPDX-License-Identifier: Apache-2.0
import {
  decodeSignaturePolicy,
  satisfiesPolicy,
  WireError,
  type SignaturePolicy,
  type Signer,
} from '@yulian/proofs';
import { ByteCache } from './byte-cache.js';
import type { ChannelConfig } from './config.js';

/** A policy that nobody can satisfy: what an unreadable one counts as. */
const NOBODY: SignaturePolicy = { n: 1, of: [] };

const CACHE_SIZE = 1024;
const MOST_TRIED = 16;

/** The policies of one channel: the chaincode's, and those that keys carry. */
export class PolicyBook {
  /** `n` of the organisations' endorsers. */
  readonly chaincode: SignaturePolicy;
  readonly #parsed = new ByteCache<SignaturePolicy>(CACHE_SIZE);

  constructor({ endorsements, organizations }: ChannelConfig) {
    this.chaincode = { n: endorsements, of: organizations.map(({ mspId }) => ({ mspId })) };
  }

  /**
   * The policies that a transaction must satisfy: of every key it writes the key's own policy, and
   * the chaincode's as soon as one key has none, or nothing is written. This is Fabric's rule.
   *
   * @param keyPolicies for each written key its policy bytes, undefined when it has none
   */
  required(keyPolicies: Iterable<Uint8Array | undefined>): ReadonlySet<SignaturePolicy> {
    const policies = new Set<SignaturePolicy>();
    let keys = 0;
    for (const bytes of keyPolicies) {
      keys += 1;
      policies.add(bytes === undefined ? this.chaincode : this.#parsed.get(bytes, parse));
    }
    if (keys === 0) policies.add(this.chaincode);
    return policies;
  }
}

/** Whether the signers satisfy every policy. */
export function satisfiesAll(
  policies: Iterable<SignaturePolicy>,
  signers: readonly Signer[],
): boolean {
  for (const policy of policies) if (!satisfiesPolicy(policy, signers)) return false;
  return true;
}

/**
 * Chooses who endorses: the smallest set of organisations whose endorsers satisfy every policy;
 * among sets of one size, the one whose members come first.
 */
export class EndorsementPlan {
  readonly #available: readonly string[];
  readonly #numbers = new WeakMap<SignaturePolicy, number>();
  readonly #chosen = new Map<string, readonly string[] | undefined>();
  #count = 0;

  /** @param available ids of organisations that can endorse; at most 16 are tried */
  constructor(available: readonly string[]) {
    this.#available = available;
  }

  /**
   * @param policies as {@link PolicyBook.required} gives them
   * @param always must be in the set
   * @returns undefined when no set satisfies them
   */
  choose(
    policies: ReadonlySet<SignaturePolicy>,
    always: readonly string[],
  ): readonly string[] | undefined {
    const key = JSON.stringify([Array.from(policies, (one) => this.#numberOf(one)), always]);
    if (!this.#chosen.has(key)) {
      if (this.#chosen.size >= CACHE_SIZE) this.#chosen.clear();
      this.#chosen.set(key, smallestSet(policies, always, this.#available));
    }
    return this.#chosen.get(key);
  }

  #numberOf(policy: SignaturePolicy): number {
    const known = this.#numbers.get(policy);
    if (known !== undefined) return known;
    this.#numbers.set(policy, ++this.#count);
    return this.#count;
  }
}

function smallestSet(
  policies: ReadonlySet<SignaturePolicy>,
  always: readonly string[],
  available: readonly string[],
): readonly string[] | undefined {
  const optional = available.filter((mspId) => !always.includes(mspId)).slice(0, MOST_TRIED);
  for (let size = 0; size <= optional.length; size++) {
    for (const extra of combinations(optional, size)) {
      const chosen = [...always, ...extra];
      if (satisfiesAll(policies, chosen.map(asPeer))) return chosen;
    }
  }
  return undefined;
}

function asPeer(mspId: string): Signer {
  return { mspId, role: 'PEER' };
}

function* combinations(items: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= items.length - size; first++) {
    const head = items[first];
    if (head === undefined) return;
    for (const tail of combinations(items.slice(first + 1), size - 1)) yield [head, ...tail];
  }
}

function parse(bytes: Uint8Array): SignaturePolicy {
  try {
    return decodeSignaturePolicy(bytes);
  } catch (error) {
    if (error instanceof WireError) return NOBODY;
    throw error;
  }
}
