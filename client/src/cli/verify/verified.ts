// SPDX-License-Identifier: Apache-2.0
import { describeCheck, type Check, type Language, type Verdict } from '@yulian/proofs';
import type { SealJudgement } from '@yulian/proofs/signatures';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { ErrorReport } from '../report-error.js';

/** A check with its words, as online and offline verification both give it. */
export interface ShownCheck<Name extends string = Check['name']> {
  readonly name: Name;
  readonly state: Check['state'];
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What came out for one subject. In JSON just so: stable. */
export interface Verified {
  /** As named on the command line; null when only an identifier or number was given. */
  readonly file: string | null;
  readonly verdict: Verdict;
  readonly identifier: string | null;
  /** Until when the status is known; null when it was read from the ledger just now. */
  readonly knownUntil: string | null;
  /** Of a licence, or of other evidence that has questions of its own. */
  readonly checks: readonly ShownCheck<string>[];
  /**
   * Each seal and signature in the file, judged by itself, as `--signatures-only` shows it: `id`,
   * `verdict`, `reasonWord`, `faults`, and what is known of seal and signer. Left out when the file
   * carries none, or is too large to be looked into.
   */
  readonly seals?: readonly SealJudgement[];
  /** Disclosed fields, verified against the commitment; offline only. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Of a printed certificate: where the code on it leads, which nobody vouches for. */
  readonly leadsTo?: string;
  /** Why there was no verification at all. */
  readonly error?: Omit<ErrorReport, 'exitCode'>;
}

/** A verified subject and what the program ends with for it. */
export interface Outcome {
  readonly verified: Verified;
  readonly exitCode: ExitCode;
}

const EXIT_BY_VERDICT: Readonly<Record<Verdict, ExitCode>> = {
  pass: EXIT.passes,
  fail: EXIT.fails,
  'cannot-check': EXIT.cannotCheck,
};

/** Worst first: one forged file among many decides for all. */
const BY_WEIGHT: readonly ExitCode[] = [
  EXIT.fails,
  EXIT.usage,
  EXIT.refused,
  EXIT.cannotCheck,
  EXIT.passes,
];

/** The outcome of a verification that took place. */
export function outcomeOf(verified: Verified): Outcome {
  return { verified, exitCode: EXIT_BY_VERDICT[verified.verdict] };
}

/** The outcome for a subject that could not be verified: never "fails". */
export function outcomeOfError(file: string | null, report: ErrorReport): Outcome {
  const { exitCode, ...error } = report;
  const verdict = 'cannot-check' as const;
  return {
    verified: { file, verdict, identifier: null, knownUntil: null, checks: [], error },
    exitCode,
  };
}

/** What the program ends with for all subjects. */
export function worstOf(outcomes: readonly Outcome[]): ExitCode {
  return (
    BY_WEIGHT.find((code) => outcomes.some(({ exitCode }) => exitCode === code)) ?? EXIT.passes
  );
}

/** Puts a check into words. */
export function shownCheck(check: Check, language: Language): ShownCheck {
  const { name, state, code } = check;
  return { name, state, code, ...describeCheck(check, language) };
}
