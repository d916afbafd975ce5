// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { impressionGap, type ImpressionRange } from '@yulian/proofs';
import { Api, done, type Answer } from '../../support/api.js';
import type { Violation } from '../engine/suite.js';

const PAUSE_MS = 20;
const PAGE = 200;
/** Says that nothing was taken, and that it may be asked again. */
const LATER: readonly string[] = ['MVCC_READ_CONFLICT', 'PHANTOM_READ_CONFLICT', 'FACT_OVERTAKEN'];
/** Says that it may have been taken. */
const UNKNOWN: readonly string[] = ['COMMIT_TIMEOUT', 'ORDERER_UNAVAILABLE'];

interface Page {
  readonly last: number;
  readonly next?: number;
  readonly ranges: readonly ImpressionRange[];
}

/** Many who use one seal at once, and ask with the same key until they know their number. */
export class SealUsers {
  readonly violations: Violation[] = [];
  /** Numbers by the keys that they were asked with. */
  readonly #numbers = new Map<string, number>();
  readonly #url: () => string;
  readonly #clerkKey: string;
  readonly #seal: string;
  /** Numbers that were taken before. */
  #before = 0;
  #goesOn = true;
  #asked = 0;

  private constructor(url: () => string, clerkKey: string, seal: string) {
    this.#url = url;
    this.#clerkKey = clerkKey;
    this.#seal = seal;
  }

  /** @param url of the gateway as it runs now */
  static async of(url: () => string, clerkKey: string, seal: string): Promise<SealUsers> {
    const users = new SealUsers(url, clerkKey, seal);
    users.#before = (await users.#register()).last;
    return users;
  }

  /** Uses that know their number. */
  get answered(): number {
    return this.#numbers.size;
  }

  /** Requests that were sent. */
  get asked(): number {
    return this.#asked;
  }

  /** Until {@link stop}; each ends once it knows what became of its last use. */
  async run(users: number): Promise<void> {
    await Promise.all(Array.from({ length: users }, () => this.#user()));
  }

  stop(): void {
    this.#goesOn = false;
  }

  /** Holds what the seal's register shows against what was told. */
  async check(): Promise<readonly Violation[]> {
    const { last, ranges } = await this.#register();
    const gap = impressionGap(ranges, last);
    if (gap !== undefined) this.#violated('GAPLESS', `number ${String(gap)}`);
    if (last - this.#before !== this.#numbers.size) {
      const uses = String(this.#numbers.size);
      this.#violated('ONE_NUMBER_EACH', `${uses} uses, ${String(last - this.#before)} numbers`);
    }
    if (new Set(this.#numbers.values()).size !== this.#numbers.size) {
      this.#violated('NO_NUMBER_TWICE', 'two uses were told the same number');
    }
    for (const [key, number] of this.#numbers) {
      const again = await this.#ask(key);
      const said = (again?.body as { readonly number?: number } | undefined)?.number;
      if (said !== number) {
        this.#violated('TOLD_STAYS_TOLD', `${String(number)}, later ${String(said)}`);
      }
    }
    return this.violations;
  }

  async #user(): Promise<void> {
    while (this.#goesOn) await this.#use(randomUUID());
  }

  async #use(key: string): Promise<void> {
    for (;;) {
      const answer = await this.#ask(key);
      if (answer?.status === 201) {
        this.#numbers.set(key, (answer.body as { readonly number: number }).number);
        return;
      }
      const surprise = surpriseIn(answer);
      if (surprise !== undefined) {
        this.#violated('NO_SURPRISES', surprise);
        return;
      }
      await delay(PAUSE_MS);
    }
  }

  /** @returns undefined when the connection broke */
  async #ask(key: string): Promise<Answer | undefined> {
    this.#asked += 1;
    const api = new Api(this.#url, this.#clerkKey);
    const headers = { 'Idempotency-Key': key };
    return api.post(`/v1/seals/${this.#seal}/impressions`, {}, headers).catch(() => undefined);
  }

  async #register(): Promise<Page> {
    const api = new Api(this.#url, this.#clerkKey);
    const ranges: ImpressionRange[] = [];
    let page: Page = { last: 0, next: 1, ranges };
    while (page.next !== undefined) {
      const query = `from=${String(page.next)}&limit=${String(PAGE)}`;
      page = done(await api.get<Page>(`/v1/seals/${this.#seal}/impressions?${query}`));
      ranges.push(...page.ranges);
    }
    return { last: page.last, ranges };
  }

  #violated(invariant: string, detail: string): void {
    this.violations.push({ invariant, detail });
  }
}

/** What should not be answered; undefined when the same is to be asked again. */
function surpriseIn(answer: Answer | undefined): string | undefined {
  if (answer === undefined || answer.status === 503) return undefined;
  const { code = '' } = (answer.body ?? {}) as { readonly code?: string };
  const isOpen = LATER.includes(code) || UNKNOWN.includes(code);
  return isOpen ? undefined : `${String(answer.status)} ${code}`;
}
