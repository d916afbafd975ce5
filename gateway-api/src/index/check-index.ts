// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '@yulian/network';
import { checkDatabaseFiles } from '../durable/database-files.js';
import { firstDifference } from './compare.js';
import { IndexStore } from './index-store.js';
import { projections } from './projections/index.js';
import { Projector } from './projector.js';
import { INDEX_FORMAT, type IndexHead } from './record.js';
import type { VaultFacts } from './vault-facts.js';

/** Why an index should be deleted; it is then built anew. */
export interface IndexFinding {
  readonly code: 'INDEX_DAMAGED' | 'INDEX_DIFFERS';
  /** File, or key as JSON text. */
  readonly place: string;
}

export interface IndexCheckOptions {
  /** Of the index; nobody has it open. */
  readonly directory: string;
  readonly ledger: Ledger;
  readonly facts: VaultFacts;
}

/**
 * Whether an index says what ledger and vaults say: builds another one from them, for the height
 * that this one has come to, and compares the two byte for byte.
 *
 * @returns undefined when it does, when there is none, and for one of another format
 */
export async function checkIndex(options: IndexCheckOptions): Promise<IndexFinding | undefined> {
  const { directory, ledger } = options;
  if ((await stat(directory).catch(() => undefined)) === undefined) return undefined;
  // First: `level` ends the process on some kinds of damage.
  for await (const { file } of checkDatabaseFiles(directory)) return damaged(file);
  const scratch = await mkdtemp(join(tmpdir(), 'yulian-index-'));
  try {
    const head = await headOf(directory);
    if (head.format !== INDEX_FORMAT || head.height === 0) return undefined;
    const { height } = await ledger.info();
    if (head.height > height) return { code: 'INDEX_DIFFERS', place: 'head' };
    await build(scratch, options, head.height);
    const key = await firstDifference(directory, scratch);
    return key === undefined ? undefined : { code: 'INDEX_DIFFERS', place: JSON.stringify(key) };
  } catch (error) {
    if (!isLevelError(error)) throw error;
    return damaged(fileIn(error));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function headOf(directory: string): Promise<IndexHead> {
  const store = await IndexStore.open(directory);
  try {
    return await store.head();
  } finally {
    await store.close();
  }
}

async function build(
  directory: string,
  { ledger, facts }: IndexCheckOptions,
  height: number,
): Promise<void> {
  const store = await IndexStore.open(directory);
  try {
    const projector = new Projector(store, facts, projections);
    for (let number = 0; number < height; number++) {
      await projector.apply(await ledger.block(number));
    }
  } finally {
    await store.close();
  }
}

function damaged(file: string | undefined): IndexFinding {
  return { code: 'INDEX_DAMAGED', place: file === undefined ? 'index' : `index/${file}` };
}

function isLevelError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('LEVEL_')
  );
}

/** The file that `level` names, somewhere in what it threw. */
function fileIn(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const file = /\b(\d{6}\.(?:ldb|sst|log)|MANIFEST-\d{6}|CURRENT)\b/.exec(at.message)?.[1];
    if (file !== undefined) return file;
  }
  return undefined;
}
