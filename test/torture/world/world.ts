// SPDX-License-Identifier: Apache-2.0
import { rm } from 'node:fs/promises';
import { AgentDiedError, type Agent } from '../agent/agent.js';
import type { Random } from '../engine/random.js';
import { sumCounts, type CaseOutcome, type Violation } from '../engine/suite.js';
import { adopt, type InspectionAnswer } from '../inspect/inspection.js';
import { acknowledged, emptyBook, type Book } from '../load/book.js';
import { Client, noServerErrors, type Expected } from '../load/client.js';
import { USUAL_MIX, type BatchSize, type Mix } from '../load/mix.js';
import { Worker } from '../load/worker.js';
import { copyOf, theTemplate, type Keys, type Template } from './template.js';

/** How a folder is worked on. */
export interface LoadWish {
  readonly workers: number;
  readonly mix?: Mix;
  readonly batchSize?: BatchSize;
  readonly expected?: Expected;
  /** Asked before each request; until the gateway is gone unless said. */
  readonly goesOn?: () => boolean;
}

/** One data folder, and everything that its clients know of it. */
export class World {
  readonly directory: string;
  readonly keys: Keys;
  readonly book: Book;
  readonly violations: Violation[] = [];
  readonly #random: Random;
  /** Blocks that the template brought. */
  readonly #baseHeight: number;
  readonly #counted: Readonly<Record<string, number>>[] = [];
  #examined = 0;

  private constructor(directory: string, template: Template, random: Random, book: Book) {
    this.directory = directory;
    this.keys = template.keys;
    this.#random = random;
    this.#baseHeight = template.height;
    this.book = book;
  }

  /** A fresh folder that nobody has worked on. */
  static async create(scratch: string, random: Random): Promise<World> {
    const template = await theTemplate();
    return new World(await copyOf(template, scratch), template, random, emptyBook());
  }

  /** A folder itself, of which nobody knows anything yet. */
  static at(template: Template, random: Random): World {
    return new World(template.directory, template, random, emptyBook());
  }

  /** A folder that was made from one with a fresh one's past, and what clients know of it. */
  static async over(directory: string, random: Random, book: Book): Promise<World> {
    return new World(directory, await theTemplate(), random, book);
  }

  /** Clients at work, until the gateway is gone or the wish is done. */
  async load(url: string, wish: LoadWish): Promise<void> {
    const { workers, mix = USUAL_MIX, batchSize } = wish;
    const { expected = noServerErrors, goesOn = () => true } = wish;
    const { keys, book } = this;
    await Promise.all(
      Array.from({ length: workers }, (_, worker) => {
        const client = new Client(url, keys, book, { expected, worker });
        return new Worker(client, this.#random.fork(), mix, batchSize).run(goesOn);
      }),
    );
  }

  /**
   * Has an agent hold all invariants against the folder, or against one that was restored from it.
   *
   * @returns undefined when the agent died of it
   */
  async inspect(
    agent: Agent,
    directory: string = this.directory,
  ): Promise<InspectionAnswer | undefined> {
    const { keys, book } = this;
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
