// SPDX-License-Identifier: Apache-2.0
import { factAsOf, type AsOf } from '../status/bitemporal.js';
import type { LicenceBatchRecord, LicenceFact, LicenceRecord, RecordedState } from './licence.js';

/** A licence's state at a moment: what was recorded, or what follows from its validity. */
export type LicenceState = RecordedState | 'NOT_YET_VALID' | 'EXPIRED' | 'UNKNOWN_THEN';

/** The state, the act that caused it, and since when. */
export interface LicenceStatus {
  readonly state: LicenceState;
  /** The fact that decided; undefined when nothing was known then. */
  readonly fact: LicenceFact | undefined;
}

/** What the status of a licence rests on: its validity, its own acts, and its batch's. */
export interface StatusSource {
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly facts: readonly LicenceFact[];
  readonly batch?: Pick<LicenceBatchRecord, 'facts'> | undefined;
}

/** Gathers the status source of a licence that may belong to a batch. */
export function statusSource(
  licence: Pick<LicenceRecord, 'validFrom' | 'validTo' | 'facts'>,
  batch?: Pick<LicenceBatchRecord, 'facts'>,
): StatusSource {
  return { validFrom: licence.validFrom, validTo: licence.validTo, facts: licence.facts, batch };
}

/**
 * The state of a licence at `at`, as far as was known at `knownAt`.
 *
 * Its own acts come first; while these leave it valid, those on its whole batch count. Among the
 * states that leave it valid, validity in time decides: `EXPIRED` is derived here and nowhere else.
 */
export function licenceStatus(source: StatusSource, asOf: AsOf): LicenceStatus {
  const own = factAsOf(source.facts, asOf);
  const ofBatch = source.batch === undefined ? undefined : factAsOf(source.batch.facts, asOf);
  const fact = own === undefined || own.state === 'VALID' ? worst(own, ofBatch) : own;
  if (fact === undefined) return { state: beforeAnyFact(source, asOf), fact };
  if (fact.state !== 'VALID') return { state: fact.state, fact };
  if (asOf.at < source.validFrom) return { state: 'NOT_YET_VALID', fact };
  if (source.validTo !== undefined && asOf.at >= source.validTo) return { state: 'EXPIRED', fact };
  return { state: 'VALID', fact };
}

function worst(
  own: LicenceFact | undefined,
  ofBatch: LicenceFact | undefined,
): LicenceFact | undefined {
  return ofBatch === undefined || ofBatch.state === 'VALID' ? (own ?? ofBatch) : ofBatch;
}

function beforeAnyFact({ facts, batch }: StatusSource, { knownAt }: AsOf): LicenceState {
  const first = facts[0] ?? batch?.facts[0];
  const known = first !== undefined && (knownAt === undefined || first.recordedAt <= knownAt);
  return known ? 'NOT_YET_VALID' : 'UNKNOWN_THEN';
}
