// SPDX-License-Identifier: Apache-2.0
import type { Language, LicenceProof, TrustRoots } from '@yulian/proofs';
import { defined } from '../../sdk/defined.js';
import type { HeldFile } from '../../sdk/held-file.js';
import { readProofFile, readTrustFile, verifyOffline } from '../../sdk/offline.js';
import { verifyTexts } from '../../texts/verify.js';
import { fill } from '../../texts/text.js';
import { EXIT } from '../exit-codes.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { outcomeOf, outcomeOfError, shownCheck, type Outcome } from './verified.js';

/** What offline verification rests on, read from files. */
export interface Evidence {
  readonly proofs: readonly LicenceProof[];
  readonly trust: TrustRoots;
}

/**
 * Reads the files of `--proof` and `--trust`.
 *
 * @throws UsageError `TRUST_MISSING`
 * @throws EvidenceFileError when one of them is none
 */
export async function readEvidence(
  proofFiles: readonly string[],
  trustFile: string | undefined,
): Promise<Evidence> {
  if (trustFile === undefined) throw new UsageError('TRUST_MISSING', verifyTexts.trustMissing);
  const trust = await readTrustFile(trustFile);
  return { proofs: await Promise.all(proofFiles.map(readProofFile)), trust };
}

/** Verifies a file against its proof, or the record alone, without any network. */
export function verifyWithProof(
  { language }: Session,
  { proofs, trust }: Evidence,
  held: HeldFile | undefined,
  moment: { readonly at: string | undefined; readonly knownAt: string | undefined },
): Outcome {
  const file = held?.path ?? null;
  // One proof is meant for what was named; of several, the one for the file's own identifier.
  const proof = proofs.length === 1 ? proofs[0] : proofs.find(({ id }) => id === held?.identifier);
  if (proof === undefined) return withoutProof(file, held?.identifier ?? '—', language);
  const answer = verifyOffline(proof, trust, {
    digests: held?.digests,
    signed: held?.signed,
    at: moment.at,
    knownAt: moment.knownAt,
  });
  return outcomeOf({
    file,
    verdict: answer.verdict,
    identifier: answer.id,
    knownUntil: answer.knownUntil ?? null,
    checks: answer.checks.map((check) => shownCheck(check, language)),
    ...defined({ fields: answer.fields }),
  });
}

function withoutProof(file: string | null, identifier: string, language: Language): Outcome {
  const message = fill(verifyTexts.proofMissing[language], { identifier });
  return outcomeOfError(file, { exitCode: EXIT.cannotCheck, code: 'PROOF_MISSING', message });
}
