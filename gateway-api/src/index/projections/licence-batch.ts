// SPDX-License-Identifier: Apache-2.0
import type { JsonValue, LicenceBatchRecord } from '@yulian/proofs';
import type { Projected, Projection, ProjectionContext } from '../projection.js';
import type { StoredRecord } from '../record.js';
import type { EntryFacts } from '../vault-facts.js';
import { LICENCE_BATCH_KIND, LICENCE_KIND, licenceRecord, type LicenceRow } from './licence.js';

const ENTRIES_AT_ONCE = 256;

/**
 * Batches, and with each all its entries, as far as their leaves are in this gateway's vaults. An
 * act on the whole batch changes the state of its entries, so they are put again.
 */
export const licenceBatchProjection: Projection = {
  prefix: LICENCE_BATCH_KIND,
  async *project({ id, value }, context) {
    if (value === undefined) {
      yield { kind: LICENCE_BATCH_KIND, id, removed: true };
      return;
    }
    const batch = value as LicenceBatchRecord;
    yield {
      kind: LICENCE_BATCH_KIND,
      id,
      time: batch.issuedAt,
      common: [
        ['issuer', batch.issuer],
        ['type', batch.typeCode],
      ],
      rare: [['root', batch.root]],
      body: value as JsonValue,
    };
    let entries: EntryFacts[] = [];
    for await (const entry of context.facts.entries(batch.owner, batch.root)) {
      entries.push(entry);
      if (entries.length < ENTRIES_AT_ONCE) continue;
      yield* await projectEntries(batch, entries, context);
      entries = [];
    }
    yield* await projectEntries(batch, entries, context);
  },
};

async function projectEntries(
  batch: LicenceBatchRecord,
  entries: readonly EntryFacts[],
  context: ProjectionContext,
): Promise<Projected[]> {
  // Serials of a new batch are free: only after its first act can an entry have a row of its own.
  const rows =
    batch.facts.length === 1
      ? []
      : await context.readMany(
          LICENCE_KIND,
          entries.map(({ content }) => content.id),
        );
  return entries.map((entry, i) => projectEntry(batch, entry, rows[i]));
}

function projectEntry(
  batch: LicenceBatchRecord,
  { content, index, numbers, digests }: EntryFacts,
  before: StoredRecord | undefined,
): Projected {
  const facts = { numbers, digests };
  const { licence } = (before?.body ?? {}) as Partial<LicenceRow>;
  const place = { id: batch.id, index };
  if (licence !== undefined) {
    return licenceRecord(licence, { licence, batch: place, facts }, licence.facts, batch);
  }
  const { typeCode, issuer } = batch;
  return licenceRecord(
    { ...content, typeCode, issuer },
    { content, batch: place, facts },
    [],
    batch,
  );
}
