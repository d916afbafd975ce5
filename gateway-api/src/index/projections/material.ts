// SPDX-License-Identifier: Apache-2.0
import type { JsonValue, MaterialRecord, ReviewRecord } from '@yulian/proofs';
import type { Projection } from '../projection.js';
import type { Term } from '../record.js';
import { simpleProjection } from './simple.js';

export const MATERIAL_KIND = 'material';
export const REVIEW_KIND = 'material-review';

/** Materials, in the order in which they came to be held. */
export const materialProjection: Projection = {
  prefix: MATERIAL_KIND,
  async *project({ id, value }, { facts }) {
    if (value === undefined) {
      yield { kind: MATERIAL_KIND, id, removed: true };
      return;
    }
    const record = value as MaterialRecord;
    const { unit, typeCode, holder, parent, annotation } = record;
    const { numbers, digests } = await facts.ofRecord(record.owner, record);
    yield {
      kind: MATERIAL_KIND,
      id,
      time: record.facts[0]?.from ?? '',
      common: terms({ unit: [unit], type: [typeCode] }),
      rare: terms({
        holder: [holder],
        parent: [parent],
        requester: [annotation?.requester],
        number: numbers,
        digest: digests,
      }),
      body: value as JsonValue,
    };
  },
};

/** Joint reviews, in the order in which they were opened; by everyone whom they concern. */
export const reviewProjection = simpleProjection<ReviewRecord>(REVIEW_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ unit, units, facts }) => [
    ['state', facts.at(-1)?.state ?? ''],
    ...[...new Set([unit, ...units])].map((one): Term => ['unit', one]),
  ],
  rare: ({ material }) => [['material', material]],
});

function terms(given: Readonly<Record<string, readonly (string | undefined)[]>>): Term[] {
  return Object.entries(given).flatMap(([name, values]) =>
    values.flatMap((value): Term[] => (value === undefined ? [] : [[name, value]])),
  );
}
