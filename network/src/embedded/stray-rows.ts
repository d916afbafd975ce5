// SPDX-License-Identifier: Apache-2.0
import { ChainProblemError } from './chain-problem.js';
import { blockKey, FORMAT_KEY, HEAD_KEY } from './records.js';
import type { ChainReplay } from './replay.js';
import type { StoreReader } from './store-reader.js';

/**
 * Refuses rows that no block gives: blocks beyond the head or under another name, and rows of no
 * kind. Nothing reads them now; what somebody put there is found all the same.
 *
 * @throws ChainProblemError `BLOCK_UNEXPECTED`, `ROW_UNEXPECTED`
 */
export async function refuseStrayRows(
  source: StoreReader,
  { head: { height } }: Pick<ChainReplay, 'head'>,
): Promise<void> {
  let number = 0;
  for await (const key of source.keys('block')) {
    if (!key.equals(blockKey(number)) || number >= height) throw unexpectedBlock(key);
    number += 1;
  }
  for await (const key of source.keys('meta')) {
    if (!key.equals(FORMAT_KEY) && !key.equals(HEAD_KEY)) throw unexpectedRow(key);
  }
  for await (const key of source.strayKeys()) throw unexpectedRow(key);
}

function unexpectedBlock(key: Buffer): ChainProblemError {
  const isNumber = key.length === blockKey(0).length;
  const block = isNumber ? { block: Number(key.readBigUInt64BE(1)) } : {};
  const detail = 'a block is stored that the chain does not lead to';
  return new ChainProblemError({ code: 'BLOCK_UNEXPECTED', ...block, item: nameOf(key), detail });
}

function unexpectedRow(key: Buffer): ChainProblemError {
  const detail = 'a row is stored that no block writes';
  return new ChainProblemError({ code: 'ROW_UNEXPECTED', item: nameOf(key), detail });
}

function nameOf(key: Buffer): string {
  return JSON.stringify(key.toString('latin1'));
}
