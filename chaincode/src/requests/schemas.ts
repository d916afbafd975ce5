// SPDX-License-Identifier: Apache-2.0
import { REQUEST_PARTS } from '@yulian/proofs';
import { z } from 'zod';
import { catalogueItemId } from '../catalogue/schemas.js';
import { grantId, requestId } from '../grants/schemas.js';
import { basisCode } from '../schema-types.js';
import { scope } from '../scope/schemas.js';
import { GRANTING_REQUEST_ACTS, PLAIN_REQUEST_ACTS } from './acts.js';

/** 依据, 场景, 方式, 范围 with 时限: codes alone, so that nobody is named. */
export const requestContent = z.strictObject({
  ground: basisCode,
  scenario: basisCode,
  method: z.enum(['query', 'check', 'batch']),
  scope,
  mayDelegate: z.boolean(),
});

/** Asks a provider for the use of one of its items. */
export const requestInput = z.strictObject({
  id: requestId,
  item: catalogueItemId,
  content: requestContent,
  basis: basisCode,
});

/** Says anew what is asked, after the office returned it or the provider asked for what is missing. */
export const amendRequestInput = z.strictObject({
  id: requestId,
  content: requestContent,
  basis: basisCode,
});

export const requestActInput = z.strictObject({
  act: z.enum(PLAIN_REQUEST_ACTS),
  id: requestId,
  basis: basisCode,
});

/** 补正通知: everything that is missing, told at once, and once. */
export const completionInput = z.strictObject({
  id: requestId,
  missing: z
    .array(z.enum(REQUEST_PARTS))
    .min(1)
    .max(REQUEST_PARTS.length)
    .refine((parts) => new Set(parts).size === parts.length, { message: 'must name each once' }),
  basis: basisCode,
});

/** Approves what is asked, or a part of it. */
export const approvalInput = z.strictObject({
  act: z.enum(GRANTING_REQUEST_ACTS),
  id: requestId,
  /** Id of the grant that this makes. */
  grant: grantId,
  scope,
  mayDelegate: z.boolean(),
  basis: basisCode,
});

/** A member of the committee votes on a dispute that came before it. */
export const disputeVoteInput = z.strictObject({
  id: requestId,
  vote: z.enum(['grant', 'uphold']),
  /** Id of the grant that this makes, if this vote decides so. */
  grant: grantId,
  basis: basisCode,
});

export type RequestInput = z.output<typeof requestInput>;
export type AmendRequestInput = z.output<typeof amendRequestInput>;
export type RequestActInput = z.output<typeof requestActInput>;
export type CompletionInput = z.output<typeof completionInput>;
export type ApprovalInput = z.output<typeof approvalInput>;
export type DisputeVoteInput = z.output<typeof disputeVoteInput>;
