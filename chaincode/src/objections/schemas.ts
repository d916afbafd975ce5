// SPDX-License-Identifier: Apache-2.0
import { OBJECTION_REASONS } from '@yulian/proofs';
import { z } from 'zod';
import { accessId, basisCode } from '../schema-types.js';
import { ANSWERING_OBJECTION_ACTS, SUBJECT_OBJECTION_ACTS } from './acts.js';

/** `obj_` and 32 random bytes, chosen by the gateway at which the person signed in. */
export const objectionId = z.string().regex(/^obj_[0-9a-f]{64}$/, {
  message: 'must be obj_ and 32 bytes in lower-case hex',
});

/** Why: a code, so that nobody is named. */
export const objectionReason = z.enum(OBJECTION_REASONS);

/** A person objects to a use of its data. */
export const objectionInput = z.strictObject({
  id: objectionId,
  access: accessId,
  reason: objectionReason,
  basis: basisCode,
});

export const objectionActInput = z.strictObject({
  act: z.enum([...SUBJECT_OBJECTION_ACTS, ...ANSWERING_OBJECTION_ACTS]),
  id: objectionId,
  basis: basisCode,
});

export type ObjectionInput = z.output<typeof objectionInput>;
export type ObjectionActInput = z.output<typeof objectionActInput>;
