// SPDX-License-Identifier: Apache-2.0
import {
  factAsOf,
  type ArchiveRecord,
  type ArchiveTestRecord,
  type FondsRecord,
} from '@yulian/proofs';
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import type { LedgerIdentities } from '../identity/ledger-identities.js';
import { ask } from '../ledger-queries/ask.js';
import { contractCall } from '../ledger-queries/contract-call.js';
import { actingUnitFor } from '../ledger-queries/successor.js';
import type { Organisation } from '../organisations.js';
import type { Judging } from '../signatures/judges.js';
import { runTest } from './run-test.js';
import type { ArchiveSettings } from './settings.js';

/** What tests again by itself is made of. */
export interface RetestOptions {
  readonly ledger: Ledger;
  /** As whom the gateway reads. */
  readonly reader: Identity;
  readonly identities: LedgerIdentities;
  readonly settings: ArchiveSettings;
  /** Who read the files. */
  readonly judges: Judging;
  readonly clock: { now(): string };
}

const MS_PER_DAY = 86_400_000;
/** DA/T 70: tests during long-term storage. */
const BASIS = 'DAT-70';
const KEPT: readonly string[] = ['STORED', 'HANDED_OVER'];

/**
 * Tests again what an organisation's units keep, when their last test is long ago. A package is
 * its keeper's to test; what others keep is left alone.
 *
 * @returns how many were tested
 * @throws what the first that could not be tested failed with, after all others
 */
export async function retestKept(
  organisation: Organisation,
  options: RetestOptions,
): Promise<number> {
  if (options.settings.retestDays === 0) return 0;
  const ids = new Set<string>();
  for await (const { id } of organisation.vault.archives.all()) ids.add(id);
  let tested = 0;
  const failures: unknown[] = [];
  for (const id of ids) {
    try {
      if (await retestIfDue(organisation, id, options)) tested++;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return tested;
}

async function retestIfDue(
  organisation: Organisation,
  id: string,
  options: RetestOptions,
): Promise<boolean> {
  const record = await registered(id, options);
  if (record === undefined) return false;
  const identity = await keeperOf(organisation, record, options);
  if (identity === undefined || !(await isDue(record, options))) return false;
  await retest(organisation, record, identity, options);
  return true;
}

/** Undefined when the package was made and never anchored. */
async function registered(
  id: string,
  { ledger, reader }: RetestOptions,
): Promise<ArchiveRecord | undefined> {
  try {
    return await ask<ArchiveRecord>(ledger, reader, 'archive', 'get', id);
  } catch (error) {
    if (error instanceof ContractRefusedError && error.code === 'RECORD_NOT_FOUND')
      return undefined;
    throw error;
  }
}

/** The identity of the keeper's clerk, or its successor's, when this organisation's gateway holds it. */
async function keeperOf(
  { mspId }: Organisation,
  { fonds, facts }: ArchiveRecord,
  { ledger, reader, identities, clock }: RetestOptions,
): Promise<Identity | undefined> {
  const state = facts.at(-1)?.state ?? '';
  if (!KEPT.includes(state)) return undefined;
  const record = await ask<FondsRecord>(ledger, reader, 'archive', 'getFonds', fonds);
  const at = clock.now();
  const fact = factAsOf(record.facts, { at });
  const keeper = (state === 'HANDED_OVER' ? fact?.hall : fact?.archives) ?? '';
  const unit = await actingUnitFor(ledger, reader, { unit: keeper, at });
  if (unit === undefined || !identities.rolesOf(mspId, unit).includes('clerk')) return undefined;
  return identities.forCaller({ mspId, unit, roles: ['clerk'] }, 'clerk');
}

async function isDue(
  { id, tests }: ArchiveRecord,
  { ledger, reader, settings, clock }: RetestOptions,
): Promise<boolean> {
  if (tests === 0) return true;
  const last = await ask<ArchiveTestRecord>(
    ...([ledger, reader, 'archive', 'getTest'] as const),
    ...([id, String(tests)] as const),
  );
  const days = (Date.parse(clock.now()) - Date.parse(last.recordedAt)) / MS_PER_DAY;
  return days >= settings.retestDays;
}

async function retest(
  { vault, transactions }: Organisation,
  record: ArchiveRecord,
  identity: Identity,
  { settings, judges, clock }: RetestOptions,
): Promise<void> {
  const now = clock.now();
  const wish = { phase: 'periodic', from: now, basis: BASIS, now } as const;
  await transactions.transact({
    identity,
    prepare: async () =>
      contractCall('archive', 'test', await runTest(vault, record, { judges, settings }, wish)),
  });
}
