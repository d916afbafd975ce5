// SPDX-License-Identifier: Apache-2.0
import { equalBytes } from '../../bytes/arrays.js';
import { toHex } from '../../bytes/hex.js';
import type { OfdArchive } from '../../files/ofd-archive.js';
import type { DerCertificate } from '../../x509/certificate.js';
import { digestFault, digestNamed, isKnownAlgorithm, verifierWith } from '../algorithms.js';
import { judgeTimestamp } from '../cms/timestamp.js';
import { sealJudgement, type SealJudgement } from '../judgement.js';
import type { ReasonWord } from '../reasons.js';
import { sealFacts, sealFaults, signerListFaults, type JudgingContext } from '../ses/judge-seal.js';
import { sealingDigest } from '../ses/sealing.js';
import { readSealSignature, type SealSignature } from '../ses/seal-signature.js';
import { isAfter } from '../time-faults.js';
import type { PartDigests } from './part-digests.js';
import type { OfdSignature } from './signature-part.js';

/** A signature value with its seal: the picture is the largest thing in it. */
const MAX_VALUE_SIZE = 8 << 20;

/**
 * Judges one seal of a document, in the steps of GB/T 38540-2020, chapter 8.
 *
 * @throws SignatureError, DocumentError when something needed cannot be read
 */
export function judgeSealedPart(
  archive: OfdArchive,
  digests: PartDigests,
  part: OfdSignature,
  context: JudgingContext,
): SealJudgement {
  if (part.type !== 'Seal') return sealJudgement({ id: part.id }, ['signatureTypeUnsupported']);
  const value = readSealSignature(sealPart(archive, part.valuePath));
  // This description, and what the value is over.
  archive.budget.spend('digestedBytes', 2 * part.bytes.length);
  const { seal } = value;
  const signer = context.trust.certificate(value.signerCertificate, 'signatureMalformed');
  const stamped = value.timestamp && judgeTimestamp(value.timestamp, stampedBytes(value), context);
  const statedTime = value.signedAt ?? stamped?.time;
  const signedAt = statedTime ?? context.at;
  const faults = [
    ...referenceFaults(digests, part),
    ...valueFaults(part, value, signer, context),
    ...signerListFaults(seal, signer.der, context.primitives),
    ...sealFileFaults(archive, part, value),
    ...sealFaults(seal, context, signedAt),
    ...signerFaults(signer, signedAt, context),
    ...(stamped?.fault === undefined ? [] : [stamped.fault]),
  ];
  const facts = {
    ...sealFacts(seal, context),
    signer: signer.subjectCommonName,
    ...(statedTime === undefined ? {} : { signedAt: statedTime }),
    signerCertificate: toHex(context.primitives.sm3(signer.der)),
    sealObject: toHex(context.primitives.sm3(seal.bytes)),
    sealing: sealingDigest(value, context.primitives.sha256),
  };
  return sealJudgement({ id: part.id, ...facts }, faults);
}

/** In 2014 a timestamp stands inside what is signed, over the digest; since 2020 over the signature. */
function stampedBytes({ seal, dataHash, signature }: SealSignature): Uint8Array {
  return seal.generation === 2014 ? dataHash : signature;
}

/** Every part that the signature names has the digest that it names. */
function referenceFaults(digests: PartDigests, part: OfdSignature): ReasonWord[] {
  const digest = digestNamed(part.checkMethod);
  if (digest === undefined) return [digestFault(part.checkMethod)];
  const allMatch = part.references.every(({ path, checkValue }) =>
    digests.matches(path, digest, checkValue),
  );
  return allMatch && part.references.length > 0 ? [] : ['referenceDigestMismatch'];
}

/** The value is over this Signature.xml, and by the key of the certificate beside it. */
function valueFaults(
  part: OfdSignature,
  value: SealSignature,
  signer: DerCertificate,
  { primitives }: JudgingContext,
): ReasonWord[] {
  const { algorithm, dataHash, signedBytes, signature } = value;
  const faults: ReasonWord[] = [];
  if (!equalBytes(dataHash, primitives.sm3(part.bytes))) faults.push('dataHashMismatch');
  if (!isKnownAlgorithm(algorithm)) faults.push('algorithmUnsupported');
  else if (!verifierWith(primitives)(algorithm, signer.publicKeySpki, signedBytes, signature)) {
    faults.push('signatureValueInvalid');
  }
  return faults;
}

/** The seal that readers show is the one that signed. */
function sealFileFaults(
  archive: OfdArchive,
  { sealPath }: OfdSignature,
  { seal }: SealSignature,
): ReasonWord[] {
  if (sealPath === undefined) return [];
  return equalBytes(sealPart(archive, sealPath), seal.bytes) ? [] : ['sealFileMismatch'];
}

/** Read anew by each signature that names it, and its pieces go through hash functions. */
function sealPart(archive: OfdArchive, path: string): Uint8Array {
  const { size } = archive.entry(path);
  archive.budget.spend('sealBytes', size);
  archive.budget.spend('digestedBytes', 8 * size);
  return archive.part(path, MAX_VALUE_SIZE);
}

function signerFaults(
  signer: DerCertificate,
  signedAt: string,
  { trust, at }: JudgingContext,
): ReasonWord[] {
  const fault = trust.faultOf(signer, [], signedAt);
  const isInFuture = isAfter(signedAt, at);
  return [
    ...(fault === undefined ? [] : [fault]),
    ...(isInFuture ? (['signedInFuture'] as const) : []),
  ];
}
