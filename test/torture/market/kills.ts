// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { BlockAudit } from '../../support/block-audit.js';
import { TestGateway } from '../../support/gateway.js';
import { MarketPlay, type ReadRecord } from '../../support/market-play.js';
import { MEMBERS } from '../../support/members.js';
import type { AgentPool } from '../agent/agent-pool.js';
import { KilledGateway } from '../agent/killed-gateway.js';
import { PatientRequests } from '../agent/patient-requests.js';
import type { Random } from '../engine/random.js';
import type { CaseOutcome, Violation } from '../engine/suite.js';
import type { Template } from '../world/template.js';
import { LONGEST_OFFER_MS, RestMarket } from './rest-market.js';

/** A folder of its own, and how often its gateway is killed. */
interface MarketKills {
  readonly pool: AgentPool;
  readonly template: Template;
  readonly kills: number;
}

const AT_ONCE = 6;
const PAUSE_MS = 100;
const MOST_ENDING_MS = 60_000;
const BETWEEN_KILLS = { mostAnswers: 40, patienceMs: 60_000 } as const;

/**
 * Random trading through a gateway, `kill -9` of it again and again: each move is made once and
 * answered as the chain has it, trades, units and money are as the model says, and the audit is
 * sound at every block.
 */
export async function killUnderTrading(
  { pool, template, kills }: MarketKills,
  random: Random,
): Promise<CaseOutcome> {
  const gateway = new KilledGateway(pool, template.directory);
  await gateway.start();
  const requests = new PatientRequests(gateway.url, template.keys);
  const play = new MarketPlay(new RestMarket(requests), random.uint32());
  const trading = new Trading(play, random.fork());
  const playing = trading.run();
  const asking = {
    ...BETWEEN_KILLS,
    answered: () => requests.answered,
    goesOn: () => trading.goesOn,
  };
  const done = await gateway.killAgainAndAgain(kills, asking, random);
  trading.stop();
  await playing;
  await gateway.kill();
  const { blocks, violations } = await inspect(template, play);
  const { committed, overtaken, expired } = trading;
  return {
    counts: { kills: done, committed, overtaken, expired, 'blocks audited': blocks },
    violations: [...trading.violations, ...violations],
  };
}

/** Rounds, one after the other, until it is told to stop or the model says that something is wrong. */
class Trading {
  readonly violations: Violation[] = [];
  goesOn = true;
  committed = 0;
  overtaken = 0;
  expired = 0;
  readonly #play: MarketPlay;
  readonly #random: Random;

  constructor(play: MarketPlay, random: Random) {
    this.#play = play;
    this.#random = random;
  }

  /** A round that has begun is finished. */
  stop(): void {
    this.goesOn = false;
  }

  async run(): Promise<void> {
    try {
      while (this.goesOn) {
        const counts = await this.#play.rounds((n) => this.#random.below(n), 1, AT_ONCE);
        this.committed += counts.committed;
        this.overtaken += counts.overtaken;
        this.expired += counts.expired;
      }
    } catch (error) {
      this.violations.push(violation(error));
    } finally {
      this.goesOn = false;
    }
  }
}

/** Opens the folder that nobody has open any more, and holds it against the model and the audit. */
async function inspect(
  { directory, height }: Template,
  play: MarketPlay,
): Promise<{ readonly blocks: number; readonly violations: readonly Violation[] }> {
  // Whatever is still offered has expired by then: a gateway that starts ends all of it.
  await delay(LONGEST_OFFER_MS);
  const gateway = new TestGateway(directory, {}, new Map());
  await gateway.start();
  try {
    const violations: Violation[] = [];
    await compareWhenEnded(play, readerOf(gateway)).catch((error: unknown) => {
      violations.push(violation(error));
    });
    const audit = new BlockAudit(gateway.gateway.services.ledger);
    await audit.begin(height);
    for (const detail of await audit.go()) violations.push({ invariant: 'AUDIT_IS_SOUND', detail });
    return { blocks: audit.blocks, violations };
  } finally {
    await gateway.stop();
  }
}

/** Waits until what has expired is ended, without anybody asking for it, and then compares. */
async function compareWhenEnded(play: MarketPlay, read: ReadRecord): Promise<void> {
  const latest = performance.now() + MOST_ENDING_MS;
  for (let left = await play.learnEnds(read); left > 0; left = await play.learnEnds(read)) {
    if (performance.now() > latest) throw new Error(`${String(left)} offers are never ended`);
    await delay(PAUSE_MS);
  }
  await play.compare(read);
}

/** Reads as an auditor who has no part in it. */
function readerOf({ gateway }: TestGateway): ReadRecord {
  const { ledger, ledgerIdentities } = gateway.services;
  const { mspId, uscc: unit } = MEMBERS.emergency;
  const auditor = ledgerIdentities.forCaller({ mspId, unit, roles: ['auditor'] }, 'auditor');
  return async <T>(name: string, id: string): Promise<T> => {
    const [contract = '', transaction = ''] = name.split(':');
    const told = await ledger.evaluate(auditor, { contract, transaction, args: [id] });
    return JSON.parse(new TextDecoder().decode(told)) as T;
  };
}

function violation(error: unknown): Violation {
  return { invariant: 'TRADES_ARE_AS_THE_MODEL_SAYS', detail: String(error) };
}
