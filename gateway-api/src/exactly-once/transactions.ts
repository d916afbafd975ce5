// SPDX-License-Identifier: Apache-2.0
import { setMaxListeners } from 'node:events';
import { ContractRefusedError, LedgerError, sign, type Call, type Ledger } from '@yulian/network';
import PQueue from 'p-queue';
import { ignoreSteps, type OnStep } from '../durable/steps.js';
import type { Vault } from '../vault/vault.js';
import { Flights, type Entry } from './flights.js';
import { orUnknown } from './or-unknown.js';
import { IdempotencyError, type Outcome } from './outcome.js';
import { committed, Outbox, outcomeOf, type FailedAttempt, type OutboxRow } from './outbox.js';
import { entryOf, onceOnly, type TransactRequest } from './request.js';
import { dayOf, findPlace, Sender } from './sender.js';
import { outcomeUnknown } from './settle.js';
import { Tries } from './tries.js';

export interface TransactionsOptions {
  readonly ledger: Ledger;
  /** The organisation's: one `Transactions` per organisation. */
  readonly vault: Vault;
  /** Most time that a write waits for its block; after it the outcome is unknown. */
  readonly commitTimeoutMs?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly onStep?: OnStep;
}

/** What became of a write that was under way when the gateway stopped. */
export interface Resolution {
  readonly transactionId: string;
  /** `prepared`: still unknown, the ledger could not be asked. */
  readonly state: OutboxRow['state'];
  /** Why it was given up, when it was. */
  readonly code?: string;
}

const DEFAULT_COMMIT_TIMEOUT_MS = 30_000;
const MS_PER_DAY = 86_400_000;
const RESOLVED_AT_ONCE = 16;

/** The only way in which an organisation writes to the ledger from this gateway: each write once. */
export class Transactions {
  readonly #ledger: Ledger;
  readonly #vault: Vault;
  readonly #outbox: Outbox;
  readonly #sender: Sender;
  readonly #flights = new Flights();
  readonly #closing = new AbortController();
  readonly #now: () => number;
  readonly #onStep: OnStep;

  constructor(options: TransactionsOptions) {
    const { ledger, vault, now = Date.now, onStep = ignoreSteps } = options;
    const { commitTimeoutMs = DEFAULT_COMMIT_TIMEOUT_MS } = options;
    this.#ledger = ledger;
    this.#vault = vault;
    // Every write that waits for another try listens.
    setMaxListeners(0, this.#closing.signal);
    this.#now = now;
    this.#onStep = onStep;
    this.#outbox = new Outbox(vault, onStep);
    this.#sender = new Sender({ ledger, outbox: this.#outbox, commitTimeoutMs, now, onStep });
  }

  /**
   * Does a write once. The same key with the same request gives the first outcome, also after a
   * restart, a lost answer or a lost vault; while the first is under way, it waits for that.
   *
   * The envelope is in the vault before it is sent: whatever happens then, this one transaction is
   * found or sent again, and never replaced by another. Proposing is one call deep, so that a stack
   * taken in a contract still shows who asked.
   *
   * @throws ContractRefusedError the contract said no: nothing was written and the key is free
   * @throws IdempotencyError `IDEMPOTENCY_KEY_REUSED`
   * @throws LedgerError `COMMIT_TIMEOUT` with the transaction id when the outcome is unknown: the
   *   same key finds it later; all others mean that nothing was written
   * @throws VaultError `VAULT_FULL`, and others when the vault fails before anything was sent
   */
  async transact(request: TransactRequest): Promise<Outcome> {
    const { identity, signal } = request;
    const entry = entryOf(this.#vault.key, request);
    const before = this.#flights.get(entry);
    if (before !== undefined) return asReplay(await orUnknown(before.done, signal));
    const flight = this.#flights.begin(entry);
    try {
      const { known, attempts } = await orUnknown(this.#recall(entry), signal);
      if (known !== undefined) return flight.land(known);
      await this.#vault.requireRoom();
      const { call, memo } = await request.prepare();
      const tries = new Tries(this.#closing.signal);
      for (;;) {
        try {
          const proposal = await this.#ledger.propose(identity, onceOnly(call, entry));
          const signature = await sign(identity, proposal);
          const transaction = await this.#ledger.endorse(proposal, signature);
          await request.confirm?.();
          this.#onStep('outbox.endorsed');
          const sending = this.#sender.send({ entry, identity, transaction, memo, attempts });
          const landing = orUnknown(flight.sending(sending), signal, transaction.transactionId);
          return flight.land(await landing);
        } catch (error) {
          const first = await this.#outcomeOnChain(error, entry, call);
          if (first !== undefined) return flight.land(first);
          attempts.push(...attemptOf(error));
          if (error instanceof ContractRefusedError) await request.confirm?.();
          await tries.again(error);
        }
      }
    } catch (error) {
      flight.leave(error);
      throw error;
    }
  }

  /**
   * At the start: finds out what became of the writes that were under way, and sends again those
   * that the ledger does not have. Answers when each is decided or can't be.
   */
  async recover(): Promise<readonly Resolution[]> {
    // What was answered by this gateway is not open.
    await this.#sender.written();
    const queue = new PQueue({ concurrency: RESOLVED_AT_ONCE });
    const ids = await this.#outbox.openIds();
    const found = await Promise.all(ids.map((id) => queue.add(() => this.#resolution(id))));
    return found.filter((resolution) => resolution !== undefined);
  }

  /**
   * What became of a request; what was on its way is brought to its end, and nothing begun.
   *
   * @returns undefined when nothing is known of it, or nothing came of it
   * @throws IdempotencyError, LedgerError as {@link transact}
   */
  async find(
    request: Pick<TransactRequest, 'identity' | 'idempotency'>,
  ): Promise<Outcome | undefined> {
    return this.recall(entryOf(this.#vault.key, request));
  }

  /** As {@link find}, for a request of which only the HMACs are known. */
  async recall(entry: Entry): Promise<Outcome | undefined> {
    const flight = this.#flights.get(entry);
    return flight === undefined ? (await this.#recall(entry)).known : flight.done;
  }

  /** Forgets keys used longer ago than this many days; the chain still refuses to do them twice. */
  async expire(days: number): Promise<number> {
    return this.#outbox.expire(dayOf(this.#now() - days * MS_PER_DAY));
  }

  /** Stops waiting for blocks and ends; what is not decided is resolved at the next start. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#sender.close();
    await this.#flights.idle();
  }

  /** The outcome of an earlier request with this key; or, if there is none, its failed attempts. */
  async #recall(entry: Entry): Promise<{ known?: Outcome; attempts: FailedAttempt[] }> {
    const row = await this.#outbox.get(entry.id);
    if (row === undefined || row.state === 'failed')
      return { attempts: [...(row?.attempts ?? [])] };
    if (row.request !== entry.request) throw new IdempotencyError(row.transactionId);
    if (row.state === 'committed') return { known: outcomeOf(row, true), attempts: [] };
    try {
      return { known: await this.#sender.resolve(entry.id, row, true), attempts: [] };
    } catch (error) {
      const after = await this.#outbox.get(entry.id);
      if (after?.state !== 'failed') throw error;
      return { attempts: [...after.attempts] };
    }
  }

  /** When the contract says that this key was used already: what came of that, from the chain. */
  async #outcomeOnChain(error: unknown, entry: Entry, call: Call): Promise<Outcome | undefined> {
    if (!(error instanceof ContractRefusedError) || error.code !== 'IDEMPOTENCY_REPLAY') {
      return undefined;
    }
    const transactionId = String(error.details['txId']);
    const status = await findPlace(this.#ledger, transactionId);
    if (status === undefined) throw outcomeUnknown(transactionId, error);
    const { transactions } = await this.#ledger.block(status.blockNumber);
    const first = transactions[status.index];
    if (first?.contract !== call.contract || first.transaction !== call.transaction) {
      throw new IdempotencyError(transactionId);
    }
    const { request } = entry;
    const day = dayOf(this.#now());
    const row: OutboxRow = {
      format: 1,
      request,
      day,
      transactionId,
      state: 'prepared',
      attempts: [],
    };
    await this.#outbox.adopt(entry.id, row, status);
    return outcomeOf(committed(row, status), true);
  }

  async #resolution(id: string): Promise<Resolution | undefined> {
    const row = await this.#outbox.get(id);
    if (row === undefined) return undefined;
    const { transactionId } = row;
    try {
      await this.#sender.resolve(id, row, true);
      return { transactionId, state: 'committed' };
    } catch (error) {
      const state = (await this.#outbox.get(id))?.state ?? 'failed';
      const code = error instanceof LedgerError ? error.code : undefined;
      return { transactionId, state, ...(code === undefined ? {} : { code }) };
    }
  }
}

function asReplay(outcome: Outcome): Outcome {
  return { ...outcome, replayed: true };
}

function attemptOf(error: unknown): FailedAttempt[] {
  if (!(error instanceof LedgerError) || error.transactionId === undefined) return [];
  return [{ transactionId: error.transactionId, code: error.code }];
}
