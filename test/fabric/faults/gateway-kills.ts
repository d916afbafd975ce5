// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { BadLine } from '../../support/fabric/bad-line.js';
import type { Random } from '../../torture/engine/random.js';
import type { CaseOutcome } from '../../torture/engine/suite.js';
import { killServing } from '../../torture/steps/at-step.js';
import { killUnderLoad } from '../../torture/suites/kills.js';
import type { World } from '../../torture/world/world.js';
import { freshBook, type GatewayPlace } from './gateway-folder.js';

const WORKERS = 8;
/** Under load before replies are lost. */
const BEFORE_MS = 1500;
const THROUGH = { leastMs: 30, mostMs: 400 } as const;

/** Steps of a write at which the gateway is killed: before it is sent, and up to its reply. */
const STEPS = [
  'outbox.endorsed',
  'outbox.envelope',
  'outbox.submitted',
  'outbox.committed',
  'outbox.answered',
  'reply.before',
  'reply.after',
] as const;
/** It is one of the first so many times that the step is taken. */
const OFTEN = 12;

/** What becomes of a gateway whose clients write and read. */
export type GatewayFault = (place: GatewayPlace, world: World, random: Random) => Promise<void>;

/** By name. */
export const GATEWAY_FAULTS: Readonly<Record<string, GatewayFault>> = {
  random: ({ pool }, world, random) => killUnderLoad(pool, world, random),
  'lost-http-reply': loseHttpReplies,
  ...Object.fromEntries(
    STEPS.map((step): [string, GatewayFault] => [
      step,
      ({ pool }, world, random) =>
        killServing({ pool, world, random, step: { scenario: 'writes', step, often: OFTEN } }),
    ]),
  ),
};

/** Lets it happen, and holds the next start against what the clients know. */
export async function strikeGateway(
  place: GatewayPlace,
  fault: GatewayFault,
  random: Random,
): Promise<CaseOutcome> {
  const world = await freshBook(place, random.fork());
  await fault(place, world, random);
  const unanswered = world.book.writes.filter(({ state }) => state === 'unknown').length;
  await world.inspect(place.pool.inspector());
  return world.outcome({ strikes: 1, 'unanswered at first': unanswered });
}

/** The requests get through and the replies do not: then the line is torn. */
async function loseHttpReplies(
  { pool }: GatewayPlace,
  world: World,
  random: Random,
): Promise<void> {
  const agent = pool.take();
  const { url } = await agent.ask('serve', { directory: world.directory });
  const line = await BadLine.to(new URL(url).host);
  try {
    const working = world.load(`http://${line.address}`, { workers: WORKERS });
    await delay(BEFORE_MS);
    line.become('no-answers');
    await delay(random.between(THROUGH.leastMs, THROUGH.mostMs));
    line.become('cut');
    await working;
  } finally {
    await line.close();
    await agent.ask('stop', null);
    await agent.kill();
  }
}
