// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { accessGap } from '@yulian/proofs';
import type { MadeAccess, ShownAccess } from '../../support/access-requests.js';
import { Api, done, type Answer } from '../../support/api.js';
import { MEMBERS } from '../../support/members.js';
import type { Violation } from '../engine/suite.js';
import type { Keys } from '../world/template.js';
import type { AccessTerms } from './access-template.js';

const PAUSE_MS = 20;
/** While nobody is there: each try takes time from the one that is to come. */
const GONE_PAUSE_MS = 100;
/** Says that nothing was done, and that it may be asked again. */
const LATER: readonly string[] = ['MVCC_READ_CONFLICT', 'PHANTOM_READ_CONFLICT', 'FACT_OVERTAKEN'];
/** Says that it may have been done. */
const UNKNOWN: readonly string[] = ['COMMIT_TIMEOUT', 'ORDERER_UNAVAILABLE'];
const PAGE = 100;

type Terms = AccessTerms & { readonly keys: Keys };

/** Many who ask for data at once, each with the same key until they know what came of it. */
export class AccessUsers {
  readonly violations: Violation[] = [];
  /** What was told, by the keys that it was asked with. */
  readonly #told = new Map<string, MadeAccess>();
  readonly #url: () => string;
  readonly #terms: Terms;
  readonly #grant: string;
  #goesOn = true;

  /** @param url of the gateway as it runs now */
  constructor(url: () => string, terms: Terms, grant: string) {
    this.#url = url;
    this.#terms = terms;
    this.#grant = grant;
  }

  /** Accesses of which it is known what came of them. */
  get answered(): number {
    return this.#told.size;
  }

  /** Those that were allowed. */
  get allowed(): readonly ShownAccess[] {
    return [...this.#told.values()]
      .map(({ access }) => access)
      .filter(({ facts }) => facts[0]?.state === 'ALLOWED');
  }

  /** Until {@link stop}; each ends once it knows what became of its last access. */
  async run(users: number): Promise<void> {
    await Promise.all(
      Array.from({ length: users }, async (_, user) => {
        while (this.#goesOn) await this.#use(randomUUID(), user);
      }),
    );
  }

  /** So many at once, and no more. */
  async ask(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, (_, at) => this.#use(randomUUID(), at)));
  }

  stop(): void {
    this.#goesOn = false;
  }

  /** Holds what the chain has against what was told. */
  async check(): Promise<readonly Violation[]> {
    const listed = await this.#listed();
    if (listed.length !== this.#told.size) {
      const told = String(this.#told.size);
      this.#violated('ONE_ACCESS_EACH', `${told} asked for, ${String(listed.length)} on chain`);
    }
    for (const subject of new Set(listed.map((one) => one.subject))) {
      const ofSubject = await this.#listed(`subject=${subject}`);
      const gap = accessGap(ofSubject, await this.#count(subject));
      if (gap !== undefined) this.#violated('GAPLESS', `number ${String(gap)}`);
    }
    for (const one of listed) {
      const last = one.facts.at(-1)?.state ?? '';
      if (!['ACKNOWLEDGED', 'DENIED'].includes(last)) this.#violated('TO_THE_END', last);
    }
    return this.violations;
  }

  async #use(key: string, user: number): Promise<void> {
    for (;;) {
      const answer = await this.#post(key, user);
      if (answer?.status === 201) {
        await this.#hold(answer.body as MadeAccess);
        this.#told.set(key, answer.body as MadeAccess);
        return;
      }
      const surprise = surpriseIn(answer);
      if (surprise !== undefined) {
        this.#violated('NO_SURPRISES', surprise);
        return;
      }
      await delay(answer === undefined ? GONE_PAUSE_MS : PAUSE_MS);
    }
  }

  /** No data without receipt: the chain is asked by whoever has the data. */
  async #hold({ access, fields }: MadeAccess): Promise<void> {
    if (fields === undefined) return;
    const onChain = await this.#api()
      .get<ShownAccess>(`/v1/accesses/${access.id}`)
      .catch(() => undefined);
    // It may have been killed meanwhile: what is on chain then, the check at the end sees.
    if (onChain?.status !== 200) return;
    const states = onChain.body.facts.map(({ state }) => state).join();
    if (states !== 'ALLOWED,DELIVERED,ACKNOWLEDGED') {
      this.#violated('NO_DATA_WITHOUT_RECEIPT', states);
    }
  }

  /** @returns undefined when the connection broke */
  async #post(key: string, user: number): Promise<Answer | undefined> {
    const { caseId, serviceItem, subjects } = this.#terms;
    const body = {
      ...{ grant: this.#grant, case: caseId, serviceItem, purpose: 'ZWSJ-17' },
      ...{ fields: ['/ZZMC', '/grade'], subject: subjects[user % subjects.length] },
    };
    const headers = { 'Idempotency-Key': key };
    return this.#api()
      .post('/v1/accesses', body, headers)
      .catch(() => undefined);
  }

  async #listed(filter = `grant=${this.#grant}`): Promise<readonly ShownAccess[]> {
    const all: ShownAccess[] = [];
    let path: string | undefined = `/v1/accesses?${filter}&limit=${String(PAGE)}`;
    const first = path;
    while (path !== undefined) {
      const page: { data: ShownAccess[]; next: string | null } = done(await this.#api().get(path));
      all.push(...page.data);
      path =
        page.next === null ? undefined : `${first}&starting_after=${encodeURIComponent(page.next)}`;
    }
    return all;
  }

  async #count(subject: string): Promise<number> {
    const query = `provider=${MEMBERS.market.uscc}&subject=${subject}`;
    const path = `/v1/exchange/counts?${query}`;
    return done(await this.#api().get<{ last: number }>(path)).last;
  }

  #api(): Api {
    return new Api(this.#url, this.#terms.keys['water/clerk']);
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
