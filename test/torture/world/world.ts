// SPDX-License-Identifier: Apache-2.0
import { rm } from 'node:fs/promises';
import { AgentDiedError, type Agent } from '../agent/agent.js';
import type { Random } from '../engine/random.js';
import { sumCounts, type CaseOutcome, type Violation } from '../engine/suite.js';
import { adopt, type InspectionAnswer } from '../inspect/inspection.js';
import { acknowledged, emptyBook, type Book } from '../load/book.js';
import { Client, noServerErrors, type Expected } from '../load/client.js';
import { USUAL_MIX, type Mix } from '../load/mix.js';
import { Worker } from '../load/worker.js';
import { copyOf, theTemplate, type Keys, type Template } from './template.js';

/** How a folder is worked on. */
export interface LoadWish {
  readonly workers: number;
  readonly mix?: Mix;
  readonly expected?: Expected;
  /** Asked before each request; until the gateway is gone unless said. */
  readonly goesOn?: () => boolean;
}

/** One data folder, and everything that its clients know of it. */
export class World {
  readonly directory: string;
  readonly keys: Keys;
  readonly book: Book = emptyBook();
  readonly violations: Violation[] = [];
  readonly #random: Random;
  /** Blocks that the template brought. */
  readonly #baseHeight: number;
  readonly #counted: Readonly<Record<string, number>>[] = [];
  #examined = 0;

  private constructor(directory: string, { keys, height }: Template, random: Random) {
    this.directory = directory;
    this.keys = keys;
    this.#random = random;
    this.#baseHeight = height;
  }

  static async create(scratch: string, random: Random): Promise<World> {
    const template = await theTemplate();
    return new World(await copyOf(template, scratch), template, random);
  }

  /** Clients at work, until the gateway is gone or the wish is done. */
  async load(url: string, wish: LoadWish): Promise<void> {
    const { workers, mix = USUAL_MIX, expected = noServerErrors, goesOn = () => true } = wish;
    const client = new Client(url, this.keys, this.book, expected);
    await Promise.all(
      Array.from({ length: workers }, () =>
        new Worker(client, this.#random.fork(), mix).run(goesOn),
      ),
    );
  }

  /** Has an agent hold all invariants against the folder; undefined when it died of it. */
  async inspect(agent: Agent): Promise<InspectionAnswer | undefined> {
    const { directory, keys, book } = this;
    this.#takeSurprises();
    const seed = String(this.#random.uint32());
    const wish = { directory, keys, book, baseHeight: this.#baseHeight, seed };
    try {
      const answer = await agent.ask('inspect', { ...wish, from: this.#examined });
      this.violations.push(...answer.violations);
      this.#counted.push(answer.counts);
      adopt(book.writes, answer.settled);
      if (answer.head.height > 0) book.heads.push(answer.head);
      this.#examined = book.writes.length;
      return answer;
    } catch (error) {
      if (!(error instanceof AgentDiedError)) throw error;
      this.add('OPENS_AGAIN', error.message);
      return undefined;
    }
  }

  add(invariant: string, detail: string): void {
    this.violations.push({ invariant, detail });
  }

  /** What was done to this folder and found, with counts of the suite's own. */
  outcome(counts: Readonly<Record<string, number>>): CaseOutcome {
    this.#takeSurprises();
    const { writes, reads } = this.book;
    const own = { writes: writes.length, acknowledged: acknowledged(this.book).length, reads };
    return {
      counts: sumCounts([counts, own, ...this.#counted]),
      violations: this.violations,
    };
  }

  async remove(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true });
  }

  #takeSurprises(): void {
    for (const { path, status, text } of this.book.surprises.splice(0)) {
      this.add('NO_SERVER_ERRORS', `${path} was answered ${String(status)}: ${text}`);
    }
  }
}
