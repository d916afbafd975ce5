// SPDX-License-Identifier: Apache-2.0
import { LedgerError, signMessageAs, type Identity, type Ledger } from '@yulian/network';
import {
  CHECKPOINT_FORMAT,
  CHECKPOINT_WITH_BLOCKS_FORMAT,
  checkpointBytes,
  toBase64,
  type Checkpoint,
  type CheckpointWithBlocks,
} from '@yulian/proofs';
import { BLOCK_KIND, type BlockRow, type ReadIndex } from '../index/index.js';
import { RequestError } from '../http/request-error.js';

/** Most blocks whose hashes one signed head has beside it. */
const MOST_BLOCKS = 10_000;
const READ_AT_ONCE = 256;

/** The chain's head as it is now, signed by `reader`: to be kept outside. */
export async function signedCheckpoint(
  ledger: Ledger,
  reader: Identity,
  takenAt: string,
): Promise<Checkpoint> {
  const { channel, height, currentBlockHash } = await ledger.info();
  const head = {
    format: CHECKPOINT_FORMAT,
    channel,
    height,
    blockHash: currentBlockHash,
    takenAt,
    signer: signerOf(reader),
  } as const;
  return { ...head, signature: toBase64(await signMessageAs(reader, checkpointBytes(head))) };
}

/** Who signs, by whose clock, and where the hashes of blocks are read. */
export interface CheckpointSources {
  readonly ledger: Ledger;
  readonly reader: Identity;
  readonly index: Pick<ReadIndex, 'get' | 'waitFor'>;
}

/**
 * The chain's head as it is now with the hashes of the blocks since one, at most
 * {@link MOST_BLOCKS}, all signed by the reader.
 *
 * @param from number of the first block that is wanted
 * @throws LedgerError `BLOCK_NOT_FOUND` when there is none yet
 * @throws RequestError `INDEX_BEHIND`
 */
export async function signedCheckpointSince(
  { ledger, reader, index }: CheckpointSources,
  wanted: number,
  { takenAt, signal }: { readonly takenAt: string; readonly signal: AbortSignal },
): Promise<CheckpointWithBlocks> {
  const { channel, height, currentBlockHash } = await ledger.info();
  if (wanted >= height) throw new LedgerError('BLOCK_NOT_FOUND', 'there is no such block yet');
  await index.waitFor(height - 1, signal).catch((cause: unknown) => {
    throw new RequestError('INDEX_BEHIND', { cause });
  });
  const from = Math.max(wanted, height - MOST_BLOCKS);
  const hashes = await hashesOf(index, from, height - 1);
  if (hashes.at(-1) !== currentBlockHash) throw unlinked(height - 1);
  const head = {
    format: CHECKPOINT_WITH_BLOCKS_FORMAT,
    channel,
    height,
    blockHash: currentBlockHash,
    blocks: { from, hashes },
    takenAt,
    signer: signerOf(reader),
  } as const;
  return { ...head, signature: toBase64(await signMessageAs(reader, checkpointBytes(head))) };
}

/** Hashes of the blocks `from` to `to`, each of which must link to the one before it. */
async function hashesOf(
  index: CheckpointSources['index'],
  from: number,
  to: number,
): Promise<string[]> {
  const hashes: string[] = [];
  for (let start = from; start <= to; start += READ_AT_ONCE) {
    const count = Math.min(READ_AT_ONCE, to - start + 1);
    const numbers = Array.from({ length: count }, (_, offset) => start + offset);
    const rows = await Promise.all(numbers.map((number) => index.get(BLOCK_KIND, String(number))));
    for (const [offset, found] of rows.entries()) {
      const row = found?.body as BlockRow | undefined;
      const before = hashes.at(-1);
      const isLinked = before === undefined || row?.previousHash === before;
      if (row === undefined || !isLinked) throw unlinked(start + offset);
      hashes.push(row.hash);
    }
  }
  return hashes;
}

/** Nothing is signed then: the index has other blocks than the ledger. */
function unlinked(block: number): Error {
  return new Error(`block ${String(block)} in the index does not link to the ledger's`);
}

function signerOf({ mspId, certificate }: Identity): Checkpoint['signer'] {
  return { mspId, certificate };
}
