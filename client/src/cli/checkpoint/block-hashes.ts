// SPDX-License-Identifier: Apache-2.0
import { dataOf, type YulianClient } from '../../sdk/client.js';
import { itemsOf, pagesOf } from '../../sdk/pages.js';

/** A block's place in the chain. */
export interface BlockLink {
  readonly number: number;
  readonly hash: string;
  readonly previousHash: string;
}

const PAGE = 100;

/**
 * The blocks `from` to `to`, oldest first. The list comes from the read index, which may be a
 * moment behind: what it lacks is asked for by number.
 *
 * @param progress called with how many are there
 */
export async function readBlocks(
  { api }: YulianClient,
  from: number,
  to: number,
  progress: (done: number) => void,
): Promise<readonly BlockLink[]> {
  const found = new Map<number, BlockLink>();
  const pages = pagesOf((starting_after) =>
    dataOf(api.GET('/v1/blocks', { params: { query: cursorQuery(starting_after) } })),
  );
  for await (const block of itemsOf(pages)) {
    if (block.number < from) break;
    if (block.number <= to) found.set(block.number, block);
    progress(found.size);
  }
  const links: BlockLink[] = [];
  for (let number = from; number <= to; number++) {
    links.push(found.get(number) ?? (await readBlock(api, number)));
  }
  return links;
}

/** One block. @throws ProblemError `BLOCK_NOT_FOUND` */
export async function readBlock(api: YulianClient['api'], number: number): Promise<BlockLink> {
  const path = { number: String(number) };
  return dataOf(api.GET('/v1/blocks/{number}', { params: { path } }));
}

function cursorQuery(cursor: string | undefined): { limit: number; starting_after?: string } {
  return cursor === undefined ? { limit: PAGE } : { limit: PAGE, starting_after: cursor };
}
