// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { ShownAccess } from '../../support/access-requests.js';
import { Api, done, type Answer } from '../../support/api.js';
import type { Checked } from '../../support/check-requests.js';
import { freshGrant } from '../accesses/access-template.js';
import type { AccessRun } from '../accesses/cases.js';
import type { CaseOutcome, Violation } from '../engine/suite.js';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;
const MOST_TRIES = 200;

/** What is compared, and what must come of it; the licences of the template have the first grade. */
const VALUES = { 甲: 'MATCH', 乙: 'NO_MATCH' } as const;

/**
 * `kill -9` at one step of a check, at both ends at once: asked again with the same key it has one
 * access with every receipt, and the answer that it would have had.
 */
export async function checkAcrossKills(
  run: AccessRun,
  step: string,
  kills: number,
): Promise<CaseOutcome> {
  const violations: Violation[] = [];
  const { pool, template } = run;
  const { directory } = template;
  const first = pool.take();
  const grant = await freshGrant((await first.ask('serve', { directory })).url, template);
  await first.ask('stop', null);
  await first.kill();
  for (let i = 0; i < kills; i++) violations.push(...(await checkAcrossKill(run, grant, step, i)));
  const agent = pool.take();
  const { url } = await agent.ask('serve', { directory });
  const path = `/v1/accesses?grant=${grant}&mode=CHECK&limit=100`;
  const { data } = done(await clerkAt(url, run).get<{ data: readonly ShownAccess[] }>(path));
  if (data.length !== kills) {
    violations.push({ invariant: 'ONE_ACCESS_EACH', detail: `${String(data.length)} on chain` });
  }
  for (const { facts } of data) {
    const states = facts.map(({ state }) => state).join();
    if (states === 'ALLOWED,DELIVERED,ACKNOWLEDGED') continue;
    violations.push({ invariant: 'TO_THE_END', detail: states });
  }
  await agent.ask('stop', null);
  await agent.kill();
  return { counts: { kills, checks: data.length }, violations };
}

async function checkAcrossKill(
  run: AccessRun,
  grant: string,
  step: string,
  turn: number,
): Promise<readonly Violation[]> {
  const { pool, template } = run;
  const { directory, subjects } = template;
  const [value, expected] = Object.entries(VALUES)[turn % 2] as [string, string];
  const comparisons = [{ value, at: [{ grant, field: '/grade' }] }];
  const terms = { case: template.caseId, serviceItem: template.serviceItem, purpose: 'ZWSJ-17' };
  const body = { ...terms, subject: subjects[turn % subjects.length], comparisons };
  const headers = { 'Idempotency-Key': randomUUID() };
  const post = (url: string): Promise<Answer<Checked> | undefined> =>
    clerkAt(url, run)
      .post<Checked>('/v1/checks', body, headers)
      .catch(() => undefined);

  const first = pool.take();
  const killed = await first.ask('serve', { directory, kill: { step, occurrence: 1 } });
  const cutOff = post(killed.url);
  const late = delay(PATIENCE_MS, 'late', { ref: false });
  const end = await Promise.race([first.ended, late]);
  await cutOff;
  if (first.isAlive) await first.kill();

  const told = await askedAgain(run, post);
  return [
    ...(end === 'SIGKILL' ? [] : [{ invariant: 'STEP_IS_TAKEN', detail: step }]),
    ...(told.result === expected ? [] : [{ invariant: 'SAME_ANSWER', detail: told.result }]),
    ...(told.isOnce ? [] : [{ invariant: 'ANSWERED_ONCE', detail: step }]),
  ];
}

/** What is told once it runs again, and whether it is told the same twice. */
async function askedAgain(
  { pool, template: { directory } }: AccessRun,
  post: (url: string) => Promise<Answer<Checked> | undefined>,
): Promise<{ readonly result: string; readonly isOnce: boolean }> {
  const agent = pool.take();
  const { url } = await agent.ask('serve', { directory });
  let answer = await post(url);
  for (let tries = 0; answer?.status !== 201 && tries < MOST_TRIES; tries++) {
    await delay(PAUSE_MS);
    answer = await post(url);
  }
  const again = await post(url);
  await agent.ask('stop', null);
  await agent.kill();
  const result = answer?.body.sources[0]?.results[0]?.result ?? 'none';
  return { result, isOnce: JSON.stringify(again?.body) === JSON.stringify(answer?.body) };
}

function clerkAt(url: string, { template }: AccessRun): Api {
  return new Api(() => url, template.keys['water/clerk']);
}
