// SPDX-License-Identifier: Apache-2.0
import type {
  JsonValue,
  LicenceBatchRecord,
  LicenceContent,
  LicenceFact,
  LicenceRecord,
} from '@yulian/proofs';
import { batchPlace, intervalsAsOf } from '@yulian/proofs';
import type { Projection } from '../projection.js';
import type { IndexedRecord, Term } from '../record.js';
import type { RecordFacts } from '../vault-facts.js';

/** A licence as the index holds it: a row of the chain, or the leaf of a batch, or both. */
export interface LicenceRow {
  /** The chain's own row; undefined for an entry that is still only a leaf. */
  readonly licence?: LicenceRecord;
  /** What the leaf commits to, from the issuer's vault. */
  readonly content?: LicenceContent;
  /** The batch it came from; its record is in the index under `licence-batch`. */
  readonly batch?: { readonly id: string; readonly index: number };
  /** What the vault knows of it. */
  readonly facts: RecordFacts;
}

export const LICENCE_KIND = 'licence';
export const LICENCE_BATCH_KIND = 'licence-batch';

/** Licences with a row of their own on chain. */
export const licenceProjection: Projection = {
  prefix: LICENCE_KIND,
  async *project({ id, value }, context) {
    if (value === undefined) {
      yield { kind: LICENCE_KIND, id, removed: true };
      return;
    }
    const licence = value as LicenceRecord;
    const { batch } = licence;
    const ofBatch =
      batch === undefined ? undefined : (await context.read(LICENCE_BATCH_KIND, batch.id))?.body;
    const before = batch === undefined ? undefined : await context.read(LICENCE_KIND, licence.id);
    const row: LicenceRow = {
      licence,
      ...(batch === undefined ? {} : { batch }),
      // A leaf's openings lie with its batch: they were read when that was issued.
      facts:
        (before?.body as LicenceRow | undefined)?.facts ??
        (await context.facts.ofRecord(licence.owner, licence)),
    };
    yield licenceRecord(licence, row, licence.facts, ofBatch as LicenceBatchRecord | undefined);
  },
};

/** The index record of a licence in whatever form. */
export function licenceRecord(
  about: LicenceContent & { readonly typeCode: string; readonly issuer: string },
  row: LicenceRow,
  own: readonly LicenceFact[],
  batch: LicenceBatchRecord | undefined,
): IndexedRecord {
  const { id, holder, document, issuedAt, typeCode, issuer, reliesOn } = about;
  const shown =
    'commitment' in document ? [] : [`sha256:${document.sha256}`, `sm3:${document.sm3}`];
  const states = new Set([...statesToCome(own), ...statesToCome(batch?.facts ?? [])]);
  return {
    kind: LICENCE_KIND,
    id,
    time: issuedAt,
    common: [
      ['issuer', issuer],
      ['type', typeCode],
      ...[...states].sort().map((state): Term => ['state', state]),
    ],
    rare: [
      ['holder', holder],
      ...[...shown, ...row.facts.digests].map((digest): Term => ['digest', digest]),
      ...row.facts.numbers.map((number): Term => ['number', number]),
      ...[...new Set(reliesOn)].map((basis): Term => ['reliesOn', basis]),
      ...batchesOf(reliesOn).map((batch): Term => ['reliesOnBatch', batch]),
    ],
    body: row as unknown as JsonValue,
  };
}

function batchesOf(ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => batchPlace(id)?.batchId ?? []))];
}

/**
 * States that hold after the newest act or will hold later. An act may take effect in the future,
 * so there can be several; a list then asks each licence for the state that holds now.
 */
function statesToCome(facts: readonly LicenceFact[]): string[] {
  const known = facts.at(-1)?.recordedAt;
  if (known === undefined) return [];
  return intervalsAsOf(facts)
    .filter(({ to }) => to === undefined || to > known)
    .map(({ fact }) => fact.state);
}
