// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import {
  CertificateError,
  JsonError,
  parseStrictJson,
  verifyLicenceProof,
  type LicenceProof,
  type OfflineQuestion,
  type OfflineVerification,
  type TrustRoots,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { defined } from './defined.js';
import { authoritiesIn } from './judge-signatures.js';

/** Why a proof or trust file is none, or a folder of authorities holds something else. Stable. */
export type EvidenceFileErrorCode =
  'PROOF_FILE_MALFORMED' | 'TRUST_FILE_MALFORMED' | 'TRUST_FOLDER_MALFORMED';

/** A file that does not have the shape of a proof, or of trust roots. */
export class EvidenceFileError extends Error {
  override readonly name = 'EvidenceFileError';
  readonly code: EvidenceFileErrorCode;
  readonly path: string;

  constructor(code: EvidenceFileErrorCode, path: string) {
    super(`${code}: ${path}`);
    this.code = code;
    this.path = path;
  }
}

/**
 * Verifies a proof, and a document against it, without any network.
 *
 * @param trust what the verifier pins; fetched once, over a way that is trusted
 */
export function verifyOffline(
  proof: LicenceProof,
  trust: TrustRoots,
  question: OfflineQuestion,
): OfflineVerification {
  return verifyLicenceProof(proof, trust, question, nodePrimitives);
}

/**
 * Reads a proof file.
 *
 * @throws EvidenceFileError `PROOF_FILE_MALFORMED`
 * @throws the file system's own errors
 */
export async function readProofFile(path: string): Promise<LicenceProof> {
  const value = await readObject(path, 'PROOF_FILE_MALFORMED');
  const { id, attestation } = value as { readonly id?: unknown; readonly attestation?: unknown };
  const endorsements = (attestation as { readonly endorsements?: unknown } | undefined)
    ?.endorsements;
  if (typeof id !== 'string' || !Array.isArray(endorsements)) {
    throw new EvidenceFileError('PROOF_FILE_MALFORMED', path);
  }
  return value as unknown as LicenceProof;
}

/**
 * Reads a trust file.
 *
 * @throws EvidenceFileError `TRUST_FILE_MALFORMED`
 * @throws the file system's own errors
 */
export async function readTrustFile(path: string): Promise<TrustRoots> {
  const value = await readObject(path, 'TRUST_FILE_MALFORMED');
  const { channel, chaincode, organizations, endorsements, signatureRoots } = value;
  const sound =
    typeof channel === 'string' &&
    typeof chaincode === 'string' &&
    typeof endorsements === 'number' &&
    Number.isInteger(endorsements) &&
    endorsements >= 1 &&
    isCertificatesByMsp(organizations) &&
    isAuthorities(signatureRoots);
  if (!sound) throw new EvidenceFileError('TRUST_FILE_MALFORMED', path);
  return { channel, chaincode, organizations, endorsements, ...defined({ signatureRoots }) };
}

async function readObject(
  path: string,
  code: EvidenceFileErrorCode,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const value: unknown = parseStrictJson(await readFile(path, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
  }
  throw new EvidenceFileError(code, path);
}

function isCertificatesByMsp(value: unknown): value is TrustRoots['organizations'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((pems) => isTexts(pems))
  );
}

/** Left out: an older file, or one that believes nobody's seals. */
function isAuthorities(value: unknown): value is TrustRoots['signatureRoots'] {
  if (value === undefined) return true;
  if (!isTexts(value)) return false;
  try {
    // It is their use, and says what is wrong with them.
    authoritiesIn({ signatureRoots: value });
    return true;
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    return false;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
