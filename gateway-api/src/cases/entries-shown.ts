// SPDX-License-Identifier: Apache-2.0
import type { BatchEvidence } from '@yulian/chaincode/schemas';
import { ContractRefusedError } from '@yulian/network';
import type { LicenceOnChain } from '@yulian/proofs';
import type { Caller } from '../identity/caller.js';
import { ask } from '../ledger-queries/ask.js';
import { batchEvidence } from '../licences/batch-entries.js';
import { readerOf } from '../routes/reading.js';
import type { Services } from '../services.js';

/**
 * What shows the contract, of the named licences that are only entries of batches so far, that they
 * are in their batches; left out when there are none. One that the chain does not know it refuses.
 */
export async function entriesShown(
  services: Services,
  caller: Caller,
  ids: readonly string[],
): Promise<{ readonly entries?: readonly BatchEvidence[] }> {
  const entries: BatchEvidence[] = [];
  for (const id of ids) {
    const found = await findLicence(services, caller, id);
    if (found === undefined || found.licence !== undefined) continue;
    const shown = await batchEvidence(services.organisations, found);
    if (shown !== undefined) entries.push(shown);
  }
  return entries.length === 0 ? {} : { entries };
}

async function findLicence(
  services: Services,
  caller: Caller,
  id: string,
): Promise<LicenceOnChain | undefined> {
  const reader = readerOf(services, caller);
  try {
    return await ask<LicenceOnChain>(services.ledger, reader, 'licence', 'get', id);
  } catch (error) {
    if (error instanceof ContractRefusedError) return undefined;
    throw error;
  }
}
