// SPDX-License-Identifier: Apache-2.0
import { isSalt } from '@yulian/proofs';
import { z } from 'zod';
import { subjectReference } from '../accesses/schemas.js';
import { caseId } from '../cases/schemas.js';
import { catalogueItemId } from '../catalogue/schemas.js';
import { accessId, basisCode, digest, uscc } from '../schema-types.js';
import { materialId, materialIdOf } from '../materials/schemas.js';
import { fieldPath, scopePurpose, serviceItemCode } from '../scope/schemas.js';

/** `shw_` and 32 random bytes, chosen by the gateway at which the holder signed in. */
export const showingId = z.string().regex(/^shw_[0-9a-f]{64}$/, {
  message: 'must be shw_ and 32 bytes in lower-case hex',
});

/** Twelve of the 32 characters that nobody mistakes for others (Crockford): 60 random bits. */
export const showingCode = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{12}$/, {
  message: 'must be twelve digits and capitals, without I, L, O and U',
});

/** What is shown: fields of an item, each once. */
export const shownFields = z
  .array(fieldPath)
  .min(1)
  .max(200)
  .refine((all) => new Set(all).size === all.length, { message: 'must name each once' });

/** A holder shows fields of a licence of its own; the unit that provides the item records it. */
export const showingInput = z.strictObject({
  id: showingId,
  item: catalogueItemId,
  fields: shownFields,
  /** The one unit that may redeem it; left out: any. */
  requester: uscc.optional(),
  /** Salted commitment of the code. */
  commitment: digest,
  basis: basisCode,
});

export const withdrawShowingInput = z.strictObject({ id: showingId, basis: basisCode });

/**
 * Redeems a code that a holder shows. Code and salt open the commitment: from then on they open
 * nothing else, and are worth nothing.
 */
export const redeemShowingInput = z.strictObject({
  id: showingId,
  code: showingCode,
  salt: z.string().refine(isSalt, { message: 'must be 16 bytes in base64url' }),
  /** The access that this makes. */
  access: accessId,
  /** The open case in whose handling it is shown, if there is one. */
  case: caseId.optional(),
  serviceItem: serviceItemCode,
  purpose: scopePurpose,
  /** Who showed it, as the provider's gateway calls it to this requester. */
  subject: subjectReference,
  /** Salted commitment of who asks. */
  operator: digest,
  /** SHA-256 of the sealed intent. */
  intent: digest,
  basis: basisCode,
});

/** Keeps an annotated copy 加注件 of what was shown; its bytes stay with the unit. */
export const keepShownInput = z
  .strictObject({
    id: showingId,
    material: materialId,
    document: z.strictObject({ commitment: digest }),
    basis: basisCode,
  })
  .refine(({ material, document }) => material === materialIdOf(document.commitment), {
    message: "must be the commitment in the material's id",
    path: ['document', 'commitment'],
  });

export type ShowingInput = z.output<typeof showingInput>;
export type WithdrawShowingInput = z.output<typeof withdrawShowingInput>;
export type RedeemShowingInput = z.output<typeof redeemShowingInput>;
export type KeepShownInput = z.output<typeof keepShownInput>;
