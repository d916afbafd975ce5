// SPDX-License-Identifier: Apache-2.0
import { toBinary } from '../../bytes/binary.js';
import { derElements, type DerElement } from '../../asn1/der.js';
import { utf8Decode } from '../../bytes/utf8.js';
import { formatInstant, instantToEpochMs } from '../../time/instant.js';
import { DerFields, instantOf, TAG } from './der-fields.js';
import { readSeal, readTimestamp, type Seal } from './seal.js';

/** A signature made with a seal 电子签章数据 (SES_Signature). Nothing of it is verified. */
export interface SealSignature {
  readonly seal: Seal;
  /** RFC 3339 UTC; undefined when a timestamp stands in its place (2014). */
  readonly signedAt: string | undefined;
  /** Digest of what was sealed. */
  readonly dataHash: Uint8Array;
  /** Customarily the path of the Signature.xml. */
  readonly propertyInfo: string;
  readonly signerCertificate: Uint8Array;
  /** Dotted OID. */
  readonly algorithm: string;
  /** What the signer signed. */
  readonly signedBytes: Uint8Array;
  readonly signature: Uint8Array;
  readonly timestamp?: Uint8Array;
}

const FAULT = 'signatureMalformed';
const FIELDS_OF_2014 = 2;
/** `YYYY-MM-DD hh:mm:ss` in Beijing time, as some signers write it. */
const LOCAL_TEXT = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})$/;
const BEIJING_OFFSET_MS = 8 * 3_600_000;

/**
 * Reads the signature value of a sealed document, of any of the three generations.
 *
 * @param bytes DER
 * @throws SignatureError `signatureMalformed`, `sealMalformed`, `sealVersionUnsupported`
 */
export function readSealSignature(bytes: Uint8Array): SealSignature {
  const fields = DerFields.whole(bytes, 'SES_Signature', FAULT);
  const toSign = fields.takeAny('toSign');
  const tbs = new DerFields(toSign, 'SES_Signature.toSign', FAULT);
  return fields.left + 1 === FIELDS_OF_2014
    ? readSignature2014(fields, toSign, tbs)
    : readSignature2020(fields, toSign, tbs);
}

/** `SES_Signature { toSign, signature }`: certificate and algorithm are inside what is signed. */
function readSignature2014(fields: DerFields, toSign: DerElement, tbs: DerFields): SealSignature {
  tbs.integer('version');
  const seal = readSeal(tbs.take(TAG.sequence, 'eseal').bytes);
  const time = tbs.bits('timeInfo');
  const dataHash = tbs.bits('dataHash');
  const propertyInfo = textOf(tbs, 'propertyInfo');
  const signerCertificate = tbs.octets('cert');
  const algorithm = tbs.oid('signatureAlgorithm');
  tbs.end();
  const signature = fields.bits('signature');
  fields.end();
  const signedAt = timeOf2014(time);
  return {
    ...{ seal, signedAt, dataHash, propertyInfo, signerCertificate, algorithm },
    ...{ signedBytes: toSign.bytes, signature },
    ...(signedAt === undefined ? { timestamp: time } : {}),
  };
}

/** `SES_Signature { toSign, cert, signatureAlgorithmID, signature, [0] timeStamp OPTIONAL }`. */
function readSignature2020(fields: DerFields, toSign: DerElement, tbs: DerFields): SealSignature {
  const version = tbs.integer('version');
  const seal = readSeal(tbs.take(TAG.sequence, 'eseal').bytes);
  if (version !== seal.version) throw tbs.broken('version is not that of the seal');
  const signedAt = tbs.time('timeInfo');
  const dataHash = tbs.bits('dataHash');
  const propertyInfo = textOf(tbs, 'propertyInfo');
  tbs.takeIf(TAG.explicit0);
  tbs.end();
  const signerCertificate = fields.octets('cert');
  const algorithm = fields.oid('signatureAlgorithmID');
  const signature = fields.bits('signature');
  const timestamp = readTimestamp(fields);
  fields.end();
  return {
    ...{ seal, signedAt, dataHash, propertyInfo, signerCertificate, algorithm },
    ...{ signedBytes: toSign.bytes, signature },
    ...(timestamp === undefined ? {} : { timestamp }),
  };
}

/** An IA5String that some signers fill with UTF-8: paths of parts with Chinese names. */
function textOf(fields: DerFields, name: string): string {
  const { content } = fields.take(TAG.ia5String, name);
  try {
    return utf8Decode(content);
  } catch {
    throw fields.broken(`${name} is no text`);
  }
}

/** The BIT STRING holds a UTCTime, its text, local text, or a timestamp: then undefined. */
function timeOf2014(bytes: Uint8Array): string | undefined {
  const text = toBinary(bytes);
  const [, date, time] = LOCAL_TEXT.exec(text) ?? [];
  try {
    if (date !== undefined && time !== undefined) {
      return formatInstant(instantToEpochMs(`${date}T${time}Z`) - BEIJING_OFFSET_MS);
    }
    if (/^\d{12}Z$/.test(text)) return instantOf({ tag: TAG.utcTime, content: bytes, bytes });
    if (/^\d{14}Z$/.test(text)) {
      return instantOf({ tag: TAG.generalizedTime, content: bytes, bytes });
    }
    const [element, ...behind] = derElements(bytes);
    return element === undefined || behind.length > 0 ? undefined : instantOf(element);
  } catch {
    return undefined;
  }
}
