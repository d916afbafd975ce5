// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError } from '@yulian/network';
import { factAsOf, type Fact } from '@yulian/proofs';
import type { Caller } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';
import { readerOf } from './reading.js';

interface StoredUnit {
  readonly facts: readonly (Fact & { readonly successor?: string })[];
}

/** Whether the caller's unit succeeds a unit that has ended, directly or through others. */
export async function isSuccessor(
  services: Services,
  caller: Caller,
  unit: string,
): Promise<boolean> {
  const at = services.clock.now();
  const seen = new Set<string>();
  for (let id: string | undefined = unit; id !== undefined && !seen.has(id);) {
    if (id === caller.unit) return true;
    seen.add(id);
    id = factAsOf((await unitOf(services, caller, id))?.facts ?? [], { at })?.successor;
  }
  return false;
}

async function unitOf(
  services: Services,
  caller: Caller,
  id: string,
): Promise<StoredUnit | undefined> {
  try {
    const reader = readerOf(services, caller);
    return await ask<StoredUnit>(services.ledger, reader, 'registry', 'getUnit', id);
  } catch (error) {
    if (error instanceof ContractRefusedError) return undefined;
    throw error;
  }
}
