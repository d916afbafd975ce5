// SPDX-License-Identifier: Apache-2.0
import type { Ledger } from '@yulian/network';
import type { LedgerIdentities } from '../identity/ledger-identities.js';
import type { Log } from '../log.js';
import type { Organisations } from '../organisations.js';
import type { RowStore } from '../vault/index.js';
import { DeliveredCases, type DeliveredCase } from './delivered-cases.js';
import { earnCases } from './earn-cases.js';

/** Whoever waits goes together: the more earn at once, the less does it say whose nullifier is whose. */
const LINGER_MS = 1000;
const TRY_AGAIN_MS = 10_000;
const MOST_AT_ONCE = 1000;

export interface EarningKeeperOptions {
  readonly ledger: Ledger;
  readonly identities: LedgerIdentities;
  readonly organisations: Organisations;
  /** Of the gateway's own vault. */
  readonly rows: RowStore;
  readonly log: Log;
}

/** Has every delivered case of this gateway's units earn, by itself. */
export class EarningKeeper {
  readonly #options: EarningKeeperOptions;
  readonly #delivered: DeliveredCases;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #isStopped = false;

  private constructor(options: EarningKeeperOptions, delivered: DeliveredCases) {
    this.#options = options;
    this.#delivered = delivered;
  }

  static async start(options: EarningKeeperOptions): Promise<EarningKeeper> {
    let keeper: EarningKeeper | undefined;
    const onSome = (): void => keeper?.wake(LINGER_MS);
    const delivered = await DeliveredCases.open(options.ledger, options.rows, onSome);
    keeper = new EarningKeeper(options, delivered);
    delivered.start();
    return keeper;
  }

  /** Goes to work in a while, unless it is about to already. */
  wake(afterMs: number): void {
    if (this.#isStopped || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#running = this.#running.then(() => this.#work());
    }, afterMs);
    this.#timer.unref();
  }

  /** Resolves when what is under way has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#running;
    await this.#delivered.close();
  }

  async #work(): Promise<void> {
    const taken = this.#delivered.take();
    const left: DeliveredCase[] = [];
    for (const [unit, cases] of byUnit(taken)) {
      for (let from = 0; from < cases.length && !this.#isStopped; from += MOST_AT_ONCE) {
        const some = cases.slice(from, from + MOST_AT_ONCE);
        if (!(await this.#earn(unit, some))) left.push(...some);
      }
    }
    this.#delivered.giveBack(left);
    if (this.#isStopped) return;
    await this.#delivered.noteDone(taken.length > 0);
    if (left.length > 0) this.wake(TRY_AGAIN_MS);
  }

  async #earn(unit: string, cases: readonly DeliveredCase[]): Promise<boolean> {
    const { ledger, identities, organisations, log } = this.#options;
    const mspId = identities.organisationOf(unit);
    const organisation = mspId === undefined ? undefined : organisations.find(mspId);
    // Another gateway has them earn, or the unit lets nobody sign for it.
    if (mspId === undefined || organisation === undefined) return true;
    if (!identities.rolesOf(mspId, unit).includes('gateway')) return true;
    try {
      const identity = identities.forCaller({ mspId, unit, roles: ['gateway'] }, 'gateway');
      const ids = cases.map(({ id }) => id);
      await earnCases({ ledger, identity, organisation, unit, cases: ids });
      return true;
    } catch (error) {
      log.warn({ err: error, unit }, 'cases that were delivered have not earned yet');
      return false;
    }
  }
}

function byUnit(cases: readonly DeliveredCase[]): ReadonlyMap<string, readonly DeliveredCase[]> {
  const units = new Map<string, DeliveredCase[]>();
  for (const one of cases) units.set(one.unit, [...(units.get(one.unit) ?? []), one]);
  return units;
}
