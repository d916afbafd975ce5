// SPDX-License-Identifier: Apache-2.0
import { CertificateError } from '../primitives.js';

/** One DER element: identifier octet and content. */
export interface DerElement {
  /** Identifier octet: class, constructed bit and tag number below 31. */
  readonly tag: number;
  readonly content: Uint8Array;
  /** The whole element, header included. */
  readonly bytes: Uint8Array;
}

/**
 * The elements that lie one after another in `bytes`.
 *
 * @throws CertificateError when a length runs over the end or a tag needs more than one octet
 */
export function derElements(bytes: Uint8Array): DerElement[] {
  const elements: DerElement[] = [];
  let at = 0;
  while (at < bytes.length) {
    const element = readElement(bytes, at);
    elements.push(element);
    at += element.bytes.length;
  }
  return elements;
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
  const short = bytes[start + 1];
  if (short === undefined || (tag & 31) === 31) throw malformed();
  let length = short;
  let at = start + 2;
  if (short >= 128) {
    const octets = short & 127;
    if (octets === 0 || octets > 4) throw malformed();
    length = 0;
    for (let i = 0; i < octets; i++) length = length * 256 + (bytes[at++] ?? NaN);
  }
  const end = at + length;
  if (!(end <= bytes.length)) throw malformed();
  return { tag, content: bytes.subarray(at, end), bytes: bytes.subarray(start, end) };
}

function malformed(): CertificateError {
  return new CertificateError('the DER structure of the certificate is broken');
}
