// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AgentDiedError, AgentTaskError, type Agent } from '../agent/agent.js';
import type { Violation } from '../engine/suite.js';
import { readLog } from '../shim/read-log.js';
import { theRecoveryKey } from '../world/template.js';
import { World } from '../world/world.js';
import { DiskModel } from './disk-model.js';
import { AnswerTimes } from './known-at-cut.js';
import {
  found,
  type Cut,
  type PowerScenario,
  type Recording,
  type RecordingWish,
} from './scenario.js';

const WRITES = 30;

/** A consortium is founded in an empty folder: begun again, it comes to an end. */
export const foundingScenario: PowerScenario = {
  name: 'founding',
  cuts: 30,
  async record({ pool, scratch }) {
    const folder = await mkdtemp(join(scratch, 'founded-'));
    const log = `${folder}.log`;
    const model = await DiskModel.of(folder);
    const agent = pool.take();
    await agent.ask('serve', { directory: folder, record: log });
    await agent.kill();
    return finished(folder, model, log, [], checkFounded);
  },
};

async function checkFounded({ pool, folder }: Cut): ReturnType<Recording['check']> {
  const agent = pool.inspector();
  return found(
    await tried('A_FOUNDING_CAN_BE_REPEATED', async () => {
      await agent.ask('serve', { directory: folder });
      await agent.ask('stop', null);
      return unsound(agent, folder);
    }),
  );
}

/** A folder is restored: it is whole or not there, and what was told to be there is. */
export const restoringScenario: PowerScenario = {
  name: 'restoring',
  cuts: 30,
  async record(wish) {
    const source = await makeBackup(wish);
    const folder = await mkdtemp(join(wish.scratch, 'restored-'));
    const log = `${folder}.log`;
    const model = await DiskModel.of(folder);
    const agent = wish.pool.take();
    const target = join(folder, 'data');
    const { stateDigest } = await agent.ask('restore', {
      source,
      recoveryKey: await theRecoveryKey(),
      target,
      watch: folder,
      record: log,
    });
    await agent.kill();
    const recording = await finished(folder, model, log, [stateDigest], (cut) =>
      checkRestored(cut, source, (recording.critical[0] ?? 0) <= cut.place),
    );
    return recording;
  },
};

async function checkRestored(
  { pool, folder }: Cut,
  source: string,
  isTold: boolean,
): ReturnType<Recording['check']> {
  const agent = pool.inspector();
  const target = join(folder, 'data');
  const isThere = (await stat(target).catch(() => undefined)) !== undefined;
  if (isTold && !isThere) {
    const detail = 'the restored folder is not there';
    return found([{ invariant: 'ACKNOWLEDGED_IS_THERE', detail }]);
  }
  return found(
    await tried('A_RESTORE_IS_WHOLE_OR_ABSENT', async () => {
      const recoveryKey = await theRecoveryKey();
      if (!isThere) await agent.ask('restore', { source, recoveryKey, target });
      return unsound(agent, target);
    }),
  );
}

async function makeBackup({ pool, scratch, random }: RecordingWish): Promise<string> {
  const world = await World.create(scratch, random.fork());
  const { directory, book } = world;
  const agent = pool.take();
  const { url } = await agent.ask('serve', { directory });
  await world.load(url, { workers: 4, goesOn: () => book.writes.length < WRITES });
  await agent.ask('stop', null);
  await agent.kill();
  const target = `${directory}.backup`;
  await pool.inspector().ask('backup', { directory, target });
  await world.remove();
  return target;
}

async function unsound(agent: Agent, directory: string): Promise<string | undefined> {
  const { ok, problem, vaults } = await agent.ask('verify', { directory });
  return ok ? undefined : JSON.stringify({ problem, vaults });
}

async function finished(
  folder: string,
  model: DiskModel,
  log: string,
  tokens: readonly string[],
  check: Recording['check'],
): Promise<Recording> {
  const operations = await readLog(log);
  await rm(log);
  const times = new AnswerTimes(operations);
  return {
    folder,
    model,
    operations,
    critical: tokens.map((token) => times.of(token)),
    check,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** @param work answers what is wrong */
async function tried(
  invariant: string,
  work: () => Promise<string | undefined>,
): Promise<Violation[]> {
  try {
    const wrong = await work();
    return wrong === undefined ? [] : [{ invariant, detail: wrong }];
  } catch (error) {
    if (!(error instanceof AgentTaskError) && !(error instanceof AgentDiedError)) throw error;
    return [{ invariant, detail: error.message }];
  }
}
