// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import { IdempotencyError, type Outcome } from '../exactly-once/outcome.js';
import { dayOf, findPlace } from '../exactly-once/sender.js';
import { outcomeUnknown } from '../exactly-once/settle.js';
import type { Transactions } from '../exactly-once/transactions.js';
import type { Idempotency } from '../http/route.js';
import { contractCall, resultOf } from '../ledger-queries/contract-call.js';
import type { Vault } from '../vault/vault.js';
import type { SealedFileFacts } from './sealed-document.js';
import { ImpressionRequests, type GivenNumber } from './impression-requests.js';

export interface ImpressionsOptions {
  readonly vault: Vault;
  readonly ledger: Ledger;
  readonly transactions: Transactions;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A use of a seal that somebody waits for. */
export interface UseRequest {
  readonly identity: Identity;
  readonly seal: string;
  /** What the file is that was sealed, when it is known already. */
  readonly use: Partial<SealedFileFacts> & { readonly record?: string };
  readonly idempotency: Idempotency;
}

interface Waiting {
  readonly use: UseRequest['use'] & { readonly key: string };
  readonly resolve: (given: GivenNumber) => void;
  readonly reject: (error: unknown) => void;
}

/** What is under way under one key. */
interface Flight {
  readonly request: string;
  readonly given: Promise<GivenNumber>;
}

interface Answered {
  readonly uses: readonly (Pick<GivenNumber, 'number' | 'first'> & { readonly txId: string })[];
}

/** As many as the contract takes. */
const MOST_AT_ONCE = 500;
const MS_PER_DAY = 86_400_000;

/**
 * Uses of seals, one queue per seal: its counter is one row, so transactions at the same time would
 * only conflict. What comes while one is under way is put into the next, together.
 */
export class Impressions {
  readonly #ledger: Ledger;
  readonly #transactions: Transactions;
  readonly #requests: ImpressionRequests;
  readonly #now: () => number;
  readonly #waiting = new Map<string, Waiting[]>();
  /** By the caller's key: whoever asks the same twice at once is told the same. */
  readonly #flights = new Map<string, Flight>();

  constructor({ vault, ledger, transactions, now = Date.now }: ImpressionsOptions) {
    this.#ledger = ledger;
    this.#transactions = transactions;
    this.#requests = new ImpressionRequests(vault);
    this.#now = now;
  }

  /**
   * Takes the next number of a seal. The same key with the same request is given the same number,
   * also after a restart.
   *
   * @throws ContractRefusedError `SEAL_NOT_USABLE` and others: no number was taken
   * @throws IdempotencyError `IDEMPOTENCY_KEY_REUSED`
   * @throws LedgerError `COMMIT_TIMEOUT` when the outcome is unknown: the same key finds it later
   */
  async take(asked: UseRequest): Promise<GivenNumber> {
    const key = this.#requests.keyOf(asked);
    const request = this.#requests.requestOf(asked);
    const flight = this.#flights.get(key);
    if (flight !== undefined) {
      if (flight.request !== request) throw new IdempotencyError();
      return flight.given;
    }
    const given = this.#taken(asked, dayOf(this.#now())).finally(() => this.#flights.delete(key));
    this.#flights.set(key, { request, given });
    return given;
  }

  /** Forgets keys used longer ago than this many days. */
  async expire(days: number): Promise<number> {
    return this.#requests.expire(dayOf(this.#now() - days * MS_PER_DAY));
  }

  async #taken(asked: UseRequest, day: string): Promise<GivenNumber> {
    const before = await this.#requests.begin(asked, day);
    if (before !== undefined) return before;
    const given = await this.#queued(asked);
    await this.#requests.given(asked, day, given).catch(() => undefined);
    return given;
  }

  #queued(asked: UseRequest): Promise<GivenNumber> {
    const { identity, seal, use } = asked;
    const lane = `${identity.certificate}/${seal}`;
    return new Promise((resolve, reject) => {
      const waiting = { use: { key: this.#requests.keyOf(asked), ...use }, resolve, reject };
      const queue = this.#waiting.get(lane);
      if (queue !== undefined) {
        queue.push(waiting);
        return;
      }
      this.#waiting.set(lane, [waiting]);
      void this.#run(lane, identity, seal);
    });
  }

  async #run(lane: string, identity: Identity, seal: string): Promise<void> {
    for (;;) {
      const queue = this.#waiting.get(lane) ?? [];
      const some = queue.splice(0, MOST_AT_ONCE);
      if (some.length === 0) break;
      await this.#send(identity, seal, some);
    }
    this.#waiting.delete(lane);
  }

  async #send(identity: Identity, seal: string, some: readonly Waiting[]): Promise<void> {
    try {
      const uses = some.map(({ use }) => use);
      const outcome = await this.#transactions.transact({
        identity,
        prepare: () => contractCall('seal', 'impress', { seal, uses }),
      });
      const { uses: given } = resultOf(outcome) as Answered;
      for (const [at, { number, first, txId }] of given.entries()) {
        const transaction =
          txId === outcome.transactionId ? placeOf(outcome) : await this.#earlier(txId);
        some[at]?.resolve({ number, first, transaction });
      }
    } catch (error) {
      await this.#failed(error, identity, seal, some);
    }
  }

  /** A use that was given its number before, by a transaction whose answer was lost. */
  async #earlier(transactionId: string): Promise<GivenNumber['transaction']> {
    const place = await findPlace(this.#ledger, transactionId);
    if (place === undefined) throw outcomeUnknown(transactionId, undefined);
    return placeOf(place);
  }

  /** What is wrong with one use must not be told to all. */
  async #failed(
    error: unknown,
    identity: Identity,
    seal: string,
    some: readonly Waiting[],
  ): Promise<void> {
    if (some.length > 1 && error instanceof ContractRefusedError) {
      for (const one of some) await this.#send(identity, seal, [one]);
      return;
    }
    for (const { reject } of some) reject(error);
  }
}

function placeOf({
  transactionId: id,
  blockNumber,
  index,
}: Pick<Outcome, 'transactionId' | 'blockNumber' | 'index'>): GivenNumber['transaction'] {
  return { id, blockNumber, index };
}
