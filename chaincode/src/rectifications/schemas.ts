// SPDX-License-Identifier: Apache-2.0
import { isLicenceTypeCode, isUscc, RECTIFICATION_REASONS } from '@yulian/proofs';
import { z } from 'zod';
import { fondsId } from '../archives/schemas.js';
import { catalogueItemId } from '../catalogue/schemas.js';
import { batchId } from '../licences/schemas.js';
import { materialId } from '../materials/schemas.js';
import { serviceItemCode } from '../scope/schemas.js';
import { basisCode, digest, instant, licenceIdentifier, personReference } from '../schema-types.js';
import { RECTIFICATION_ANSWERS } from './acts.js';

/** `rtf_` and 32 random bytes, chosen by the proposer's gateway. */
export const rectificationId = z.string().regex(/^rtf_[0-9a-f]{64}$/, {
  message: 'must be rtf_ and 32 bytes in lower-case hex',
});

const authorityId = z.string().refine(
  (text) => {
    const [type, unit, ...more] = text.split('/');
    return isLicenceTypeCode(type ?? '') && isUscc(unit ?? '') && more.length === 0;
  },
  {
    message: 'must be a type code, a slash and the USCC of the unit',
    params: { code: 'TYPE_CODE_INVALID', zh: '须为类型代码、斜杠和单位的统一社会信用代码' },
  },
);
const standardId = z
  .string()
  .refine((text) => /^(CS|OS)-/.test(text) && isLicenceTypeCode(text.slice('CS-'.length)), {
    message: 'must be CS- or OS- and a type code',
    params: { code: 'TYPE_CODE_INVALID', zh: '须为 CS- 或 OS- 加类型代码' },
  });

/** The record of which a fact is wrong. */
export const rectificationSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('licence'), id: licenceIdentifier }),
  z.strictObject({ kind: z.literal('licence-batch'), id: batchId }),
  z.strictObject({ kind: z.literal('material'), id: materialId }),
  /** `<type code>/<USCC>`. */
  z.strictObject({ kind: z.literal('authority'), id: authorityId }),
  z.strictObject({ kind: z.literal('standard'), id: standardId }),
  z.strictObject({ kind: z.literal('service-item'), id: serviceItemCode }),
  z.strictObject({ kind: z.literal('catalogue-item'), id: catalogueItemId }),
  z.strictObject({ kind: z.literal('fonds'), id: fondsId }),
]);

/** Says that a fact was recorded wrongly, and what is right instead. */
export const proposeRectificationInput = z.strictObject({
  id: rectificationId,
  subject: rectificationSubject,
  /** Transaction that recorded the wrong fact. */
  fact: digest,
  reason: z.enum(RECTIFICATION_REASONS),
  /** Legal effect that the fact should have had; left out, it is taken back without another. */
  right: instant.optional(),
  basis: basisCode,
  person: personReference,
});

/** Confirms what another person proposed, refuses it, or withdraws it. */
export const rectificationActInput = z.strictObject({
  act: z.enum(RECTIFICATION_ANSWERS),
  id: rectificationId,
  basis: basisCode,
  person: personReference,
});

export type ProposeRectificationInput = z.output<typeof proposeRectificationInput>;
export type RectificationActInput = z.output<typeof rectificationActInput>;
