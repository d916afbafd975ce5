// SPDX-License-Identifier: Apache-2.0
import { isProblemCode } from '../http/problem-catalogue/index.js';
import type { AccessRow } from './asked-access.js';
import { blindedValues, type ComparisonResult } from './checking.js';
import type { SubjectCode } from './intent.js';
import type { PlannedCheck } from './plan-checks.js';
import type { Asker, RequesterDesk } from './requester-desk.js';

/** What all checks of one request have in common. */
export interface CheckTerms {
  readonly case: string;
  readonly serviceItem: string;
  readonly purpose: string;
  readonly subject: SubjectCode;
}

/** What came of the check at one source. */
export type RunCheck = PlannedCheck &
  (
    | { readonly row: AccessRow; readonly results: readonly ComparisonResult[] }
    | { readonly failed: string }
  );

/**
 * Asks all sources at once. One that cannot be asked does not hold up the others, and is asked to the
 * end when the request is repeated; where none can be, the first reason is thrown.
 *
 * @throws IdempotencyError `IDEMPOTENCY_KEY_REUSED`
 */
export async function runChecks(
  desk: RequesterDesk,
  asker: Asker,
  terms: CheckTerms,
  planned: readonly PlannedCheck[],
): Promise<readonly RunCheck[]> {
  const settled = await Promise.allSettled(
    planned.map((check) => runCheck(desk, asker, terms, check)),
  );
  const [first] = settled;
  if (first?.status === 'rejected' && settled.every(({ status }) => status === 'rejected')) {
    throw first.reason;
  }
  return settled.map((outcome, i) => {
    if (outcome.status === 'fulfilled') return outcome.value;
    return { ...(planned[i] as PlannedCheck), failed: codeOf(outcome.reason) };
  });
}

async function runCheck(
  desk: RequesterDesk,
  { requester, operator, idempotency }: Asker,
  terms: CheckTerms,
  check: PlannedCheck,
): Promise<RunCheck> {
  const { id: grant, item, provider } = check.grant;
  const fields = Object.keys(check.values);
  const own = { ...idempotency, key: `${idempotency.key}\n${grant}` };
  const blinded = blindedValues(desk.idOf(own.key), check.values);
  const asked = { ...terms, mode: 'CHECK', grant, item, provider, fields, ...blinded } as const;
  const row = await desk.ask({ requester, operator, idempotency: own }, asked);
  return { ...check, row, results: resultsOf(row, fields) };
}

/** Only with the last receipt on chain. */
function resultsOf(
  { access, answer, taken }: AccessRow,
  fields: readonly string[],
): readonly ComparisonResult[] {
  if (access?.facts.at(-1)?.state !== 'ACKNOWLEDGED' || answer === undefined) return [];
  const { outcome } = answer;
  if (outcome === 'DELIVERED') return taken?.more as unknown as readonly ComparisonResult[];
  return fields.map((field) => ({ field, result: outcome }));
}

/** @throws what is no problem of ours */
function codeOf(reason: unknown): string {
  const code = (reason as { readonly code?: unknown } | null)?.code;
  if (isProblemCode(code)) return code;
  throw reason;
}
