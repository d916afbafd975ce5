// SPDX-License-Identifier: Apache-2.0
import type { FileJudgement, SealJudgement } from '../signatures/judgement.js';
import type { PresentedSignatures } from './licence-question.js';

/** A seal as a file has it. Nothing of that is verified. */
export interface PresentedSeal {
  /** 印章标识 */
  readonly esId: string;
  /** SM3 of the seal object, lower-case hex. */
  readonly object: string;
  /** SM3 of the certificate that signed, lower-case hex. */
  readonly signer: string;
  /** As the signer states it, RFC 3339 UTC. */
  readonly signedAt?: string | undefined;
}

/** The seals in a file that a chain can be asked about. */
export function presentedSeals({ seals }: Pick<FileJudgement, 'seals'>): readonly PresentedSeal[] {
  return seals.flatMap((seal) => presentedSeal(seal) ?? []);
}

/**
 * The seals in a file as far as it could be read; undefined when nobody could look. A file without a
 * seal is another thing than one that hides whether it has any.
 */
export function sealsSeen(
  signatures: PresentedSignatures | undefined,
): readonly PresentedSeal[] | undefined {
  if (signatures === undefined || typeof signatures === 'string') return undefined;
  const seals = presentedSeals(signatures);
  const { overall, reasonWord } = signatures;
  const isUnreadable = overall === 'malformed' && reasonWord !== 'unknownFileType';
  return seals.length === 0 && isUnreadable ? undefined : seals;
}

function presentedSeal(seal: SealJudgement): PresentedSeal | undefined {
  const { esID: esId, sealObject: object, signerCertificate: signer, signedAt } = seal;
  if (esId === undefined || object === undefined || signer === undefined) return undefined;
  return { esId, object, signer, signedAt };
}
