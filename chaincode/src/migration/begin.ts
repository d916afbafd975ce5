// SPDX-License-Identifier: Apache-2.0
import { encodeSignaturePolicy, rootOfTables } from '@yulian/proofs';
import { putEpoch, readEpoch } from '../epoch/read.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { sha256 } from '../kernel/hash.js';
import { requireCommitteeMember, requireConsortium } from '../registry/read.js';
import { readRange } from './range.js';
import type { BeginMigrationInput } from './schemas.js';
import { importedTables, PLAN_ID, plans, PROGRESS_ID, progresses } from './tables.js';

/** What the founding transaction itself has written: the old chain's takes its place. */
const OF_THE_FOUNDING = ['consortium', 'organisation', 'region', 'unit'];

const EVERY = Number.MAX_SAFE_INTEGER;

/**
 * Opens a fresh chain to the state of another one, and closes it to everything else until all of it
 * is there. From here on every step must be endorsed by all organisations.
 *
 * @throws ContractError `MIGRATION_ALREADY_BEGUN`, `MIGRATION_OTHER_CONSORTIUM`,
 *   `MIGRATION_TARGET_NOT_FRESH`, `ARGUMENT_INVALID`, and those of `requireCommitteeMember`
 */
export async function beginMigration(
  ctx: YulianContext,
  input: BeginMigrationInput,
): Promise<void> {
  const earlier = await plans.get(ctx, PLAN_ID);
  if (earlier !== undefined) {
    throw new ContractError('MIGRATION_ALREADY_BEGUN', 'a state was announced to this chain', {
      params: { root: earlier.root },
    });
  }
  await requireCommitteeMember(ctx);
  await requireSame(ctx, input);
  requireKnown(input);
  await ctx.writes.enter(ctx);
  await clear(ctx);
  await plans.put(ctx, PLAN_ID, { format: 1, ...input });
  await progresses.put(ctx, PROGRESS_ID, {
    format: 1,
    ...{ state: 'LOADING', loaded: 0, lastKey: '', checked: [] },
  });
  await requireAllFor(ctx, `${progresses.prefix}/${PROGRESS_ID}`, input);
  await putEpoch(ctx, { ...(await readEpoch(ctx)), importing: true });
  const { channel, height } = input.source;
  ctx.events.add('migration.began.v1', channel, { height, root: input.root });
}

async function requireSame(
  ctx: YulianContext,
  { consortium: { name, organisations } }: BeginMigrationInput,
): Promise<void> {
  const here = await requireConsortium(ctx);
  const isSame = name === here.name && organisations.join() === here.organisations.join();
  if (isSame) return;
  throw new ContractError(
    'MIGRATION_OTHER_CONSORTIUM',
    'the state is of another consortium than this chain',
    { pointer: '/consortium', params: { organisations: here.organisations } },
  );
}

function requireKnown({ tables, root }: BeginMigrationInput): void {
  const known = importedTables();
  const names = tables.map(({ name }) => name);
  const isInOrder = names.every((name, i) => i === 0 || name > (names[i - 1] ?? ''));
  if (!isInOrder || !names.every((name) => known.includes(name))) {
    throw new ContractError('ARGUMENT_INVALID', 'must be known tables, sorted by name', {
      pointer: '/tables',
      params: { known },
    });
  }
  if (rootOfTables(tables, sha256) === root) return;
  throw new ContractError('ARGUMENT_INVALID', 'is not the root over the tables', {
    pointer: '/root',
  });
}

/** Takes out what the founding wrote, if there is nothing else. */
async function clear(ctx: YulianContext): Promise<void> {
  for (const table of importedTables()) {
    const isOfFounding = OF_THE_FOUNDING.includes(table);
    // One row of any other is enough to see.
    for (const { key } of await readRange(ctx, table, '', isOfFounding ? EVERY : 1)) {
      if (!isOfFounding) {
        throw new ContractError(
          'MIGRATION_TARGET_NOT_FRESH',
          'this chain has records of its own: a state is taken over right after the founding only',
          { params: { table } },
        );
      }
      await ctx.stub.deleteState(key);
    }
  }
}

/** A key that every step writes: its policy makes all of them need everybody's endorsement. */
async function requireAllFor(
  ctx: YulianContext,
  key: string,
  { consortium: { organisations } }: BeginMigrationInput,
): Promise<void> {
  const of = organisations.map((mspId) => ({ mspId }));
  const policy = encodeSignaturePolicy({ n: of.length, of });
  await ctx.stub.setStateValidationParameter(key, policy);
}
