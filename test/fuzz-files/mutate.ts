// SPDX-License-Identifier: Apache-2.0
import type { Random } from './random.js';

/** Most changes made to one input. */
const MOST_CHANGES = 8;
const LONGEST_RUN = 64;
/** Numbers at which readers go wrong. */
const ODD_NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

/** What a kind of file is made of: put in, it gets further than bytes by chance. */
export type Tokens = readonly Uint8Array[];

/** A few changes to a copy of some bytes. */
export function mutate(bytes: Uint8Array, tokens: Tokens, random: Random): Uint8Array {
  let mutated = Uint8Array.from(bytes);
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left--) {
    mutated = random.one(CHANGES)(mutated, tokens, random);
  }
  return mutated;
}

type Change = (
  bytes: Uint8Array<ArrayBuffer>,
  tokens: Tokens,
  random: Random,
) => Uint8Array<ArrayBuffer>;

const CHANGES: readonly Change[] = [
  function flipBit(bytes, _, random) {
    const at = random.below(bytes.length);
    if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes;
  },
  function setByte(bytes, _, random) {
    if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  },
  function writeNumber(bytes, _, random) {
    const width = random.one([1, 2, 4] as const);
    const at = random.below(Math.max(1, bytes.length - width));
    const view = new DataView(bytes.buffer);
    if (at + width > bytes.length) return bytes;
    const value = random.one(ODD_NUMBERS);
    if (width === 1) view.setUint8(at, value & 0xff);
    else if (width === 2) view.setUint16(at, value & 0xffff, random.below(2) === 0);
    else view.setUint32(at, value, random.below(2) === 0);
    return bytes;
  },
  function remove(bytes, _, random) {
    const at = random.below(bytes.length);
    return spliced(bytes, at, 1 + random.below(LONGEST_RUN), new Uint8Array());
  },
  function repeat(bytes, _, random) {
    const at = random.below(bytes.length);
    const run = bytes.slice(at, at + 1 + random.below(LONGEST_RUN));
    const times = 1 + random.below(random.below(8) === 0 ? 200 : 4);
    const many = new Uint8Array(run.length * times);
    for (let i = 0; i < times; i++) many.set(run, i * run.length);
    return spliced(bytes, at, 0, many);
  },
  function move(bytes, _, random) {
    const from = random.below(bytes.length);
    const run = bytes.slice(from, from + 1 + random.below(LONGEST_RUN));
    return spliced(bytes, random.below(bytes.length), run.length, run);
  },
  function token(bytes, tokens, random) {
    if (tokens.length === 0) return bytes;
    const put = random.one(tokens);
    return spliced(bytes, random.below(bytes.length), random.one([0, put.length]), put);
  },
  function cut(bytes, _, random) {
    return random.below(4) === 0 ? bytes.slice(0, random.below(bytes.length)) : bytes;
  },
];

function spliced(
  bytes: Uint8Array,
  at: number,
  removed: number,
  put: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const rest = bytes.subarray(at + removed);
  const result = new Uint8Array(at + put.length + rest.length);
  result.set(bytes.subarray(0, at));
  result.set(put, at);
  result.set(rest, at + put.length);
  return result;
}
