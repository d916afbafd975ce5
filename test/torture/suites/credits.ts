// SPDX-License-Identifier: Apache-2.0
import { planSequences } from '../../credits/batch-sequence.js';
import { runSequences } from '../../credits/random-batches.js';
import { embeddedEngine } from '../../support/embedded-engine.js';
import type { LedgerWish, OpenedLedger } from '../../support/for-each-ledger.js';
// After the network: it silences Fabric's library before contracts load that.
import { contracts } from '@yulian/chaincode';
import { AgentPool } from '../agent/agent-pool.js';
import { theCreditTemplate } from '../credits/credit-template.js';
import { violationsOf, violationsOfAudit } from '../credits/findings.js';
import { killUnderActs } from '../credits/kills.js';
import { creditPower } from '../credits/power.js';
import { Random } from '../engine/random.js';
import {
  scaled,
  type CaseOutcome,
  type Suite,
  type SuiteContext,
  type SuiteCase,
} from '../engine/suite.js';
import { shimEnvironment } from '../shim/shim.js';
import { copyOf } from '../world/template.js';
import { CUTS_PER_RECORDING, recordAndCut } from './power.js';

const SEQUENCES = 10_000;
const PER_LEDGER = 200;
const AT_ONCE = 16;
const KILLS = 200;
const KILLS_PER_FOLDER = 10;

/**
 * Random acts on batches of credits beside a model, with the audit at every block: on the ledger
 * alone, and through gateways that are killed and lose their power.
 */
export function creditsSuite(): Suite {
  const victims = new AgentPool();
  let recorded: Promise<AgentPool> | undefined;
  return {
    name: 'credits',
    title: 'random acts on batches of credits, held against a model and audited at every block',
    cases: (context) => [
      ...ledgerCases(context),
      ...killCases(context, victims),
      ...powerCases(context, async () => {
        recorded ??= shimEnvironment().then((environment) => new AgentPool(environment));
        return recorded;
      }),
    ],
    close: async () => {
      await victims.close();
      await (await recorded)?.close();
    },
  };
}

function ledgerCases(context: SuiteContext): SuiteCase[] {
  const all = scaled(SEQUENCES, context);
  return Array.from({ length: Math.ceil(all / PER_LEDGER) }, (_, i) => ({
    id: `ledger-${String(i)}`,
    run: () => onLedger(context.seed, i, Math.min(PER_LEDGER, all - i * PER_LEDGER)),
  }));
}

async function onLedger(seed: number, ledger: number, count: number): Promise<CaseOutcome> {
  const opened: OpenedLedger[] = [];
  const open = async (wish: LedgerWish) => {
    const one = await embeddedEngine.open({ clock: Date.now, contracts, ...wish });
    opened.push(one);
    return one.ledger;
  };
  const ids = Array.from({ length: count }, (_, i) => `L${String(ledger)}S${String(i)}`);
  const plans = planSequences(ids, (id) => Random.of(seed, 'credits', id));
  try {
    const { sequences, acts, audits, ...found } = await runSequences(open, plans, AT_ONCE);
    return {
      counts: { sequences, acts, 'blocks audited': audits },
      violations: [...violationsOf(found.discrepancies), ...violationsOfAudit(found.faults)],
    };
  } finally {
    for (const one of opened) await one.close();
  }
}

function killCases(context: SuiteContext, pool: AgentPool): SuiteCase[] {
  const all = scaled(KILLS, context);
  const folders = Math.ceil(all / KILLS_PER_FOLDER);
  const kills = Math.ceil(all / folders);
  return Array.from({ length: folders }, (_, i) => ({
    id: `kills-${String(i)}`,
    run: async () => {
      const template = await theCreditTemplate();
      const random = Random.of(context.seed, 'credits killed', i);
      const own = { ...template, directory: await copyOf(template, context.scratch) };
      const plans = template.plans(random.fork());
      return killUnderActs({ pool, template: own, plans, kills }, random);
    },
  }));
}

function powerCases(context: SuiteContext, pool: () => Promise<AgentPool>): SuiteCase[] {
  const cuts = scaled(creditPower.cuts, context);
  const recordings = Math.ceil(cuts / CUTS_PER_RECORDING);
  return Array.from({ length: recordings }, (_, i) => ({
    id: `power-${String(i)}`,
    run: async () =>
      recordAndCut(await pool(), context, creditPower, i, Math.ceil(cuts / recordings)),
  }));
}
