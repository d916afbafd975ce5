// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { BatchSequence, type SequencePlan } from '../../credits/batch-sequence.js';
import type { AgentPool } from '../agent/agent-pool.js';
import type { Random } from '../engine/random.js';
import type { CaseOutcome, Violation } from '../engine/suite.js';
import type { Template } from '../world/template.js';
import { auditFolder } from './audit-folder.js';
import { violationsOf } from './findings.js';
import { RestChain } from './rest-chain.js';

/** A folder of its own, what is to be done in it, and how often its gateway is killed meanwhile. */
interface CreditKills {
  readonly pool: AgentPool;
  readonly template: Pick<Template, 'directory' | 'keys'>;
  readonly plans: readonly SequencePlan[];
  readonly kills: number;
}

const AT_ONCE = 6;
/** How much is answered before a kill, and how long after that it comes. */
const ANSWERS = { least: 1, most: 40 } as const;
const AFTER_MS = 25;
const LOOK_MS = 5;
const LONGEST_RUN_MS = 60_000;

/**
 * Random acts on batches of credits through a gateway, `kill -9` of it again and again: each act is
 * done once and answered as the model answers, every unit is where the model has it, and the audit
 * is sound at every block.
 */
export async function killUnderActs(
  { pool, template: { directory, keys }, plans, kills }: CreditKills,
  random: Random,
): Promise<CaseOutcome> {
  let url = '';
  const served = async () => {
    const agent = pool.take();
    ({ url } = await agent.ask('serve', { directory }));
    return agent;
  };
  let agent = await served();
  const chain = new RestChain(() => url, keys);
  const actors = new Actors(chain, plans);
  const acting = actors.run();
  let done = 0;
  for (; done < kills && actors.goOn; done++) {
    await untilAnswered(chain, random.logBetween(ANSWERS.least, ANSWERS.most));
    await delay(random.below(AFTER_MS));
    await agent.kill();
    agent = await served();
  }
  actors.stop();
  await acting;
  await agent.kill();
  const { blocks, violations } = await auditFolder(directory);
  const { answered, askedAgain } = chain;
  return {
    counts: {
      ...{ kills: done, 'acts across kills': answered, 'acts asked again': askedAgain },
      'blocks audited': blocks,
    },
    violations: [...actors.violations, ...violations],
  };
}

/** Works through plans, some at once, until it is told to stop or all are done. */
class Actors {
  readonly violations: Violation[] = [];
  goOn = true;
  readonly #chain: RestChain;
  readonly #plans: SequencePlan[];

  constructor(chain: RestChain, plans: readonly SequencePlan[]) {
    this.#chain = chain;
    this.#plans = [...plans];
  }

  /** Sequences that have begun are finished. */
  stop(): void {
    this.goOn = false;
  }

  async run(): Promise<void> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#act()));
    this.goOn = false;
  }

  async #act(): Promise<void> {
    for (let plan = this.#next(); plan !== undefined; plan = this.#next()) {
      this.violations.push(...violationsOf(await new BatchSequence(this.#chain, plan).run()));
    }
  }

  #next(): SequencePlan | undefined {
    return this.goOn ? this.#plans.shift() : undefined;
  }
}

/** Counted in answers, not in time: a busy machine is tried as hard as an idle one. */
async function untilAnswered(chain: RestChain, count: number): Promise<void> {
  const enough = chain.answered + count;
  const latest = performance.now() + LONGEST_RUN_MS;
  while (chain.answered < enough && performance.now() < latest) await delay(LOOK_MS);
}
