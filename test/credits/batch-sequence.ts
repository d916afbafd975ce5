// SPDX-License-Identifier: Apache-2.0
// Random acts on one batch of credits, and what the model says of each.
import { formatCreditSerial } from '@yulian/proofs';
import { closedPool, issuingAccountOf } from '../support/credit-rows.js';
import { digestOf } from '../support/fixtures.js';
import { Random } from '../torture/engine/random.js';
import { BatchModel, type Segment } from './batch-model.js';

/** What did not hold. */
export interface Discrepancy {
  readonly batch: string;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** The accounting body, a verifier of its organisation, and one of another. */
export type By = 'press' | 'bureau' | 'water';

/** One act as it is sent; asked again, it has the same key. */
export interface SentAct {
  readonly key: string;
  readonly by: By;
  readonly name:
    'creditBatch:form' | 'creditBatch:act' | 'creditBatch:raiseCorrection' | 'retirement:retire';
  readonly argument: Readonly<Record<string, unknown>>;
}

/** What came of an act. */
export interface Outcome {
  /** Of a refusal. */
  readonly code?: string | undefined;
  /** A text that only this answer holds. */
  readonly token?: string | undefined;
}

/** A chain on which acts are done. */
export interface BatchChain {
  submit(act: SentAct): Promise<Outcome>;
  /** How a range stands; undefined where there is none. */
  stateOf(serial: string): Promise<string | undefined>;
}

/** An act that was answered, and what is true from then on. */
export interface DoneAct {
  readonly act: SentAct;
  readonly expected: string | undefined;
  readonly token: string | undefined;
  /** Where the batch's units are after it. */
  readonly segments: readonly Segment[];
}

const MOST_GRAMS = 400;
const LEAST_ACTS = 4;
const MOST_ACTS = 14;

const MSP = { press: 'BureauMSP', bureau: 'BureauMSP', water: 'WaterMSP' } as const;

type Decision = 'verify' | 'reject' | 'correct' | 'dismissCorrection';

/** The batch, pool and account of a sequence. */
export interface SequencePlan {
  readonly id: string;
  readonly pool: string;
  readonly grams: number;
  readonly random: Random;
}

/** Plans so many sequences, each of a batch and pool of its own. */
export function planSequences(ids: readonly string[], random: (id: string) => Random) {
  return ids.map((id, i): SequencePlan => {
    const own = random(id);
    return { id, pool: closedPool(i), grams: own.below(MOST_GRAMS), random: own };
  });
}

/** Acts on one batch, one after the other. */
export class BatchSequence {
  readonly done: DoneAct[] = [];
  readonly #chain: BatchChain;
  readonly #plan: SequencePlan;
  readonly #model: BatchModel;

  constructor(chain: BatchChain, plan: SequencePlan) {
    this.#chain = chain;
    this.#plan = plan;
    this.#model = new BatchModel(plan.grams);
  }

  get id(): string {
    return this.#plan.id;
  }

  /** Some random acts, then a look at every unit. */
  async run(): Promise<Discrepancy[]> {
    const { random } = this.#plan;
    const found: Discrepancy[] = [];
    for (let left = random.between(LEAST_ACTS, MOST_ACTS); left > 0; left--) {
      found.push(...(await this.#step()));
    }
    return [...found, ...(await compareUnits(this.#chain, this.id, this.#model.segments))];
  }

  async #step(): Promise<Discrepancy[]> {
    const { random } = this.#plan;
    const what = this.#choose();
    const by = random.pick(['press', 'bureau', 'water', 'water'] as const);
    if (what === 'form') return this.#form();
    if (what === 'retire') return this.#retire();
    if (what === 'raise') return this.#raise(by);
    return this.#decide(what, by);
  }

  /** Mostly what is next, sometimes what is not. */
  #choose(): 'form' | 'retire' | 'raise' | Decision {
    const { random } = this.#plan;
    if (random.chance(0.15)) {
      return random.pick(['form', 'verify', 'reject', 'raise', 'correct'] as const);
    }
    const { state } = this.#model;
    if (state === 'NONE' || state === 'REJECTED') return 'form';
    if (state === 'FORMED') return random.chance(0.9) ? 'verify' : 'reject';
    if (state === 'UNDER_CORRECTION' && random.chance(0.7)) {
      return random.chance(0.8) ? 'correct' : 'dismissCorrection';
    }
    return random.chance(0.7) ? 'retire' : 'raise';
  }

  #form(): Promise<Discrepancy[]> {
    const { id, pool } = this.#plan;
    const argument = { id, pool, account: issuingAccountOf('press'), basis: 'X-1' };
    return this.#hold({ by: 'press', name: 'creditBatch:form', argument }, this.#model.form());
  }

  #decide(act: Decision, by: By): Promise<Discrepancy[]> {
    // The accounting body decides corrections that others raised, but verifies nothing.
    const isBody = by !== 'press' || act === 'correct' || act === 'dismissCorrection';
    const model = this.#model;
    const mspId = MSP[by];
    const acts = {
      verify: () => model.verify(mspId),
      reject: () => model.reject(mspId),
      correct: () => model.correct(mspId),
      dismissCorrection: () => model.dismiss(mspId),
    };
    const expected = isBody ? acts[act]() : 'BODY_NOT_APPOINTED';
    const argument = { act, id: this.id, basis: 'X-1' };
    return this.#hold({ by, name: 'creditBatch:act', argument }, expected);
  }

  #raise(by: By): Promise<Discrepancy[]> {
    const grams = this.#plan.random.below(MOST_GRAMS);
    const argument = { id: this.id, grams: String(grams), basis: 'X-1' };
    const expected = this.#model.raise(MSP[by], grams);
    return this.#hold({ by, name: 'creditBatch:raiseCorrection', argument }, expected);
  }

  async #retire(): Promise<Discrepancy[]> {
    const { random } = this.#plan;
    const { segments } = this.#model;
    if (segments.length === 0) return [];
    const segment = random.pick(segments);
    const count = random.between(1, segment.to - segment.from + 2);
    const argument = {
      id: `ret_${digestOf(`${this.id} ${String(this.done.length)}`)}`,
      account: issuingAccountOf('press'),
      ...{ purpose: 'OFFICE', period: { from: '2026-01-01', to: '2026-12-31' } },
      beneficiary: { kind: 'COMMITTED', commitment: digestOf(this.id) },
      holdings: [{ serial: serialOf(this.id, segment), count: String(count) }],
    };
    const expected = this.#model.retire(segment, count);
    return this.#hold({ by: 'press', name: 'retirement:retire', argument }, expected);
  }

  async #hold(sent: Omit<SentAct, 'key'>, expected: string | undefined): Promise<Discrepancy[]> {
    const act = { ...sent, key: `${this.id}-${String(this.done.length)}` };
    const { code, token } = await this.#chain.submit(act);
    this.done.push({ act, expected, token, segments: [...this.#model.segments] });
    return differing(this.id, act, expected, code);
  }
}

/** That an act came to something else than the model says. */
export function differing(
  batch: string,
  { by, name, argument }: SentAct,
  expected: string | undefined,
  found: string | undefined,
): Discrepancy[] {
  if (found === expected) return [];
  const what = `${name} by ${by} ${JSON.stringify(argument)}`;
  return [{ batch, what, expected: expected ?? 'done', found: found ?? 'done' }];
}

/** Where units are, against where they are to be. */
export async function compareUnits(
  chain: BatchChain,
  batch: string,
  segments: readonly Segment[],
): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const segment of segments) {
    const serial = serialOf(batch, segment);
    const state = (await chain.stateOf(serial)) ?? 'NONE';
    if (state === segment.state) continue;
    found.push({ batch, what: serial, expected: segment.state, found: state });
  }
  return found;
}

function serialOf(batch: string, { from, to }: Segment): string {
  const series = { region: '999999', method: 'TRIP1', vintage: 2026, batch };
  return formatCreditSerial({ ...series, from: BigInt(from), to: BigInt(to) });
}
