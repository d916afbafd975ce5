// SPDX-License-Identifier: Apache-2.0
import { ACCESS_MODES, DELIVERY_FAULTS, DELIVERY_OUTCOMES, isP256Point } from '@yulian/proofs';
import { z } from 'zod';
import { caseId } from '../cases/schemas.js';
import { grantId } from '../grants/schemas.js';
import { materialId } from '../materials/schemas.js';
import { accessId, digest, licenceIdentifier, uscc } from '../schema-types.js';
import { scopeUse } from '../scope/schemas.js';
import { accessModeRule } from './modes.js';

/** A subject's pseudonym, made by the provider's gateway for one requester. */
export const subjectReference = z.string().regex(/^u[0-9]{1,4}\.[0-9a-f]{64}$/, {
  message: 'must be a subject reference u<epoch>.<hex>',
});

/** As many as one transaction takes. */
export const MOST_ACCESSES = 100;

const modeUnderGrant = z
  .enum(ACCESS_MODES)
  .refine((mode) => accessModeRule(mode).under === 'grant', {
    message: 'must be a mode that is made under a grant',
  });

/** One access that is asked for. */
export const accessTerms = z.strictObject({
  id: accessId,
  mode: modeUnderGrant,
  case: caseId,
  ...scopeUse.shape,
  subject: subjectReference,
  /** Salted commitment of who asks. */
  operator: digest,
  /** SHA-256 of the sealed intent. */
  intent: digest,
});

/** Accesses under one grant; each is allowed or denied, and written either way. */
export const decideAccessesInput = z.strictObject({
  grant: grantId,
  accesses: z.array(accessTerms).min(1).max(MOST_ACCESSES),
});

/** What a provider answers to one access. */
const delivery = z.strictObject({
  id: accessId,
  outcome: z.enum(DELIVERY_OUTCOMES),
  /** SHA-256 of the sealed answer. */
  digest,
  /** Salted commitment to the record that it is from. */
  record: digest.optional(),
});

export const deliverAccessesInput = z.strictObject({
  deliveries: z.array(delivery).min(1).max(MOST_ACCESSES),
});

/** That a sealed answer came and holds. */
const receipt = z.strictObject({ id: accessId, digest });

export const acknowledgeAccessesInput = z.strictObject({
  receipts: z.array(receipt).min(1).max(MOST_ACCESSES),
});

/** That what came does not hold. */
export const disputeAccessInput = z.strictObject({
  id: accessId,
  fault: z.enum(DELIVERY_FAULTS),
  /** SHA-256 of what came. */
  digest,
});

/** Registers a key to which others seal; the next one takes its place. */
export const exchangeKeyInput = z.strictObject({
  /** Uncompressed point of P-256, hex. */
  publicKey: z.string().refine(isP256Point, {
    message: 'must be an uncompressed point of P-256 in lower-case hex',
  }),
});

/** What is known of an access, and of the record that it was answered from. */
export const assessAccessInput = z.strictObject({
  id: accessId,
  licence: licenceIdentifier.optional(),
  material: materialId.optional(),
});

/** How many accesses of a provider's data there were on a subject. */
export const accessCountInput = z.strictObject({ provider: uscc, subject: subjectReference });

/** As many as one query counts. */
export const MOST_COUNTS = 500;

/** The same of several references, in their order. */
export const accessCountsInput = z.strictObject({
  provider: uscc,
  subjects: z.array(subjectReference).max(MOST_COUNTS),
});

export type DecideAccessesInput = z.output<typeof decideAccessesInput>;
export type DeliverAccessesInput = z.output<typeof deliverAccessesInput>;
export type AcknowledgeAccessesInput = z.output<typeof acknowledgeAccessesInput>;
export type DisputeAccessInput = z.output<typeof disputeAccessInput>;
export type ExchangeKeyInput = z.output<typeof exchangeKeyInput>;
export type AssessAccessInput = z.output<typeof assessAccessInput>;
export type AccessCountInput = z.output<typeof accessCountInput>;
