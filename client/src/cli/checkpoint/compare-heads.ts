// SPDX-License-Identifier: Apache-2.0
import type { YulianClient } from '../../sdk/client.js';
import { readBlock } from './block-hashes.js';
import type { KeptHead } from './kept-heads.js';

/** What comparing kept heads with a chain found. */
export type Comparison =
  | { readonly result: 'same'; readonly heads: number; readonly height: number }
  | {
      readonly result: 'differs';
      /** The first block that is known to differ. */
      readonly block: number;
      /** The first block that may differ: what lies between was not kept. */
      readonly first: number;
      readonly kept: string;
      readonly found: string;
    }
  | {
      readonly result: 'shorter';
      /** The first block that is gone. */
      readonly block: number;
      readonly keptHeight: number;
      readonly height: number;
    };

/** One block whose hash was kept. */
interface KeptBlock {
  readonly number: number;
  readonly hash: string;
}

/**
 * Holds kept heads against a chain. Each head is asked for; between the last that agrees and the
 * first that does not, the hashes kept are searched by halves: in a hash chain, whatever follows a
 * difference differs too.
 *
 * @param height number of blocks that the chain has now
 */
export async function compareHeads(
  api: YulianClient['api'],
  heads: readonly KeptHead[],
  height: number,
  progress: (done: number) => void,
): Promise<Comparison> {
  const kept = keptBlocks(heads);
  const present = kept.filter(({ number }) => number < height);
  const headNumbers = new Set(heads.map(({ checkpoint }) => checkpoint.height - 1));
  let agreeing = -1;
  let done = 0;
  for (const [at, block] of present.entries()) {
    const isLast = at === present.length - 1;
    if (!headNumbers.has(block.number) && !isLast) continue;
    if ((await readBlock(api, block.number)).hash !== block.hash) {
      return firstDifference(api, present, agreeing, at);
    }
    agreeing = at;
    done += 1;
    progress(done);
  }
  const newest = Math.max(...heads.map(({ checkpoint }) => checkpoint.height));
  return newest > height
    ? { result: 'shorter', block: height, keptHeight: newest, height }
    : { result: 'same', heads: heads.length, height: newest };
}

/** Blocks whose hash was kept, by number; of one kept twice the first word counts. */
function keptBlocks(heads: readonly KeptHead[]): readonly KeptBlock[] {
  const hashes = new Map<number, string>();
  for (const { checkpoint, blocks: unsigned } of heads) {
    const blocks = 'blocks' in checkpoint ? checkpoint.blocks : unsigned;
    blocks?.hashes.forEach((hash, offset) => {
      keep(hashes, blocks.from + offset, hash);
    });
    keep(hashes, checkpoint.height - 1, checkpoint.blockHash);
  }
  return [...hashes]
    .map(([number, hash]) => ({ number, hash }))
    .sort((a, b) => a.number - b.number);
}

function keep(hashes: Map<number, string>, number: number, hash: string): void {
  if (!hashes.has(number)) hashes.set(number, hash);
}

async function firstDifference(
  api: YulianClient['api'],
  kept: readonly KeptBlock[],
  agreeing: number,
  differing: number,
): Promise<Comparison> {
  let [low, high] = [agreeing, differing];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const { number, hash } = kept[middle] as KeptBlock;
    if ((await readBlock(api, number)).hash === hash) low = middle;
    else high = middle;
  }
  const { number, hash } = kept[high] as KeptBlock;
  const { hash: found } = await readBlock(api, number);
  const first = (kept[low]?.number ?? -1) + 1;
  return { result: 'differs', block: number, first, kept: hash, found };
}
