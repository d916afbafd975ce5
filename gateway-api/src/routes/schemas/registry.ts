// SPDX-License-Identifier: Apache-2.0
import {
  certificateId,
  decision,
  digest,
  level,
  mspId,
  pauseSubject,
  power,
  regionCode,
  typeCode,
  unitKind,
  uscc,
} from '@yulian/chaincode/schemas';
import { z } from 'zod';
import { actor, instant, recorded } from './records.js';

/** How the registry is shown. */

export const organisation = z
  .strictObject({ mspId, name: z.string(), admittedAt: instant })
  .meta({ id: 'Organisation' });

export const consortium = z
  .strictObject({
    name: z.string(),
    foundedAt: instant,
    organisations: z.array(mspId),
    committee: z.strictObject({ members: z.array(mspId), threshold: z.int() }),
  })
  .meta({ id: 'Consortium' });

export const unit = z
  .strictObject({
    uscc,
    facts: z.array(
      z.strictObject({
        ...recorded,
        name: z.string(),
        kind: unitKind,
        level,
        region: regionCode,
        mspId,
        supervisor: uscc.optional(),
        state: z.enum(['ACTIVE', 'MERGED', 'CLOSED']),
        successor: uscc.optional(),
      }),
    ),
  })
  .meta({ id: 'Unit', description: 'A unit and what holds of it from which date on' });

export const region = z
  .strictObject({
    code: regionCode,
    facts: z.array(
      z.strictObject({
        ...recorded,
        name: z.string(),
        until: instant.optional(),
        successor: regionCode.optional(),
      }),
    ),
  })
  .meta({ id: 'Region' });

export const calendar = z
  .strictObject({
    year: z.int(),
    facts: z.array(
      z.strictObject({
        ...recorded,
        daysOff: z.array(z.string()),
        workdays: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Calendar', description: 'Which days of a year are worked; the last fact counts' });

/** `EXPIRED` follows from the time: nobody records it. */
export const PROPOSAL_STATES = ['OPEN', 'EXECUTED', 'REJECTED', 'EXPIRED'] as const;

export const proposal = z
  .strictObject({
    id: digest,
    basis: z.string(),
    decision,
    state: z.enum(PROPOSAL_STATES),
    proposedAt: instant,
    /** From then on nobody can vote. */
    expiresAt: instant,
    proposer: actor,
    votes: z.array(
      z.strictObject({
        mspId,
        vote: z.enum(['approve', 'reject']),
        actor,
        recordedAt: instant,
        txId: digest,
      }),
    ),
  })
  .meta({ id: 'Proposal' });

export const pause = z
  .strictObject({
    subject: pauseSubject,
    facts: z.array(z.strictObject({ ...recorded, state: z.enum(['PAUSED', 'LIFTED']) })),
  })
  .meta({ id: 'Pause' });

export const revocation = z
  .strictObject({ ...certificateId.shape, ...recorded })
  .meta({ id: 'Revocation', description: 'A certificate that was taken back, for ever' });

export const issuer = z
  .strictObject({
    typeCode,
    unit: uscc,
    facts: z.array(
      z.strictObject({ ...recorded, powers: z.array(power), until: instant.optional() }),
    ),
  })
  .meta({ id: 'Issuer', description: 'What a unit may do on records of a type, and when' });
