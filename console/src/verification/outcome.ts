// SPDX-License-Identifier: Apache-2.0
import {
  describeCheck,
  type Check,
  type CheckName,
  type CheckState,
  type CodeText,
  type Language,
  type TrustRoots,
  type Verdict,
} from '@yulian/proofs';
import type { AsOf, Subject } from './subject.js';

/** One check as it is shown. The name and the code may be newer than this page. */
export interface ShownCheck {
  readonly name: CheckName | (string & {});
  readonly state: CheckState;
  readonly code: string;
  /** The words, in the language asked for when there is a choice. */
  describe(language: Language): CodeText & { readonly language: Language };
}

/** A check made in this browser, which can be said in either language. */
export function shownCheck(found: Check): ShownCheck {
  const { name, state, code } = found;
  return {
    name,
    state,
    code,
    describe: (language) => ({ ...describeCheck(found, language), language }),
  };
}

/** Who answered. */
export type Source =
  | { readonly kind: 'gateway'; readonly uploaded: boolean; readonly requestId: string | undefined }
  | { readonly kind: 'proof'; readonly proofName: string; readonly roots: FetchedRoots }
  /** This browser alone, about the file by itself: the gateway could not be reached. */
  | { readonly kind: 'browser'; readonly obstacle: Obstacle; readonly roots: FetchedRoots };

/** Pinned roots and where they were read. */
export interface FetchedRoots {
  readonly content: TrustRoots;
  readonly url: string;
  /** Of the bytes as fetched, hex, to be compared with what one was told elsewhere. */
  readonly sha256: string;
  readonly fetchedAt: Date;
}

/** A verification that was carried out. */
export interface Answered {
  readonly kind: 'answered';
  readonly verdict: Verdict;
  readonly checks: readonly ShownCheck[];
  readonly source: Source;
  readonly asOf: AsOf;
  readonly checkedAt: Date;
  readonly identifier: string | undefined;
  /** The block until which the answer is true, or in which the record was last written. */
  readonly height: number | undefined;
  /** From a proof: later changes are not in it. RFC 3339 UTC. */
  readonly knownUntil?: string | undefined;
}

/** Why no verification was carried out. None of them says anything about the document. */
export type Obstacle =
  | 'network'
  | 'timeout'
  | 'server'
  | 'busy'
  | 'refused'
  | 'answer-unreadable'
  | 'file-unreadable'
  | 'roots-unavailable'
  | 'browser';

/** A verification that could not be carried out: always shown as "cannot check", never as fake. */
export interface Unanswered {
  readonly kind: 'unanswered';
  readonly obstacle: Obstacle;
  /** The gateway's own words, when it had any. */
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
  readonly requestId?: string | undefined;
  /** Seconds to wait before asking again. */
  readonly retryAfter?: number | undefined;
  readonly asOf: AsOf;
  readonly checkedAt: Date;
}

export type Outcome = Answered | Unanswered;

/** The verdict that an outcome is shown with. */
export function verdictOfOutcome(outcome: Outcome): Verdict {
  return outcome.kind === 'answered' ? outcome.verdict : 'cannot-check';
}

/** What kept the gateway from answering; undefined when it answered, or was not needed. */
export function obstacleIn(outcome: Outcome): Obstacle | undefined {
  if (outcome.kind === 'unanswered') return outcome.obstacle;
  return outcome.source.kind === 'browser' ? outcome.source.obstacle : undefined;
}

/** What the gateway calls the request: its log tells more. */
export function requestIdOf(outcome: Outcome): string | undefined {
  if (outcome.kind === 'unanswered') return outcome.requestId;
  return outcome.source.kind === 'gateway' ? outcome.source.requestId : undefined;
}

/** The identifier that was found, else the one that was asked about. */
export function identifierOf({ identifier }: Subject, outcome: Outcome): string | undefined {
  const found = outcome.kind === 'answered' ? outcome.identifier : undefined;
  return found ?? identifier?.text;
}
