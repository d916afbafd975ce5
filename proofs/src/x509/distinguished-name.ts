// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '../json/own-member.js';
import { toBinary } from '../bytes/binary.js';
import { CertificateError } from '../primitives.js';
import { derElements, derOid, type DerElement } from '../asn1/der.js';

const COMMON_NAME = '2.5.4.3';

/** Short names as OpenSSL, and with it node:crypto, prints them; other types stay numbers. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  [COMMON_NAME]: 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.42': 'GN',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
};

/** One attribute of a name: its type as dotted OID, and its text. */
export interface NameAttribute {
  readonly type: string;
  readonly value: string;
}

/** A name as certificates state it. */
export interface DistinguishedName {
  /** RFC 4514 text, most specific part first. */
  readonly text: string;
  /** The first CN; empty when there is none. */
  readonly commonName: string;
  /** Equal for names that differ in nothing but case, spaces and string type. */
  readonly comparable: string;
}

/**
 * Reads a Name (RFC 5280, section 4.1.2.4).
 *
 * @param name the element with its header
 * @throws CertificateError
 */
export function distinguishedName(name: DerElement): DistinguishedName {
  const parts = partsOf(name);
  const attributes = parts.flat();
  return {
    text: parts
      .map((part) => part.map(written).join(' + '))
      .reverse()
      .join(','),
    commonName: attributes.find(({ type }) => type === COMMON_NAME)?.value ?? '',
    comparable: JSON.stringify(
      parts.map((part) => part.map(({ type, value }) => [type, folded(value)])),
    ),
  };
}

/** All attributes of a Name, in order. @throws CertificateError */
export function nameAttributes(name: DerElement): NameAttribute[] {
  return partsOf(name).flat();
}

function partsOf(name: DerElement): NameAttribute[][] {
  return derElements(name.content).map((part) =>
    derElements(part.content).map((attribute) => readAttribute(attribute)),
  );
}

function readAttribute({ content }: DerElement): NameAttribute {
  const [type, value] = derElements(content);
  if (type === undefined || value === undefined) {
    throw new CertificateError('a part of a name has no value');
  }
  return { type: derOid(type.content), value: stringOf(value) };
}

/** The string types of ASN.1 that names use; anything else counts as Latin-1. */
function stringOf({ tag, content }: DerElement): string {
  if (tag === 0x0c) return decode('utf-8', content);
  if (tag === 0x1e) return decode('utf-16be', content);
  return toBinary(content);
}

function decode(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CertificateError('a text in a name is not validly encoded');
  }
}

function written({ type, value }: NameAttribute): string {
  return `${ownMember(SHORT_NAMES, type) ?? type}=${escaped(value)}`;
}

/** Escapes as RFC 4514, section 2.4, and control characters by their number. */
function escaped(value: string): string {
  return (
    value
      .replace(/[,+"\\<>;]|^[ #]| $/g, '\\$&')
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\x00-\x1f\x7f]/g, (character) => {
        const code = character.charCodeAt(0).toString(16).toUpperCase();
        return `\\${code.padStart(2, '0')}`;
      })
  );
}

/** Case and spaces do not distinguish names (RFC 5280, section 7.1). */
function folded(value: string): string {
  return value.trim().replace(/\s+/g, ' ').toLowerCase();
}
