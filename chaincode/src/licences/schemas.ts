// SPDX-License-Identifier: Apache-2.0
import {
  holdsPersonalNumber,
  MAX_COMMITTED_LEAVES,
  memberSerial,
  parseLicenceIdentifier,
  type FieldType,
} from '@yulian/proofs';
import { z } from 'zod';
import {
  basisCode,
  digest,
  holderReference,
  impersonal,
  instant,
  licenceIdentifier,
  PERSONAL_NUMBER,
  typeCode,
} from '../schema-types.js';
import { STATE_ACTS, SUCCEEDING_ACTS } from './acts.js';

/** Plain digests only for a file that carries a signature value; else a salted commitment. */
export const documentAnchor = z.union([
  z.strictObject({ sha256: digest, sm3: digest, size: z.int().min(1) }),
  z.strictObject({ commitment: digest }),
]);

export const fieldsCommitment = z.strictObject({
  root: digest,
  leafCount: z.int().min(1).max(MAX_COMMITTED_LEAVES),
});

export const standardReference = z.strictObject({
  id: z.string().regex(/^CS-[0-9A-Z]{21}$/),
  version: z.int().min(1).max(999),
});

/** What a leaf can be: see `FieldType` in proofs. */
const leafType = z.enum([
  'string',
  'integer',
  'number',
  'boolean',
  'null',
  'emptyArray',
  'emptyObject',
]) satisfies z.ZodType<FieldType>;

const fieldPath = impersonal(z.string().max(300));

/** Path and type of each committed leaf; the values stay with the issuing organisation. */
export const committedFields = z
  .array(z.strictObject({ path: fieldPath, type: leafType }))
  .min(1)
  .max(MAX_COMMITTED_LEAVES)
  .refine((fields) => new Set(fields.map(({ path }) => path)).size === fields.length, {
    message: 'must name each path once',
  });

const content = {
  id: licenceIdentifier,
  holder: holderReference,
  document: documentAnchor,
  commitment: fieldsCommitment,
  issuedAt: instant,
  validFrom: instant,
  validTo: instant.optional(),
  reliesOn: z.array(licenceIdentifier).max(20),
};

/** What a licence says of itself; as a leaf of a batch it is committed in exactly this shape. */
export const licenceContent = z.strictObject(content);

/** The serial of a new licence is no number of a person; those that stand are still named. */
const newIdentifier = licenceIdentifier.refine((id) => {
  const parsed = parseLicenceIdentifier(id);
  return !parsed.ok || !holdsPersonalNumber(parsed.serial);
}, PERSONAL_NUMBER);

export const issueInput = z
  .strictObject({
    ...content,
    id: newIdentifier,
    standard: standardReference,
    fields: committedFields,
    basis: basisCode,
  })
  .refine(({ fields, commitment }) => fields.length === commitment.leafCount, {
    message: 'must be the number of committed fields',
    path: ['commitment', 'leafCount'],
  });

/** How a licence that is still only a batch leaf is shown to the contract. */
export const batchEvidence = z.strictObject({
  content: licenceContent,
  index: z.int().min(0).max(49_999),
  /** RFC 9162 inclusion proof, bottom up. */
  proof: z.array(digest).max(16),
});

/** 变更, 延续, 补发: a new version that supersedes `previous`. */
export const succeedInput = z.strictObject({
  act: z.enum(SUCCEEDING_ACTS),
  previous: licenceIdentifier,
  evidence: batchEvidence.optional(),
  next: issueInput,
});

export const actInput = z.strictObject({
  act: z.enum(STATE_ACTS),
  id: licenceIdentifier,
  evidence: batchEvidence.optional(),
  /** Legal effect. */
  from: instant,
  basis: basisCode,
});

/** Digits at the end of a prefix that five more make as many as a number of a person has. */
const COMPLETED_BY_FIVE = /(?:^|[^0-9])(?:[0-9]{6}|[0-9]{8}|[0-9]{10}|[0-9]{13})$/;

/** Whether a prefix becomes a number of a person with the five digits of one of its members. */
export function anyMemberIsPersonal(prefix: string, count: number): boolean {
  if (!COMPLETED_BY_FIVE.test(prefix)) return false;
  for (let index = 0; index < count; index += 1) {
    if (holdsPersonalNumber(memberSerial(prefix, index))) return true;
  }
  return false;
}

/** `<typeCode>.<USCC of the issuer>.<serial prefix>`. */
export const batchId = z.string().regex(/^[0-9A-Z]{21}\.[0-9A-Z]{18}\.[0-9A-Z]{2,27}$/);

/** What the serials of a batch begin with. */
export const serialPrefix = impersonal(z.string().regex(/^[0-9A-Z]{2,27}$/));

export const batchInput = z
  .strictObject({
    typeCode,
    /** Members have the serials `serialPrefix` ‖ 00001 … `count`, five digits. */
    serialPrefix,
    count: z.int().min(1).max(50_000),
    root: digest,
    issuedAt: instant,
    /** Earliest beginning and latest end among the members. */
    validFrom: instant,
    validTo: instant.optional(),
    /** Everything that any member relies on. */
    reliesOn: z.array(licenceIdentifier).max(20),
    standard: standardReference,
    /** Fields that every member commits. */
    fields: committedFields,
    basis: basisCode,
  })
  .refine((batch) => !anyMemberIsPersonal(batch.serialPrefix, batch.count), {
    ...PERSONAL_NUMBER,
    path: ['serialPrefix'],
  });

export const batchActInput = z.strictObject({
  act: z.enum(STATE_ACTS),
  id: batchId,
  from: instant,
  basis: basisCode,
});

export type IssueInput = z.output<typeof issueInput>;
export type SucceedInput = z.output<typeof succeedInput>;
export type ActInput = z.output<typeof actInput>;
export type BatchInput = z.output<typeof batchInput>;
export type BatchActInput = z.output<typeof batchActInput>;
export type BatchEvidence = z.output<typeof batchEvidence>;
