// SPDX-License-Identifier: Apache-2.0
import { batchPlace, type CaseFact, type CaseRecord, type ServiceItemRecord } from '@yulian/proofs';
import type { Term } from '../record.js';
import { simpleProjection } from './simple.js';

export const SERVICE_ITEM_KIND = 'service-item';
export const CASE_KIND = 'case';

/** Service items, in the order in which they were first published; as recorded last. */
export const serviceItemProjection = simpleProjection<ServiceItemRecord>(SERVICE_ITEM_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ unit, facts }) => [
    ['unit', unit],
    ['class', facts.findLast(({ content }) => content !== undefined)?.content?.class ?? ''],
    ['state', facts.at(-1)?.state ?? ''],
  ],
});

/** Cases, in the order in which they came in; in the state that was recorded last. */
export const caseProjection = simpleProjection<CaseRecord>(CASE_KIND, {
  time: ({ facts }) => facts[0]?.recordedAt ?? '',
  common: ({ unit, serviceItem, facts }) => [
    ['unit', unit],
    ['serviceItem', serviceItem],
    ['state', facts.at(-1)?.state ?? ''],
    ...facts
      .flatMap(({ coSigners = [] }) => coSigners)
      .map((coSigner): Term => ['coSigner', coSigner]),
  ],
  rare: ({ number, applicant, parent, facts }) => [
    ['number', number],
    ['applicant', applicant],
    ...(parent === undefined ? [] : [['parent', parent] as const]),
    ...licenceTerms([...new Set(facts.flatMap(licencesNamed))]),
  ],
});

/** Licences that an act on a case names: as held already, or as what the case came to. */
export function licencesNamed({ materials = [], licences = [] }: CaseFact): string[] {
  const held = materials.flatMap((answer) =>
    answer.how === 'HELD' && 'licence' in answer.by ? [answer.by.licence] : [],
  );
  return [...held, ...licences];
}

/** So that what a licence, or a whole batch, was used for is found. */
function licenceTerms(ids: readonly string[]): Term[] {
  const batches = new Set(ids.flatMap((id) => batchPlace(id)?.batchId ?? []));
  return [
    ...ids.map((id): Term => ['licence', id]),
    ...[...batches].map((id): Term => ['licenceBatch', id]),
  ];
}
