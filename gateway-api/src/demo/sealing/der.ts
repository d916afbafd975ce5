// SPDX-License-Identifier: Apache-2.0
// Writes DER (X.690): what certificates and seals are made of.

const SHORT_FORM = 0x80;
const SEVEN_BITS = 7;
const NOTHING_UNUSED = 0;

/** @param content of any length */
export function element(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  if (length < SHORT_FORM) return Buffer.concat([Buffer.from([tag, length]), content]);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Buffer.concat([Buffer.from([tag, SHORT_FORM + octets.length, ...octets]), content]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer =>
  element(0x30, Buffer.concat(parts));

export const set = (...parts: readonly Uint8Array[]): Buffer => element(0x31, Buffer.concat(parts));

export const octets = (bytes: Uint8Array): Buffer => element(0x04, bytes);

export const bits = (bytes: Uint8Array): Buffer =>
  element(0x03, Buffer.concat([Buffer.from([NOTHING_UNUSED]), bytes]));

export const boolean = (value: boolean): Buffer => element(0x01, Buffer.from([value ? 0xff : 0]));

export const utf8 = (text: string): Buffer => element(0x0c, Buffer.from(text));

export const ia5 = (text: string): Buffer => element(0x16, Buffer.from(text, 'latin1'));

export const printable = (text: string): Buffer => element(0x13, Buffer.from(text, 'latin1'));

/** @param digits of a positive number, big-endian */
export function integer(digits: Uint8Array | number): Buffer {
  const bytes = typeof digits === 'number' ? Buffer.from([digits]) : Buffer.from(digits);
  const start = bytes.findIndex((octet) => octet !== 0);
  const shortest = start < 0 ? Buffer.from([0]) : bytes.subarray(start);
  const isNegative = (shortest[0] ?? 0) >= SHORT_FORM;
  return element(0x02, isNegative ? Buffer.concat([Buffer.from([0]), shortest]) : shortest);
}

/** @param dotted object identifier */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return element(0x06, Buffer.from([40 * first + second, ...rest.flatMap(base128)]));
}

function base128(arc: number): number[] {
  const digits = [arc % SHORT_FORM];
  for (let rest = arc >>> SEVEN_BITS; rest > 0; rest >>>= SEVEN_BITS) {
    digits.unshift((rest % SHORT_FORM) + SHORT_FORM);
  }
  return digits;
}

/** GeneralizedTime, whole seconds of the moment. */
export function time(moment: Date): Buffer {
  const digits = moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
  return element(0x18, Buffer.from(digits.replace(/[-:T]/g, '')));
}
