// SPDX-License-Identifier: Apache-2.0
import { verifyLicenceProof, type OfflineQuestion } from '@yulian/proofs';
import { loadBrowserPrimitives } from '@yulian/proofs/browser';
import { unanswered } from './gateway.js';
import { shownCheck, type Outcome } from './outcome.js';
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
  const roots = await trustRoots().catch(() => undefined);
  if (roots === undefined) return unanswered('roots-unavailable', asOf);
  const { digests, signatures } = subject.file ?? {};
  const named = subject.identifier === undefined ? [] : [subject.identifier.text];
  const now = new Date().toISOString();
  const question: OfflineQuestion = { digests, signatures, named, ...asOf, now };
  const result = verifyLicenceProof(proof.content, roots.content, question, primitives);
  const { verdict, checks, writtenIn: height, knownUntil } = result;
  return {
    kind: 'answered',
    verdict,
    checks: checks.map(shownCheck),
    source: { kind: 'proof', proofName: proof.fileName, roots },
    asOf,
    checkedAt: new Date(),
    identifier: proof.id,
    height,
    knownUntil,
  };
}
