// SPDX-License-Identifier: Apache-2.0
// Random acts on batches of credits, many at once, beside the model: every answer must be the
// model's, every unit where the model has it, and the audit sound at every block.
import { createHash } from 'node:crypto';
import { ContractRefusedError } from '@yulian/network';
import {
  auditedTransactions,
  CreditAudit,
  type CreditFault,
  type HoldingRecord,
} from '@yulian/proofs';
import { contracts } from '@yulian/chaincode';
import { ProbeKeysContract } from '../conformance/chaincode/probe-keys.js';
import { appointmentOf, factorContent } from '../support/earning-fixture.js';
import type { OpenLedger } from '../support/for-each-ledger.js';
import { foundedWorld, type World } from '../support/world.js';
import { Random } from '../torture/engine/random.js';
import { BatchModel, GRAMS_PER_UNIT, type Segment } from './batch-model.js';

/** What did not hold. */
interface Discrepancy {
  readonly batch: string;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

const FACTOR_SET = 'YLJP@1';
const MOST_GRAMS = 400;
const LEAST_ACTS = 4;
const MOST_ACTS = 14;

type By = 'bureau' | 'press' | 'water';
const MSP = { bureau: 'BureauMSP', press: 'BureauMSP', water: 'WaterMSP' } as const;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A ledger with bodies, an account and a factor set; pools come without those who gave. */
export class BatchWorld {
  readonly discrepancies: Discrepancy[] = [];
  readonly faults: CreditFault[] = [];
  acts = 0;
  audits = 0;
  readonly #world: World;
  readonly #audit = new CreditAudit();
  readonly #account = `eac_${digestOf('of the batches')}`;
  #next = 0;

  private constructor(world: World) {
    this.#world = world;
  }

  static async open(openLedger: OpenLedger): Promise<BatchWorld> {
    const world = await foundedWorld(openLedger, { contracts: [...contracts, ProbeKeysContract] });
    await world.decide(appointmentOf('bureau', 'ACCOUNTING_BODY'));
    await world.decide(appointmentOf('water', 'VERIFIER'));
    await world.decide(appointmentOf('press', 'VERIFIER'));
    const opened = new BatchWorld(world);
    const content = factorContent({ gramsPerUnit: String(GRAMS_PER_UNIT) });
    await opened.#plant([[`factor-set/${FACTOR_SET}`, { format: 1, id: FACTOR_SET, content }]]);
    const account = { id: opened.#account, kind: 'ISSUER' };
    await world.as('bureau', 'approver').submit('ecoAccount:open', account);
    return opened;
  }

  /** One sequence of random acts on a batch of its own. */
  async sequence(id: string, random: Random): Promise<void> {
    const grams = random.below(MOST_GRAMS);
    const pool = `pol_${digestOf(`pool of ${id}`)}`;
    await this.#plantPool(pool, grams);
    const model = new BatchModel(grams);
    const run = new Sequence(this.#world, { id, pool, account: this.#account }, model);
    for (let left = random.between(LEAST_ACTS, MOST_ACTS); left > 0; left--) {
      const found = await run.step(random);
      this.acts += 1;
      if (found !== undefined) this.discrepancies.push(found);
    }
    this.discrepancies.push(...(await run.compare()));
  }

  /** Audits all blocks since the last time, one by one. */
  async audit(): Promise<void> {
    const { ledger } = this.#world;
    const { height } = await ledger.info();
    while (this.#next < height) {
      const block = await ledger.block(this.#next);
      for (const transaction of auditedTransactions(block)) this.#audit.apply(transaction);
      this.faults.push(...this.#audit.report().faults);
      this.audits += 1;
      this.#next += 1;
    }
  }

  async #plantPool(id: string, grams: number): Promise<void> {
    const facts = [{ act: 'close', state: 'CLOSED', from: this.#world.clock.now, basis: 'X-1' }];
    const recorded = { recordedAt: this.#world.clock.now, actor: {}, txId: '' };
    const pool = {
      ...{ format: 1, kind: 'pool', id, unit: '11999999TA00000168', owner: 'BureauMSP' },
      ...{ region: '999999', factorSet: FACTOR_SET, vintage: 2026, grams: String(grams) },
      ...{ donations: 1, facts: facts.map((fact) => ({ ...fact, ...recorded })) },
    };
    await this.#plant([
      [`pool/${id}`, pool],
      [`pool-donation/${id}/given`, { format: 1, pool: id, grams: String(grams), gifts: [] }],
    ]);
  }

  async #plant(rows: readonly (readonly [string, object])[]): Promise<void> {
    const entries = rows.map(([key, value]) => [key, JSON.stringify(value)]);
    const caller = this.#world.as('bureau', 'clerk');
    await caller.submit('probe.keys:putMany', JSON.stringify(entries));
  }
}

interface BatchIds {
  readonly id: string;
  readonly pool: string;
  readonly account: string;
}

/** Acts on one batch, and what the model says of each. */
class Sequence {
  readonly #world: World;
  readonly #batch: BatchIds;
  readonly #model: BatchModel;
  #retired = 0;

  constructor(world: World, batch: BatchIds, model: BatchModel) {
    this.#world = world;
    this.#batch = batch;
    this.#model = model;
  }

  async step(random: Random): Promise<Discrepancy | undefined> {
    const what = this.#choose(random);
    const by = random.pick(['bureau', 'press', 'water', 'water'] as const);
    if (what === 'form') return this.#form();
    if (what === 'retire') return this.#retire(random);
    if (what === 'raise') return this.#raise(by, random);
    return this.#decide(what, by);
  }

  /** Mostly what is next, sometimes what is not. */
  #choose(random: Random): 'form' | 'retire' | 'raise' | Decision {
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

  #form(): Promise<Discrepancy | undefined> {
    const { id, pool, account } = this.#batch;
    const argument = { id, pool, account, basis: 'X-1' };
    return this.#hold('form', this.#model.form(), () =>
      this.#world.as('bureau', 'approver').submit('creditBatch:form', argument),
    );
  }

  #decide(act: Decision, by: By): Promise<Discrepancy | undefined> {
    // Whoever verifies may; the bureau itself accounts, and so may decide what others raised.
    const isBody = by !== 'bureau' || act === 'correct' || act === 'dismissCorrection';
    const model = this.#model;
    const mspId = MSP[by];
    const acts = {
      verify: () => model.verify(mspId),
      reject: () => model.reject(mspId),
      correct: () => model.correct(mspId),
      dismissCorrection: () => model.dismiss(mspId),
    };
    const expected = isBody ? acts[act]() : 'BODY_NOT_APPOINTED';
    const argument = { act, id: this.#batch.id, basis: 'X-1' };
    return this.#hold(`${act} by ${by}`, expected, () =>
      this.#world.as(by, 'approver').submit('creditBatch:act', argument),
    );
  }

  #raise(by: By, random: Random): Promise<Discrepancy | undefined> {
    const grams = random.below(MOST_GRAMS);
    const argument = { id: this.#batch.id, grams: String(grams), basis: 'X-1' };
    return this.#hold(`raise ${String(grams)}`, this.#model.raise(MSP[by], grams), () =>
      this.#world.as(by, 'approver').submit('creditBatch:raiseCorrection', argument),
    );
  }

  async #retire(random: Random): Promise<Discrepancy | undefined> {
    const { segments } = this.#model;
    if (segments.length === 0) return undefined;
    const segment = random.pick(segments);
    const count = random.between(1, segment.to - segment.from + 2);
    this.#retired += 1;
    const { id: batch, account } = this.#batch;
    const argument = {
      ...{ id: `ret_${digestOf(`${batch} ${String(this.#retired)}`)}`, account },
      ...{ purpose: 'OFFICE', period: { from: '2026-01-01', to: '2026-12-31' } },
      beneficiary: { kind: 'COMMITTED', commitment: digestOf(batch) },
      holdings: [{ serial: this.#serial(segment), count: String(count) }],
    };
    const what = `retire ${String(count)} of ${this.#serial(segment)}`;
    return this.#hold(what, this.#model.retire(segment, count), () =>
      this.#world.as('bureau', 'approver').submit('retirement:retire', argument),
    );
  }

  #serial({ from, to }: Segment): string {
    return `ECO-999999-YLJP-2026-${this.#batch.id}-${String(from)}-${String(to)}`;
  }

  async #hold(
    what: string,
    expected: string | undefined,
    work: () => Promise<unknown>,
  ): Promise<Discrepancy | undefined> {
    const found = await codeOf(work);
    if (found === expected) return undefined;
    const { id: batch } = this.#batch;
    return { batch, what, expected: expected ?? 'done', found: found ?? 'done' };
  }

  /** Where units are, against where the model has them. */
  async compare(): Promise<Discrepancy[]> {
    const found: Discrepancy[] = [];
    for (const segment of this.#model.segments) {
      const serial = this.#serial(segment);
      const { state } = await this.#world
        .as('emergency', 'auditor')
        .query<HoldingRecord>('holding:get', serial);
      if (state === segment.state) continue;
      found.push({ batch: this.#batch.id, what: serial, expected: segment.state, found: state });
    }
    return found;
  }
}

type Decision = 'verify' | 'reject' | 'correct' | 'dismissCorrection';

async function codeOf(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof ContractRefusedError) return error.code;
    throw error;
  }
}
