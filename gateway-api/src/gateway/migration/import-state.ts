// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ContractRefusedError,
  LedgerError,
  transact,
  type Identity,
  type Ledger,
} from '@yulian/network';
import { canonicalJson } from '@yulian/proofs';
import { ask } from '../../ledger-queries/ask.js';
import { OperatorError } from '../maintenance/operator-error.js';
import type { MigrationPlan } from './plan.js';
import type { OnMigrationStep } from './steps.js';

/** Where a state is taken over to, and who signs for it. */
export interface ImportTarget {
  readonly ledger: Ledger;
  /** In the role committee. */
  readonly identity: Identity;
  /** All must endorse. */
  readonly organisations: readonly string[];
}

/** The contract's report, as it is on chain. */
export interface ChainReport {
  readonly root: string;
  readonly closedAt: string;
  readonly txId: string;
}

interface Progress {
  readonly root: string;
  readonly source: { readonly blockHash: string };
  readonly state: 'LOADING' | 'CHECKING' | 'CHECKED' | 'CLOSED';
  readonly loaded: number;
}

const CONTRACT = 'migration';
/** A peer that lags tells an older step: that one is refused, and the next is asked for anew. */
const LAGGING = 'MIGRATION_OUT_OF_STEP';
/** What was done, from the state in which the chain was. */
const STEPS = {
  NONE: 'migration.begun',
  LOADING: 'migration.loaded',
  CHECKING: 'migration.checked',
  CHECKED: 'migration.closed',
} as const;
const MOST_FAILURES = 20;
const PAUSE_MS = 500;

/**
 * Has the target take the state over, step by step. A run that was cut off, or a step whose outcome
 * is not known, is gone on from where the chain is.
 *
 * @throws ContractRefusedError those of the contract
 * @throws OperatorError `MIGRATION_TARGET_UNFIT` when another state was announced there
 */
export async function importState(
  target: ImportTarget,
  plan: MigrationPlan,
  onStep: OnMigrationStep,
): Promise<ChainReport> {
  for (let failures = 0; ;) {
    try {
      const progress = await progressOf(target);
      requireSame(progress, plan);
      if (progress?.state === 'CLOSED') break;
      await next(target, plan, progress);
      onStep(STEPS[progress?.state ?? 'NONE']);
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures === MOST_FAILURES || !mayGoOn(error)) throw error;
      await sleep(PAUSE_MS);
    }
  }
  return ask<ChainReport>(target.ledger, target.identity, CONTRACT, 'getReport');
}

async function progressOf({ ledger, identity }: ImportTarget): Promise<Progress | undefined> {
  try {
    return await ask<Progress>(ledger, identity, CONTRACT, 'getProgress');
  } catch (error) {
    if (error instanceof ContractRefusedError && error.code === 'MIGRATION_NOT_BEGUN') {
      return undefined;
    }
    throw error;
  }
}

function requireSame(progress: Progress | undefined, { announcement }: MigrationPlan): void {
  const { root, source } = announcement;
  if (progress === undefined) return;
  if (progress.root === root && progress.source.blockHash === source.blockHash) return;
  throw new OperatorError(
    'MIGRATION_TARGET_UNFIT',
    'another state was announced to the target: take a network that was just founded',
  );
}

async function next(
  { ledger, identity, organisations }: ImportTarget,
  { announcement, chunks }: MigrationPlan,
  progress: Progress | undefined,
): Promise<void> {
  const step = (transaction: string, ...args: unknown[]) =>
    transact(ledger, identity, {
      contract: CONTRACT,
      transaction,
      args: args.map((arg) => canonicalJson(arg)),
      endorsingOrganizations: organisations,
    });
  if (progress === undefined) await step('begin', announcement);
  else if (progress.state === 'LOADING') {
    const index = progress.loaded;
    await step('load', { index, rows: chunks[index] ?? [] });
  } else await step(progress.state === 'CHECKING' ? 'check' : 'close');
}

function mayGoOn(error: unknown): boolean {
  if (error instanceof ContractRefusedError) return error.code === LAGGING;
  return error instanceof LedgerError && error.retry !== 'never';
}
