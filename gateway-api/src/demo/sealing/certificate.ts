// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import * as der from './der.js';
import { newSm2Keys, signSm2, SM2_WITH_SM3, spkiOf, type Sm2Keys } from './sm2.js';

/** Whom a certificate names. */
export interface Subject {
  readonly name: string;
  /** Unified code 统一社会信用代码, in serialNumber. */
  readonly uscc?: string;
}

/** A certificate with its key. */
export interface Certified {
  readonly subject: Subject;
  /** DER. */
  readonly certificate: Uint8Array;
  readonly keys: Sm2Keys;
}

const ALGORITHM = der.sequence(der.oid(SM2_WITH_SM3));
const SERIAL_BYTES = 12;
const VERSION_3 = 2;
const YEARS = 10;
/** Octets of KeyUsage: unused bits, then the bits. */
const MAY_ISSUE = Buffer.from([1, 0x06]);
const MAY_SIGN = Buffer.from([6, 0xc0]);

/**
 * Makes a key, and the certificate in which its issuer names its owner (GB/T 20518).
 *
 * @param issuer left out: an authority that vouches for itself
 */
export function certify(subject: Subject, from: Date, issuer?: Certified): Certified {
  const keys = newSm2Keys();
  const until = new Date(from);
  until.setUTCFullYear(until.getUTCFullYear() + YEARS);
  const tbs = der.sequence(
    der.element(0xa0, der.integer(VERSION_3)),
    der.integer(randomBytes(SERIAL_BYTES)),
    ALGORITHM,
    nameOf(issuer?.subject ?? subject),
    der.sequence(der.time(from), der.time(until)),
    nameOf(subject),
    spkiOf(keys),
    der.element(0xa3, extensionsOf(issuer === undefined)),
  );
  const signature = signSm2(issuer?.keys ?? keys, tbs);
  // No Buffer: those write themselves in JSON.
  const certificate = new Uint8Array(der.sequence(tbs, ALGORITHM, der.bits(signature)));
  return { subject, keys, certificate };
}

function nameOf({ name, uscc }: Subject): Buffer {
  const attribute = (type: string, value: Buffer) => der.set(der.sequence(der.oid(type), value));
  return der.sequence(
    attribute('2.5.4.6', der.printable('CN')),
    attribute('2.5.4.10', der.utf8(name)),
    ...(uscc === undefined ? [] : [attribute('2.5.4.5', der.printable(uscc))]),
    attribute('2.5.4.3', der.utf8(name)),
  );
}

function extensionsOf(isAuthority: boolean): Buffer {
  const constraints = isAuthority ? der.sequence(der.boolean(true)) : der.sequence();
  const usage = der.element(0x03, isAuthority ? MAY_ISSUE : MAY_SIGN);
  const critical = (type: string, value: Buffer) =>
    der.sequence(der.oid(type), der.boolean(true), der.octets(value));
  return der.sequence(critical('2.5.29.19', constraints), critical('2.5.29.15', usage));
}
