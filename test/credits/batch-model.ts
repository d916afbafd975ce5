// SPDX-License-Identifier: Apache-2.0
// What batches of credits do, written anew from the rules: it shares no code with the product.

/** Consecutive units in one state. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly state: 'HELD' | 'BUFFER' | 'RETIRED' | 'CANCELLED' | 'SPLIT';
}

type Organisation = 'BureauMSP' | 'WaterMSP';

const GRAMS_PER_UNIT = 10;
const BUFFER_PER_MILLE = 100;

/** One batch; each act answers the code of its refusal, or nothing. */
export class BatchModel {
  state: 'NONE' | 'FORMED' | 'ISSUED' | 'REJECTED' | 'UNDER_CORRECTION' = 'NONE';
  segments: Segment[] = [];
  uncovered = 0;
  readonly #pooled: number;
  #known: number;
  #raised = 0;
  #raiser: Organisation = 'BureauMSP';

  constructor(grams: number) {
    this.#pooled = grams;
    this.#known = grams;
  }

  get units(): number {
    return Math.floor(this.#pooled / GRAMS_PER_UNIT);
  }

  form(): string | undefined {
    if (this.state !== 'NONE') return 'CREDIT_BATCH_ALREADY_EXISTS';
    if (this.units === 0) return 'CREDIT_BATCH_TOO_SMALL';
    this.state = 'FORMED';
    return undefined;
  }

  verify(by: Organisation): string | undefined {
    const refusal = this.#refusedOn('FORMED', by === 'BureauMSP');
    if (refusal !== undefined) return refusal;
    this.state = 'ISSUED';
    const buffer = Math.ceil((this.units * BUFFER_PER_MILLE) / 1000);
    const free = this.units - buffer;
    if (free > 0) this.segments.push({ from: 1, to: free, state: 'HELD' });
    if (buffer > 0) this.segments.push({ from: free + 1, to: this.units, state: 'BUFFER' });
    return undefined;
  }

  reject(by: Organisation): string | undefined {
    const refusal = this.#refusedOn('FORMED', by === 'BureauMSP');
    if (refusal === undefined) this.state = 'REJECTED';
    return refusal;
  }

  /** Retires the first `count` units of a segment. */
  retire({ from, to, state }: Segment, count: number): string | undefined {
    if (state !== 'HELD') return state === 'BUFFER' ? 'HOLDING_IN_BUFFER' : `HOLDING_${state}`;
    if (count > to - from + 1) return 'SPLIT_COUNT_INVALID';
    if (this.state === 'UNDER_CORRECTION') return 'CREDIT_BATCH_UNDER_CORRECTION';
    this.#take(from, count, 'RETIRED');
    return undefined;
  }

  raise(by: Organisation, grams: number): string | undefined {
    if (this.state !== 'ISSUED') return this.#notAllowed();
    if (grams >= this.#known) return 'CREDIT_CORRECTION_NOT_LOWER';
    this.state = 'UNDER_CORRECTION';
    this.#raised = grams;
    this.#raiser = by;
    return undefined;
  }

  dismiss(by: Organisation): string | undefined {
    const isOwn = by === this.#raiser || by === 'BureauMSP';
    const refusal = this.#refusedOn('UNDER_CORRECTION', isOwn);
    if (refusal === undefined) this.state = 'ISSUED';
    return refusal;
  }

  correct(by: Organisation): string | undefined {
    const refusal = this.#refusedOn('UNDER_CORRECTION', by === this.#raiser);
    if (refusal !== undefined) return refusal;
    this.state = 'ISSUED';
    this.#known = this.#raised;
    let excess = this.units - this.#count('CANCELLED') - Math.floor(this.#raised / GRAMS_PER_UNIT);
    for (const state of ['HELD', 'BUFFER'] as const) {
      for (const segment of this.segments.filter((one) => one.state === state)) {
        const taken = Math.min(Math.max(excess, 0), segment.to - segment.from + 1);
        if (taken > 0) this.#take(segment.from, taken, 'CANCELLED');
        excess -= taken;
      }
    }
    this.uncovered = Math.max(excess, 0);
    return undefined;
  }

  #count(state: Segment['state']): number {
    const of = this.segments.filter((one) => one.state === state);
    return of.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  }

  #refusedOn(state: BatchModel['state'], isOwn: boolean): string | undefined {
    if (this.state === 'NONE') return 'CREDIT_BATCH_NOT_FOUND';
    if (this.state !== state) return 'CREDIT_BATCH_ACT_NOT_ALLOWED';
    return isOwn ? 'CREDIT_SECOND_ORGANISATION_REQUIRED' : undefined;
  }

  #notAllowed(): string {
    return this.state === 'NONE' ? 'CREDIT_BATCH_NOT_FOUND' : 'CREDIT_BATCH_ACT_NOT_ALLOWED';
  }

  /** The first units of the segment that begins with `from` get another state. */
  #take(from: number, count: number, state: 'RETIRED' | 'CANCELLED'): void {
    this.segments = this.segments.flatMap((segment) => {
      if (segment.from !== from || segment.state === 'SPLIT') return [segment];
      const last = from + count - 1;
      if (last === segment.to) return [{ ...segment, state }];
      return [
        { from, to: last, state },
        { ...segment, from: last + 1 },
        { ...segment, state: 'SPLIT' as const },
      ];
    });
  }
}
