// SPDX-License-Identifier: Apache-2.0
import { createHash, sign } from 'node:crypto';
import { element, integer, octets, oid, sequence, set, time } from '../der-writer.js';
import type { TestCertificate } from './authority.js';

const DIGEST_SHA256 = '2.16.840.1.101.3.4.2.1';
/** Content type of plain bytes (RFC 5652, chapter 4). */
export const DATA = '1.2.840.113549.1.7.1';
export const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** A CMS structure that is to be made, with what is unlike a good one. */
interface CmsWish {
  readonly by: TestCertificate;
  /** Who issued the signer's certificate. */
  readonly issuer: TestCertificate;
  /** Content type of what is signed. */
  readonly type: string;
  readonly content: Uint8Array;
  /** Whether the content is inside. */
  readonly isInside?: boolean;
  /** Of the content; SHA-256, unless said. */
  readonly digest?: Uint8Array;
  readonly signedBy?: TestCertificate;
  /** Names the signer by this key identifier (RFC 5652, 5.3). */
  readonly keyId?: Uint8Array;
  /** The hash function that is named, dotted OID; its signature is over SHA-256 all the same. */
  readonly digestNamed?: string;
}

/** A CMS structure signed with ECDSA and SHA-256 (RFC 5652, chapter 5). */
export function makeSignedData({
  by,
  issuer,
  type,
  content,
  isInside = false,
  digest = sha256(content),
  signedBy = by,
  keyId,
  digestNamed = DIGEST_SHA256,
}: CmsWish): Buffer {
  const algorithm = sequence(oid(digestNamed));
  const attributes = [
    sequence(oid('1.2.840.113549.1.9.3'), set(oid(type))),
    sequence(oid('1.2.840.113549.1.9.4'), set(octets(digest))),
  ];
  const signer = sequence(
    integer(keyId === undefined ? 1 : 3),
    keyId === undefined ? sequence(issuer.name, integer(by.serial)) : element(0x80, keyId),
    algorithm,
    element(0xa0, Buffer.concat(attributes)),
    sequence(oid('1.2.840.10045.4.3.2')),
    octets(sign('sha256', set(...attributes), signedBy.privateKey)),
  );
  const inside = isInside ? [element(0xa0, octets(content))] : [];
  const signedData = sequence(
    integer(keyId === undefined ? 1 : 3),
    set(algorithm),
    sequence(oid(type), ...inside),
    element(0xa0, by.der),
    set(signer),
  );
  return sequence(oid('1.2.840.113549.1.7.2'), element(0xa0, signedData));
}

/** What a timestamp says of a content (RFC 3161, section 2.4.2). */
export function timestampInfo(content: Uint8Array, at: string): Buffer {
  const imprint = sequence(sequence(oid(DIGEST_SHA256)), octets(sha256(content)));
  return sequence(integer(1), oid('1.2.156.999999.1'), imprint, integer(5), time(at));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
