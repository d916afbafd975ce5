// SPDX-License-Identifier: Apache-2.0
// DER, for structures that no library writes, or not so oddly.

export function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  return element(0x06, Buffer.from([40 * first + second, ...rest.flatMap(base128)]));
}

function base128(arc: number): number[] {
  const digits = [arc & 127];
  for (let rest = arc >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 127) | 128);
  return digits;
}

export function integer(value: number): Buffer {
  return element(0x02, Buffer.from([value]));
}

export function bitString(bytes: Uint8Array): Buffer {
  return element(0x03, Buffer.concat([Buffer.from([0]), bytes]));
}

export function sequence(...parts: readonly Uint8Array[]): Buffer {
  return element(0x30, Buffer.concat(parts));
}

export function element(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  if (length < 128) return Buffer.concat([Buffer.from([tag, length]), content]);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest >>>= 8) octets.unshift(rest & 255);
  return Buffer.concat([Buffer.from([tag, 128 + octets.length, ...octets]), content]);
}

export function octets(bytes: Uint8Array): Buffer {
  return element(0x04, bytes);
}

export function set(...parts: readonly Uint8Array[]): Buffer {
  return element(0x31, Buffer.concat(parts));
}

/** GeneralizedTime, to the second. */
export function time(instant: string): Buffer {
  const digits = instant.replace(/\.\d{3}Z$/, 'Z').replace(/[-:T]/g, '');
  return element(0x18, Buffer.from(digits));
}
