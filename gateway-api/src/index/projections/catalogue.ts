// SPDX-License-Identifier: Apache-2.0
import type { CatalogueItemRecord, CatalogueUpdateRecord, SourceRecord } from '@yulian/proofs';
import type { Term } from '../record.js';
import { simpleProjection } from './simple.js';

export const CATALOGUE_KIND = 'catalogue-item';
export const CATALOGUE_UPDATE_KIND = 'catalogue-update';
export const SOURCE_KIND = 'catalogue-source';

/** Items of the catalogue, in the order in which they were first drafted. */
export const catalogueProjection = simpleProjection<CatalogueItemRecord>(CATALOGUE_KIND, {
  time: ({ drafts }) => drafts[0]?.recordedAt ?? '',
  common: ({ provider, drafts, facts }) => [
    ['unit', provider],
    ['waiting', String(drafts.at(-1)?.state === 'PENDING')],
    ['type', newestType({ drafts, facts })],
  ],
});

/** Updates, in the order in which they were recorded. */
export const catalogueUpdateProjection = simpleProjection<CatalogueUpdateRecord>(
  CATALOGUE_UPDATE_KIND,
  {
    time: ({ recordedAt }) => recordedAt,
    rare: ({ item }) => [['item', item]],
  },
);

/** One source each, in the order in which they were first claimed; by both parties to an offer. */
export const sourceProjection = simpleProjection<SourceRecord>(SOURCE_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ subject, facts }) => {
    const last = facts.at(-1);
    const units = [last?.source.provider, last?.offeredTo?.provider];
    return [
      ['subject', subject],
      ['state', last?.state ?? ''],
      ...unique(units).map((unit): Term => ['unit', unit]),
    ];
  },
  rare: ({ facts }) => [['item', facts.at(-1)?.source.item ?? '']],
});

/** Type of the data in the version that was published last; before the first, in the draft. */
function newestType({ drafts, facts }: Pick<CatalogueItemRecord, 'drafts' | 'facts'>): string {
  const number = facts.at(-1)?.draft ?? drafts.length;
  return drafts[number - 1]?.content.standard.typeCode ?? '';
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}
