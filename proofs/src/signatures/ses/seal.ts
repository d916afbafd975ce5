// SPDX-License-Identifier: Apache-2.0
import { toBinary } from '../../bytes/binary.js';
import { derOid, derSequence } from '../../asn1/der.js';
import { SignatureError } from '../signature-error.js';
import { DerFields, TAG } from './der-fields.js';

/** Which text a seal's structure follows. */
export type SealGeneration =
  /** GM/T 0031-2014. */
  | 2014
  /** GB/T 38540-2020. */
  | 2020
  /** GM/T 0031-2025. */
  | 2025;

/** Whom a seal lets sign: certificates, or digests of certificates. */
export type SealSigners =
  | { readonly kind: 'certificates'; readonly certificates: readonly Uint8Array[] }
  | {
      readonly kind: 'digests';
      readonly digests: readonly { readonly algorithm: string; readonly value: Uint8Array }[];
    };

/** An electronic seal 电子印章, as its maker wrote it. Nothing of it is verified. */
export interface Seal {
  readonly generation: SealGeneration;
  /** As its header says. */
  readonly version: number;
  /** 印章标识. */
  readonly esId: string;
  readonly vendor: string;
  readonly type: number;
  /** 印章名称. */
  readonly name: string;
  readonly signers: SealSigners;
  /** RFC 3339 UTC, as the next two. */
  readonly createdAt: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly picture: SealPicture;
  readonly makerCertificate: Uint8Array;
  /** Dotted OID. */
  readonly algorithm: string;
  /** What the maker signed. */
  readonly signedBytes: Uint8Array;
  readonly signature: Uint8Array;
  /** A timestamp over the maker's signature (2025). */
  readonly timestamp?: Uint8Array;
  /** The seal as delivered. */
  readonly bytes: Uint8Array;
}

export interface SealPicture {
  /** GIF, BMP, JPG, PNG or SVG. */
  readonly type: string;
  readonly data: Uint8Array;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

type SealInfo = Omit<
  Seal,
  'makerCertificate' | 'algorithm' | 'signedBytes' | 'signature' | 'timestamp' | 'bytes'
>;

const FAULT = 'sealMalformed';
const CERTIFICATES = 1;
const DIGESTS = 2;
const FIELDS_OF_2014 = 2;
const VERSION_OF_2020 = 4;
const VERSION_OF_2025 = 5;
/** More would be a seal for everybody. */
const MAX_SIGNERS = 1000;

/**
 * Reads a seal object (SESeal) of any of the three generations.
 *
 * @param bytes DER
 * @throws SignatureError `sealMalformed`, `sealVersionUnsupported`
 */
export function readSeal(bytes: Uint8Array): Seal {
  const fields = DerFields.whole(bytes, 'SESeal', FAULT);
  return fields.left === FIELDS_OF_2014 ? readSeal2014(fields, bytes) : readSeal2020(fields, bytes);
}

/** `SESeal { esealInfo, signInfo }`; the signature covers information, certificate and algorithm. */
function readSeal2014(fields: DerFields, bytes: Uint8Array): Seal {
  const info = fields.take(TAG.sequence, 'esealInfo');
  const signInfo = fields.sequence('signInfo');
  const certificate = signInfo.take(TAG.octetString, 'cert');
  const algorithm = signInfo.take(TAG.oid, 'signatureAlgorithm');
  const signature = signInfo.bits('signData');
  signInfo.end();
  return {
    ...readSealInfo(new DerFields(info, 'SESeal.esealInfo', FAULT), 2014),
    makerCertificate: certificate.content,
    algorithm: derOid(algorithm.content),
    signedBytes: derSequence(info.bytes, certificate.bytes, algorithm.bytes),
    signature,
    bytes,
  };
}

/** `SESeal { eSealInfo, cert, signAlgID, signedValue, [0] timeStamp OPTIONAL }`. */
function readSeal2020(fields: DerFields, bytes: Uint8Array): Seal {
  const info = fields.take(TAG.sequence, 'eSealInfo');
  const makerCertificate = fields.octets('cert');
  const algorithm = fields.oid('signAlgID');
  const signature = fields.bits('signedValue');
  const timestamp = readTimestamp(fields);
  fields.end();
  return {
    ...readSealInfo(new DerFields(info, 'SESeal.eSealInfo', FAULT), 2020),
    makerCertificate,
    algorithm,
    signedBytes: info.bytes,
    signature,
    ...(timestamp === undefined ? {} : { timestamp }),
    bytes,
  };
}

/** `[0] timeStamp BIT STRING OPTIONAL`, tagged explicitly or implicitly. */
export function readTimestamp(fields: DerFields): Uint8Array | undefined {
  const wrapper = fields.takeIf(TAG.explicit0);
  if (wrapper === undefined) return undefined;
  const [inner, ...behind] = fields.elementsOf(wrapper);
  if (inner?.tag !== TAG.bitString || behind.length > 0 || inner.content[0] !== 0) {
    throw fields.broken('timeStamp is no BIT STRING');
  }
  return inner.content.subarray(1);
}

/** Identifiers of seals have some dozens of characters. */
const LONGEST_ES_ID = 200;

function readSealInfo(fields: DerFields, form: 2014 | 2020): SealInfo {
  const header = fields.sequence('header');
  if (header.ia5('ID') !== 'ES') throw header.broken('ID is not ES');
  const version = header.integer('version');
  const vendor = header.ia5('Vid');
  header.end();
  const generation = form === 2014 ? 2014 : generationOf(version);
  const esId = fields.ia5('esID');
  if (esId === '' || esId.length > LONGEST_ES_ID)
    throw fields.broken('esID has no sensible length');
  const property = readProperty(fields.sequence('property'), form);
  const picture = readPicture(fields.sequence('picture'));
  if (fields.left > 0) checkExtensions(fields.sequence('extDatas'));
  fields.end();
  return { generation, version, vendor, esId, ...property, picture };
}

function generationOf(version: number): SealGeneration {
  if (version === VERSION_OF_2020) return 2020;
  if (version === VERSION_OF_2025) return 2025;
  throw new SignatureError('sealVersionUnsupported', `SESeal: version ${String(version)}`);
}

function readProperty(
  fields: DerFields,
  form: 2014 | 2020,
): Pick<Seal, 'type' | 'name' | 'signers' | 'createdAt' | 'validFrom' | 'validTo'> {
  const type = fields.integer('type');
  const name = fields.utf8('name');
  const listType = form === 2014 ? CERTIFICATES : fields.integer('certListType');
  const signers = readSigners(fields.sequence('certList'), listType);
  const createdAt = fields.time('createDate');
  const validFrom = fields.time('validStart');
  const validTo = fields.time('validEnd');
  fields.end();
  return { type, name, signers, createdAt, validFrom, validTo };
}

/** The CHOICE carries no tag: the number before it says which one it is. */
function readSigners(list: DerFields, listType: number): SealSigners {
  if (list.left === 0 || list.left > MAX_SIGNERS) throw list.broken('it lets no one sign, or all');
  if (listType === CERTIFICATES) {
    const certificates: Uint8Array[] = [];
    while (list.left > 0) certificates.push(list.octets('cert'));
    return { kind: 'certificates', certificates };
  }
  if (listType !== DIGESTS) throw list.broken('an unknown certListType');
  const digests: { algorithm: string; value: Uint8Array }[] = [];
  while (list.left > 0) {
    const entry = list.sequence('certDigest');
    const algorithm = toBinary(entry.take(TAG.printableString, 'type').content);
    digests.push({ algorithm, value: entry.octets('value') });
    entry.end();
  }
  return { kind: 'digests', digests };
}

function readPicture(fields: DerFields): SealPicture {
  const picture = {
    type: fields.ia5('type'),
    data: fields.octets('data'),
    width: fields.integer('width'),
    height: fields.integer('height'),
  };
  fields.end();
  return picture;
}

/** Nothing in them is needed here; one that must be understood and is not makes the seal unusable. */
function checkExtensions(list: DerFields): void {
  while (list.left > 0) {
    const extension = list.sequence('ExtData');
    extension.oid('extnID');
    const critical = extension.takeIf(TAG.boolean);
    extension.octets('extnValue');
    extension.end();
    if (critical !== undefined && critical.content[0] !== 0) {
      throw new SignatureError('sealVersionUnsupported', 'SESeal: a critical extension');
    }
  }
}
