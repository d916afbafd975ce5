// SPDX-License-Identifier: Apache-2.0
import { standingFacts, type Recorded } from '@yulian/proofs';
import type { YulianContext } from './context.js';
import { ContractError } from './errors.js';
import { recorded, requireNotOvertaken } from './facts.js';

/** Which fact is wrong, and the legal effect that it should have had. */
export interface Rectifying {
  /** Transaction that recorded it. */
  readonly fact: string;
  /** Left out: it is taken back, and what held before holds again. */
  readonly right?: string | undefined;
  readonly basis: string;
}

/** The facts that count without the wrong one, and that one. */
interface Split<F> {
  readonly before: readonly F[];
  readonly wrong: F;
}

/** What the module that writes the facts says of them. */
export interface RectifyRule<F> {
  /** The wrong fact as it would be recorded now with its right effect, bounded as ever. */
  readonly again: (split: Split<F>, right: string) => F;
  /** What a fact that only takes back says of itself beside what it repeats. */
  readonly takenBack?: Partial<F>;
}

/** A rectification that was found possible: whose record it is about, and how it is written. */
export interface PreparedRectification {
  /** MSP id of the organisation that the record belongs to. */
  readonly owner: string;
  /** USCC of the unit that recorded the wrong fact. */
  readonly recordedBy: string;
  readonly write: () => Promise<void>;
}

/** A kind of record of which facts can be rectified. */
export interface Rectifiable {
  readonly prepare: (
    ctx: YulianContext,
    id: string,
    input: Rectifying,
  ) => Promise<PreparedRectification>;
}

/**
 * The facts of a record with one more that takes the last one that counts back. The last alone: what
 * was recorded after a fact was allowed because of it, and is taken back first.
 *
 * @throws ContractError `FACT_NOT_STANDING`, `FACT_NOT_LAST` with the one to begin with,
 *   `FACT_NOT_RECTIFIABLE` of what a record began with, `RECTIFICATION_UNCHANGED`, `FACT_OVERTAKEN`
 *   and those of the rule
 */
export function rectifiedFacts<F extends Recorded>(
  ctx: YulianContext,
  facts: readonly F[],
  { fact, right, basis }: Rectifying,
  { again, takenBack }: RectifyRule<F>,
): readonly F[] {
  const split = splitAt(facts, fact);
  const { before, wrong } = split;
  requireNotOvertaken(facts, ctx.now);
  if (right === wrong.from) {
    throw new ContractError('RECTIFICATION_UNCHANGED', 'it has that legal effect already', {
      pointer: '/right',
      params: { from: right },
    });
  }
  const rectifies = wrong.txId;
  if (right !== undefined) return [...facts, { ...again(split, right), rectifies }];
  const last = before.at(-1) as F;
  const back = { ...recorded(ctx, last.from, basis), ...takenBack, rectifies, restates: last.txId };
  return [...facts, { ...last, ...back }];
}

/** The fact that is to be rectified; refused as by {@link rectifiedFacts}. */
export function wrongFact<F extends Recorded>(facts: readonly F[], fact: string): F {
  return splitAt(facts, fact).wrong;
}

function splitAt<F extends Recorded>(facts: readonly F[], fact: string): Split<F> {
  const standing = standingFacts(facts);
  const last = standing.at(-1);
  const pointer = '/fact';
  if (last === undefined || !standing.some(({ txId }) => txId === fact)) {
    throw new ContractError('FACT_NOT_STANDING', 'the record has no such fact, or no longer', {
      pointer,
    });
  }
  if (standing.length === 1 || standing[0]?.txId === fact) throw notRectifiable(fact, pointer);
  if (last.txId !== fact) {
    throw new ContractError('FACT_NOT_LAST', 'later facts stand on it: begin with the last', {
      pointer,
      params: { last: last.txId, from: last.from },
    });
  }
  return { before: standing.slice(0, -1), wrong: last };
}

/** Of what a record began with, and of what made another record. */
export function notRectifiable(fact: string, pointer = '/fact'): ContractError {
  return new ContractError('FACT_NOT_RECTIFIABLE', 'that is undone by an act, not by taking back', {
    pointer,
    params: { fact },
  });
}
