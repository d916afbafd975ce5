// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Identity } from '@yulian/network';
import { factAsOf, type Fact } from '@yulian/proofs';
import { ask, type Asked } from './ask.js';

interface StoredUnit {
  readonly facts: readonly (Fact & { readonly successor?: string })[];
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
