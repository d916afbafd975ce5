// SPDX-License-Identifier: Apache-2.0
import {
  accessId,
  catalogueItemId,
  deferralId,
  deferralTarget,
  digest,
  licenceIdentifier,
  objectionId,
  objectionReason,
  showingId,
  uscc,
} from '@yulian/chaincode/schemas';
import { ACCESS_MODES } from '@yulian/proofs';
import { z } from 'zod';
import { instant, recorded, transactionPlace } from './records.js';

const named = z
  .strictObject({ unit: uscc, name: z.string() })
  .meta({ id: 'NamedUnit', description: 'A unit, by its public name' });

const titled = z.strictObject({ id: z.string(), title: z.string() }).meta({ id: 'TitledItem' });

const titledField = z
  .strictObject({ path: z.string(), title: z.string() })
  .meta({ id: 'TitledField' });

const OBJECTION_STATES = [
  'OPEN',
  'ACCEPTED',
  'UPHELD',
  'WITHDRAWN',
  'ESCALATED',
  'UPHELD_BY_SUPERVISOR',
] as const;

/** An objection as whoever raised it sees it. */
export const myObjection = z
  .strictObject({
    id: objectionId,
    access: accessId,
    reason: objectionReason,
    state: z.enum(OBJECTION_STATES),
    /** Whether it can be brought before the provider's supervisor now. */
    mayEscalate: z.boolean(),
    /** The last day on which an answer is in time. */
    due: z.string().optional(),
  })
  .meta({ id: 'MyObjection' });

/** One use of somebody's data, as that person sees it. */
export const myUse = z
  .strictObject({
    id: accessId,
    mode: z.enum(ACCESS_MODES),
    state: z.enum([
      'ALLOWED',
      'DENIED',
      'DELIVERED',
      'NO_RECORD',
      'CANNOT_ANSWER',
      'ACKNOWLEDGED',
      'DISPUTED',
    ]),
    at: instant,
    /** The n-th use of this provider's data by this requester. */
    number: z.int(),
    requester: named,
    provider: named,
    item: titled,
    fields: z.array(titledField),
    purpose: z.string(),
    serviceItem: z.strictObject({ id: z.string(), title: z.string().optional() }),
    case: z.string().optional(),
    /** Code of the provision under which it was used. */
    basis: z.string(),
    receipts: z.array(
      z
        .strictObject({ act: z.string(), state: z.string(), at: instant, txId: digest })
        .meta({ id: 'MyReceipt' }),
    ),
    /** A receipt that should be there by now. */
    receiptMissing: z.enum(['DELIVERY', 'ACKNOWLEDGEMENT']).optional(),
    /** That it was told later, and why. */
    deferral: z.strictObject({ basis: z.string(), until: instant }).optional(),
    objection: myObjection.optional(),
  })
  .meta({ id: 'MyUse' });

/** The uses of somebody's data, and whether it is all of them. */
export const myUses = z
  .strictObject({
    data: z.array(myUse),
    hasMore: z.boolean(),
    /** Whether every use that the chain counted is shown or deferred. */
    complete: z.boolean(),
    counts: z.array(
      z
        .strictObject({
          provider: named,
          counted: z.int(),
          shown: z.int(),
          deferred: z.int(),
          missing: z.int(),
        })
        .meta({ id: 'MyUseCount' }),
    ),
    /** Units that share data, and whose uses other gateways tell. */
    elsewhere: z.array(named),
    /** Number of blocks for which it is true. */
    height: z.int(),
  })
  .meta({ id: 'MyUses' });

/** What somebody can show of its own. */
export const myShowables = z
  .strictObject({
    data: z.array(
      z
        .strictObject({
          licence: licenceIdentifier,
          item: titled,
          provider: named,
          fields: z.array(titledField),
        })
        .meta({ id: 'Showable' }),
    ),
  })
  .meta({ id: 'Showables' });

/** A code that was made: told to its holder alone. */
export const myShowing = z
  .strictObject({
    id: showingId,
    state: z.enum(['OFFERED', 'WITHDRAWN', 'REDEEMED', 'EXPIRED']),
    /** What a scanner reads. */
    code: z.string().optional(),
    expiresAt: instant,
    transaction: transactionPlace,
  })
  .meta({ id: 'MyShowing' });

export const writtenMyObjection = z
  .strictObject({ objection: myObjection, transaction: transactionPlace })
  .meta({ id: 'WrittenMyObjection' });

const deferralFact = z
  .strictObject({ ...recorded, act: z.string(), state: z.string(), until: instant })
  .meta({ id: 'DeferralFact' });

/** That uses are told to their subject later. */
export const deferral = z
  .strictObject({
    id: deferralId,
    kind: z.literal('deferral'),
    target: deferralTarget,
    provider: uscc,
    owner: z.string(),
    state: z.enum(['DEFERRED', 'ENDED', 'LIFTED']),
    facts: z.array(deferralFact),
  })
  .meta({ id: 'Deferral' });

export const writtenDeferral = z
  .strictObject({ deferral, transaction: transactionPlace })
  .meta({ id: 'WrittenDeferral' });

const objectionFact = z
  .strictObject({ ...recorded, act: z.string(), state: z.enum(OBJECTION_STATES) })
  .meta({ id: 'ObjectionFact' });

/** An objection to a use. */
export const objection = z
  .strictObject({
    id: objectionId,
    kind: z.literal('objection'),
    access: accessId,
    provider: uscc,
    requester: uscc,
    reason: objectionReason,
    owner: z.string(),
    state: z.enum(OBJECTION_STATES),
    facts: z.array(objectionFact),
  })
  .meta({ id: 'Objection' });

export const objectionClock = z
  .strictObject({
    state: z.enum(['NOT_RUNNING', 'CANNOT_TELL', 'RUNNING', 'OVERDUE']),
    since: z.string().optional(),
    days: z.int().optional(),
    due: z.string().optional(),
    missingYear: z.int().optional(),
  })
  .meta({ id: 'ObjectionClock' });

export const objectionWithClock = z
  .strictObject({ objection, clock: objectionClock })
  .meta({ id: 'ObjectionWithClock' });

export const writtenObjection = z
  .strictObject({ objection, transaction: transactionPlace })
  .meta({ id: 'WrittenObjection' });

const showingFact = z
  .strictObject({
    ...recorded,
    act: z.string(),
    state: z.enum(['OFFERED', 'WITHDRAWN', 'REDEEMED']),
    access: accessId.optional(),
  })
  .meta({ id: 'ShowingFact' });

/** That somebody shows a licence; not whose it is. */
export const showing = z
  .strictObject({
    id: showingId,
    kind: z.literal('showing'),
    item: catalogueItemId,
    provider: uscc,
    fields: z.array(z.string()),
    requester: uscc.optional(),
    commitment: digest,
    expiresAt: instant,
    owner: z.string(),
    state: z.enum(['OFFERED', 'WITHDRAWN', 'REDEEMED', 'EXPIRED']),
    facts: z.array(showingFact),
  })
  .meta({ id: 'Showing' });
