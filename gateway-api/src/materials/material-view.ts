// SPDX-License-Identifier: Apache-2.0
import {
  defined,
  materialState,
  type AsOf,
  type MaterialRecord,
  type ReviewRecord,
} from '@yulian/proofs';
import type { z } from 'zod';
import type { material, materialReview } from '../routes/schemas/materials.js';

export type MaterialView = z.input<typeof material>;
export type ReviewView = z.input<typeof materialReview>;

/**
 * A material as the API shows it, in the state it is in at a moment.
 *
 * @param parent of an annotated copy
 */
export function materialView(
  record: MaterialRecord,
  parent: MaterialRecord | undefined,
  asOf: AsOf,
): MaterialView {
  const { id, unit, owner, document, reviews, facts, typeCode, holder } = record;
  return {
    ...{ id, unit, owner, document, reviews },
    ...defined({ typeCode, holder, parent: record.parent, access: record.access }),
    ...(record.commitment === undefined ? {} : { commitment: { ...record.commitment } }),
    ...(record.annotation === undefined ? {} : { annotation: { ...record.annotation } }),
    state: materialState(record, asOf, parent),
    facts: facts.map((fact) => ({ ...fact })),
  };
}

/** A joint review as the API shows it. */
export function reviewView(record: ReviewRecord): ReviewView {
  const { id, material, unit, owner, units, votes, facts } = record;
  return {
    ...{ id, material, unit, owner },
    units: [...units],
    state: facts.at(-1)?.state ?? 'OPEN',
    votes: votes.map((vote) => ({ ...vote })),
    facts: facts.map((fact) => ({ ...fact })),
  };
}
