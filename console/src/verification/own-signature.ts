// SPDX-License-Identifier: Apache-2.0
import {
  checkSignature,
  verdictOf,
  type CheckName,
  type PresentedSignatures,
  type Verdict,
} from '@yulian/proofs';
import { shownCheck, type Outcome, type ShownCheck } from './outcome.js';

/** Most urgent first. */
const GRAVEST: readonly Verdict[] = ['fail', 'cannot-check', 'pass'];

/**
 * The gateway's answer with what this browser found of the file's signatures: the gateway got no
 * file to look into. The verdict follows from the checks anew, and is never better than the
 * gateway's, whose rule may be newer than this page.
 */
export function withOwnSignature(
  outcome: Outcome,
  signatures: PresentedSignatures | undefined,
): Outcome {
  if (outcome.kind === 'unanswered' || signatures === undefined) return outcome;
  const own = shownCheck(checkSignature({ signatures }));
  const isReplaced = outcome.checks.some(isOfSignature);
  const checks = isReplaced
    ? outcome.checks.map((one) => (isOfSignature(one) ? own : one))
    : [...outcome.checks, own];
  const found = verdictOf(checks as readonly (ShownCheck & { readonly name: CheckName })[]);
  const verdicts = [found, outcome.verdict];
  const verdict = GRAVEST.find((one) => verdicts.includes(one)) ?? found;
  return { ...outcome, checks, verdict };
}

function isOfSignature({ name }: ShownCheck): boolean {
  return name === 'signature';
}
