// SPDX-License-Identifier: Apache-2.0
import { concatBytes } from '../bytes/arrays.js';
import { CertificateError } from '../primitives.js';

const SEQUENCE = 0x30;

/** One DER element: identifier octet and content. */
export interface DerElement {
  /** Identifier octet: class, constructed bit and tag number below 31. */
  readonly tag: number;
  readonly content: Uint8Array;
  /** The whole element, header included. */
  readonly bytes: Uint8Array;
}

/** Real structures have a few hundred side by side; hostile ones must not fill the memory. */
const MAX_ELEMENTS = 100_000;

/**
 * The elements that lie one after another in `bytes` (X.690, chapter 10).
 *
 * @throws CertificateError when a length runs over the end, is indefinite or longer than it need
 *   be, when a tag needs more than one octet, or when there are too many
 */
export function derElements(bytes: Uint8Array): DerElement[] {
  const elements: DerElement[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (elements.length >= MAX_ELEMENTS) throw malformed();
    const element = readElement(bytes, at);
    elements.push(element);
    at += element.bytes.length;
  }
  return elements;
}

/** The element that `bytes` begin with, whatever stands behind it. @throws CertificateError */
export function derFirstElement(bytes: Uint8Array): DerElement {
  if (bytes.length === 0) throw malformed();
  return readElement(bytes, 0);
}

/** A SEQUENCE of elements that are encoded already. */
export function derSequence(...elements: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(...elements);
  return concatBytes(Uint8Array.from([SEQUENCE, ...derLength(content.length)]), content);
}

function derLength(length: number): number[] {
  if (length < 128) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [128 + octets.length, ...octets];
}

/** The text of an OBJECT IDENTIFIER's content. */
export function derOid(content: Uint8Array): string {
  const arcs: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 127);
    if (byte >= 128) continue;
    arcs.push(value);
    value = 0;
  }
  const first = arcs[0] ?? 0;
  const top = Math.min(Math.floor(first / 40), 2);
  return [top, first - 40 * top, ...arcs.slice(1)].join('.');
}

function readElement(bytes: Uint8Array, start: number): DerElement {
  const tag = bytes[start] as number;
  if ((tag & 31) === 31) throw malformed();
  const { length, at } = readLength(bytes, start + 1);
  const end = at + length;
  if (!(end <= bytes.length)) throw malformed();
  return { tag, content: bytes.subarray(at, end), bytes: bytes.subarray(start, end) };
}

/** The length at a place, and where it ends: neither indefinite nor in more octets than need be. */
function readLength(bytes: Uint8Array, start: number): { length: number; at: number } {
  const short = bytes[start] ?? 128;
  if (short < 128) return { length: short, at: start + 1 };
  const octets = short & 127;
  if (octets === 0 || octets > 4) throw malformed();
  let length = 0;
  for (let i = 1; i <= octets; i++) length = length * 256 + (bytes[start + i] ?? NaN);
  if (length < 128 || length < 256 ** (octets - 1)) throw malformed();
  return { length, at: start + 1 + octets };
}

function malformed(): CertificateError {
  return new CertificateError('the DER structure of the certificate is broken');
}
