// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Agent } from '../agent/agent.js';
import type { AgentPool } from '../agent/agent-pool.js';
import type { Random } from '../engine/random.js';
import type { CaseOutcome, Violation } from '../engine/suite.js';
import type { Template } from '../world/template.js';
import { LicenceBook } from './book.js';
import { LicenceClient, type LicenceWorld } from './client.js';

/** How long there is load, on what, and what goes wrong. */
export interface MixedWish {
  /** It ends when both are reached. */
  readonly atLeast: { readonly minutes: number; readonly faults: number };
  /** What passes from one fault to the next: both. Who is slow is tried as hard as who is fast. */
  readonly between: { readonly ms: number; readonly answers: number };
  readonly pool: AgentPool;
  /** Whose folder is served. */
  readonly template: Template;
  /** Faults beside that of the gateway itself, by name: each happens, and is made good. */
  readonly faults: Readonly<Record<string, () => Promise<void>>>;
  /** What else must hold in the end. */
  readonly atLast?: () => Promise<readonly Violation[]>;
}

const CLIENTS = 6;
const MS_PER_MINUTE = 60_000;
const KILL_GATEWAY = 'kill-gateway';

/**
 * Clients issue, act on, read and list licences over REST while something goes wrong again and
 * again. In the end the history is linearizable, and the read index is the one that would be built
 * anew.
 */
export async function runMixed(wish: MixedWish, random: Random): Promise<CaseOutcome> {
  const { pool, template, faults, atLast } = wish;
  const gateway = new ServedGateway(pool, template.directory);
  await gateway.start();
  const book = new LicenceBook();
  let goesOn = true;
  const world: LicenceWorld = {
    url: () => gateway.url,
    keys: template.keys,
    book,
    licences: [],
    goesOn: () => goesOn,
  };
  const clients = Array.from({ length: CLIENTS }, () => new LicenceClient(world, random.fork()));
  const working = Promise.all(clients.map((client) => client.run()));
  try {
    await torment(wish, book, { ...faults, [KILL_GATEWAY]: () => gateway.restart() }, random);
  } finally {
    goesOn = false;
    await working;
  }
  const last = new LicenceClient(world, random);
  await Promise.all(world.licences.map(({ id }) => last.readAtLast(id)));
  book.check();
  const more = (await atLast?.()) ?? [];
  await gateway.stop();
  return {
    counts: book.counts,
    samples: { 'answer over HTTP, s': book.seconds },
    violations: [...book.violations, ...more, ...(await indexDiffers(wish))],
  };
}

/** One fault after the other, with answers between them. */
async function torment(
  { atLeast, between }: MixedWish,
  book: LicenceBook,
  faults: MixedWish['faults'],
  random: Random,
): Promise<void> {
  const endMs = performance.now() + atLeast.minutes * MS_PER_MINUTE;
  await book.answers(between.answers);
  for (let count = 0; count < atLeast.faults || performance.now() < endMs; count++) {
    const nextMs = performance.now() + between.ms;
    await delay(random.below(between.ms / 2));
    const [name, happen] = random.pick(Object.entries(faults));
    book.count(name);
    await happen();
    await book.answers(between.answers);
    await delay(Math.max(0, nextMs - performance.now()));
  }
}

async function indexDiffers({ pool, template }: MixedWish): Promise<Violation[]> {
  const { directory } = template;
  const wish = { directory: join(directory, 'index'), folder: directory };
  const { finding } = await pool.inspector().ask('checkIndex', wish);
  if (finding === undefined) return [];
  return [{ invariant: 'INDEX_IS_AS_REBUILT', detail: JSON.stringify(finding) }];
}

/** The gateway as a process of its own. */
class ServedGateway {
  url = '';
  readonly #pool: AgentPool;
  readonly #directory: string;
  #agent: Agent | undefined;

  constructor(pool: AgentPool, directory: string) {
    this.#pool = pool;
    this.#directory = directory;
  }

  async start(): Promise<void> {
    const agent = this.#pool.take();
    this.#agent = agent;
    this.url = (await agent.ask('serve', { directory: this.#directory })).url;
  }

  /** `kill -9`, and another one. */
  async restart(): Promise<void> {
    await this.#agent?.kill();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.#agent?.ask('stop', null);
    await this.#agent?.kill();
  }
}
