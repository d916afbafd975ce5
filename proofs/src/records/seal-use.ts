// SPDX-License-Identifier: Apache-2.0
import { factAsOf, type AsOf } from '../status/bitemporal.js';
import type {
  SealCompromise,
  SealDisputeOutcome,
  SealReview,
  SealReviewFact,
  SealReviewState,
} from './compromise.js';
import type { SealRecord } from './seal.js';

/** A compromise of a seal, and the review of one use, once that is marked. */
export interface CompromisedUse {
  readonly compromise: SealCompromise;
  readonly review?: SealReview;
}

/** A seal, and what the chain knows of its use on one file. */
export interface SealUse {
  readonly seal: SealRecord;
  /** The number under which the file was sealed; left out: none names the file. */
  readonly impression?: {
    readonly number: number;
    /** When the file was named, which may be later than it was sealed. */
    readonly recordedAt: string;
    readonly txId: string;
  };
  /** Compromises that may reach this use, in order. */
  readonly compromises: readonly CompromisedUse[];
}

/** What the owner found of a use, or what was decided where that was disputed. */
export type SealUseFinding = SealReviewState | SealDisputeOutcome;

/** Gravest first. */
const FINDINGS: readonly SealUseFinding[] = ['UPHELD', 'UNSOUND', 'OPEN', 'DISMISSED', 'SOUND'];

/**
 * The gravest finding on a use over all compromises of its seal; undefined when none reaches it. A use
 * that is not marked yet, while others are, counts as `OPEN`. A decision by the issuer of the sealed
 * licence, or on a licence of the seal's own owner, leaves the use as `UNSOUND` as the owner found it.
 *
 * @param issuer USCC of the issuer of the sealed licence, when it is known
 */
export function reviewOfUse(
  { seal, impression, compromises }: SealUse,
  { knownAt, issuer }: Pick<AsOf, 'knownAt'> & { readonly issuer?: string | undefined },
): SealUseFinding | undefined {
  if (impression === undefined) return undefined;
  const findings = compromises.map(({ compromise, review }) => {
    if (knownAt !== undefined && compromise.reported.recordedAt > knownAt) return undefined;
    if (review === undefined)
      return isYetToMark(compromise, impression.number) ? 'OPEN' : undefined;
    const known = factAsOf(review.facts, { at: LAST_MOMENT, knownAt });
    if (known === undefined) return 'OPEN';
    if (known.decision === undefined || isPartyTo(issuer, seal, known)) return known.state;
    return known.decision;
  });
  return FINDINGS.find((finding) => findings.includes(finding));
}

/** Whether there are no two sides to decide between, or one of them has decided. */
function isPartyTo(
  issuer: string | undefined,
  { ownerUnit }: SealRecord,
  { actor }: SealReviewFact,
): boolean {
  return issuer !== undefined && [ownerUnit, actor.unit].includes(issuer);
}

const LAST_MOMENT = '9999-12-31T23:59:59.999Z';

function isYetToMark({ next, last }: SealCompromise, number: number): boolean {
  return number >= next && number <= last;
}
