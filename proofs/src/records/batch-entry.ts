// SPDX-License-Identifier: Apache-2.0
import { fromHex } from '../bytes/index.js';
import { canonicalBytes } from '../json/index.js';
import { leafHash, verifyInclusion } from '../merkle/index.js';
import type { Hash } from '../primitives.js';
import { batchPlace } from './batch-place.js';
import type { LicenceBatchRecord, LicenceContent } from './licence.js';

/** What is said to be an entry of a batch. */
export interface BatchEntryClaim {
  readonly content: LicenceContent;
  /** From 0. */
  readonly index: number;
  /** RFC 9162 inclusion proof, bottom up, hex. */
  readonly proof: readonly string[];
}

/**
 * Whether an entry stands in a batch at the place that its identifier names, and keeps to the
 * terms that the chain checked for the whole batch.
 *
 * @throws BytesError `HEX_MALFORMED`
 * @throws JsonError when the content has no canonical JSON
 */
export function isBatchEntry(
  record: LicenceBatchRecord,
  { content, index, proof }: BatchEntryClaim,
  sha256: Hash,
): boolean {
  const place = batchPlace(content.id);
  if (place?.batchId !== record.id || place.index !== index) return false;
  if (!keepsTerms(record, content)) return false;
  return verifyInclusion(
    {
      index,
      size: record.count,
      leafHash: leafHash(canonicalBytes(content), sha256),
      proof: proof.map(fromHex),
      root: fromHex(record.root),
    },
    sha256,
  );
}

/** Authority, standard, longest validity and basis were held against these, not against leaves. */
function keepsTerms(record: LicenceBatchRecord, content: LicenceContent): boolean {
  const { issuedAt, validTo, reliesOn, facts } = record;
  const earliest = facts[0]?.from;
  return (
    content.issuedAt === issuedAt &&
    earliest !== undefined &&
    content.validFrom >= earliest &&
    (validTo === undefined || (content.validTo !== undefined && content.validTo <= validTo)) &&
    content.reliesOn.every((id) => reliesOn.includes(id))
  );
}
