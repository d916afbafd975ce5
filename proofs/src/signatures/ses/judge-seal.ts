// SPDX-License-Identifier: Apache-2.0
import { equalBytes } from '../../bytes/arrays.js';
import type { DerCertificate } from '../../x509/certificate.js';
import { digestFault, digestNamed, isKnownAlgorithm, verifierWith } from '../algorithms.js';
import { judgeTimestamp } from '../cms/timestamp.js';
import type { SealJudgement } from '../judgement.js';
import type { DigestName, SignaturePrimitives } from '../primitives.js';
import type { ReasonWord } from '../reasons.js';
import type { Trust } from '../trust.js';
import type { Seal } from './seal.js';

/** What judging needs besides the bytes. */
export interface JudgingContext {
  readonly primitives: SignaturePrimitives;
  readonly trust: Trust;
  /** The moment of the judgement, RFC 3339 UTC with milliseconds. */
  readonly at: string;
}

/**
 * What speaks against a seal at a moment: its maker's signature, its maker's certificate, its time.
 *
 * The maker's certificate counts as of the making: that it expired later harms no seal
 * (GM/T 0031-2025).
 *
 * @param at RFC 3339 UTC
 */
export function sealFaults(seal: Seal, context: JudgingContext, at: string): ReasonWord[] {
  const { primitives, trust } = context;
  const maker = makerOf(seal, trust);
  const faults: ReasonWord[] = [];
  if (!isKnownAlgorithm(seal.algorithm)) faults.push('algorithmUnsupported');
  else if (!isMadeBy(seal, maker, primitives)) faults.push('makerSignatureInvalid');
  const makerFault = trust.faultOf(maker, [], seal.createdAt);
  if (makerFault !== undefined) faults.push(makerFault);
  faults.push(...timestampFaults(seal, context));
  if (at < seal.validFrom) faults.push('sealNotYetValid');
  if (at > seal.validTo) faults.push('sealExpired');
  return faults;
}

/** A seal is not made after the time that it was stamped with (GM/T 0031-2025). */
function timestampFaults(
  { timestamp, signature, createdAt }: Seal,
  context: JudgingContext,
): ReasonWord[] {
  if (timestamp === undefined) return [];
  const { time, fault } = judgeTimestamp(timestamp, signature, context);
  if (fault !== undefined) return [fault];
  return time !== undefined && createdAt > time ? ['timestampInvalid'] : [];
}

/** What a seal says of itself. @throws SignatureError `sealMalformed` */
export function sealFacts(
  seal: Seal,
  { trust }: JudgingContext,
): Pick<SealJudgement, 'version' | 'esID' | 'sealName' | 'maker' | 'validFrom' | 'validTo'> {
  const { version, esId, name, validFrom, validTo } = seal;
  const maker = makerOf(seal, trust).subjectCommonName;
  return { version, esID: esId, sealName: name, maker, validFrom, validTo };
}

/** The certificate of the seal's maker. @throws SignatureError `sealMalformed` */
function makerOf(seal: Seal, trust: Trust): DerCertificate {
  return trust.certificate(seal.makerCertificate, 'sealMalformed');
}

function isMadeBy(seal: Seal, maker: DerCertificate, primitives: SignaturePrimitives): boolean {
  const { algorithm, signedBytes, signature } = seal;
  return verifierWith(primitives)(algorithm, maker.publicKeySpki, signedBytes, signature);
}

/** What speaks against the holder of this certificate as one whom the seal lets sign. */
export function signerListFaults(
  { signers }: Seal,
  certificate: Uint8Array,
  primitives: SignaturePrimitives,
): ReasonWord[] {
  if (signers.kind === 'certificates') {
    const isListed = signers.certificates.some((one) => equalBytes(one, certificate));
    return isListed ? [] : ['signerNotInSeal'];
  }
  const known = new Map<DigestName, Uint8Array>();
  const isListed = signers.digests.some(({ algorithm, value }) => {
    const digest = digestNamed(algorithm);
    if (digest === undefined) return false;
    const actual = known.get(digest) ?? primitives[digest](certificate);
    known.set(digest, actual);
    return equalBytes(actual, value);
  });
  if (isListed) return [];
  const faults = signers.digests
    .filter(({ algorithm }) => digestNamed(algorithm) === undefined)
    .map(({ algorithm }) => digestFault(algorithm));
  // Among digests that cannot be told here may be that of the signer.
  return faults.includes('algorithmUnsupported') ? ['algorithmUnsupported'] : ['signerNotInSeal'];
}
