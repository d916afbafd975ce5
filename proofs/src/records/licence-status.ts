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
 * Recorded states by how much they take away, least first. Two layers speak of a licence that
 * came from a batch: its own acts, and those on the whole batch. Neither lifts what the other
 * laid on it, so the more severe holds.
 */
const BY_SEVERITY: readonly RecordedState[] = [
  'VALID',
  'DOWNGRADED',
  'SUSPENDED',
  'SUPERSEDED',
  'TRANSFERRED_OUT',
  'CANCELLED',
  'WITHDRAWN',
  'REVOKED',
  'RESCINDED',
];

/** The more severe of two facts; the first, when they are equally so. */
export function moreSevere(
  first: LicenceFact | undefined,
  second: LicenceFact | undefined,
): LicenceFact | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const severity = ({ state }: LicenceFact): number => BY_SEVERITY.indexOf(state);
  return severity(second) > severity(first) ? second : first;
}

/** Whether a recorded state leaves a licence in force; its validity in time decides the rest. */
export function isInForce(state: LicenceState): boolean {
  return state === 'VALID' || state === 'DOWNGRADED';
}

/**
 * The state of a licence at `at`, as far as was known at `knownAt`: the more severe of its own
 * and its batch's. Among the states that leave it in force, validity in time decides: `EXPIRED`
 * is derived here and nowhere else.
 */
export function licenceStatus(source: StatusSource, asOf: AsOf): LicenceStatus {
  const ofBatch = source.batch === undefined ? undefined : factAsOf(source.batch.facts, asOf);
  const fact = moreSevere(factAsOf(source.facts, asOf), ofBatch);
  if (fact === undefined) return { state: beforeAnyFact(source, asOf), fact };
  if (!isInForce(fact.state)) return { state: fact.state, fact };
  return { state: inTime(fact.state, source, asOf), fact };
}

function inTime(
  state: RecordedState,
  { validFrom, validTo }: StatusSource,
  { at }: AsOf,
): LicenceState {
  if (at < validFrom) return 'NOT_YET_VALID';
  return validTo !== undefined && at >= validTo ? 'EXPIRED' : state;
}

function beforeAnyFact({ facts, batch }: StatusSource, { knownAt }: AsOf): LicenceState {
  const first = facts[0] ?? batch?.facts[0];
  const known = first !== undefined && (knownAt === undefined || first.recordedAt <= knownAt);
  return known ? 'NOT_YET_VALID' : 'UNKNOWN_THEN';
}
