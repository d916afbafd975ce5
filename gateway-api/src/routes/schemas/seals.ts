// SPDX-License-Identifier: Apache-2.0
import { digest, esId, filingNumber, sealId, uscc } from '@yulian/chaincode/schemas';
import { SEAL_DISPUTE_OUTCOMES, SEAL_KINDS, SEAL_PAUSES, SEAL_REVIEW_STATES } from '@yulian/proofs';
import { z } from 'zod';
import { actor, instant, recorded, transactionPlace } from './records.js';

const pauseKind = z.enum(SEAL_PAUSES);

/** A seal at a moment. */
export const seal = z
  .strictObject({
    id: sealId,
    sealKind: z.enum(SEAL_KINDS),
    typeCode: z.string(),
    ownerUnit: uscc,
    owner: z.string(),
    department: uscc,
    maker: uscc,
    /** SM3 of the certificates that may sign with it. */
    certificates: z.array(digest),
    /** Until when it may be valid. */
    validTo: instant,
    replaces: sealId.optional(),
    object: z
      .strictObject({ esId, sha256: digest, sm3: digest, validFrom: instant, validTo: instant })
      .optional(),
    filingNumber: filingNumber.optional(),
    /** State at the moment asked about; expiry is derived. */
    state: z.string(),
    /** Pauses in force at that moment. */
    paused: z.array(pauseKind),
    /** Whether documents could be sealed with it then. */
    isUsable: z.boolean(),
    facts: z.array(
      z
        .strictObject({ ...recorded, act: z.string(), state: z.string() })
        .meta({ id: 'SealFact', description: 'An act and the state it put the seal into' }),
    ),
    pauses: z.array(
      z
        .strictObject({ ...recorded, kind: pauseKind, state: z.enum(['PAUSED', 'LIFTED']) })
        .meta({ id: 'SealPauseFact', description: 'A pause that began or was lifted' }),
    ),
  })
  .meta({ id: 'Seal' });

export const writtenSeal = z
  .strictObject({ seal, transaction: transactionPlace })
  .meta({ id: 'WrittenSeal' });

const impression = z
  .union([
    z.strictObject({
      sha256: digest,
      /** Sealings in the file, whatever archive carries them; missing in older records. */
      sealings: z.array(digest).optional(),
      record: z.string().optional(),
    }),
    z.strictObject({ void: z.string() }),
    z.strictObject({}),
  ])
  .meta({
    id: 'Impression',
    description: 'What a number was used for, that it was not used, or nothing yet',
  });

export const impressionRange = z
  .strictObject({
    seal: sealId,
    first: z.int(),
    takenAt: instant,
    actor,
    txId: digest,
    impressions: z.array(impression),
  })
  .meta({ id: 'ImpressionRange', description: 'Numbers that one transaction took' });

export const sealReview = z
  .strictObject({
    seal: sealId,
    compromise: z.int(),
    number: z.int(),
    sha256: digest.optional(),
    sealings: z.array(digest).optional(),
    record: z.string().optional(),
    facts: z.array(
      z.strictObject({
        ...recorded,
        state: z.enum(SEAL_REVIEW_STATES),
        decision: z.enum(SEAL_DISPUTE_OUTCOMES).optional(),
        /** Number of the written decision on a dispute. */
        reference: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'SealReview' });

export const impressionsPage = z
  .strictObject({
    seal: sealId,
    /** How many numbers are taken. */
    last: z.int(),
    ranges: z.array(impressionRange),
    /** Reviews of these numbers whose dispute was decided, by number. */
    decided: z.array(sealReview),
    /** Where the next page begins. */
    next: z.int().optional(),
  })
  .meta({ id: 'ImpressionsPage' });

export const takenNumber = z
  .strictObject({
    number: z.int(),
    /** First number of the range that was taken with it. */
    first: z.int(),
    transaction: z.strictObject({ id: digest, blockNumber: z.int(), index: z.int() }),
  })
  .meta({ id: 'TakenNumber' });

export const settledRange = z
  .strictObject({ range: impressionRange, transaction: transactionPlace })
  .meta({ id: 'SettledRange' });

export const sealCompromise = z
  .strictObject({
    seal: sealId,
    index: z.int(),
    suspectedFrom: instant,
    /** Numbers that had been taken when it was reported. */
    last: z.int(),
    /** First number that has not been looked at; last + 1 when all are marked. */
    next: z.int(),
    marked: z.int(),
    reported: z.strictObject(recorded),
  })
  .meta({ id: 'SealCompromise' });

export const writtenCompromise = z
  .strictObject({ compromise: sealCompromise, transaction: transactionPlace })
  .meta({ id: 'WrittenCompromise' });

export const writtenReview = z
  .strictObject({ review: sealReview, transaction: transactionPlace })
  .meta({ id: 'WrittenReview' });
