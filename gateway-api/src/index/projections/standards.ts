// SPDX-License-Identifier: Apache-2.0
import { simpleProjection } from './simple.js';

interface StandardState {
  readonly kind: string;
  readonly typeCode: string;
  readonly publisher: string;
  readonly facts: readonly { readonly recordedAt: string }[];
}

interface VersionState {
  readonly id: string;
  readonly kind: string;
  readonly typeCode: string;
  readonly publishedAt: string;
}

/** Standards 标准, in the order in which their first versions were published. */
export const standardProjection = simpleProjection<StandardState>('standard', {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ kind, publisher }) => [
    ['standardKind', kind],
    ['publisher', publisher],
  ],
  rare: ({ typeCode }) => [['type', typeCode]],
});

/** Published versions, in the order of publication. */
export const standardVersionProjection = simpleProjection<VersionState>('standard-version', {
  time: ({ publishedAt }) => publishedAt,
  rare: ({ id, typeCode }) => [
    ['standard', id],
    ['type', typeCode],
  ],
});
