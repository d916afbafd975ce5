// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LedgerError } from '../errors.js';
import type {
  ChainProblem,
  ChainProblemCode,
  ChainReport,
  Checkpoint,
  VerifyChainOptions,
} from '../chain-report.js';
import { ChainProblemError } from './chain-problem.js';
import { readGenesisHash } from './genesis.js';
import { openLocked } from './lock.js';
import { ChainReplay } from './replay.js';
import type { RowKind } from './records.js';
import { stateDigest } from './state-digest.js';
import { Store } from './store.js';
import { refuseStrayRows } from './stray-rows.js';
import type { Row, StoreReader } from './store-reader.js';

const KINDS: readonly (readonly [RowKind, ChainProblemCode])[] = [
  ['state', 'STATE_DIFFERS'],
  ['history', 'HISTORY_DIFFERS'],
  ['transaction', 'TRANSACTION_INDEX_DIFFERS'],
];

/**
 * Verifies the ledger in a folder that no process has open, with nothing but the folder.
 *
 * @throws LedgerError `LEDGER_LOCKED`, `LEDGER_FORMAT_UNKNOWN`, `LEDGER_UNAVAILABLE`
 */
export async function verifyChainFolder(
  directory: string,
  options?: VerifyChainOptions,
): Promise<ChainReport> {
  let locked;
  try {
    locked = await openLocked(directory, { create: false });
  } catch (error) {
    if (!(error instanceof LedgerError) || error.code !== 'LEDGER_CORRUPT') throw error;
    return damaged(error, undefined);
  }
  try {
    const genesis = await readGenesisHash(directory);
    const founded = genesis === undefined ? [] : [{ height: 1, hash: genesis }];
    return await verifyChain(locked.store.reader, options, founded);
  } finally {
    await locked.close();
  }
}

/**
 * Verifies what `source` holds: runs all blocks again into a scratch store, then compares state,
 * history and index row by row. Needs little memory, whatever the length of the chain.
 *
 * @param source a snapshot, if the ledger is running
 * @param noted heads noted elsewhere, beside the caller's checkpoint
 */
export async function verifyChain(
  source: StoreReader,
  options: VerifyChainOptions = {},
  noted: readonly Checkpoint[] = [],
): Promise<ChainReport> {
  const parent = options.scratchDirectory ?? tmpdir();
  const directory = await mkdtemp(join(parent, 'yulian-verify-'));
  const scratch = await Store.open(directory);
  const replay = new ChainReplay(scratch, { sync: false });
  try {
    const { checkpoint, onProgress } = options;
    const checkpoints = checkpoint === undefined ? noted : [...noted, checkpoint];
    await replayAll(source, replay, checkpoints, onProgress);
    for (const [kind, code] of KINDS) await compareRows(kind, code, source, scratch.reader);
    await refuseStrayRows(source, replay);
    const digest = await stateDigest(scratch.reader);
    return { ok: true, problem: undefined, ...headOf(replay), stateDigest: digest };
  } catch (error) {
    if (error instanceof ChainProblemError) {
      return { ok: false, problem: error.problem, ...headOf(replay), stateDigest: undefined };
    }
    if (error instanceof LedgerError && error.code === 'LEDGER_CORRUPT') {
      return damaged(error, replay);
    }
    throw error;
  } finally {
    await scratch.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function replayAll(
  source: StoreReader,
  replay: ChainReplay,
  checkpoints: readonly Checkpoint[],
  onProgress: VerifyChainOptions['onProgress'],
): Promise<void> {
  const height = source.head()?.height ?? 0;
  for (let number = 0; number < height; number++) {
    const bytes = await source.block(number);
    if (bytes === undefined) throw missing(number);
    await replay.next(bytes);
    compareCheckpoints(replay, checkpoints);
    onProgress?.(number + 1, height);
  }
  if (height === 0) throw missing(0);
  for (const checkpoint of checkpoints) assertReaches(height, checkpoint);
  compareHead(source, replay);
}

function compareCheckpoints({ head }: ChainReplay, checkpoints: readonly Checkpoint[]): void {
  for (const { height, hash } of checkpoints) {
    if (height !== head.height || head.hash.toString('hex') === hash.toLowerCase()) continue;
    throw new ChainProblemError({
      code: 'CHECKPOINT_DIFFERS',
      block: height - 1,
      detail: `block ${String(height - 1)} is not the one that the checkpoint was taken of`,
    });
  }
}

function compareHead(source: StoreReader, { head }: ChainReplay): void {
  if (source.head()?.hash.equals(head.hash) === true) return;
  const detail = 'the noted head is not the hash of the last block';
  throw new ChainProblemError({ code: 'HEAD_DIFFERS', block: head.height - 1, detail });
}

/** Both sides are in key order: the first difference is the first pair that is not equal. */
async function compareRows(
  kind: RowKind,
  code: ChainProblemCode,
  source: StoreReader,
  rebuilt: StoreReader,
): Promise<void> {
  const stored = source.rows(kind)[Symbol.asyncIterator]();
  const expected = rebuilt.rows(kind)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const [a, b] = await Promise.all([nextRow(stored), nextRow(expected)]);
      if (a === undefined && b === undefined) return;
      const difference = describeDifference(a, b);
      if (difference !== undefined) throw new ChainProblemError({ code, ...difference });
    }
  } finally {
    await Promise.all([stored.return?.(), expected.return?.()]);
  }
}

async function nextRow(rows: AsyncIterator<Row>): Promise<Row | undefined> {
  const next = await rows.next();
  return next.done === true ? undefined : next.value;
}

function describeDifference(
  stored: Row | undefined,
  expected: Row | undefined,
): { readonly item: string; readonly detail: string } | undefined {
  const order = compareKeysOf(stored, expected);
  if (order < 0) return { item: nameOf(stored), detail: 'a row is stored that no block writes' };
  if (order > 0) return { item: nameOf(expected), detail: 'a row that a block writes is missing' };
  if (stored?.[1].equals(expected?.[1] ?? Buffer.alloc(0)) === true) return undefined;
  return { item: nameOf(stored), detail: 'a row is not what the blocks give' };
}

function compareKeysOf(a: Row | undefined, b: Row | undefined): number {
  if (a === undefined) return 1;
  return b === undefined ? -1 : Buffer.compare(a[0], b[0]);
}

/** Keys can hold any character; shown as JSON text, without the prefix of the row. */
function nameOf(row: Row | undefined): string {
  return JSON.stringify(row?.[0].toString('utf8', 1) ?? '');
}

function missing(block: number): ChainProblemError {
  const detail = `block ${String(block)} is missing`;
  return new ChainProblemError({ code: 'BLOCK_MISSING', block, detail });
}

function assertReaches(height: number, checkpoint: Checkpoint): void {
  if (checkpoint.height <= height) return;
  throw new ChainProblemError({
    code: 'CHAIN_SHORTER_THAN_CHECKPOINT',
    block: height,
    detail: `the chain has ${String(height)} blocks, the checkpoint ${String(checkpoint.height)}`,
  });
}

function headOf({ head }: ChainReplay): Pick<ChainReport, 'height' | 'headHash'> {
  return { height: head.height, headHash: head.hash.toString('hex') };
}

function damaged(error: LedgerError, replay: ChainReplay | undefined): ChainReport {
  const { file, kind } = error.details;
  const item = [file, kind].find((name) => typeof name === 'string');
  const problem: ChainProblem = {
    code: 'STORAGE_DAMAGED',
    ...(item === undefined ? {} : { item }),
    detail: error.message,
  };
  const head = replay === undefined ? { height: 0, headHash: '' } : headOf(replay);
  return { ok: false, problem, ...head, stateDigest: undefined };
}
