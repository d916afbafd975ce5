// SPDX-License-Identifier: Apache-2.0
import { BatchSequence, type SequencePlan } from '../../credits/batch-sequence.js';
import type { AgentPool } from '../agent/agent-pool.js';
import { KilledGateway } from '../agent/killed-gateway.js';
import { PatientRequests } from '../agent/patient-requests.js';
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
const BETWEEN_KILLS = { mostAnswers: 40, patienceMs: 60_000 } as const;

/**
 * Random acts on batches of credits through a gateway, `kill -9` of it again and again: each act is
 * done once and answered as the model answers, every unit is where the model has it, and the audit
 * is sound at every block.
 */
export async function killUnderActs(
  { pool, template: { directory, keys }, plans, kills }: CreditKills,
  random: Random,
): Promise<CaseOutcome> {
  const gateway = new KilledGateway(pool, directory);
  await gateway.start();
  const requests = new PatientRequests(gateway.url, keys);
  const actors = new Actors(new RestChain(requests), plans);
  const acting = actors.run();
  const answered = () => requests.answered;
  const goesOn = () => actors.goOn;
  const asking = { ...BETWEEN_KILLS, answered, goesOn };
  const done = await gateway.killAgainAndAgain(kills, asking, random);
  actors.stop();
  await acting;
  await gateway.kill();
  const { blocks, violations } = await auditFolder(directory);
  const acts = { 'acts across kills': requests.answered, 'acts asked again': requests.askedAgain };
  return {
    counts: { kills: done, ...acts, 'blocks audited': blocks },
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
