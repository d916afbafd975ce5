// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Identity } from '@yulian/network';
import { factAsOf, type Fact } from '@yulian/proofs';
import { ask, type Asked } from './ask.js';

interface StoredUnitFact extends Fact {
  readonly state: 'ACTIVE' | 'MERGED' | 'CLOSED';
  readonly successor?: string;
}

interface StoredUnit {
  readonly facts: readonly StoredUnitFact[];
}

/**
 * Whether a unit is `ended`, or succeeds it, directly or through others.
 *
 * @param at RFC 3339 UTC
 */
export async function isUnitOrSuccessor(
  ledger: Asked,
  reader: Identity,
  { unit, ended, at }: { readonly unit: string; readonly ended: string; readonly at: string },
): Promise<boolean> {
  const seen = new Set<string>();
  for (let id: string | undefined = ended; id !== undefined && !seen.has(id);) {
    if (id === unit) return true;
    seen.add(id);
    id = factAsOf((await unitOf(ledger, reader, id))?.facts ?? [], { at })?.successor;
  }
  return false;
}

/**
 * The unit that acts for another: itself while it is active, then its successor, directly or through
 * others; undefined when it was closed without one, or is not on chain.
 *
 * @param at RFC 3339 UTC
 */
export async function actingUnitFor(
  ledger: Asked,
  reader: Identity,
  { unit, at }: { readonly unit: string; readonly at: string },
): Promise<string | undefined> {
  const seen = new Set<string>();
  for (let id: string | undefined = unit; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const record = await unitOf(ledger, reader, id);
    const fact: StoredUnitFact | undefined = factAsOf(record?.facts ?? [], { at });
    if (fact?.state === 'ACTIVE') return id;
    id = fact?.successor;
  }
  return undefined;
}

async function unitOf(
  ledger: Asked,
  reader: Identity,
  id: string,
): Promise<StoredUnit | undefined> {
  try {
    return await ask<StoredUnit>(ledger, reader, 'registry', 'getUnit', id);
  } catch (error) {
    if (error instanceof ContractRefusedError) return undefined;
    throw error;
  }
}
