// SPDX-License-Identifier: Apache-2.0
import type { BatchEvidence } from '@yulian/chaincode/schemas';
import type { Caller } from '../identity/caller.js';
import { batchEvidence } from '../licences/batch-entries.js';
import { findLicence } from '../licences/find-licence.js';
import { readerOf } from '../routes/reading.js';
import type { Services } from '../services.js';

/**
 * Entries of the named licences that have no row of their own, each with its way to the batch's root, as
 * the contract takes them; left out when there are none. Licences that the chain does not know are
 * passed over: the contract refuses them.
 */
export async function entriesShown(
  services: Services,
  caller: Caller,
  ids: readonly string[],
): Promise<{ readonly entries?: readonly BatchEvidence[] }> {
  const reader = readerOf(services, caller);
  const entries: BatchEvidence[] = [];
  for (const id of ids) {
    const found = await findLicence(services.ledger, reader, id);
    if (found === undefined || found.licence !== undefined) continue;
    const shown = await batchEvidence(services.organisations, found);
    if (shown !== undefined) entries.push(shown);
  }
  return entries.length === 0 ? {} : { entries };
}
