// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { bitString, element, integer, oid, sequence } from '../der-writer.js';

/** One attribute of a name: dotted OID and text. */
export interface NamePart {
  readonly type: string;
  readonly value: string;
}

interface Keys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export interface CertificateToWrite {
  readonly subject: readonly NamePart[];
  readonly issuer: readonly NamePart[];
  /** basicConstraints and keyUsage of a CA, or of an end entity; neither when left out. */
  readonly mayIssue?: boolean;
  readonly keys?: Keys;
  readonly signedBy?: Keys;
}

const ECDSA_WITH_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
const usual = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

/** Writes a certificate with whatever names: no issuing library lets all of them through. */
export function certificateDer(wanted: CertificateToWrite): Uint8Array {
  const keys = wanted.keys ?? usual;
  const tbs = sequence(
    element(0xa0, integer(2)),
    integer(7),
    ECDSA_WITH_SHA256,
    name(wanted.issuer),
    sequence(
      element(0x17, Buffer.from('260101000000Z')),
      element(0x18, Buffer.from('20560101000000Z')),
    ),
    name(wanted.subject),
    keys.publicKey.export({ format: 'der', type: 'spki' }),
    ...extensions(wanted.mayIssue),
  );
  const signature = sign('sha256', tbs, (wanted.signedBy ?? keys).privateKey);
  return sequence(tbs, ECDSA_WITH_SHA256, bitString(signature));
}

function extensions(mayIssue: boolean | undefined): Buffer[] {
  if (mayIssue === undefined) return [];
  const constraints = mayIssue ? sequence(element(0x01, Buffer.from([255]))) : sequence();
  const usage = element(0x03, Buffer.from(mayIssue ? [1, 0x06] : [7, 0x80]));
  const list = sequence(
    sequence(oid('2.5.29.19'), element(0x04, constraints)),
    sequence(oid('2.5.29.15'), element(0x04, usage)),
  );
  return [element(0xa3, list)];
}

function name(parts: readonly NamePart[]): Buffer {
  return sequence(
    ...parts.map(({ type, value }) =>
      element(0x31, sequence(oid(type), element(0x0c, Buffer.from(value, 'utf8')))),
    ),
  );
}
