// SPDX-License-Identifier: Apache-2.0
import type { SealRecord } from '@yulian/proofs';
import { simpleProjection } from './simple.js';

export const SEAL_KIND = 'seal';

/** Seals, in the order in which they were applied for. */
export const sealProjection = simpleProjection<SealRecord>(SEAL_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ typeCode, ownerUnit, facts }) => [
    ['type', typeCode],
    ['unit', ownerUnit],
    ['state', facts.at(-1)?.state ?? ''],
  ],
  rare: ({ object }) => (object === undefined ? [] : [['esId', object.esId]]),
});
