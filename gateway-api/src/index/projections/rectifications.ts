// SPDX-License-Identifier: Apache-2.0
import type { RectificationRecord } from '@yulian/proofs';
import { simpleProjection } from './simple.js';

export const RECTIFICATION_KIND = 'rectification';

/** Rectifications, in the order in which they were proposed; in the state that was recorded last. */
export const rectificationProjection = simpleProjection<RectificationRecord>(RECTIFICATION_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ unit, facts }) => [
    ['unit', unit],
    ['state', facts.at(-1)?.state ?? ''],
  ],
  rare: ({ subject }) => [['subject', subject.id]],
});
