// SPDX-License-Identifier: Apache-2.0
import type { CorrectionNotice, CorrectionRecord } from '@yulian/proofs';
import { simpleProjection } from './simple.js';

export const CORRECTION_KIND = 'correction';
export const CORRECTION_NOTICE_KIND = 'correction-notice';

/** Correction cases, in the order in which they were raised; in the state that was recorded last. */
export const correctionProjection = simpleProjection<CorrectionRecord>(CORRECTION_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ raiser, source, element, facts }) => [
    ['raiser', raiser],
    ['source', source],
    ['element', element],
    ['state', facts.at(-1)?.state ?? ''],
  ],
  rare: ({ access }) => [['access', access]],
});

/** Notices to who received what has been corrected, in the order in which they were given. */
export const correctionNoticeProjection = simpleProjection<CorrectionNotice>(
  CORRECTION_NOTICE_KIND,
  {
    time: ({ recordedAt }) => recordedAt,
    common: ({ provider, requester }) => [
      ['provider', provider],
      ['requester', requester],
    ],
    rare: ({ access }) => [['access', access]],
  },
);
