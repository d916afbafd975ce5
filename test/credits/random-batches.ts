// SPDX-License-Identifier: Apache-2.0
// Random acts on batches of credits, many at once, beside the model: every answer must be the
// model's, every unit where the model has it, and the audit sound at every block.
import { ContractRefusedError } from '@yulian/network';
import type { CreditFault, HoldingRecord } from '@yulian/proofs';
import { pooledRows } from '../support/credit-rows.js';
import type { OpenLedger } from '../support/for-each-ledger.js';
import { inParallel } from '../support/in-parallel.js';
import { takeOver } from '../support/market-world.js';
import { foundedWorld, type World } from '../support/world.js';
import { auditAtEveryBlock } from './audit-blocks.js';
import { batchBodies } from './batch-bodies.js';
import {
  BatchSequence,
  type BatchChain,
  type Discrepancy,
  type Outcome,
  type SentAct,
  type SequencePlan,
} from './batch-sequence.js';

/** What sequences came to. */
interface BatchCounts {
  readonly sequences: number;
  readonly acts: number;
  readonly audits: number;
  readonly discrepancies: readonly Discrepancy[];
  readonly faults: readonly CreditFault[];
}

/** Runs sequences on a new ledger, so many at once. Their pools come without those who gave. */
export async function runSequences(
  openLedger: OpenLedger,
  plans: readonly SequencePlan[],
  atOnce: number,
): Promise<BatchCounts> {
  const world = await foundedWorld(openLedger);
  const pools = plans.map(({ pool: id, grams }) => ({ id, grams: String(grams) }));
  await takeOver(world, pooledRows(pools));
  for (const decision of batchBodies()) await world.decide(decision);
  const discrepancies: Discrepancy[] = [];
  let acts = 0;
  await inParallel(plans, atOnce, async (plan) => {
    const sequence = new BatchSequence(chainOf(world), plan);
    discrepancies.push(...(await sequence.run()));
    acts += sequence.done.length;
  });
  const { faults, blocks } = await auditAtEveryBlock(world.ledger);
  return { sequences: plans.length, acts, audits: blocks, discrepancies, faults };
}

function chainOf(world: World): BatchChain {
  return {
    submit: (act) => outcomeOf(world, act),
    async stateOf(serial) {
      const reader = world.as('emergency', 'auditor');
      return (await reader.query<HoldingRecord>('holding:get', serial)).state;
    },
  };
}

async function outcomeOf(world: World, { by, name, argument }: SentAct): Promise<Outcome> {
  try {
    await world.as(by, 'approver').submit(name, argument);
    return {};
  } catch (error) {
    if (error instanceof ContractRefusedError) return { code: error.code };
    throw error;
  }
}
