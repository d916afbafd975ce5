// SPDX-License-Identifier: Apache-2.0
import { crc32 } from 'node:zlib';
import { decodeBlock, encodeBlock, type BlockEntry } from '@yulian/network/embedded/block';
import { blockKey, encodeHead, HEAD_KEY } from '@yulian/network/embedded/records';
import type { Random } from '../engine/random.js';
import { mutateRows, type RowContext } from './mutate-rows.js';
import { pickKey, type Rows } from './rows.js';

const BLOCK = '62';
const CHECKSUM_BYTES = 4;

type Databases = Pick<RowContext, 'rows' | 'older' | 'other' | 'random'>;

/** Changes rows of the ledger's database: blocks, state, history, transactions, or the head. */
export function mutateLedgerRows(databases: Databases): string {
  const { random } = databases;
  const kinds = { b: 5, s: 4, h: 3, t: 2, m: 1, inside: 4, head: 1 };
  const kind = random.weighted(kinds);
  if (kind === 'inside') return changeInside(databases);
  if (kind === 'head') return setHeadBack(databases);
  const prefix = Buffer.from(kind).toString('hex');
  // Blocks carry no checksum of their own.
  const seal = kind === 'b' ? plain : checksummed;
  return mutateRows({ ...databases, is: (key) => key.startsWith(prefix), seal });
}

function plain(_key: string, value: Buffer): Buffer {
  return value;
}

/** With the checksum that the row should have: over its key, then its content. */
function checksummed(key: string, value: Buffer): Buffer {
  if (value.length < CHECKSUM_BYTES) return value;
  const sealed = Buffer.from(value);
  const row = Buffer.from(key, 'hex');
  sealed.writeUInt32BE(crc32(sealed.subarray(CHECKSUM_BYTES), crc32(row)));
  return sealed;
}

/** Takes transactions out of a block, puts them elsewhere or judges them otherwise; signs nothing. */
function changeInside({ rows, random }: Databases): string {
  const key = pickKey(rows, random, (one) => one.startsWith(BLOCK));
  const block = decodeBlock(rows.get(key) ?? Buffer.alloc(0));
  if (block.config !== undefined) return 'nothing';
  const kind = random.pick(['drop', 'repeat', 'reverse', 'judge', 'number'] as const);
  const entries = changedEntries(block.entries, kind, random);
  const number = kind === 'number' ? block.number + random.between(1, 3) : block.number;
  const { signer, signature } = block;
  rows.set(key, encodeBlock({ ...block, number }, signer, signature, entries));
  return `${kind} in block ${String(block.number)}`;
}

function changedEntries(
  entries: readonly BlockEntry[],
  kind: 'drop' | 'repeat' | 'reverse' | 'judge' | 'number',
  random: Random,
): BlockEntry[] {
  const at = random.below(entries.length);
  switch (kind) {
    case 'drop':
      return entries.filter((_, i) => i !== at);
    case 'repeat':
      return [...entries, ...entries.slice(at, at + 1)];
    case 'reverse':
      return [...entries].reverse();
    case 'judge':
      return entries.map((entry, i) =>
        i === at
          ? { ...entry, code: entry.code === 'VALID' ? 'MVCC_READ_CONFLICT' : 'VALID' }
          : entry,
      );
    case 'number':
      return [...entries];
  }
}

/** Cuts the newest blocks off; the head says so too. */
function setHeadBack({ rows, random }: Databases): string {
  const numbers = [...rows.keys()].filter((key) => key.startsWith(BLOCK)).length;
  const height = random.between(1, numbers - 1);
  const newest = rows.get(blockKey(height - 1).toString('hex')) ?? Buffer.alloc(0);
  rows.set(HEAD_KEY.toString('hex'), encodeHead({ height, hash: decodeBlock(newest).hash }));
  if (random.chance(0.5)) removeBlocksFrom(rows, height, numbers);
  return `head back from ${String(numbers)} to ${String(height)}`;
}

function removeBlocksFrom(rows: Rows, height: number, numbers: number): void {
  for (let number = height; number < numbers; number++) {
    rows.delete(blockKey(number).toString('hex'));
  }
}
