// SPDX-License-Identifier: Apache-2.0
import {
  digest,
  personReference,
  rectificationId,
  rectificationSubject,
  RECTIFICATION_ANSWERS,
  uscc,
} from '@yulian/chaincode/schemas';
import { RECTIFICATION_REASONS, RECTIFICATION_STATES } from '@yulian/proofs';
import { z } from 'zod';
import { instant, recorded, transactionPlace } from './records.js';

/** A rectification 更正. */
export const rectification = z
  .strictObject({
    id: rectificationId,
    subject: rectificationSubject,
    fact: digest,
    reason: z.enum(RECTIFICATION_REASONS),
    right: instant.optional(),
    unit: uscc,
    owner: z.string(),
    state: z.enum(RECTIFICATION_STATES),
    facts: z.array(
      z
        .strictObject({
          ...recorded,
          act: z.enum(['propose', ...RECTIFICATION_ANSWERS]),
          state: z.enum(RECTIFICATION_STATES),
          person: personReference,
        })
        .meta({
          id: 'RectificationFact',
          description: 'An act and what the rectification came to',
        }),
    ),
  })
  .meta({ id: 'Rectification' });

/** What was decided on the wrong fact, as far as the ledger records on what things were decided. */
const decidedOn = z
  .strictObject({
    /** From the block that recorded the wrong fact until it was taken back, or until now. */
    from: instant,
    to: instant,
    data: z.array(
      z
        .strictObject({
          kind: z.enum(['licence', 'case']),
          id: z.string(),
          unit: uscc,
          /** The last act on it in that time. */
          act: z.string(),
          at: instant,
          txId: digest,
        })
        .meta({ id: 'DecidedOn' }),
    ),
    /** There may be more: too many to list, or the index has not come so far. */
    truncated: z.boolean(),
  })
  .meta({ id: 'DecidedMeanwhile' });

/** A rectification with what was decided on the wrong fact. */
export const rectificationShown = z
  .strictObject({ rectification, decided: decidedOn })
  .meta({ id: 'ShownRectification' });

export const writtenRectification = z
  .strictObject({ rectification, decided: decidedOn, transaction: transactionPlace })
  .meta({ id: 'WrittenRectification' });
