// SPDX-License-Identifier: Apache-2.0
import asn1, { type Asn1 } from 'node-forge/lib/asn1.js';
import validators from 'node-forge/lib/pkcs7asn1.js';
import { derOid, type DerElement } from '../../asn1/der.js';
import { fromBinary, toBinary } from '../../bytes/binary.js';
import { toHex } from '../../bytes/hex.js';
import { SignatureError } from '../signature-error.js';
import { elementsIn } from './elements.js';
import { instantOf, TAG } from '../ses/der-fields.js';

/** A CMS structure with one signer (RFC 5652, chapter 5). Nothing of it is verified. */
export interface SignedData {
  /** Of what was signed, dotted OID. */
  readonly contentType: string;
  /** What was signed, where it is inside. */
  readonly content: Uint8Array | undefined;
  readonly certificates: readonly Uint8Array[];
  /** Of the signer's certificate: its issuer's name, DER, and its number. */
  readonly issuer: Uint8Array;
  /** Lower-case hex without leading zeros. */
  readonly serialNumber: string;
  /** Dotted OIDs. */
  readonly digestAlgorithm: string;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  /** The signed attributes as they are signed, a SET; undefined when the content itself is. */
  readonly signedAttributes: Uint8Array | undefined;
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';

/**
 * Reads a CMS structure.
 *
 * @param bytes DER
 * @throws SignatureError `signatureMalformed`, also for more or fewer signers than one;
 *   `signatureTypeUnsupported` for a signer who is named by a key
 */
export function readSignedData(bytes: Uint8Array): SignedData {
  const outer = capture(parse(bytes), validators.contentInfoValidator);
  if (oidIn(outer['contentType']) !== SIGNED_DATA) throw malformed('it is no SignedData');
  const inner = firstOf(nodeIn(outer['content']));
  if (isSignerNamedByKey(inner)) {
    throw new SignatureError('signatureTypeUnsupported', 'CMS: the signer is named by a key');
  }
  const captured = capture(inner, validators.signedDataValidator);
  const attributes = captured['authenticatedAttributes'];
  return {
    contentType: oidIn(captured['contentType']),
    content: contentOf(captured['content']),
    certificates: nodesIn(captured['certificates']).map(derOf),
    issuer: derOf(nodeIn(captured['issuer'])),
    serialNumber: toHex(fromBinary(textIn(captured['serial']))).replace(/^(?:00)+/, ''),
    digestAlgorithm: oidIn(captured['digestAlgorithm']),
    signatureAlgorithm: oidIn(firstOf({ value: captured['signatureAlgorithm'] }).value),
    signature: fromBinary(textIn(captured['signature'])),
    signedAttributes: Array.isArray(attributes) ? setOf(attributes as Asn1[]) : undefined,
  };
}

/**
 * The one value of a signed attribute (RFC 5652, 5.3); undefined when it has none, or several.
 *
 * @throws SignatureError `signatureMalformed`
 */
export function signedAttribute(attributes: Uint8Array, oid: string): DerElement | undefined {
  const [set] = elementsIn(attributes);
  const values = elementsIn(set?.content).flatMap((attribute) => {
    const [type, list] = elementsIn(attribute.content);
    if (type?.tag !== TAG.oid || derOid(type.content) !== oid) return [];
    return elementsIn(list?.content);
  });
  return values.length === 1 ? values[0] : undefined;
}

/** The signing time that the signer states. RFC 3339 UTC. */
export function signingTime(attributes: Uint8Array): string | undefined {
  const value = signedAttribute(attributes, '1.2.840.113549.1.9.5');
  return value === undefined ? undefined : instantOf(value);
}

function parse(bytes: Uint8Array): Asn1 {
  try {
    const options = { strict: true, parseAllBytes: true, decodeBitStrings: false };
    return asn1.fromDer(toBinary(bytes), options);
  } catch {
    throw malformed('its DER is broken');
  }
}

/** `SignerInfo { version, [0] subjectKeyIdentifier, … }` (RFC 5652, section 5.3). */
function isSignerNamedByKey({ value }: Asn1): boolean {
  const signer = partsOf(partsOf({ value }).at(-1))[0];
  const name = partsOf(signer)[1];
  return name?.tagClass === asn1.Class.CONTEXT_SPECIFIC && name.type === 0;
}

function partsOf(node: Pick<Asn1, 'value'> | undefined): readonly Asn1[] {
  return Array.isArray(node?.value) ? (node.value as Asn1[]) : [];
}

/** What a validator's names caught: texts, structures or lists of them. */
function capture(node: Asn1, validator: object): Record<string, unknown> {
  const captured: Record<string, unknown> = {};
  const errors: string[] = [];
  if (!asn1.validate(node, validator, captured, errors)) {
    throw malformed('it is not built as RFC 5652 says, for one signer');
  }
  return captured;
}

/** `[0] EXPLICIT OCTET STRING`. */
function contentOf(node: unknown): Uint8Array | undefined {
  if (node === undefined) return undefined;
  const inner = firstOf(nodeIn(node));
  return typeof inner.value === 'string' ? fromBinary(inner.value) : undefined;
}

function setOf(attributes: Asn1[]): Uint8Array {
  return derOf(asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, attributes));
}

function derOf(node: Asn1): Uint8Array {
  return fromBinary(asn1.toDer(node).getBytes());
}

function firstOf({ value }: { readonly value: unknown }): Asn1 {
  const [first] = Array.isArray(value) ? (value as Asn1[]) : [];
  if (first === undefined) throw malformed('a part is empty');
  return first;
}

function nodeIn(value: unknown): Asn1 {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed('a part is missing');
  }
  return value as Asn1;
}

function nodesIn(value: unknown): Asn1[] {
  if (value === undefined) return [];
  const { value: inner } = nodeIn(value);
  if (!Array.isArray(inner)) throw malformed('a list is none');
  // Only plain certificates: others have tags of their own (RFC 5652, 10.2.2).
  return (inner as Asn1[]).filter(({ tagClass }) => tagClass !== asn1.Class.CONTEXT_SPECIFIC);
}

function textIn(value: unknown): string {
  if (typeof value !== 'string') throw malformed('a part is missing');
  return value;
}

function oidIn(value: unknown): string {
  return derOid(fromBinary(textIn(value)));
}

function malformed(detail: string): SignatureError {
  return new SignatureError('signatureMalformed', `CMS: ${detail}`);
}
