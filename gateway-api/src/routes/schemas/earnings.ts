// SPDX-License-Identifier: Apache-2.0
import {
  appointedBody,
  caseId,
  digest,
  earningBatchId,
  factorSetContent,
  factorSetRef,
  holderReference,
  poolDonationId,
  poolId,
  regionCode,
  serviceItemCode,
  uscc,
} from '@yulian/chaincode/schemas';
import { HOLD_RULES } from '@yulian/proofs';
import { z } from 'zod';
import { instant, recorded, transactionPlace } from './records.js';

/** How appointments, factor sets, earnings, points and pools are shown. */

const grams = z.string().regex(/^(0|[1-9][0-9]{0,17})$/);

export const appointment = z
  .strictObject({
    unit: uscc,
    body: appointedBody,
    facts: z.array(
      z.strictObject({
        ...recorded,
        state: z.enum(['APPOINTED', 'ENDED']),
        until: instant.optional(),
      }),
    ),
  })
  .meta({ id: 'Appointment', description: 'What the committee appointed a unit as, and when' });

export const factorSet = z
  .strictObject({
    id: factorSetRef,
    code: z.string(),
    version: z.int(),
    from: instant,
    content: factorSetContent,
    decided: z.strictObject(recorded),
  })
  .meta({ id: 'FactorSet', description: 'Factors by which what is saved is counted, for ever' });

const holdReview = z.strictObject({ ...recorded, state: z.enum(['RELEASED', 'REJECTED']) });

export const earningDay = z
  .strictObject({
    id: z.string(),
    kind: z.literal('earning-day'),
    unit: uscc,
    owner: z.string(),
    person: holderReference,
    day: z.string(),
    region: z.string(),
    factorSet: factorSetRef,
    vintage: z.int(),
    cases: z.array(
      z.strictObject({
        case: caseId,
        item: serviceItemCode,
        grams,
        batch: earningBatchId,
        held: z.array(z.enum(HOLD_RULES)).optional(),
        review: holdReview.optional(),
      }),
    ),
    collected: grams,
    donated: grams,
    gifts: z.array(z.strictObject({ pool: poolId, grams })),
  })
  .meta({ id: 'EarningDay', description: 'What a person earned by the cases of one day' });

export const earningBatch = z
  .strictObject({
    id: earningBatchId,
    kind: z.literal('earning-batch'),
    unit: uscc,
    owner: z.string(),
    factorSet: factorSetRef,
    count: z.int(),
    grams,
    held: z.int(),
    root: digest,
    recorded: z.strictObject(recorded),
  })
  .meta({ id: 'EarningBatch' });

export const earningProof = z
  .strictObject({
    batch: earningBatch,
    opening: z.strictObject({ case: caseId, nullifier: digest, salt: z.string() }),
    index: z.int(),
    proof: z.array(digest),
  })
  .meta({ id: 'EarningProof', description: "A case's own proof that it is in its batch" });

export const writtenEarningDay = z
  .strictObject({ day: earningDay, transaction: transactionPlace })
  .meta({ id: 'WrittenEarningDay' });

export const pool = z
  .strictObject({
    id: poolId,
    kind: z.literal('pool'),
    unit: uscc,
    owner: z.string(),
    region: regionCode,
    factorSet: factorSetRef,
    vintage: z.int(),
    grams: grams.optional(),
    donations: z.int().optional(),
    facts: z.array(
      z.strictObject({
        ...recorded,
        act: z.enum(['open', 'close', 'batch', 'reopen']),
        state: z.enum(['OPEN', 'CLOSED', 'BATCHED']),
        batch: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Pool' });

export const writtenPool = z
  .strictObject({ pool, transaction: transactionPlace })
  .meta({ id: 'WrittenPool' });

export const poolDonation = z
  .strictObject({
    kind: z.literal('pool-donation'),
    id: poolDonationId,
    pool: poolId,
    unit: uscc,
    grams,
    gifts: z.array(z.strictObject({ day: z.string(), grams })),
  })
  .meta({ id: 'PoolDonation' });
