// SPDX-License-Identifier: Apache-2.0
import { fromHex, GrowingRoot, rowHash, toHex, type TableRoot } from '@yulian/proofs';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { sha256 } from '../kernel/hash.js';
import { readRange } from './range.js';
import { requireStep } from './step.js';
import {
  importedTables,
  PROGRESS_ID,
  progresses,
  type MigrationPlan,
  type MigrationProgress,
} from './tables.js';

type Place = NonNullable<MigrationProgress['reading']>;

/** Before the first row of a table. */
const START = { lastKey: '', size: 0, peaks: [] };

/** Rows that are read back in one transaction. */
const PAGE = 500;

/**
 * Reads the next rows back from the state, and holds each table that ends against its announced root.
 *
 * @returns whether all tables were read
 * @throws ContractError `MIGRATION_ROOT_DIFFERS`, and those of `requireStep`
 */
export async function checkPage(ctx: YulianContext): Promise<boolean> {
  const { plan, progress } = await requireStep(ctx, 'CHECKING');
  const after = await readOn(ctx, plan, progress);
  await progresses.put(ctx, PROGRESS_ID, after);
  return after.state === 'CHECKED';
}

async function readOn(
  ctx: YulianContext,
  plan: MigrationPlan,
  { reading, ...before }: MigrationProgress,
): Promise<MigrationProgress> {
  const checked = [...before.checked];
  let room = PAGE;
  let place = reading;
  for (const name of tablesFrom(reading)) {
    const part = await readTable(ctx, place ?? { ...START, name }, room);
    room -= part.rows;
    if (room === 0) return { ...before, checked, reading: part.place };
    place = undefined;
    checked.push(...asAnnounced(plan, { name, count: part.place.size, root: part.root }));
  }
  return { ...before, checked, state: 'CHECKED' };
}

function tablesFrom(reading: MigrationProgress['reading']): readonly string[] {
  const tables = importedTables();
  return reading === undefined ? tables : tables.slice(tables.indexOf(reading.name));
}

/** Reads on in one table, at most so many rows. */
async function readTable(
  ctx: YulianContext,
  { name, lastKey, size, peaks }: Place,
  most: number,
): Promise<{ readonly rows: number; readonly place: Place; readonly root: string }> {
  const tree = new GrowingRoot(sha256, { size, peaks: peaks.map((peak) => fromHex(peak)) });
  const rows = await readRange(ctx, name, lastKey, most);
  for (const row of rows) tree.append(rowHash(row, sha256));
  const place = {
    name,
    lastKey: rows.at(-1)?.key ?? lastKey,
    size: tree.state.size,
    peaks: tree.state.peaks.map((peak) => toHex(peak)),
  };
  return { rows: rows.length, place, root: toHex(tree.root) };
}

/** The table's root, or nothing where it has no rows, if that is what was announced. */
function asAnnounced({ tables }: MigrationPlan, found: TableRoot): readonly TableRoot[] {
  const { name, count, root } = found;
  const announced = tables.find((table) => table.name === name);
  if (count === 0 && announced === undefined) return [];
  if (announced?.root === root && announced.count === count) return [found];
  throw differs(name);
}

function differs(table: string): ContractError {
  return new ContractError(
    'MIGRATION_ROOT_DIFFERS',
    'what is in the state does not come to the announced root',
    { params: { table } },
  );
}
