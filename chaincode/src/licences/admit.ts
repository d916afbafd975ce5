// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  isBatchEntry,
  type BatchEntryClaim,
  type LicenceOnChain,
  type LicenceRecord,
} from '@yulian/proofs';
import { sha256 } from '../kernel/hash.js';
import type { YulianContext } from '../kernel/context.js';
import { ContractError } from '../kernel/errors.js';
import { findLicence } from './find.js';
import type { BatchEvidence } from './schemas.js';

/** A licence to act on, with the acts on its batch when it came from one. */
export interface Admitted {
  readonly licence: LicenceRecord;
  readonly batch?: NonNullable<LicenceOnChain['batch']>['record'];
}

/**
 * The licence row to act on. A licence that so far is only a leaf of a batch is admitted by its
 * inclusion proof and becomes a row of its own with the act.
 *
 * @throws ContractError `LICENCE_NOT_FOUND`, `BATCH_PROOF_INVALID`
 */
export async function requireLicence(
  ctx: YulianContext,
  id: string,
  evidence: BatchEvidence | undefined,
): Promise<Admitted> {
  const found = await admitLicence(ctx, id, evidence);
  if (found !== undefined) return found;
  throw new ContractError('LICENCE_NOT_FOUND', 'the chain knows no such licence', {
    params: { id },
  });
}

/**
 * A licence with a row of its own; or one that is only a leaf of a batch, read from its inclusion
 * proof as the row that it would become. Writes nothing.
 *
 * @param pointer to where the argument has the proof
 * @returns undefined when the chain knows no such licence
 * @throws ContractError `BATCH_PROOF_INVALID`
 */
export async function admitLicence(
  ctx: YulianContext,
  id: string,
  evidence: BatchEvidence | undefined,
  pointer?: string,
): Promise<Admitted | undefined> {
  const found = await findLicence(ctx, id);
  if (found === undefined) return undefined;
  const { licence, batch } = found;
  const row = licence ?? admitted(id, found, evidence, pointer);
  return batch === undefined ? { licence: row } : { licence: row, batch: batch.record };
}

function admitted(
  id: string,
  { batch }: LicenceOnChain,
  evidence: BatchEvidence | undefined,
  pointer = '/evidence',
): LicenceRecord {
  if (batch === undefined || evidence === undefined) {
    throw proofInvalid(id, pointer, 'a batch entry is acted on with its inclusion proof');
  }
  const { record } = batch;
  if (evidence.content.id !== id || !isBatchEntry(record, entryOf(evidence), sha256)) {
    throw proofInvalid(
      ...([id, pointer, 'this content is not in the batch there, or outside its terms'] as const),
    );
  }
  const { content } = entryOf(evidence);
  const { format, typeCode, issuer, owner, standard, facts } = record;
  const first = facts[0];
  return {
    format,
    kind: 'licence',
    ...content,
    typeCode,
    issuer,
    owner,
    version: 1,
    standard,
    batch: { id: record.id, index: evidence.index },
    facts: first === undefined ? [] : [{ ...first, from: content.validFrom }],
  };
}

function proofInvalid(id: string, pointer: string, detail: string): ContractError {
  return new ContractError('BATCH_PROOF_INVALID', detail, { pointer, params: { id } });
}

/** Canonical JSON has no undefined: what is left out must be absent. */
function entryOf({ content, index, proof }: BatchEvidence): BatchEntryClaim {
  const { validTo, ...rest } = content;
  return { content: { ...rest, ...defined({ validTo }) }, index, proof };
}
