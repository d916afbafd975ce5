// SPDX-License-Identifier: Apache-2.0
import { BytesError } from '../bytes/index.js';
import { defined, JsonError } from '../json/index.js';
import type { Primitives } from '../primitives.js';
import type { AccessAnswer } from './access-answer.js';
import type { LicenceOnChain } from './assessment.js';
import { isBatchEntry } from './batch-entry.js';
import type { LicenceContent, LicenceRecord } from './licence.js';

/** The record from which an access was answered: what the chain has of it, or its batch's root. */
export type AnsweredRecord = LicenceContent & Pick<LicenceRecord, 'issuer' | 'typeCode'>;

/**
 * The record that an answer names: the chain's row; or an entry of a batch, which the answer shows
 * to be in the batch at the place that its identifier names.
 *
 * @param known what the chain has under the identifier that the answer names
 * @returns undefined when it is not there, another one, or not shown to be in its batch
 */
export function answeredRecord(
  { record: id, entry }: Pick<AccessAnswer, 'record' | 'entry'>,
  { licence, batch }: LicenceOnChain,
  { sha256 }: Pick<Primitives, 'sha256'>,
): AnsweredRecord | undefined {
  if (licence !== undefined) return licence.id === id ? licence : undefined;
  if (batch === undefined || entry === undefined || entry.content.id !== id) return undefined;
  const { validTo, ...rest } = entry.content;
  // Canonical JSON has no undefined: what is left out must be absent.
  const content: LicenceContent = { ...rest, ...defined({ validTo }) };
  try {
    if (!isBatchEntry(batch.record, { ...entry, content }, sha256)) return undefined;
  } catch (error) {
    if (error instanceof BytesError || error instanceof JsonError) return undefined;
    throw error;
  }
  const { issuer, typeCode } = batch.record;
  return { ...content, issuer, typeCode };
}
