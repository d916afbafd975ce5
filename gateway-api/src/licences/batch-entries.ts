// SPDX-License-Identifier: Apache-2.0
import type { LicenceContent, LicenceOnChain } from '@yulian/proofs';
import type { BatchEvidence } from '@yulian/chaincode/schemas';
import type { BatchEntry } from '../storage.js';
import type { Organisations } from '../organisations.js';

/** The entry of the batch that a licence came from; undefined when its leaf is kept elsewhere. */
export async function batchEntry(
  organisations: Organisations,
  { batch }: LicenceOnChain,
): Promise<BatchEntry | undefined> {
  if (batch?.index === undefined) return undefined;
  const { owner, root } = batch.record;
  return organisations.find(owner)?.vault.batches.entry(root, batch.index);
}

/** The entry's own content, as its leaf commits to it. */
export function contentOfEntry(entry: BatchEntry | undefined): LicenceContent | undefined {
  return entry === undefined ? undefined : (entry.content as LicenceContent);
}

/** What shows a contract that an entry is in its batch; undefined as in {@link batchEntry}. */
export async function batchEvidence(
  organisations: Organisations,
  found: LicenceOnChain,
): Promise<BatchEvidence | undefined> {
  const entry = await batchEntry(organisations, found);
  const { batch } = found;
  if (entry === undefined || batch?.index === undefined) return undefined;
  const proof = await organisations
    .find(batch.record.owner)
    ?.vault.batches.proof(batch.record.root, batch.index);
  if (proof === undefined) return undefined;
  const content = entry.content as BatchEvidence['content'];
  return { content, index: batch.index, proof: [...proof.proof] };
}
