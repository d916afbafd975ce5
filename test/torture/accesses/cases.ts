// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { Api, done } from '../../support/api.js';
import { AgentDiedError } from '../agent/agent.js';
import type { AgentPool } from '../agent/agent-pool.js';
import type { Random } from '../engine/random.js';
import type { CaseOutcome, Violation } from '../engine/suite.js';
import { freshGrant, type AccessTerms } from './access-template.js';
import type { Template } from '../world/template.js';
import { AccessUsers } from './access-users.js';

/** A folder of its own, and what serves it. */
export interface AccessRun {
  readonly pool: AgentPool;
  readonly template: AccessTerms & Pick<Template, 'directory' | 'keys'>;
  readonly random: Random;
}

/** So many ask for each place that a quota has. */
const ASKING_FOR_ONE_PLACE = 4;
const USERS = 12;
const MOST_OCCURRENCES = 12;
const PATIENCE_MS = 60_000;
const LOOK_MS = 5;

/**
 * `kill -9` at one step of accesses, again and again: each is decided once, brought to its end, and no
 * data is seen whose receipts do not stand.
 */
export async function killAtStep(
  { pool, template, random }: AccessRun,
  step: string,
  kills: number,
): Promise<CaseOutcome> {
  const { directory } = template;
  const first = pool.take();
  let { url } = await first.ask('serve', { directory });
  const grant = await freshGrant(url, template);
  await first.ask('stop', null);
  await first.kill();
  const users = new AccessUsers(() => url, template, grant);
  let using: Promise<void> | undefined;
  for (let kill = 0; kill < kills; kill++) {
    const agent = pool.take();
    const occurrence = random.between(1, MOST_OCCURRENCES);
    const serving = agent.ask('serve', { directory, kill: { step, occurrence } });
    // The start brings to its end what was under way, and so may take the step itself.
    url = (await serving.catch(unlessKilled))?.url ?? url;
    using ??= users.run(USERS);
    const late = delay(PATIENCE_MS, 'late', { ref: false });
    const end = await Promise.race([agent.ended, late]);
    if (end !== 'SIGKILL') users.violations.push({ invariant: 'STEP_IS_TAKEN', detail: step });
    if (agent.isAlive) await agent.kill();
  }
  const agent = pool.take();
  ({ url } = await agent.ask('serve', { directory }));
  users.stop();
  await using;
  const violations = await users.check();
  await agent.ask('stop', null);
  await agent.kill();
  return { counts: { kills, accesses: users.answered }, violations };
}

/** @throws whatever is not a death by SIGKILL */
function unlessKilled(error: unknown): undefined {
  if (error instanceof AgentDiedError && error.signal === 'SIGKILL') return undefined;
  throw error;
}

/** Many at once under one quota: so many are allowed, and not one more. */
export async function underOneQuota(
  { pool, template }: AccessRun,
  count: number,
): Promise<CaseOutcome> {
  const { directory } = template;
  const agent = pool.take();
  const { url } = await agent.ask('serve', { directory });
  const quota = Math.ceil(count / ASKING_FOR_ONE_PLACE);
  const limited = await freshGrant(url, template, { count: quota, per: 'TOTAL' });
  const users = new AccessUsers(() => url, template, limited);
  await users.ask(count);
  const violations: Violation[] = [...(await users.check())];
  const allowed = users.allowed.length;
  if (allowed !== quota) {
    violations.push({ invariant: 'QUOTA', detail: `${String(allowed)} allowed` });
  }
  await agent.ask('stop', null);
  await agent.kill();
  return { counts: { 'accesses under one quota': users.answered, allowed }, violations };
}

interface Placed {
  readonly blockNumber: number;
  readonly index: number;
}

/** A grant is revoked while many use it: nothing that is ordered after that is allowed. */
export async function revokedMidRun(
  { pool, template, random }: AccessRun,
  least: number,
): Promise<CaseOutcome> {
  const { directory, keys } = template;
  const agent = pool.take();
  const { url } = await agent.ask('serve', { directory });
  const grant = await freshGrant(url, template);
  const users = new AccessUsers(() => url, template, grant);
  const using = users.run(USERS);
  await untilAnswered(users, random.between(1, least));
  const approver = new Api(() => url, keys['market/approver']);
  const path = `/v1/grants/${grant}/revocations`;
  const { transaction } = done(
    await approver.post<{ transaction: Placed }>(path, { basis: 'ZWSJ-29' }),
  );
  await untilAnswered(users, users.answered + least);
  users.stop();
  await using;
  const violations: Violation[] = [...(await users.check())];
  const auditor = new Api(() => url, keys['water/clerk']);
  let before = 0;
  for (const { facts } of users.allowed) {
    const { txId = '' } = facts[0] as { readonly txId?: string };
    const place = done(await auditor.get<Placed>(`/v1/transactions/${txId}`));
    if (isAfter(place, transaction)) violations.push({ invariant: 'REVOKED', detail: txId });
    else before += 1;
  }
  await agent.ask('stop', null);
  await agent.kill();
  return {
    counts: { 'allowed before a revocation': before, 'asked in all': users.answered },
    violations,
  };
}

function isAfter(one: Placed, other: Placed): boolean {
  if (one.blockNumber !== other.blockNumber) return one.blockNumber > other.blockNumber;
  return one.index > other.index;
}

/** Counted in answers, not in time: a busy machine is tried as hard as an idle one. */
async function untilAnswered(users: AccessUsers, count: number): Promise<void> {
  const latest = performance.now() + PATIENCE_MS;
  while (users.answered < count && performance.now() < latest) await delay(LOOK_MS);
}
