// SPDX-License-Identifier: Apache-2.0
import { RECTIFICATION_REASONS } from '@yulian/proofs';
import { z } from 'zod';
import { batchId } from '../licences/schemas.js';
import { basisCode, digest, instant, licenceIdentifier, personReference } from '../schema-types.js';
import { RECTIFICATION_ANSWERS } from './acts.js';

/** `rtf_` and 32 random bytes, chosen by the proposer's gateway. */
export const rectificationId = z.string().regex(/^rtf_[0-9a-f]{64}$/, {
  message: 'must be rtf_ and 32 bytes in lower-case hex',
});

/** The record of which a fact is wrong. */
export const rectificationSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('licence'), id: licenceIdentifier }),
  z.strictObject({ kind: z.literal('licence-batch'), id: batchId }),
]);

/** Says that a fact was recorded wrongly, and what is right instead. */
export const proposeRectificationInput = z.strictObject({
  id: rectificationId,
  subject: rectificationSubject,
  /** Transaction that recorded the wrong fact. */
  fact: digest,
  reason: z.enum(RECTIFICATION_REASONS),
  /** Legal effect that the fact should have had; left out, it is taken back without another. */
  right: instant.optional(),
  basis: basisCode,
  person: personReference,
});

/** Confirms what another person proposed, refuses it, or withdraws it. */
export const rectificationActInput = z.strictObject({
  act: z.enum(RECTIFICATION_ANSWERS),
  id: rectificationId,
  basis: basisCode,
  person: personReference,
});

export type ProposeRectificationInput = z.output<typeof proposeRectificationInput>;
export type RectificationActInput = z.output<typeof rectificationActInput>;
