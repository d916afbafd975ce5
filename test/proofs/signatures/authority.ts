// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { bitString, element, integer, oid, sequence, set, time } from '../der-writer.js';

const ECDSA_WITH_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));

/** A certificate of the tests, and its key. */
export interface TestCertificate {
  readonly der: Buffer;
  readonly name: Buffer;
  readonly serial: number;
  readonly privateKey: KeyObject;
}

export interface CertificateWish {
  readonly name: string;
  readonly serial?: number;
  /** Signs itself when left out. */
  readonly issuer?: TestCertificate;
  readonly isAuthority?: boolean;
  readonly from?: string;
  readonly to?: string;
  /** The octet of KeyUsage; none when left out. */
  readonly usage?: number;
  readonly extensions?: readonly Buffer[];
}

/** Makes a certificate with an ECDSA key, as wished. */
export function makeCertificate(wish: CertificateWish): TestCertificate {
  const { serial = 7, from = '2026-01-01T00:00:00Z', to = '2030-01-01T00:00:00Z' } = wish;
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(set(sequence(oid('2.5.4.3'), element(0x0c, Buffer.from(wish.name)))));
  const tbs = sequence(
    element(0xa0, integer(2)),
    integer(serial),
    ECDSA_WITH_SHA256,
    wish.issuer?.name ?? name,
    sequence(time(from), time(to)),
    name,
    publicKey.export({ format: 'der', type: 'spki' }),
    element(0xa3, sequence(...extensionsOf(wish))),
  );
  const signature = sign('sha256', tbs, wish.issuer?.privateKey ?? privateKey);
  const der = sequence(tbs, ECDSA_WITH_SHA256, bitString(signature));
  return { der, name, serial, privateKey };
}

function extensionsOf({ isAuthority = false, usage, extensions = [] }: CertificateWish): Buffer[] {
  const constraints = isAuthority ? sequence(element(0x01, Buffer.from([255]))) : sequence();
  const keyUsage = usage === undefined ? [] : [element(0x03, Buffer.from([0, usage]))];
  return [
    extension('2.5.29.19', constraints),
    ...keyUsage.map((value) => extension('2.5.29.15', value)),
    ...extensions,
  ];
}

/** An extension that is not critical. @param value what its OCTET STRING holds */
export function extension(type: string, value: Uint8Array): Buffer {
  return sequence(oid(type), element(0x04, value));
}

/** A list of revoked certificates (RFC 5280, section 5.1). */
export function makeRevocations(
  issuer: TestCertificate,
  revoked: readonly (readonly [serial: number, at: string])[],
): Buffer {
  const entries = revoked.map(([serial, at]) => sequence(integer(serial), time(at)));
  const tbs = sequence(
    integer(1),
    ECDSA_WITH_SHA256,
    issuer.name,
    time('2026-06-01T00:00:00Z'),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
  );
  return sequence(tbs, ECDSA_WITH_SHA256, bitString(sign('sha256', tbs, issuer.privateKey)));
}
