// SPDX-License-Identifier: Apache-2.0
import { verifyLicenceProof, type LicenceProof } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import type { TestGateway } from '../../support/gateway.js';
import type { Findings } from './findings.js';
import type { InspectionWish } from './inspection.js';
import type { ChainView } from './read-chain.js';

/**
 * Every head noted outside is still on the chain; every proof handed out still verifies, and the
 * block that it names is still there.
 */
export async function checkProofs(
  gateway: TestGateway,
  { book }: InspectionWish,
  { hashes, head }: ChainView,
  findings: Findings,
): Promise<void> {
  for (const { height, blockHash } of book.heads) {
    findings.hold(hashes[height - 1] === blockHash, 'HEADS_STAY', () => {
      return `block ${String(height - 1)} was ${blockHash}, is ${String(hashes[height - 1])}`;
    });
  }
  const roots = await gateway.gateway.services.ledger.trustRoots();
  for (const { id, proof } of book.proofs) {
    const found = verifyLicenceProof(proof as LicenceProof, roots, {}, nodePrimitives);
    // A proof may well prove that a licence is suspended.
    const evidence = found.checks.find(({ name }) => name === 'evidence');
    findings.hold(evidence?.state === 'pass', 'PROOFS_STAY', () => {
      return `${id}: ${JSON.stringify(found.checks)}`;
    });
    const written = found.writtenIn ?? Number.POSITIVE_INFINITY;
    findings.hold(written < head.height, 'PROOFS_STAY', () => {
      return `${id} was proven in block ${String(written)} of ${String(head.height)}`;
    });
  }
  findings.count('proofs verified again', book.proofs.length);
  findings.count('heads compared', book.heads.length);
}
