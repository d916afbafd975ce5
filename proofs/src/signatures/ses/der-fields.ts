// SPDX-License-Identifier: Apache-2.0
import { derElements, derOid, type DerElement } from '../../asn1/der.js';
import { fromBinary, toBinary } from '../../bytes/binary.js';
import { utf8Decode } from '../../bytes/utf8.js';
import { derTime } from '../../x509/der-time.js';
import type { ReasonWord } from '../reasons.js';
import { SignatureError } from '../signature-error.js';

/** Identifier octets of the ASN.1 types in seals and their signatures. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  printableString: 0x13,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  explicit0: 0xa0,
} as const;

const LONGEST_INTEGER = 4;

/** The fields of one SEQUENCE, taken one after another; what is left over is a fault. */
export class DerFields {
  readonly #elements: readonly DerElement[];
  readonly #place: string;
  readonly #fault: ReasonWord;
  #at = 0;

  /**
   * @param place names the SEQUENCE in messages
   * @param fault what it means when the structure is broken
   * @throws SignatureError with `fault` when `sequence` is none, or holds no DER
   */
  constructor(sequence: DerElement | undefined, place: string, fault: ReasonWord) {
    this.#place = place;
    this.#fault = fault;
    if (sequence?.tag !== TAG.sequence) throw this.broken('it is not a SEQUENCE');
    this.#elements = this.elementsOf(sequence);
  }

  /** The one element that `bytes` are, with nothing behind it. */
  static whole(bytes: Uint8Array, place: string, fault: ReasonWord): DerFields {
    return new DerFields(wholeElement(bytes, place, fault), place, fault);
  }

  get left(): number {
    return this.#elements.length - this.#at;
  }

  take(tag: number, name: string): DerElement {
    const element = this.takeIf(tag);
    if (element === undefined) throw this.broken(`${name} is missing`);
    return element;
  }

  takeIf(tag: number): DerElement | undefined {
    const element = this.#elements[this.#at];
    if (element?.tag !== tag) return undefined;
    this.#at += 1;
    return element;
  }

  /** Whatever stands next. */
  takeAny(name: string): DerElement {
    const element = this.#elements[this.#at];
    if (element === undefined) throw this.broken(`${name} is missing`);
    this.#at += 1;
    return element;
  }

  sequence(name: string): DerFields {
    return new DerFields(this.take(TAG.sequence, name), `${this.#place}.${name}`, this.#fault);
  }

  /** A whole number from 0 on, of at most four octets. */
  integer(name: string): number {
    const { content } = this.take(TAG.integer, name);
    const [first = 0x80, second = 0] = content;
    const isPadded = content.length > 1 && first === 0 && second < 0x80;
    if (first >= 0x80 || isPadded || content.length > LONGEST_INTEGER) {
      throw this.broken(`${name} is out of range`);
    }
    return content.reduce((value, octet) => value * 256 + octet, 0);
  }

  ia5(name: string): string {
    const { content } = this.take(TAG.ia5String, name);
    if (content.some((octet) => octet >= 0x80)) throw this.broken(`${name} is not ASCII`);
    return toBinary(content);
  }

  utf8(name: string): string {
    try {
      return utf8Decode(this.take(TAG.utf8String, name).content);
    } catch {
      throw this.broken(`${name} is not UTF-8`);
    }
  }

  octets(name: string): Uint8Array {
    return this.take(TAG.octetString, name).content;
  }

  oid(name: string): string {
    return derOid(this.take(TAG.oid, name).content);
  }

  /** The octets of a BIT STRING, which must be whole. */
  bits(name: string): Uint8Array {
    const { content } = this.take(TAG.bitString, name);
    if (content[0] !== 0) throw this.broken(`${name} is no whole number of octets`);
    return content.subarray(1);
  }

  /** UTCTime or GeneralizedTime, in UTC and to the second, as RFC 3339 text. */
  time(name: string): string {
    const instant = instantOf(this.takeAny(name));
    if (instant === undefined) throw this.broken(`${name} is not a time in UTC`);
    return instant;
  }

  end(): void {
    if (this.left > 0) throw this.broken('something stands behind its last field');
  }

  elementsOf(element: DerElement): DerElement[] {
    try {
      return derElements(element.content);
    } catch {
      throw this.broken('its DER is broken');
    }
  }

  broken(detail: string): SignatureError {
    return new SignatureError(this.#fault, `${this.#place}: ${detail}`);
  }
}

/** @throws SignatureError with `fault` */
function wholeElement(bytes: Uint8Array, place: string, fault: ReasonWord): DerElement {
  let elements: DerElement[];
  try {
    elements = derElements(bytes);
  } catch {
    throw new SignatureError(fault, `${place}: its DER is broken`);
  }
  const [element, ...behind] = elements;
  if (element !== undefined && behind.length === 0) return element;
  throw new SignatureError(fault, `${place}: it is not one DER element`);
}

/** An instant to the second, from UTCTime or GeneralizedTime; undefined when it is none. */
export function instantOf({ tag, content, bytes }: DerElement): string | undefined {
  if (tag !== TAG.utcTime && tag !== TAG.generalizedTime) return undefined;
  const text = toBinary(content).replace(/\.\d+Z$/, 'Z');
  try {
    return derTime({ tag, content: fromBinary(text), bytes });
  } catch {
    return undefined;
  }
}
