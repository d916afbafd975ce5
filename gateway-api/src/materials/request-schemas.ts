// SPDX-License-Identifier: Apache-2.0
import {
  basisCode,
  closeReviewInput,
  materialActInput,
  openReviewInput,
  purposeCode,
  reviewVoteInput,
  typeCode,
  uscc,
} from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { legalEnd, legalStart } from '../licences/legal-time.js';
import { documentId, newHolder } from '../licences/request-schemas.js';

const content = {
  /** Id of the uploaded document. */
  document: documentId,
  /** Number of the material 材料编号, by which the unit finds it again. */
  number: z.string().min(1).max(100).optional(),
  basis: basisCode,
};

/** Body of `POST /v1/materials`. */
export const registerRequest = z.strictObject({
  ...content,
  typeCode: typeCode.optional(),
  holder: newHolder.optional(),
  from: legalStart.optional(),
});

/** Body of `POST /v1/materials/{id}/copies`. */
export const annotateRequest = z.strictObject({
  ...content,
  purpose: purposeCode,
  requester: uscc,
  expiresAt: legalEnd,
});

/** Body of `POST /v1/materials/{id}/acts`. */
export const materialActRequest = materialActInput.omit({ id: true }).extend({ from: legalStart });

/** Body of `POST /v1/materials/{id}/reviews`. */
export const openReviewRequest = openReviewInput.omit({ material: true });

/** Body of `POST /v1/material-reviews/{id}/votes`. */
export const reviewVoteRequest = reviewVoteInput.omit({ id: true });

/** Body of `POST /v1/material-reviews/{id}/closing`. */
export const closeReviewRequest = closeReviewInput.omit({ id: true });

export type RegisterRequest = z.output<typeof registerRequest>;
export type AnnotateRequest = z.output<typeof annotateRequest>;
