// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import type { AgentPool } from '../agent/agent-pool.js';
import type { Random } from '../engine/random.js';
import type { CaseOutcome } from '../engine/suite.js';
import type { SealTemplate } from './seal-template.js';
import { SealUsers } from './seal-users.js';

/** Whose seal is used, and how often its gateway is killed. */
export interface UseAndKill {
  readonly pool: AgentPool;
  /** Whose folder is served. */
  readonly template: SealTemplate;
  readonly kills: number;
}

const USERS = 32;
/** How much is answered before a kill, and how long after that it comes. */
const ANSWERS = { least: 1, most: 400 } as const;
const AFTER_MS = 25;
const LOOK_MS = 5;
const LONGEST_RUN_MS = 20_000;

/**
 * Many users of one seal, `kill -9` of its owner's gateway again and again: its numbers have no gap,
 * each use has one, and keeps it.
 */
export async function useAndKill(
  { pool, template, kills }: UseAndKill,
  random: Random,
): Promise<CaseOutcome> {
  const { directory, keys, seal } = template;
  let url = '';
  const served = async () => {
    const agent = pool.take();
    ({ url } = await agent.ask('serve', { directory }));
    return agent;
  };
  let agent = await served();
  const users = await SealUsers.of(() => url, keys['market/clerk'] ?? '', seal);
  const using = users.run(USERS);
  for (let kill = 0; kill < kills; kill++) {
    await untilAnswered(users, random.logBetween(ANSWERS.least, ANSWERS.most));
    await delay(random.below(AFTER_MS));
    await agent.kill();
    agent = await served();
  }
  users.stop();
  await using;
  await agent.kill();
  agent = await served();
  const violations = await users.check();
  await agent.ask('stop', null);
  await agent.kill();
  return { counts: { kills, uses: users.answered, asked: users.asked }, violations };
}

/** Counted in answers, not in time: a busy machine is tried as hard as an idle one. */
async function untilAnswered(users: SealUsers, count: number): Promise<void> {
  const enough = users.answered + count;
  const latest = performance.now() + LONGEST_RUN_MS;
  while (users.answered < enough && performance.now() < latest) await delay(LOOK_MS);
}
