// SPDX-License-Identifier: Apache-2.0
import {
  canonicalBytes,
  fromHex,
  leafHash,
  verifyInclusion,
  type LicenceOnChain,
  type LicenceRecord,
} from '@yulian/proofs';
import { sha256 } from '../kernel/hash.js';
import type { YulianContext } from '../kernel/context.js';
import { defined } from '../kernel/defined.js';
import { ContractError } from '../kernel/errors.js';
import { findLicence } from './find.js';
import { memberIdentifier } from './identity.js';
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
  const found = await findLicence(ctx, id);
  if (found === undefined) {
    throw new ContractError('LICENCE_NOT_FOUND', 'the chain knows no such licence', {
      params: { id },
    });
  }
  const { licence, batch } = found;
  const row = licence ?? admitted(id, found, evidence);
  return batch === undefined ? { licence: row } : { licence: row, batch: batch.record };
}

function admitted(
  id: string,
  { batch }: LicenceOnChain,
  evidence: BatchEvidence | undefined,
): LicenceRecord {
  if (batch === undefined || evidence === undefined) {
    throw new ContractError(
      'BATCH_PROOF_INVALID',
      'a batch entry is acted on with its inclusion proof',
      {
        pointer: '/evidence',
        params: { id },
      },
    );
  }
  const { record, index } = batch;
  const proven =
    evidence.content.id === id &&
    evidence.index === index &&
    memberIdentifier(record, index) === id &&
    verifyInclusion(
      {
        index,
        size: record.count,
        leafHash: leafHash(canonicalBytes(evidence.content), sha256),
        proof: evidence.proof.map(fromHex),
        root: fromHex(record.root),
      },
      sha256,
    );
  if (!proven) {
    throw new ContractError(
      'BATCH_PROOF_INVALID',
      'this content is not in the batch at that place',
      {
        pointer: '/evidence',
        params: { id },
      },
    );
  }
  const { validTo, ...content } = evidence.content;
  const { format, typeCode, issuer, owner, standard, facts } = record;
  const first = facts[0];
  return {
    format,
    kind: 'licence',
    ...content,
    ...defined({ validTo }),
    typeCode,
    issuer,
    owner,
    version: 1,
    standard,
    batch: { id: record.id, index },
    facts: first === undefined ? [] : [{ ...first, from: evidence.content.validFrom }],
  };
}
