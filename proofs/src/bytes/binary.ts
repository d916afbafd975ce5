// SPDX-License-Identifier: Apache-2.0
/** At once: more arguments than this no engine takes. */
const CHUNK = 8192;

/** Bytes as Latin-1 text, a character for each: what some libraries take for bytes. */
export function toBinary(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return parts.join('');
}

/** The bytes of a Latin-1 text. */
export function fromBinary(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
