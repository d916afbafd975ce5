// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from '../../i18n/text.js';

/** What the gateway answers for one error code, whatever raised it. */
export interface ProblemEntry {
  /** HTTP status, 400 to 599. */
  readonly status: number;
  /** The same for each occurrence: RFC 9457, clause 3.1.3. */
  readonly title: Text;
  /** What the caller can do now. */
  readonly hint: Text;
  /** The same request, sent again unchanged, may succeed. */
  readonly retryable: boolean;
  /** This occurrence, with `{placeholders}` of the error's details; else the error's own words. */
  readonly detail?: Text;
  /** Seconds to wait before the next try: `Retry-After`. */
  readonly retryAfterSeconds?: number;
}

/** A title or a hint: Chinese, then English. */
export type Pair = readonly [zh: string, en: string];

/** An entry whose request fails again unless it is changed. */
export function refused(status: number, title: Pair, hint: Pair): ProblemEntry {
  return { status, title: text(...title), hint: text(...hint), retryable: false };
}

/** The same entry with the facts of an occurrence, by the names that the contract gives them. */
export function telling(entry: ProblemEntry, ...detail: Pair): ProblemEntry {
  return { ...entry, detail: text(...detail) };
}

/** An entry whose request may be sent again unchanged, after a while. */
export function later(
  status: number,
  retryAfterSeconds: number,
  title: Pair,
  hint: Pair,
): ProblemEntry {
  return { status, title: text(...title), hint: text(...hint), retryable: true, retryAfterSeconds };
}
