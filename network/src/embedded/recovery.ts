// SPDX-License-Identifier: Apache-2.0
import { LedgerError } from '../errors.js';
import { checkBlockHashes, decodeBlock, type StoredBlock } from './block.js';
import { FormatError } from './encoding.js';
import type { Head } from './records.js';
import type { StoreReader } from './store-reader.js';

/** What LevelDB may hold in its log and replay at opening: those blocks are looked at again. */
const TAIL_BYTES = 8 * 1024 * 1024;

/**
 * Checks that the newest blocks are all there and hang together. LevelDB passes over a damaged
 * part of its log without a word, which would leave a hole in the chain.
 *
 * @throws LedgerError `LEDGER_CORRUPT` with `details.block`
 */
export async function checkTail(reader: StoreReader, head: Head): Promise<void> {
  let expected = head.hash;
  let bytes = 0;
  for (let number = head.height - 1; number >= 0 && bytes < TAIL_BYTES; number--) {
    const stored = await reader.block(number);
    if (stored === undefined) throw corrupt(number, 'is missing');
    const block = decode(number, stored);
    if (block.number !== number || !block.hash.equals(expected) || !checkBlockHashes(block)) {
      throw corrupt(number, 'does not fit the chain');
    }
    expected = block.previousHash;
    bytes += stored.length;
  }
}

function decode(number: number, stored: Buffer): StoredBlock {
  try {
    return decodeBlock(stored);
  } catch (error) {
    if (error instanceof FormatError) throw corrupt(number, 'cannot be read');
    throw error;
  }
}

function corrupt(block: number, what: string): LedgerError {
  const message = `block ${String(block)} ${what}; run verify-chain, or restore a backup`;
  return new LedgerError('LEDGER_CORRUPT', message, { details: { block } });
}
