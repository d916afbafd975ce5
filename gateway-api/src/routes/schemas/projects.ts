// SPDX-License-Identifier: Apache-2.0
import {
  amount,
  digest,
  disbursementId,
  fundNoteId,
  materialId,
  milestoneCode,
  projectId,
  regionCode,
  uscc,
} from '@yulian/chaincode/schemas';
import { MILESTONE_STATES, PROJECT_KINDS } from '@yulian/proofs';
import { z } from 'zod';
import { instant, recorded, transactionPlace } from './records.js';

const milestone = z
  .strictObject({
    ...{ code: milestoneCode, title: z.string(), fen: amount, disbursed: amount },
    facts: z.array(
      z
        .strictObject({
          ...recorded,
          act: z.enum(['report', 'accept', 'reject']),
          state: z.enum(MILESTONE_STATES),
          evidence: z.array(materialId).optional(),
          comment: z.string().optional(),
        })
        .meta({ id: 'MilestoneFact' }),
    ),
  })
  .meta({ id: 'Milestone' });

export const project = z
  .strictObject({
    ...{ id: projectId, unit: uscc, owner: z.string(), title: z.string() },
    projectKind: z.enum(PROJECT_KINDS),
    ...{ region: regionCode, hectares: amount.optional(), executor: uscc, verifier: uscc },
    ...{ budget: amount, state: z.enum(['OPEN', 'CLOSED']), milestones: z.array(milestone) },
    facts: z.array(
      z
        .strictObject({ ...recorded, state: z.enum(['OPEN', 'CLOSED']) })
        .meta({ id: 'ProjectFact' }),
    ),
  })
  .meta({ id: 'Project' });

export const disbursement = z
  .strictObject({
    ...{ id: disbursementId, project: projectId, milestone: milestoneCode, unit: uscc },
    ...{ owner: z.string(), payee: uscc, bank: uscc, fen: amount },
    parts: z.array(
      z
        .strictObject({ note: fundNoteId, trade: z.string(), fen: amount })
        .meta({ id: 'DisbursedPart' }),
    ),
    ...{ note: fundNoteId, recordedAt: instant, txId: digest },
  })
  .meta({ id: 'Disbursement' });

/** Where the money of a first sale is. */
export const proceeds = z
  .strictObject({
    ...{ trade: z.string(), project: projectId, total: amount, fee: amount, net: amount },
    unspent: amount,
    disbursed: z.array(
      z
        .strictObject({
          ...{ disbursement: disbursementId, milestone: milestoneCode, payee: uscc },
          ...{ fen: amount, recordedAt: instant },
        })
        .meta({ id: 'ProceedsPayment' }),
    ),
    balanced: z.boolean(),
  })
  .meta({ id: 'Proceeds', description: 'Each fen of a first sale: fee, payments, what is kept' });

export const writtenProject = z
  .strictObject({ project, transaction: transactionPlace })
  .meta({ id: 'WrittenProject' });

export const writtenDisbursement = z
  .strictObject({ disbursement, transaction: transactionPlace })
  .meta({ id: 'WrittenDisbursement' });
