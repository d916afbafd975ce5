// SPDX-License-Identifier: Apache-2.0
import {
  canonicalJson,
  fromBase64,
  JsonError,
  parseStrictJson,
  rowsDigest,
  tableOf,
  utf8Encode,
  type StateRow,
} from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { sha256 } from '../kernel/hash.js';
import { ID } from '../kernel/table.js';
import type { LoadMigrationInput } from './schemas.js';
import { requireStep } from './step.js';
import { importedTables, PROGRESS_ID, progresses } from './tables.js';

/**
 * Writes the rows of the next chunk as they were on the other chain, if they are the announced ones.
 *
 * @throws ContractError `MIGRATION_OUT_OF_STEP`, `MIGRATION_CHUNK_DIFFERS`,
 *   `MIGRATION_ROW_INVALID`, and those of `requireStep`
 */
export async function loadChunk(
  ctx: YulianContext,
  { index, rows }: LoadMigrationInput,
): Promise<void> {
  const { plan, progress } = await requireStep(ctx, 'LOADING');
  if (index !== progress.loaded) {
    throw new ContractError('MIGRATION_OUT_OF_STEP', 'another chunk comes next', {
      pointer: '/index',
      params: { next: progress.loaded },
    });
  }
  const stateRows = rows.map(({ key, value, policy }) => ({
    key,
    value,
    ...(policy === undefined ? {} : { policy }),
  }));
  if (rowsDigest(stateRows, sha256) !== plan.chunks[index]) {
    throw new ContractError(
      'MIGRATION_CHUNK_DIFFERS',
      'these are not the rows that were announced',
      { pointer: '/rows', params: { index } },
    );
  }
  const lastKey = await putRows(ctx, stateRows, progress.lastKey);
  const loaded = index + 1;
  const state = loaded === plan.chunks.length ? 'CHECKING' : 'LOADING';
  await progresses.put(ctx, PROGRESS_ID, { ...progress, state, loaded, lastKey });
}

async function putRows(
  ctx: YulianContext,
  rows: readonly StateRow[],
  before: string,
): Promise<string> {
  const tables = importedTables();
  let lastKey = before;
  for (const [at, { key, value, policy }] of rows.entries()) {
    const table = tableOf(key);
    const isKey = tables.includes(table) && ID.test(key.slice(table.length + 1));
    if (!isKey || key <= lastKey || !isCanonical(value)) {
      throw new ContractError(
        'MIGRATION_ROW_INVALID',
        'must be a row of a known table in canonical JSON, and come after the one before',
        { pointer: `/rows/${String(at)}` },
      );
    }
    await ctx.stub.putState(key, utf8Encode(value));
    if (policy !== undefined) await ctx.stub.setStateValidationParameter(key, fromBase64(policy));
    lastKey = key;
  }
  return lastKey;
}

function isCanonical(value: string): boolean {
  try {
    return canonicalJson(parseStrictJson(value)) === value;
  } catch (error) {
    if (error instanceof JsonError) return false;
    throw error;
  }
}
