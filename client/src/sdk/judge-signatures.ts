// SPDX-License-Identifier: Apache-2.0
import type { PresentedSignatures, TrustRoots } from '@yulian/proofs';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { judgeFile, Trust } from '@yulian/proofs/signatures';
import type { HeldFile } from './held-file.js';

/**
 * The authorities whose seals trust roots tell to believe: none where they name none.
 *
 * @throws CertificateError when one of them is no certificate
 */
export function authoritiesIn({ signatureRoots = [] }: Pick<TrustRoots, 'signatureRoots'>): Trust {
  return new Trust(nodeSignaturePrimitives, signatureRoots);
}

/**
 * Judges the signatures in a file by themselves, as of now: the file is there, whatever moment of legal
 * effect is asked about, and a seal counts as of when it was used. Never throws for what is in the file.
 */
export function judgeSignatures(
  { bytes }: Pick<HeldFile, 'bytes'>,
  trust: Trust,
): PresentedSignatures {
  if (bytes === undefined) return 'too-large';
  const at = new Date().toISOString();
  return judgeFile(bytes, { primitives: nodeSignaturePrimitives, trust, at });
}
