// SPDX-License-Identifier: Apache-2.0
import { PROJECT_KINDS } from '@yulian/proofs';
import { z } from 'zod';
import { fundNoteId } from '../funds/schemas.js';
import { materialId } from '../materials/schemas.js';
import {
  basisCode,
  impersonal,
  positiveAmount,
  publicName,
  regionCode,
  uscc,
} from '../schema-types.js';

/** `prj_` and 32 bytes in hex. */
export const projectId = z.string().regex(/^prj_[0-9a-f]{64}$/, {
  message: 'must be prj_ and 32 bytes in lower-case hex',
});

/** `dsb_` and 32 bytes in hex. */
export const disbursementId = z.string().regex(/^dsb_[0-9a-f]{64}$/, {
  message: 'must be dsb_ and 32 bytes in lower-case hex',
});

/** Code of a milestone within its project. */
export const milestoneCode = impersonal(
  z.string().regex(/^[A-Z][A-Z0-9-]{0,15}$/, {
    message: 'must be a code of capitals, digits and hyphen',
  }),
);

const milestoneInput = z.strictObject({
  code: milestoneCode,
  title: publicName,
  fen: positiveAmount,
});

export const projectInput = z.strictObject({
  id: projectId,
  title: publicName,
  projectKind: z.enum(PROJECT_KINDS),
  region: regionCode,
  hectares: positiveAmount.optional(),
  executor: uscc,
  verifier: uscc,
  budget: positiveAmount,
  milestones: z
    .array(milestoneInput)
    .min(1)
    .max(50)
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, {
      message: 'must name each once',
    }),
  basis: basisCode,
});

export const milestoneReportInput = z.strictObject({
  id: projectId,
  milestone: milestoneCode,
  evidence: z
    .array(materialId)
    .min(1)
    .max(50)
    .refine((ids) => new Set(ids).size === ids.length, { message: 'must name each once' }),
  basis: basisCode,
});

/** What the verifier says of a milestone. */
export const milestoneDecisionInput = z
  .strictObject({
    id: projectId,
    milestone: milestoneCode,
    act: z.enum(['accept', 'reject']),
    /** A code: why it is sent back. */
    comment: basisCode.optional(),
    basis: basisCode,
  })
  .refine(({ act, comment }) => (act === 'reject') === (comment !== undefined), {
    message: 'is given when it is sent back, and only then',
    path: ['comment'],
  });

export const closeProjectInput = z.strictObject({ id: projectId, basis: basisCode });

export const disbursementInput = z.strictObject({
  id: disbursementId,
  project: projectId,
  milestone: milestoneCode,
  /** How many fen of which proceeds. */
  parts: z
    .array(z.strictObject({ note: fundNoteId, fen: positiveAmount }))
    .min(1)
    .max(100)
    .refine((all) => new Set(all.map(({ note }) => note)).size === all.length, {
      message: 'must name each note once',
    }),
});

export type ProjectInput = z.output<typeof projectInput>;
export type MilestoneReportInput = z.output<typeof milestoneReportInput>;
export type MilestoneDecisionInput = z.output<typeof milestoneDecisionInput>;
export type CloseProjectInput = z.output<typeof closeProjectInput>;
export type DisbursementInput = z.output<typeof disbursementInput>;
