// SPDX-License-Identifier: Apache-2.0
import type {
  Assessment,
  BasisNode,
  LicenceBatchRecord,
  LicenceFact,
  LicenceRecord,
  Recorded,
  RecordedState,
} from '@yulian/proofs';
import { contentOf, digestOf, ISSUED, licenceOf, TYPE } from './fixtures.js';
import { MEMBERS, SINCE, TODAY } from './members.js';

/** Assessments as the chain would answer them, for checks that are tried without a ledger. */

export function recordedAt(from: string, recorded = from): Recorded {
  return {
    from,
    recordedAt: recorded,
    basis: 'XZXKF-38',
    txId: digestOf(`${from} ${recorded}`),
    actor: { mspId: 'MarketMSP', unit: MEMBERS.market.uscc, role: 'approver' },
  };
}

export function factOf(state: RecordedState, from = ISSUED, recorded = from): LicenceFact {
  return { ...recordedAt(from, recorded), act: state === 'VALID' ? 'issue' : 'act', state };
}

/** A licence with the facts of these states, a month apart. */
export function licenceIn(
  states: readonly RecordedState[],
  chosen: Partial<LicenceRecord> = {},
): LicenceRecord {
  const { fields: _, basis: __, standard, ...content } = licenceOf({ serial: 'ASSESSED' });
  return {
    format: 1,
    kind: 'licence',
    ...content,
    typeCode: TYPE,
    issuer: MEMBERS.market.uscc,
    owner: 'MarketMSP',
    version: 1,
    standard,
    facts: ['VALID' as const, ...states].map((state, i) =>
      factOf(state, `2025-${String(6 + i).padStart(2, '0')}-01T00:00:00.000Z`),
    ),
    ...chosen,
  } as LicenceRecord;
}

export function batchIn(
  states: readonly RecordedState[],
  chosen: Partial<LicenceBatchRecord> = {},
): LicenceBatchRecord {
  const { facts, standard } = licenceIn(states);
  return {
    format: 1,
    kind: 'licence-batch',
    id: `${TYPE}.${MEMBERS.market.uscc}.BATCH`,
    typeCode: TYPE,
    issuer: MEMBERS.market.uscc,
    owner: 'MarketMSP',
    serialPrefix: 'BATCH',
    count: 3,
    root: digestOf('root'),
    standard,
    issuedAt: ISSUED,
    reliesOn: [],
    facts,
    ...chosen,
  };
}

/** A basis node that the licence under assessment stands on. */
export function basisIn(states: readonly RecordedState[], id = licenceOf().id): BasisNode {
  return { id, path: [contentOf('x').id], licence: licenceIn(states, { id }) };
}

/** An assessment of a valid licence, lawfully issued, of which nothing is paused. */
export function assessmentOf(chosen: Partial<Assessment> = {}): Assessment {
  const licence = licenceIn([]);
  return {
    format: 1,
    id: licence.id,
    channel: 'test',
    readAt: TODAY,
    ...('batch' in chosen ? {} : { licence }),
    issuer: {
      uscc: MEMBERS.market.uscc,
      facts: [{ ...recordedAt(SINCE), name: MEMBERS.market.name, state: 'ACTIVE' }],
      authority: [{ ...recordedAt(SINCE), powers: ['issue'] }],
      pauses: [],
    },
    type: {
      typeCode: TYPE,
      title: '示例许可证',
      pauses: [],
      standards: [{ ...recordedAt(SINCE), version: 1 }],
    },
    basis: [],
    basisTruncated: false,
    epoch: { number: 0, advancedAt: SINCE },
    ...chosen,
  };
}
