// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { sourceId } from '../catalogue/schemas.js';
import { accessId, basisCode, digest } from '../schema-types.js';
import { fieldPath } from '../scope/schemas.js';
import { PLAIN_CORRECTION_ACTS } from './acts.js';

/** `cor_` and 32 random bytes, chosen by the raiser's gateway. */
export const correctionId = z.string().regex(/^cor_[0-9a-f]{64}$/, {
  message: 'must be cor_ and 32 bytes in lower-case hex',
});

/** `cno_` and 32 random bytes, chosen by the provider's gateway. */
export const correctionNoticeId = z.string().regex(/^cno_[0-9a-f]{64}$/, {
  message: 'must be cno_ and 32 bytes in lower-case hex',
});

/** Says that the source's value of an element is not the one that the caller's unit holds. */
export const raiseCorrectionInput = z.strictObject({
  id: correctionId,
  element: sourceId,
  access: accessId,
  /** Salted commitment of what the caller's unit holds. */
  commitment: digest,
  basis: basisCode,
});

/** An act that says no more than that it was done. */
export const correctionActInput = z.strictObject({
  act: z.enum(PLAIN_CORRECTION_ACTS),
  id: correctionId,
  basis: basisCode,
});

/** Says that a new record took the place of the old one. */
export const correctInput = z.strictObject({
  id: correctionId,
  /** Salted commitment of the new record's id. */
  commitment: digest,
  basis: basisCode,
});

/** Says that all who received the old value have been told. */
export const announceCorrectionInput = z.strictObject({
  id: correctionId,
  /** Salted commitment of the ids of all notices. */
  commitment: digest,
  basis: basisCode,
});

/** A message of HPKE over a few ids: recipient's key, encapsulated key, ciphertext and tag. */
const sealed = z.string().regex(/^(?:[0-9a-f]{2}){150,1500}$/, {
  message: 'must be 150 to 1500 sealed bytes in lower-case hex',
});

/** Tells one unit that a value it received is no longer the provider's. */
export const correctionNoticeInput = z.strictObject({
  id: correctionNoticeId,
  access: accessId,
  field: fieldPath,
  sealed,
});

export type RaiseCorrectionInput = z.output<typeof raiseCorrectionInput>;
export type CorrectionActInput = z.output<typeof correctionActInput>;
export type CorrectInput = z.output<typeof correctInput>;
export type AnnounceCorrectionInput = z.output<typeof announceCorrectionInput>;
export type CorrectionNoticeInput = z.output<typeof correctionNoticeInput>;
