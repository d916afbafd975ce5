// SPDX-License-Identifier: Apache-2.0
import { dataOf, type YulianClient } from '../../sdk/client.js';

/** A block's place in the chain. */
export interface BlockLink {
  readonly number: number;
  readonly hash: string;
  readonly previousHash: string;
}

/** One block. @throws ProblemError `BLOCK_NOT_FOUND` */
export async function readBlock(api: YulianClient['api'], number: number): Promise<BlockLink> {
  const path = { number: String(number) };
  return dataOf(api.GET('/v1/blocks/{number}', { params: { path } }));
}
