// SPDX-License-Identifier: Apache-2.0
import type { LedgerWish } from '../../support/for-each-ledger.js';
// Before the chaincode: loading network/ keeps fabric-shim quiet.
import { embeddedEngine } from '../../support/embedded-engine.js';
import { contracts } from '@yulian/chaincode';
import { MarketOnLedger } from '../../support/market-on-ledger.js';
import { AgentPool } from '../agent/agent-pool.js';
import { Random } from '../engine/random.js';
import {
  scaled,
  type CaseOutcome,
  type Suite,
  type SuiteCase,
  type SuiteContext,
} from '../engine/suite.js';
import { killUnderTrading } from '../market/kills.js';
import { theMarketTemplate } from '../market/market-template.js';
import { copyOf } from '../world/template.js';

const SEQUENCES = 10_000;
/** On one ledger, one after the other. */
const PER_LEDGER = 50;
const ROUNDS = 4;
const AT_ONCE = 4;
const KILLS = 200;
const KILLS_PER_FOLDER = 10;

/**
 * Traders who do at random what they may, several at once, against an independent model: on the ledger
 * alone, and through gateways that are killed.
 */
export function marketSuite(): Suite {
  const pool = new AgentPool();
  return {
    name: 'market',
    title: 'random trading against a model of the market',
    cases: (context) => [...ledgerCases(context), ...killCases(context, pool)],
    close: () => pool.close(),
  };
}

function ledgerCases(context: SuiteContext): SuiteCase[] {
  const all = scaled(SEQUENCES, context);
  return Array.from({ length: Math.ceil(all / PER_LEDGER) }, (_, i) => ({
    id: `trading-${String(i)}`,
    run: () => {
      const random = Random.of(context.seed, 'market', i);
      return trade(random, i, Math.min(PER_LEDGER, all - i * PER_LEDGER));
    },
  }));
}

function killCases(context: SuiteContext, pool: AgentPool): SuiteCase[] {
  const all = scaled(KILLS, context);
  const folders = Math.ceil(all / KILLS_PER_FOLDER);
  return Array.from({ length: folders }, (_, i) => ({
    id: `kills-${String(i)}`,
    run: async () => {
      const template = await theMarketTemplate();
      const directory = await copyOf(template, context.scratch);
      const random = Random.of(context.seed, 'market killed', i);
      const kills = Math.ceil(all / folders);
      return killUnderTrading({ pool, template: { ...template, directory }, kills }, random);
    },
  }));
}

async function trade(random: Random, seed: number, sequences: number): Promise<CaseOutcome> {
  const closing: (() => Promise<void>)[] = [];
  const open = async (wish: LedgerWish) => {
    const opened = await embeddedEngine.open({ clock: Date.now, contracts, ...wish });
    closing.push(() => opened.close());
    return opened.ledger;
  };
  const counts = {
    ...{ sequences: 0, tried: 0, committed: 0, overtaken: 0, expired: 0 },
    'blocks audited': 0,
  };
  try {
    const play = await MarketOnLedger.open(open, seed);
    for (; counts.sequences < sequences; counts.sequences++) {
      const done = await play.play((n) => random.below(n), ROUNDS, AT_ONCE);
      counts.tried += done.tried;
      counts.committed += done.committed;
      counts.overtaken += done.overtaken;
      counts.expired += done.expired;
      counts['blocks audited'] += done.audited;
    }
    return { counts, violations: [] };
  } catch (error) {
    const detail = `sequence ${String(counts.sequences)}: ${String(error)}`;
    return { counts, violations: [{ invariant: 'TRADES_ARE_AS_THE_MODEL_SAYS', detail }] };
  } finally {
    for (const close of closing) await close();
  }
}
