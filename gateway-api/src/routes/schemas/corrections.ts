// SPDX-License-Identifier: Apache-2.0
import {
  accessId,
  catalogueItemId,
  correctionId,
  correctionNoticeId,
  digest,
  sourceId,
  uscc,
} from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { instant, recorded, transactionPlace } from './records.js';

/** A value as a field holds it. */
export const heldValue = z.union([z.string().max(4000), z.number(), z.boolean()]);

/** A correction case. */
export const correction = z
  .strictObject({
    id: correctionId,
    element: sourceId,
    access: accessId,
    item: catalogueItemId,
    field: z.string(),
    raiser: uscc,
    source: uscc,
    owner: z.string(),
    state: z.enum(['RAISED', 'CORRECTED', 'UPHELD', 'WITHDRAWN']),
    facts: z.array(
      z
        .strictObject({
          ...recorded,
          act: z.enum(['raise', 'correct', 'uphold', 'withdraw', 'announce']),
          state: z.string(),
          commitment: digest.optional(),
        })
        .meta({ id: 'CorrectionFact', description: 'An act and the state it put the case into' }),
    ),
  })
  .meta({ id: 'Correction' });

/** What opens a commitment: for whoever wrote it alone. */
const opening = z
  .strictObject({ path: z.string(), value: heldValue, salt: z.string() })
  .meta({ id: 'CorrectionOpening', description: 'Opens the commitment of the fact' });

export const writtenCorrection = z
  .strictObject({
    correction,
    opening: opening.optional(),
    transaction: transactionPlace,
  })
  .meta({ id: 'WrittenCorrection' });

/** A case whose correction was announced, and to whom: for the source alone. */
export const announcedCorrection = z
  .strictObject({
    ...writtenCorrection.shape,
    notices: z.array(z.strictObject({ id: correctionNoticeId, access: accessId, requester: uscc })),
  })
  .meta({ id: 'AnnouncedCorrection' });

/** That a value which was received is no longer its provider's. */
export const correctionNotice = z
  .strictObject({
    id: correctionNoticeId,
    access: accessId,
    field: z.string(),
    provider: uscc,
    requester: uscc,
    recordedAt: instant,
    /** What is sealed, for the unit that received the value. */
    opened: z
      .strictObject({
        /** The record that took the old one's place, for whoever was shown that. */
        record: z.string().optional(),
        /** The case that it answers, if there was one. */
        correction: correctionId.optional(),
      })
      .optional(),
  })
  .meta({ id: 'CorrectionNotice' });
