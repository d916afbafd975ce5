// SPDX-License-Identifier: Apache-2.0
import type { Assessment } from '../records/assessment.js';
import type { LicenceContent } from '../records/licence.js';
import type { SealUse } from '../records/seal-use.js';
import type { FileJudgement } from '../signatures/judgement.js';
import type { PresentedSeal } from './presented-seals.js';

/** The two digests of the delivered bytes, lower-case hex, and their count. */
export interface PresentedDigests {
  readonly sha256: string;
  readonly sm3: string;
  /** Left out when only digests were sent. */
  readonly size?: number | undefined;
}

/** Where the identifier came from and whether its check character holds. */
export interface StatedIdentifier {
  readonly text: string;
  readonly problem?: 'IDENTIFIER_CHECK_DIGIT' | 'IDENTIFIER_MALFORMED' | undefined;
}

/** Everything that is known when a licence is verified. */
export interface LicenceQuestion {
  /** Moment asked about. */
  readonly at: string;
  /** With whose eyes: what was known by then; left out: all that is known. */
  readonly knownAt?: string | undefined;
  /** Nothing later is known, for the assessment is from then; left out: it was read just now. */
  readonly knownUntil?: string | undefined;
  /** The assessment is too old to say that something is in force now. */
  readonly isTooOld?: boolean | undefined;
  readonly identifier?: StatedIdentifier | undefined;
  /** Further identifiers that the same document is said to have: typed, or inside the file. */
  readonly named?: readonly StatedIdentifier[] | undefined;
  /** How a licence number that was named compares with the record's; left out: none was, or it is. */
  readonly number?: NumberComparison | undefined;
  readonly digests?: PresentedDigests | undefined;
  /** What the chain holds; undefined when it knows neither the digest nor the identifier. */
  readonly assessment?: Assessment | undefined;
  /** The member's own content when it is an entry of a batch, proven to be in it. */
  readonly content?: LicenceContent | undefined;
  /** Salt of the document's commitment, when the asker may use it. */
  readonly documentSalt?: Uint8Array | undefined;
  /** What is to be thought of the file's signatures; undefined when there is no file to look into. */
  readonly signatures?: PresentedSignatures | undefined;
  /** Seals in a file that only its digests are sent of; else they are those of `signatures`. */
  readonly presentedSeals?: readonly PresentedSeal[] | undefined;
  /** What the chain was asked of the file's seals. */
  readonly sealAnswers?: readonly SealAnswer[] | undefined;
}

/** A number of another licence; or of a record whose numbers are not known to who compares. */
export type NumberComparison = 'of-another' | 'unknown';

/** A judgement, or why there is none. */
export type PresentedSignatures = FileJudgement | 'too-large' | 'overruns';

/** What the chain says of a seal with this 印章标识: without `use` it knows none. */
export interface SealAnswer {
  readonly esId: string;
  readonly use?: SealUse | undefined;
}

/** What the record says of itself, wherever it is kept. */
export function contentOf(question: LicenceQuestion): LicenceContent | undefined {
  return question.assessment?.licence ?? question.content;
}

/** Identifier of the licence that the answer is about; undefined when the chain knows none. */
export function recordIdentifier(question: LicenceQuestion): string | undefined {
  return contentOf(question)?.id ?? question.assessment?.id;
}
