// SPDX-License-Identifier: Apache-2.0
import {
  amount,
  creditBatchId,
  creditSerial,
  ECO_ACCOUNT_KINDS,
  ecoAccountId,
  retirementFor,
  retirementId,
  uscc,
} from '@yulian/chaincode/schemas';
import { CREDIT_FAULT_CODES } from '@yulian/proofs';
import { z } from 'zod';
import { actor, instant, recorded, transactionPlace } from './records.js';

export const ecoAccount = z
  .strictObject({
    kind: z.literal('eco-account'),
    id: ecoAccountId,
    unit: uscc,
    owner: z.string(),
    accountKind: z.enum(ECO_ACCOUNT_KINDS),
    openedAt: instant,
    txId: z.string(),
  })
  .meta({ id: 'EcoAccount', description: "A unit's account on the eco-chain" });

export const writtenEcoAccount = z.strictObject({
  account: ecoAccount,
  transaction: transactionPlace,
});

export const holding = z
  .strictObject({
    kind: z.literal('holding'),
    serial: creditSerial,
    account: ecoAccountId,
    state: z.enum(['HELD', 'ON_OFFER', 'BUFFER', 'RETIRED', 'CANCELLED', 'SPLIT']),
    sold: z.boolean(),
    boundTo: z.string().optional(),
    acquiredAt: instant.optional(),
    parts: z.array(creditSerial).optional(),
  })
  .meta({ id: 'Holding', description: 'A range of units, in one hand' });

const cut = z
  .strictObject({
    serials: z.array(creditSerial),
    unsold: amount,
    buffer: amount,
    uncovered: amount,
  })
  .meta({ id: 'CreditCut', description: 'What a correction took, and from whom' });

const creditBatchFact = z
  .strictObject({
    ...recorded,
    act: z.string(),
    state: z.enum(['FORMED', 'ISSUED', 'REJECTED', 'UNDER_CORRECTION']),
    grams: amount.optional(),
    cut: cut.optional(),
  })
  .meta({ id: 'CreditBatchFact' });

export const creditBatch = z
  .strictObject({
    kind: z.literal('credit-batch'),
    id: creditBatchId,
    state: z.enum(['FORMED', 'ISSUED', 'REJECTED', 'UNDER_CORRECTION']),
    unit: uscc,
    owner: z.string(),
    account: ecoAccountId,
    pool: z.string(),
    factorSet: z.string(),
    region: z.string(),
    method: z.string(),
    vintage: z.int(),
    grams: amount,
    gramsPerUnit: amount,
    bufferPerMille: z.int(),
    units: amount,
    buffer: amount,
    remainder: amount,
    /** How the units stand now: what is left of the buffer, and what corrections could not cover. */
    health: z
      .strictObject({ bufferLeft: amount, cancelled: amount, uncovered: amount })
      .meta({ id: 'BufferHealth' }),
    facts: z.array(creditBatchFact),
  })
  .meta({ id: 'CreditBatch', description: 'A batch of credits, formed of a pool of points' });

export const writtenCreditBatch = z.strictObject({
  batch: creditBatch,
  transaction: transactionPlace,
});

export const retirement = z
  .strictObject({
    kind: z.literal('retirement'),
    ...retirementFor.shape,
    id: retirementId,
    unit: uscc,
    owner: z.string(),
    serials: z.array(creditSerial),
    units: amount,
    retiredAt: instant,
    actor,
    txId: z.string(),
  })
  .meta({ id: 'Retirement', description: 'Units that are gone for ever, and for whom' });

export const writtenRetirement = z.strictObject({ retirement, transaction: transactionPlace });

export const creditAudit = z
  .strictObject({
    /** Blocks that were looked at: up to this one, not included. */
    height: z.int(),
    sound: z.boolean(),
    faults: z.array(
      z
        .strictObject({
          code: z.enum(CREDIT_FAULT_CODES),
          subject: z.string(),
          block: z.int(),
          txId: z.string(),
        })
        .meta({ id: 'CreditFault' }),
    ),
    transactions: z.int(),
    batches: z.array(
      z
        .strictObject({
          ...{ id: creditBatchId, state: z.string(), issued: amount, held: amount },
          ...{ onOffer: amount, buffer: amount, retired: amount, cancelled: amount },
        })
        .meta({ id: 'AuditedBatch' }),
    ),
    accounts: z.array(
      z
        .strictObject({
          ...{ id: ecoAccountId, in: amount, out: amount, balance: amount, reserved: amount },
        })
        .meta({ id: 'AuditedAccount' }),
    ),
    retirements: z.int(),
    earnings: z.int(),
    proceeds: z.strictObject({ sold: amount, fees: amount, disbursed: amount, held: amount }),
  })
  .meta({ id: 'CreditAudit', description: 'What following every unit from the first block found' });
