// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  onChainStatus,
  type AsOf,
  type LicenceBatchRecord,
  type LicenceContent,
  type LicenceOnChain,
} from '@yulian/proofs';
import type { z } from 'zod';
import type { licence, licenceBatch } from '../routes/schemas/records.js';

export type LicenceView = z.input<typeof licence>;
export type LicenceBatchView = z.input<typeof licenceBatch>;

/** A licence as the API shows it, in the state it is in at a moment. */
export function licenceView(
  id: string,
  found: LicenceOnChain,
  content: LicenceContent | undefined,
  asOf: AsOf,
): LicenceView {
  const record = recordOf(found);
  const { typeCode, issuer, owner, standard, issuedAt, facts } = record;
  const own = found.licence ?? content;
  return {
    id,
    typeCode,
    issuer,
    owner,
    version: found.licence?.version ?? 1,
    state: onChainStatus(found, asOf, content)?.state ?? 'VALID',
    standard,
    issuedAt,
    reliesOn: [...(own ?? record).reliesOn],
    facts: facts.map((fact) => ({ ...fact })),
    ...(own === undefined ? {} : contentView(own)),
    ...defined({ batch: placeOf(found), ...successionOf(found) }),
  };
}

function contentView({
  holder,
  document,
  commitment,
  validFrom,
  validTo,
}: LicenceContent): Partial<LicenceView> {
  const { root, leafCount } = commitment;
  return {
    holder,
    document,
    commitment: { root, leafCount },
    validFrom,
    ...defined({ validTo }),
  };
}

function recordOf({ licence, batch }: LicenceOnChain) {
  const record = licence ?? batch?.record;
  if (record === undefined) throw new Error('a view needs a licence or a batch');
  return record;
}

function successionOf({ licence }: LicenceOnChain) {
  return { supersedes: licence?.supersedes, supersededBy: licence?.supersededBy };
}

function placeOf({ licence, batch }: LicenceOnChain): LicenceView['batch'] {
  if (licence?.batch !== undefined) return licence.batch;
  return batch?.index === undefined ? undefined : { id: batch.record.id, index: batch.index };
}

/** A batch as the API shows it. */
export function batchView(record: LicenceBatchRecord, asOf: AsOf): LicenceBatchView {
  const { id, typeCode, issuer, owner, serialPrefix, count, root, standard, issuedAt } = record;
  return {
    id,
    typeCode,
    issuer,
    owner,
    serialPrefix,
    count,
    root,
    standard,
    issuedAt,
    reliesOn: [...record.reliesOn],
    state: onChainStatus({ batch: { record } }, asOf)?.state ?? 'VALID',
    facts: record.facts.map((fact) => ({ ...fact })),
  };
}
