// SPDX-License-Identifier: Apache-2.0

/** How often and how long a call is repeated before its failure is reported. */
export interface RetryPolicy {
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** Wait before the second try; doubles from there. */
  readonly firstDelayMs: number;
  /** Longest wait between two tries that the server did not ask for. */
  readonly maxDelayMs: number;
  /** Longest wait in all: a `Retry-After` beyond what is left of it ends the call. */
  readonly maxTotalMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = {
  attempts: 5,
  firstDelayMs: 200,
  maxDelayMs: 5_000,
  maxTotalMs: 60_000,
};

/** A try that failed. */
export interface FailedAttempt {
  /** Tries so far, from 1. */
  readonly attempt: number;
  /** Milliseconds waited between tries so far. */
  readonly waitedMs: number;
  /** The gateway's `retryable`, or that a lost connection may be tried again. */
  readonly retryable: boolean;
  readonly retryAfterSeconds: number | undefined;
}

/**
 * Milliseconds to wait before the next try; undefined when there shall be none.
 *
 * Full jitter: clients that failed together do not come back together. What the server asks for is
 * a lower bound, so that the chance is added to it.
 *
 * @param random from 0 to 1
 */
export function nextDelay(
  policy: RetryPolicy,
  failed: FailedAttempt,
  random: number,
): number | undefined {
  if (!failed.retryable || failed.attempt >= policy.attempts) return undefined;
  const ceiling = Math.min(policy.maxDelayMs, policy.firstDelayMs * 2 ** (failed.attempt - 1));
  const delay = (failed.retryAfterSeconds ?? 0) * 1000 + Math.round(ceiling * random);
  return failed.waitedMs + delay > policy.maxTotalMs ? undefined : delay;
}

/** Reads `Retry-After` (RFC 9110, clause 10.2.3): seconds, or a date. */
export function readRetryAfter(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined;
  if (/^[0-9]{1,9}$/.test(header)) return Number(header);
  // JavaScript takes far more for a date than HTTP does: a date there begins with its weekday.
  const date = /^[A-Z][a-z]{2,8},? /.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - nowMs) / 1000));
}
