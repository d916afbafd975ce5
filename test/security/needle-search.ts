// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';

/** Something that must not be found, in one of the forms in which it might hide. */
interface Needle {
  readonly of: string;
  readonly form: string;
  readonly bytes: Buffer;
}

/** Where a needle was found. */
export interface Found {
  readonly of: string;
  readonly form: string;
  readonly place: string;
}

/** Most places are passed over by these first bytes; all names begin with few characters. */
const PREFIX = 3;
const PREFIX_MASK = (1 << (8 * PREFIX)) - 1;
/** Then needles are looked up by the four bytes from here. */
const KEY_AT = 4;
/** What is shorter is found everywhere by chance. */
const SHORTEST = 8;

/** Looks for many secrets at once: plain, base64, base64url, hex, and by their plain digests. */
export class NeedleSearch {
  readonly #byKey = new Map<number, Needle[]>();
  readonly #isPrefix = new Uint8Array(1 << (8 * PREFIX));

  /** @param secrets by name; texts are looked for as UTF-8 */
  constructor(secrets: ReadonlyMap<string, string | Uint8Array>) {
    for (const [of, secret] of secrets) {
      for (const [form, bytes] of formsOf(Buffer.from(secret as string))) {
        if (bytes.length < SHORTEST) throw new RangeError(`${of} is too short to look for`);
        this.#add({ of, form, bytes });
      }
    }
  }

  /** Everything that is found in a place. */
  in(place: string, haystack: string | Uint8Array): Found[] {
    const bytes = viewOf(haystack);
    const isPrefix = this.#isPrefix;
    const found = new Map<string, Found>();
    // Hundreds of megabytes go through here: the prefix is shifted along, not read anew.
    let prefix = 0;
    for (let next = 0; next < bytes.length; next++) {
      prefix = ((prefix << 8) | bytes[next]!) & PREFIX_MASK;
      const at = next + 1 - PREFIX;
      if (isPrefix[prefix] === 0 || at < 0 || at + SHORTEST > bytes.length) continue;
      for (const { of, form, bytes: needle } of this.#byKey.get(keyOf(bytes, at)) ?? []) {
        const end = at + needle.length;
        if (end > bytes.length || bytes.compare(needle, 0, needle.length, at, end) !== 0) continue;
        found.set(`${of} ${form}`, { of, form, place });
      }
    }
    return [...found.values()];
  }

  #add(needle: Needle): void {
    this.#isPrefix[needle.bytes.readUIntBE(0, PREFIX)] = 1;
    const key = keyOf(needle.bytes, 0);
    this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), needle]);
  }
}

/** The bytes of a haystack, without a copy where they are bytes already. */
function viewOf(haystack: string | Uint8Array): Buffer {
  if (typeof haystack === 'string') return Buffer.from(haystack);
  return Buffer.from(haystack.buffer, haystack.byteOffset, haystack.byteLength);
}

/** No needle is shorter than the eight bytes that this looks at. */
function keyOf(bytes: Buffer, at: number): number {
  return bytes.readUInt32BE(at + KEY_AT);
}

/** How often each secret is looked for in one place. */
export function formsOf(secret: Buffer): readonly (readonly [form: string, bytes: Buffer])[] {
  const digests = ['sha256', 'sm3'].map(
    (name) => [name, createHash(name).update(secret).digest()] as const,
  );
  return [
    ['plain', secret],
    ...encodingsOf('', secret),
    ...digests.flatMap(
      ([name, digest]) => [[name, digest], ...encodingsOf(`${name} `, digest)] as const,
    ),
  ];
}

function encodingsOf(name: string, bytes: Buffer): (readonly [string, Buffer])[] {
  const hex = bytes.toString('hex');
  return [
    [`${name}hex`, Buffer.from(hex)],
    [`${name}HEX`, Buffer.from(hex.toUpperCase())],
    ...[0, 1, 2].flatMap((shift) => {
      const base64 = base64At(bytes, shift);
      const url = base64.replaceAll('+', '-').replaceAll('/', '_');
      return [
        [`${name}base64+${shift}`, Buffer.from(base64)] as const,
        [`${name}base64url+${shift}`, Buffer.from(url)] as const,
      ];
    }),
  ];
}

/** The characters that stand for these bytes alone when `shift` other bytes precede them. */
function base64At(bytes: Buffer, shift: number): string {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
  const text = whole.toString('base64').replaceAll('=', '');
  const first = [0, 2, 3][shift] ?? 0;
  const isEven = whole.length % 3 === 0;
  return text.slice(first, isEven ? undefined : -1);
}
