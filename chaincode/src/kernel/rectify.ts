// SPDX-License-Identifier: Apache-2.0
import { standingFacts, type Recorded } from '@yulian/proofs';
import type { YulianContext } from './context.js';
import { ContractError } from './errors.js';
import { appendFact, recorded, requireNotOvertaken, type EffectBounds } from './facts.js';
import type { OwnerPolicy } from './table.js';

/** Which fact is wrong, and the legal effect that it should have had. */
export interface Rectifying {
  /** Transaction that recorded it. */
  readonly fact: string;
  /** Left out: it is taken back, and what held before holds again. */
  readonly right?: string | undefined;
  readonly basis: string;
}

/** The facts that count without the wrong one, and that one. */
export interface Split<F> {
  readonly before: readonly F[];
  readonly wrong: F;
}

/** What the module that writes the facts says of them. */
export interface RectifyRule<F> {
  /** What the record began with can be given its right date, too. */
  readonly beginning?: boolean;
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
  { again, takenBack, beginning = false }: RectifyRule<F>,
): readonly F[] {
  const split = splitAt(facts, fact);
  const { before, wrong } = split;
  const last = before.at(-1);
  if (last === undefined && (!beginning || right === undefined)) throw notRectifiable(fact);
  requireNotOvertaken(facts, ctx.now);
  if (right === wrong.from) {
    throw new ContractError('RECTIFICATION_UNCHANGED', 'it has that legal effect already', {
      pointer: '/right',
      params: { from: right },
    });
  }
  const rectifies = wrong.txId;
  if (right !== undefined) return [...facts, { ...again(split, right), rectifies }];
  if (last === undefined) throw notRectifiable(fact);
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
  if (last.txId !== fact) {
    throw new ContractError('FACT_NOT_LAST', 'later facts stand on it: begin with the last', {
      pointer,
      params: { last: last.txId, from: last.from },
    });
  }
  return { before: standing.slice(0, -1), wrong: last };
}

/** Of what a record began with, and of what made another record. */
export function notRectifiable(fact: string): ContractError {
  return new ContractError('FACT_NOT_RECTIFIABLE', 'that is undone by an act, not by taking back', {
    pointer: '/fact',
    params: { fact },
  });
}

/** How a record with facts of one list is found, looked at and written. */
export interface RectifiableRecord<F extends Recorded, R extends { readonly facts: readonly F[] }> {
  readonly find: (ctx: YulianContext, id: string) => Promise<R>;
  readonly policy: (ctx: YulianContext, record: R) => Promise<OwnerPolicy>;
  readonly put: (ctx: YulianContext, id: string, record: R, policy: OwnerPolicy) => Promise<void>;
  /** Looks at what is to be changed, and refuses what would harm those who relied on it. */
  readonly check?: (
    ctx: YulianContext,
    of: Split<F> & { readonly record: R; readonly right: string | undefined },
  ) => Promise<void> | void;
  readonly bounds?: (wrong: F) => EffectBounds;
  readonly beginning?: boolean;
  readonly takenBack?: Partial<F>;
  /** Name of the event that tells of it. */
  readonly event: string;
}

/** A kind of record whose facts follow from no table of acts: the same fact with another date. */
export function rectifiable<F extends Recorded, R extends { readonly facts: readonly F[] }>({
  find,
  policy: policyOf,
  put,
  check,
  bounds,
  event,
  ...rule
}: RectifiableRecord<F, R>): Rectifiable {
  return {
    async prepare(ctx, id, input) {
      const record = await find(ctx, id);
      const split = splitAt(record.facts, input.fact);
      const facts = rectifiedFacts<F>(ctx, record.facts, input, {
        ...rule,
        again({ before, wrong }, right) {
          const options = { ...bounds?.(wrong), pointer: '/right' };
          const again = { ...wrong, ...recorded(ctx, right, input.basis) };
          return appendFact(before, again, options).at(-1) as F;
        },
      });
      await check?.(ctx, { ...split, record, right: input.right });
      const policy = await policyOf(ctx, record);
      const write = async (): Promise<void> => {
        await put(ctx, id, { ...record, facts }, policy);
        ctx.events.add(event, id, { from: facts.at(-1)?.from, rectifies: input.fact });
      };
      return { owner: policy.owner, recordedBy: split.wrong.actor.unit, write };
    },
  };
}

/**
 * What others rely on does not change behind their backs.
 *
 * @throws ContractError `LEGAL_TIME_INVALID`
 */
export function requireToCome(ctx: YulianContext, right: string | undefined): void {
  if (right === undefined || right >= ctx.now) return;
  throw new ContractError('LEGAL_TIME_INVALID', 'it cannot take effect in the past', {
    pointer: '/right',
    params: { from: right, earliest: ctx.now },
  });
}

/**
 * A version that was published is not taken back: its number would be given twice.
 *
 * @throws ContractError `RECTIFICATION_DATE_REQUIRED`
 */
export function requireDateOfVersion(
  { before, wrong }: Split<{ readonly version: number }>,
  right: string | undefined,
): void {
  if (right !== undefined || before.at(-1)?.version === wrong.version) return;
  throw new ContractError('RECTIFICATION_DATE_REQUIRED', 'a published version stays: say when', {
    pointer: '/right',
    params: { version: wrong.version },
  });
}
