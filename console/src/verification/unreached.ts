// SPDX-License-Identifier: Apache-2.0
import { statedIdentifier, verifyUnreached } from '@yulian/proofs';
import { shownCheck, type Obstacle, type Outcome } from './outcome.js';
import type { Subject } from './subject.js';

/** Obstacles between this browser and the gateway: nobody was asked. */
const UNREACHED: readonly Obstacle[] = ['network', 'timeout'];

/**
 * What this browser found for itself while the gateway could not be reached: the signatures of a
 * file hold or do not, whatever the chain says. Other outcomes are left as they are.
 */
export function answerUnreached(outcome: Outcome, { file, identifier }: Subject): Outcome {
  if (outcome.kind === 'answered' || !UNREACHED.includes(outcome.obstacle)) return outcome;
  const { signatures, signatureRoots: roots } = file ?? {};
  // Without roots nobody was believed: that would say more of the network than of the file.
  if (signatures === undefined || roots === undefined) return outcome;
  const { obstacle, asOf, checkedAt } = outcome;
  const { verdict, checks } = verifyUnreached({
    at: asOf.at ?? checkedAt.toISOString(),
    identifier: identifier && statedIdentifier(identifier.text),
    signatures,
  });
  return {
    kind: 'answered',
    verdict,
    checks: checks.map(shownCheck),
    source: { kind: 'browser', obstacle, roots },
    asOf,
    checkedAt,
    identifier: identifier?.text,
    height: undefined,
  };
}
