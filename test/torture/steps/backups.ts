// SPDX-License-Identifier: Apache-2.0
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AgentTaskError } from '../agent/agent.js';
import { theRecoveryKey } from '../world/template.js';
import { killServing, killTask, pointOf, type StepRun } from './at-step.js';

/** Dies while it backs itself up; what is there under a backup's name afterwards must restore. */
export async function killOnlineBackup(run: StepRun): Promise<void> {
  const { world, pool } = run;
  await killServing(run);
  await world.inspect(pool.inspector());
  const root = join(world.directory, 'backups');
  const names = await readdir(root).catch(() => []);
  const newest = names
    .filter((name) => !name.endsWith('.partial'))
    .sort()
    .at(-1);
  if (newest !== undefined) await checkBackup(run, join(root, newest));
}

/** Dies while it backs a closed folder up; the same command again must then succeed. */
export async function killClosedBackup(run: StepRun): Promise<void> {
  const { world, pool } = run;
  const { directory } = world;
  const target = `${directory}.backup`;
  await killTask(run, (agent) => agent.ask('backup', { directory, target, kill: pointOf(run) }));
  const complete = (await stat(target).catch(() => undefined)) !== undefined;
  if (!complete) {
    await tryTask(run, 'A_BACKUP_CAN_BE_REPEATED', () =>
      pool.inspector().ask('backup', { directory, target }),
    );
  }
  await checkBackup(run, target);
  await rm(target, { recursive: true, force: true });
}

/** Dies while it restores; the folder is then not there or whole, and the same command succeeds. */
export async function killRestore(run: StepRun, source: string): Promise<void> {
  const { world, pool } = run;
  const target = `${world.directory}.restored`;
  const recoveryKey = await theRecoveryKey();
  const wish = { source, recoveryKey, target };
  await killTask(run, (agent) => agent.ask('restore', { ...wish, kill: pointOf(run) }));
  const complete = (await stat(target).catch(() => undefined)) !== undefined;
  if (!complete) {
    await tryTask(run, 'A_RESTORE_CAN_BE_REPEATED', () => pool.inspector().ask('restore', wish));
  }
  await world.inspect(pool.inspector(), target);
  await rm(target, { recursive: true, force: true });
}

/** Restores a backup and verifies what comes of it. */
async function checkBackup(run: StepRun, source: string): Promise<void> {
  const target = `${run.world.directory}.checked`;
  const recoveryKey = await theRecoveryKey();
  const agent = run.pool.inspector();
  await tryTask(run, 'A_BACKUP_IS_WHOLE', async () => {
    await agent.ask('restore', { source, recoveryKey, target });
    const { ok, problem, vaults } = await agent.ask('verify', { directory: target });
    if (!ok) run.world.add('A_BACKUP_IS_WHOLE', JSON.stringify({ problem, vaults }));
  });
  await rm(target, { recursive: true, force: true });
}

async function tryTask(
  { world, step }: StepRun,
  invariant: string,
  task: () => Promise<unknown>,
): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof AgentTaskError)) throw error;
    world.add(invariant, `after ${step.step}: ${error.message}`);
  }
}
