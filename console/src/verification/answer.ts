// SPDX-License-Identifier: Apache-2.0
import type { CheckState, Language, Verdict } from '@yulian/proofs';
import type { ShownCheck } from './outcome.js';

/** What the page needs of an answer of `POST /v1/verify`. */
export interface Answer {
  readonly verdict: Verdict;
  readonly checks: readonly ShownCheck[];
  readonly identifier: string | undefined;
  readonly height: number | undefined;
  /** The gateway's clock: a clerk's computer may be minutes off. */
  readonly checkedAt: Date;
}

const VERDICTS: readonly string[] = ['pass', 'fail', 'cannot-check'] satisfies Verdict[];
const STATES: readonly string[] = [
  'pass',
  'fail',
  'cannot-check',
  'not-applicable',
] satisfies CheckState[];

/**
 * Reads an answer of the gateway. What it does not know it leaves alone; what it needs it insists
 * on, so that a proxy's error page is never taken for a verdict.
 *
 * @param language the language that the texts are in
 * @returns undefined when it is no such answer
 */
export function readAnswer(body: unknown, language: Language): Answer | undefined {
  if (!isRecord(body)) return undefined;
  const { verdict, checks, identifier, height, checkedAt } = body;
  if (!isVerdict(verdict) || !Array.isArray(checks) || checks.length === 0) return undefined;
  const shown: ShownCheck[] = [];
  for (const check of checks as readonly unknown[]) {
    const one = readCheck(check, language);
    if (one === undefined) return undefined;
    shown.push(one);
  }
  return {
    verdict,
    checks: shown,
    identifier: typeof identifier === 'string' ? identifier : undefined,
    height: typeof height === 'number' ? height : undefined,
    checkedAt: momentOf(checkedAt),
  };
}

function readCheck(check: unknown, language: Language): ShownCheck | undefined {
  if (!isRecord(check)) return undefined;
  const { name, state, code, message, remedy } = check;
  if (typeof name !== 'string' || typeof code !== 'string' || !isState(state)) return undefined;
  const text = {
    message: typeof message === 'string' ? message : code,
    remedy: typeof remedy === 'string' ? remedy : '',
    language,
  };
  return { name, state, code, describe: () => text };
}

function momentOf(text: unknown): Date {
  const moment = new Date(typeof text === 'string' ? text : NaN);
  return Number.isNaN(moment.getTime()) ? new Date() : moment;
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === 'string' && VERDICTS.includes(value);
}

function isState(value: unknown): value is CheckState {
  return typeof value === 'string' && STATES.includes(value);
}
