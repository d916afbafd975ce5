// SPDX-License-Identifier: Apache-2.0
import { canonicalJson } from '@yulian/proofs';
import { MOST_COUNTS } from '@yulian/chaincode/schemas';
import type { HolderNumber } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import type { Vault } from '../vault/index.js';
import { everyRecord } from './every.js';

/** A unit whose data this gateway knows the uses of: it makes the references. */
export interface ServedProvider {
  readonly unit: string;
  readonly mspId: string;
  readonly vault: Vault;
}

/** How often the chain counted uses of a provider's data on somebody, under one reference. */
export interface Counted {
  readonly provider: string;
  readonly requester: string;
  readonly subject: string;
  readonly last: number;
}

type Sources = Pick<Services, 'ledger' | 'reader' | 'index' | 'ledgerIdentities' | 'organisations'>;

/** Every unit that the registry has, and those of them whose gateway this is. */
export async function unitsOf(
  sources: Sources,
): Promise<{ readonly all: readonly string[]; readonly served: readonly ServedProvider[] }> {
  const all = (await everyRecord(sources.index, { kind: 'unit' })).map(({ id }) => id);
  const served = all.flatMap((unit) => servedProvider(sources, unit) ?? []);
  return { all, served };
}

/** A unit, if this gateway is its gateway. */
export function servedProvider(
  { ledgerIdentities, organisations }: Pick<Sources, 'ledgerIdentities' | 'organisations'>,
  unit: string,
): ServedProvider | undefined {
  const mspId = ledgerIdentities.organisationOf(unit);
  const organisation = mspId === undefined ? undefined : organisations.find(mspId);
  if (mspId === undefined || organisation === undefined) return undefined;
  return { unit, mspId, vault: organisation.vault };
}

/**
 * What the chain itself counted, whatever the index lists: asked for every unit that could have used
 * the data, of all key epochs.
 */
export async function countsOf(
  { ledger, reader }: Pick<Sources, 'ledger' | 'reader'>,
  { unit: provider, vault }: ServedProvider,
  requesters: readonly string[],
  person: HolderNumber,
): Promise<readonly Counted[]> {
  const references: Omit<Counted, 'last'>[] = [];
  for (const requester of requesters) {
    const subjects = await vault.subjects.references({ provider, requester }, person);
    references.push(...subjects.map((subject) => ({ provider, requester, subject })));
  }
  const counted: Counted[] = [];
  for (let at = 0; at < references.length; at += MOST_COUNTS) {
    const asked = references.slice(at, at + MOST_COUNTS);
    const argument = canonicalJson({ provider, subjects: asked.map(({ subject }) => subject) });
    const counts = await ask<readonly number[]>(ledger, reader, 'access', 'counts', argument);
    counted.push(...asked.map((one, i) => ({ ...one, last: counts[i] ?? 0 })));
  }
  return counted.filter(({ last }) => last > 0);
}
