// SPDX-License-Identifier: Apache-2.0
import { simpleProjection } from './simple.js';

interface UnitState {
  readonly facts: readonly {
    readonly recordedAt: string;
    readonly mspId?: string;
    readonly region?: string;
    readonly state?: string;
  }[];
}

/** Units 单位, in the order in which they were admitted; by organisation and by region, as of now. */
export const unitProjection = simpleProjection<UnitState>('unit', {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ facts }) => {
    const { mspId = '', region = '', state = '' } = facts.at(-1) ?? {};
    return [
      ['organisation', mspId],
      ['region', region],
      ['state', state],
    ];
  },
});

/** Organisations, in the order in which they were admitted. */
export const organisationProjection = simpleProjection<{ readonly admittedAt: string }>(
  'organisation',
  { time: ({ admittedAt }) => admittedAt },
);

/** Regions 行政区划, in the order in which they were recorded. */
export const regionProjection = simpleProjection<UnitState>('region', {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
});
