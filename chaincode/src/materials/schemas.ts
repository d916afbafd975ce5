// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { documentAnchor, fieldsCommitment } from '../licences/schemas.js';
import { basisCode, digest, holderReference, instant, typeCode, uscc } from '../schema-types.js';
import { MATERIAL_STATE_ACTS, REVIEW_VOTES } from './acts.js';

const ID_PREFIX = 'mat_';

/** `mat_` and 32 bytes in hex: the salted commitment to the material's bytes is its address. */
export const materialId = z.string().regex(/^mat_[0-9a-f]{64}$/, {
  message: 'must be mat_ and a commitment of 32 bytes in lower-case hex',
});

/** `<material>.<n>`. */
export const reviewId = z.string().regex(/^mat_[0-9a-f]{64}\.[1-9][0-9]{0,5}$/, {
  message: 'must be a material and the number of its review',
});

/** What a copy is for: a code, as {@link basisCode} is; never free text. */
export const purposeCode = basisCode;

const content = {
  id: materialId,
  document: documentAnchor,
  /** Over what the unit noted of it; the values stay with the unit. */
  commitment: fieldsCommitment.optional(),
  basis: basisCode,
};

/** A commitment on chain is the material's address: there are not two of them. */
function isAtItsAddress({
  id,
  document,
}: {
  readonly id: string;
  readonly document: z.output<typeof documentAnchor>;
}): boolean {
  return !('commitment' in document) || id === ID_PREFIX + document.commitment;
}

const ADDRESS_RULE = {
  message: "must be the commitment in the material's id",
  path: ['document', 'commitment'],
};

/** Registers a material that the caller's unit holds. */
export const registerInput = z
  .strictObject({
    ...content,
    typeCode: typeCode.optional(),
    holder: holderReference.optional(),
    /** Since when the unit holds it; left out: from now on. */
    from: instant.optional(),
  })
  .refine(isAtItsAddress, ADDRESS_RULE);

/** Registers an annotated copy 加注件 of a material. */
export const annotateInput = z
  .strictObject({
    ...content,
    parent: materialId,
    purpose: purposeCode,
    requester: uscc,
    expiresAt: instant,
  })
  .refine(isAtItsAddress, ADDRESS_RULE);

/** 收回, 作废. */
export const materialActInput = z.strictObject({
  act: z.enum(MATERIAL_STATE_ACTS),
  id: materialId,
  /** Legal effect. */
  from: instant,
  basis: basisCode,
});

/** Opens a joint review 联审 and names who is to sign. */
export const openReviewInput = z.strictObject({
  material: materialId,
  units: z
    .array(uscc)
    .min(1)
    .max(20)
    .refine((units) => new Set(units).size === units.length, { message: 'must name each once' }),
  basis: basisCode,
});

/** A named unit signs, or declines to: once. */
export const reviewVoteInput = z.strictObject({
  id: reviewId,
  vote: z.enum(REVIEW_VOTES),
  basis: basisCode,
});

/** Ends a joint review that not all have answered. */
export const closeReviewInput = z.strictObject({ id: reviewId, basis: basisCode });

/** The id of a material with this commitment to its bytes. */
export function materialIdOf(commitment: z.output<typeof digest>): string {
  return ID_PREFIX + commitment;
}

export type RegisterInput = z.output<typeof registerInput>;
export type AnnotateInput = z.output<typeof annotateInput>;
export type MaterialActInput = z.output<typeof materialActInput>;
export type OpenReviewInput = z.output<typeof openReviewInput>;
export type ReviewVoteInput = z.output<typeof reviewVoteInput>;
export type CloseReviewInput = z.output<typeof closeReviewInput>;
