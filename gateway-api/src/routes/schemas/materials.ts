// SPDX-License-Identifier: Apache-2.0
import {
  accessId,
  digest,
  materialId,
  REVIEW_VOTES,
  reviewId,
  uscc,
} from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { documentAnchor, instant, recorded, transactionPlace } from './records.js';

/** How materials and their joint reviews are shown. */

/** States of a material, derived ones too. */
export const MATERIAL_STATES = [
  'HELD',
  'WITHDRAWN',
  'VOID',
  'EXPIRED',
  'NOT_YET_HELD',
  'UNKNOWN_THEN',
] as const;

const materialFact = z
  .strictObject({ ...recorded, act: z.string(), state: z.enum(['HELD', 'WITHDRAWN', 'VOID']) })
  .meta({ id: 'MaterialFact', description: 'An act and the state it put the material into' });

/** A material at a moment. */
export const material = z
  .strictObject({
    id: materialId,
    /** The unit that holds it. */
    unit: uscc,
    owner: z.string(),
    typeCode: z.string().optional(),
    /** State at the moment asked about; of a copy, the more severe of its own and its parent's. */
    state: z.enum(MATERIAL_STATES),
    document: documentAnchor,
    commitment: z.strictObject({ root: digest, leafCount: z.int() }).optional(),
    holder: z.string().optional(),
    /** Set for an annotated copy. */
    parent: materialId.optional(),
    /** The access by which a holder showed what this is a copy of. */
    access: accessId.optional(),
    annotation: z
      .strictObject({ purpose: z.string(), requester: uscc, expiresAt: instant })
      .optional(),
    /** How many joint reviews were opened: they are `<id>.1`, `<id>.2`, … */
    reviews: z.int(),
    facts: z.array(materialFact),
  })
  .meta({ id: 'Material' });

export const materialReview = z
  .strictObject({
    id: reviewId,
    material: materialId,
    unit: uscc,
    owner: z.string(),
    units: z.array(uscc),
    state: z.enum(['OPEN', 'SIGNED', 'DECLINED', 'CLOSED']),
    votes: z.array(z.strictObject({ ...recorded, unit: uscc, vote: z.enum(REVIEW_VOTES) })),
    facts: z.array(
      z.strictObject({ ...recorded, state: z.enum(['OPEN', 'SIGNED', 'DECLINED', 'CLOSED']) }),
    ),
  })
  .meta({
    id: 'MaterialReview',
    description: 'Which units were asked to sign, and what they said',
  });

export const writtenMaterial = z
  .strictObject({ material, transaction: transactionPlace })
  .meta({ id: 'WrittenMaterial' });

export const heldMaterial = z
  .strictObject({ material, alreadyHeld: z.literal(true) })
  .meta({ id: 'HeldMaterial', description: 'The unit holds these bytes already' });

export const writtenReview = z
  .strictObject({ review: materialReview, transaction: transactionPlace })
  .meta({ id: 'WrittenMaterialReview' });
