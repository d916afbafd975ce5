// SPDX-License-Identifier: Apache-2.0
import { toHex } from '../bytes/hex.js';
import { digestNamed, readSeal, SignatureError, type SealSigners } from '../signatures/index.js';
import { CertificateError } from '../primitives.js';
import { subjectBody, type SubjectBody } from '../x509/subject.js';
import { nodePrimitives } from './primitives.js';

/** What a seal object says of itself. */
export interface SealFacts {
  readonly esId: string;
  /** SM3 of the certificates that may sign with it, hex, in order. */
  readonly certificates: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  /** 印章名称: a person's name in the seal of a person. */
  readonly sealName: string;
  /** For which bodies those certificates are; empty where the object has digests of them only. */
  readonly subjects: readonly SubjectBody[];
}

/** Reads a seal object (`.esl`); undefined when it is none, or names certificates by digests other than SM3. */
export function sealFactsOf(bytes: Uint8Array): SealFacts | undefined {
  try {
    const { esId, validFrom, validTo, signers, name: sealName } = readSeal(bytes);
    const certificates = digestsOf(signers);
    const subjects = signers.kind === 'certificates' ? signers.certificates.map(subjectBody) : [];
    return certificates && { esId, certificates, validFrom, validTo, sealName, subjects };
  } catch (error) {
    if (error instanceof SignatureError || error instanceof CertificateError) return undefined;
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
