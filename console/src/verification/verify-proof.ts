// SPDX-License-Identifier: Apache-2.0
import {
  check,
  describeCheck,
  verdictOf,
  verifyLicenceProof,
  type Check,
  type OfflineQuestion,
} from '@yulian/proofs';
import { loadBrowserPrimitives } from '@yulian/proofs/browser';
import { unanswered } from './gateway.js';
import type { Answered, Outcome, ShownCheck } from './outcome.js';
import type { AsOf, PresentedProof, Subject } from './subject.js';
import { trustRoots } from './trust-roots.js';

/**
 * Verifies a proof file, and a document against it, in this browser: the gateway is asked for the
 * roots only, never about the document.
 *
 * Loaded on demand, for most visits never need elliptic curves.
 */
export async function verifyWithProof(
  proof: PresentedProof,
  subject: Subject,
  asOf: AsOf,
): Promise<Outcome> {
  const primitives = await loadBrowserPrimitives();
  const roots = await trustRoots(primitives).catch(() => undefined);
  if (roots === undefined) return unanswered('roots-unavailable', asOf);
  const { file } = subject;
  const question: OfflineQuestion = { digests: file?.digests, signed: file?.signed, ...asOf };
  const found = (checks: readonly Check[], height?: number): Answered => ({
    kind: 'answered',
    verdict: verdictOf(checks),
    checks: checks.map(shown),
    source: { kind: 'proof', proofName: proof.fileName, roots },
    asOf,
    checkedAt: new Date(),
    identifier: proof.content.id,
    height,
  });
  try {
    const result = verifyLicenceProof(proof.content, roots.content, question, primitives);
    return found(result.checks, result.writtenIn);
  } catch {
    // Members of a wrong type deep inside what claims to be a proof.
    return found([check('evidence', 'EVIDENCE_MALFORMED', { identifier: proof.content.id })]);
  }
}

function shown(found: Check): ShownCheck {
  const { name, state, code } = found;
  return {
    name,
    state,
    code,
    describe: (language) => ({ ...describeCheck(found, language), language }),
  };
}
