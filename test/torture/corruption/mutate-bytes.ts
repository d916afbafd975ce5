// SPDX-License-Identifier: Apache-2.0
import type { Random } from '../engine/random.js';

/** A way to change bytes. */
export interface ByteMutation {
  readonly what: string;
  readonly bytes: Buffer;
}

const LONGEST_PIECE = 64;
const PAGE = 4096;
const BITS = 8;

/** Changes some bytes in one of many ways; the result may be the same by chance. */
export function mutateBytes(bytes: Buffer, random: Random): ByteMutation {
  const kinds = { flip: 5, overwrite: 2, truncate: 2, cutTail: 2, zeros: 1, swap: 2, repeat: 2 };
  const kind = random.weighted({ ...kinds, remove: 1, append: 1 });
  return { what: kind, bytes: WAYS[kind](bytes, random) };
}

type Way = (bytes: Buffer, random: Random) => Buffer;

const WAYS: Readonly<
  Record<
    | 'flip'
    | 'overwrite'
    | 'truncate'
    | 'cutTail'
    | 'zeros'
    | 'swap'
    | 'repeat'
    | 'remove'
    | 'append',
    Way
  >
> = {
  flip(bytes, random) {
    const copy = Buffer.from(bytes);
    for (let i = random.between(1, 3); i > 0 && copy.length > 0; i--) {
      const at = random.below(copy.length);
      copy.writeUInt8(copy.readUInt8(at) ^ (1 << random.below(BITS)), at);
    }
    return copy;
  },
  overwrite(bytes, random) {
    const copy = Buffer.from(bytes);
    const [from, length] = piece(bytes, random);
    random.bytes(length).copy(copy, from);
    return copy;
  },
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  cutTail: (bytes, random) => bytes.subarray(0, Math.max(0, bytes.length - random.between(1, 64))),
  zeros(bytes, random) {
    const copy = Buffer.from(bytes);
    const page = random.below(Math.ceil(bytes.length / PAGE) || 1) * PAGE;
    return copy.fill(0, page, Math.min(copy.length, page + PAGE));
  },
  swap(bytes, random) {
    const copy = Buffer.from(bytes);
    const [from, length] = piece(bytes, random);
    const to = random.below(Math.max(1, bytes.length - length));
    bytes.copy(copy, from, to, to + length);
    bytes.copy(copy, to, from, from + length);
    return copy;
  },
  repeat(bytes, random) {
    const [from, length] = piece(bytes, random);
    const parts = [bytes.subarray(0, from + length), bytes.subarray(from)];
    return Buffer.concat(parts);
  },
  remove(bytes, random) {
    const [from, length] = piece(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
  },
  append: (bytes, random) => Buffer.concat([bytes, random.bytes(random.between(1, LONGEST_PIECE))]),
};

function piece(bytes: Buffer, random: Random): [from: number, length: number] {
  const length = Math.min(bytes.length, random.between(1, LONGEST_PIECE));
  return [random.below(bytes.length - length + 1), length];
}
