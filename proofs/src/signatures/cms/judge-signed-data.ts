// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../../json/own-member.js';
import { derOid } from '../../asn1/der.js';
import { equalBytes } from '../../bytes/arrays.js';
import type { DerCertificate } from '../../x509/certificate.js';
import { digestFault, digestNamed, isKnownAlgorithm, verifierWith } from '../algorithms.js';
import type { DigestName } from '../primitives.js';
import type { ReasonWord } from '../reasons.js';
import { DerFields, TAG } from '../ses/der-fields.js';
import type { JudgingContext } from '../ses/judge-seal.js';
import { SignatureError } from '../signature-error.js';
import { signedAttribute, type SignedData } from './signed-data.js';

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** Algorithms that name only the key: the hash function stands elsewhere. */
const RSA_KEY = '1.2.840.113549.1.1.1';
const EC_KEY = '1.2.840.10045.2.1';
const SM2_KEY = '1.2.156.10197.1.301.1';
const COMPLETED: Readonly<Record<string, string>> = {
  [`${RSA_KEY} sha256`]: '1.2.840.113549.1.1.11',
  [`${RSA_KEY} sha384`]: '1.2.840.113549.1.1.12',
  [`${RSA_KEY} sha512`]: '1.2.840.113549.1.1.13',
  [`${EC_KEY} sha256`]: '1.2.840.10045.4.3.2',
  [`${SM2_KEY} sm3`]: '1.2.156.10197.1.501',
};

/** The signer's certificate, from among those in the structure. @throws SignatureError */
export function signerOf(data: SignedData, { trust }: JudgingContext): DerCertificate {
  const found = certificatesIn(data, { trust }).find(
    ({ issuerDer, serialNumber }) =>
      serialNumber === data.serialNumber && equalBytes(issuerDer, data.issuer),
  );
  if (found !== undefined) return found;
  throw new SignatureError('signatureMalformed', 'CMS: the certificate of the signer is missing');
}

/** All certificates in the structure. @throws SignatureError `signatureMalformed` */
export function certificatesIn(
  { certificates }: SignedData,
  { trust }: Pick<JudgingContext, 'trust'>,
): DerCertificate[] {
  return certificates.map((one) => trust.certificate(one, 'signatureMalformed'));
}

/** What speaks against the value: content, attributes, signature (RFC 5652, 5.4 and 5.6). */
export function valueFaults(
  data: SignedData,
  signer: DerCertificate,
  content: Uint8Array,
  { primitives }: Pick<JudgingContext, 'primitives'>,
): ReasonWord[] {
  const digest = digestNamed(data.digestAlgorithm);
  if (digest === undefined) return [digestFault(data.digestAlgorithm)];
  const algorithm = algorithmOf(data, digest);
  const attributes = data.signedAttributes;
  const faults =
    attributes === undefined
      ? []
      : attributeFaults(attributes, data.contentType, primitives[digest](content));
  const bindingFault = attributes && certificateFault(attributes, signer, primitives);
  if (bindingFault !== undefined) faults.push(bindingFault);
  if (!isKnownAlgorithm(algorithm)) return [...faults, 'algorithmUnsupported'];
  const verify = verifierWith(primitives);
  const isSigned = verify(algorithm, signer.publicKeySpki, attributes ?? content, data.signature);
  // Without attributes the signature is over the content itself: then it is the content that differs.
  if (!isSigned) faults.push(attributes === undefined ? 'digestMismatch' : 'signatureValueInvalid');
  return faults;
}

/** The attributes that every signature has: the type of the content and its digest. */
function attributeFaults(
  attributes: Uint8Array,
  contentType: string,
  digest: Uint8Array,
): ReasonWord[] {
  const faults: ReasonWord[] = [];
  const stated = signedAttribute(attributes, MESSAGE_DIGEST);
  const type = signedAttribute(attributes, CONTENT_TYPE);
  if (stated?.tag !== TAG.octetString || !equalBytes(stated.content, digest)) {
    faults.push('digestMismatch');
  }
  if (type?.tag !== TAG.oid || derOid(type.content) !== contentType) {
    faults.push('signatureMalformed');
  }
  return faults;
}

function algorithmOf({ signatureAlgorithm }: SignedData, digest: DigestName): string {
  return ownMember(COMPLETED, `${signatureAlgorithm} ${digest}`) ?? signatureAlgorithm;
}

/**
 * What speaks against the certificate that signed attributes bind, where they name one (RFC 5035, chapter 4:
 * `SEQUENCE { SEQUENCE OF ESSCertIDv2, … }`, SHA-256 when no algorithm is named).
 *
 * @throws SignatureError `signatureMalformed`
 */
function certificateFault(
  attributes: Uint8Array,
  signer: DerCertificate,
  primitives: JudgingContext['primitives'],
): ReasonWord | undefined {
  const attribute = signedAttribute(attributes, SIGNING_CERTIFICATE_V2);
  if (attribute === undefined) return undefined;
  const named = new DerFields(attribute, 'signingCertificateV2', 'signatureMalformed');
  const first = named.sequence('certs').sequence('ESSCertIDv2');
  const algorithm = first.takeIf(TAG.sequence);
  const name =
    algorithm === undefined
      ? 'SHA256'
      : new DerFields(algorithm, 'ESSCertIDv2', 'signatureMalformed').oid('algorithm');
  const digest = digestNamed(name);
  if (digest === undefined) return digestFault(name);
  const isBound = equalBytes(first.octets('certHash'), primitives[digest](signer.der));
  return isBound ? undefined : 'signatureValueInvalid';
}
