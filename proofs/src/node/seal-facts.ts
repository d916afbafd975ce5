// SPDX-License-Identifier: Apache-2.0
import { toHex } from '../bytes/hex.js';
import { digestNamed, readSeal, SignatureError, type SealSigners } from '../signatures/index.js';
import { nodePrimitives } from './primitives.js';

/** What a seal object says of itself. */
export interface SealFacts {
  readonly esId: string;
  /** SM3 of the certificates that may sign with it, hex, in order. */
  readonly certificates: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
}

/** Reads a seal object (`.esl`); undefined when it is none, or names certificates by digests other than SM3. */
export function sealFactsOf(bytes: Uint8Array): SealFacts | undefined {
  try {
    const { esId, validFrom, validTo, signers } = readSeal(bytes);
    const certificates = digestsOf(signers);
    return certificates && { esId, certificates, validFrom, validTo };
  } catch (error) {
    if (error instanceof SignatureError) return undefined;
    throw error;
  }
}

function digestsOf(signers: SealSigners): readonly string[] | undefined {
  if (signers.kind === 'certificates') {
    return signers.certificates.map((der) => toHex(nodePrimitives.sm3(der))).sort();
  }
  const ofSm3 = signers.digests.filter(({ algorithm }) => digestNamed(algorithm) === 'sm3');
  if (ofSm3.length < signers.digests.length) return undefined;
  return ofSm3.map(({ value }) => toHex(value)).sort();
}
