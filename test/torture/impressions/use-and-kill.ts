// SPDX-License-Identifier: Apache-2.0
import type { AgentPool } from '../agent/agent-pool.js';
import { KilledGateway } from '../agent/killed-gateway.js';
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
const BETWEEN_KILLS = { mostAnswers: 400, patienceMs: 20_000, goesOn: () => true } as const;

/**
 * Many users of one seal, `kill -9` of its owner's gateway again and again: its numbers have no gap,
 * each use has one, and keeps it.
 */
export async function useAndKill(
  { pool, template, kills }: UseAndKill,
  random: Random,
): Promise<CaseOutcome> {
  const { directory, keys, seal } = template;
  const gateway = new KilledGateway(pool, directory);
  await gateway.start();
  const users = await SealUsers.of(gateway.url, keys['market/clerk'] ?? '', seal);
  const using = users.run(USERS);
  const asking = { ...BETWEEN_KILLS, answered: () => users.answered };
  await gateway.killAgainAndAgain(kills, asking, random);
  users.stop();
  await using;
  await gateway.kill();
  await gateway.start();
  const violations = await users.check();
  await gateway.stop();
  return { counts: { kills, uses: users.answered, asked: users.asked }, violations };
}
