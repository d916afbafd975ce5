// SPDX-License-Identifier: Apache-2.0
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  parseLicenceIdentifier,
  type Language,
  type LicenceProof,
  type TrustRoots,
} from '@yulian/proofs';
import type { Trust } from '@yulian/proofs/signatures';
import { defined } from '../../sdk/defined.js';
import type { HeldFile } from '../../sdk/held-file.js';
import { authoritiesIn, judgeSignatures } from '../../sdk/judge-signatures.js';
import { readProofFile, readTrustFile, verifyOffline } from '../../sdk/offline.js';
import { verifyTexts } from '../../texts/verify.js';
import { fill } from '../../texts/text.js';
import { EXIT } from '../exit-codes.js';
import { proofFileName } from '../proof/batch-proofs.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { sealsFound } from './seals.js';
import { outcomeOf, outcomeOfError, shownCheck, type Outcome } from './verified.js';

/** What offline verification rests on, read from files. */
export interface Evidence {
  readonly proofs: readonly LicenceProof[];
  /** Folders in which a licence's proof is found by its identifier. */
  readonly folders: readonly string[];
  readonly trust: TrustRoots;
  /** Whose seals in files are believed. */
  readonly authorities: Trust;
}

/**
 * Reads the files of `--proof` and `--trust`.
 *
 * @throws UsageError `TRUST_MISSING`
 * @throws EvidenceFileError when one of them is none
 */
export async function readEvidence(
  proofPaths: readonly string[],
  trustFile: string | undefined,
): Promise<Evidence> {
  if (trustFile === undefined) throw new UsageError('TRUST_MISSING', verifyTexts.trustMissing);
  const trust = await readTrustFile(trustFile);
  const folders: string[] = [];
  const proofs: LicenceProof[] = [];
  for (const path of proofPaths) {
    if ((await stat(path)).isDirectory()) folders.push(path);
    else proofs.push(await readProofFile(path));
  }
  return { proofs, folders, trust, authorities: authoritiesIn(trust) };
}

/** Verifies a file against its proof, or the record alone, without any network. */
export async function verifyWithProof(
  { language }: Session,
  evidence: Evidence,
  held: HeldFile | undefined,
  asked: {
    /** Typed identifier. */
    readonly id: string | undefined;
    readonly at: string | undefined;
    readonly knownAt: string | undefined;
    readonly maxAgeMs: number | undefined;
  },
): Promise<Outcome> {
  const file = held?.path ?? null;
  const named = [asked.id, held?.identifier].filter((one) => one !== undefined);
  const [first] = named;
  const proof = await proofFor(evidence, first);
  if (proof === undefined) return withoutProof(file, first ?? '—', language);
  const signatures = held && judgeSignatures(held, evidence.authorities);
  const answer = verifyOffline(proof, evidence.trust, {
    digests: held?.digests,
    signatures,
    named,
    at: asked.at,
    now: new Date().toISOString(),
    maxAgeMs: asked.maxAgeMs,
    knownAt: asked.knownAt,
  });
  return outcomeOf({
    file,
    verdict: answer.verdict,
    identifier: answer.id,
    knownUntil: answer.knownUntil ?? null,
    checks: answer.checks.map((check) => shownCheck(check, language)),
    ...defined({ seals: sealsFound(signatures), fields: answer.fields }),
  });
}

/** One proof is meant for what was named; of several, the one for the file's own identifier. */
async function proofFor(
  { proofs, folders }: Evidence,
  identifier: string | undefined,
): Promise<LicenceProof | undefined> {
  if (proofs.length === 1 && folders.length === 0) return proofs[0];
  if (identifier === undefined) return undefined;
  const given = proofs.find(({ id }) => id === identifier);
  if (given !== undefined || !parseLicenceIdentifier(identifier).ok) return given;
  for (const folder of folders) {
    const path = join(folder, proofFileName(identifier));
    if ((await stat(path).catch(() => undefined)) !== undefined) return readProofFile(path);
  }
  return undefined;
}

function withoutProof(file: string | null, identifier: string, language: Language): Outcome {
  const message = fill(language, verifyTexts.proofMissing, { identifier });
  return outcomeOfError(file, { exitCode: EXIT.cannotCheck, code: 'PROOF_MISSING', message });
}
