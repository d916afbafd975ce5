// SPDX-License-Identifier: Apache-2.0
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AgentTaskError } from '../agent/agent.js';
import { BACKUPS, BATCHES, LARGE_BATCHES } from '../load/mix.js';
import { readLog } from '../shim/read-log.js';
import { theRecoveryKey } from '../world/template.js';
import { World, type LoadWish } from '../world/world.js';
import { DiskModel } from './disk-model.js';
import { AnswerTimes, bookAt } from './known-at-cut.js';
import type { Cut, PowerScenario, Recording, RecordingWish } from './scenario.js';

const WORKERS = 6;
/** How often the process ends in order before the recording does. */
const IN_ORDER = 0.3;

/** Clients of a gateway at work. */
function servingScenario(
  name: string,
  cuts: number,
  writes: { readonly least: number; readonly most: number },
  load: Pick<LoadWish, 'mix' | 'batchSize'>,
): PowerScenario {
  return {
    name,
    cuts,
    record: (wish) => record(wish, wish.random.between(writes.least, writes.most), load),
  };
}

export const servingScenarios: readonly PowerScenario[] = [
  servingScenario('usual', 160, { least: 40, most: 120 }, {}),
  servingScenario(
    'large-batches',
    60,
    { least: 10, most: 16 },
    { mix: BATCHES, batchSize: LARGE_BATCHES },
  ),
  servingScenario('backups', 30, { least: 20, most: 30 }, { mix: BACKUPS }),
];

async function record(
  { pool, scratch, random }: RecordingWish,
  writes: number,
  load: Pick<LoadWish, 'mix' | 'batchSize'>,
): Promise<Recording> {
  const world = await World.create(scratch, random.fork());
  const { directory, book } = world;
  const model = await DiskModel.of(directory);
  const log = `${directory}.log`;
  const agent = pool.take();
  const { url } = await agent.ask('serve', { directory, record: log });
  const goesOn = (): boolean => book.writes.length < writes;
  await world.load(url, { ...load, workers: WORKERS, goesOn });
  if (random.chance(IN_ORDER)) await agent.ask('stop', null);
  await agent.kill();
  const operations = await readLog(log);
  await rm(log);
  const times = new AnswerTimes(operations);
  return {
    folder: directory,
    model,
    operations,
    critical: times.ofWrites(book),
    check: (cut) => check(world, times, cut),
    remove: () => world.remove(),
  };
}

async function check(
  { book }: World,
  times: AnswerTimes,
  { folder, pool, place, random }: Cut,
): ReturnType<Recording['check']> {
  const world = await World.over(folder, random, bookAt(book, place, times));
  await world.inspect(pool.inspector());
  const backups = world.book.writes.filter(
    ({ kind, state }) => kind === 'backup' && state === 'done',
  );
  for (const { text = '{}' } of backups.slice(-1)) {
    const { name } = JSON.parse(text) as { readonly name: string };
    const target = `${folder}.checked`;
    try {
      const source = join(folder, 'backups', name);
      const recoveryKey = await theRecoveryKey();
      await pool.inspector().ask('restore', { source, recoveryKey, target });
      const { ok, problem, vaults } = await pool.inspector().ask('verify', { directory: target });
      if (!ok) world.add('A_BACKUP_IS_WHOLE', JSON.stringify({ problem, vaults }));
    } catch (error) {
      if (!(error instanceof AgentTaskError)) throw error;
      world.add('A_BACKUP_IS_WHOLE', error.message);
    }
    await rm(target, { recursive: true, force: true });
  }
  return world.outcome({ 'backups restored': backups.length > 0 ? 1 : 0 });
}
