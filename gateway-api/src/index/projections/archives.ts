// SPDX-License-Identifier: Apache-2.0
import type { ArchiveRecord, ArchiveTestRecord, DisposalRecord, FondsRecord } from '@yulian/proofs';
import { simpleProjection } from './simple.js';

/** Fonds 全宗, in the order in which they were first defined. */
export const fondsProjection = simpleProjection<FondsRecord>('fonds', {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ unit }) => [['unit', unit]],
});

/** Packages of archives, in the order in which they were first collected. */
export const archiveProjection = simpleProjection<ArchiveRecord>('archive', {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ fonds, year, facts, retentions }) => [
    ['fonds', fonds],
    ['year', String(year)],
    ['state', facts.at(-1)?.state ?? ''],
    ['retention', retentions.at(-1)?.retention ?? ''],
  ],
  rare: ({ root }) => [['root', root]],
});

/** Four-property tests, in the order in which they were recorded. */
export const archiveTestProjection = simpleProjection<ArchiveTestRecord>('archive-test', {
  time: ({ recordedAt }) => recordedAt,
  rare: ({ id }) => [['archive', id]],
});

/** The disposal register 销毁清册, in its order. */
export const disposalProjection = simpleProjection<DisposalRecord>('disposal', {
  time: ({ registeredAt }) => registeredAt,
  common: ({ fonds }) => [['fonds', fonds]],
});
