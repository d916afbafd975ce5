// SPDX-License-Identifier: Apache-2.0
import {
  anyMemberIsPersonal,
  basisCode,
  licenceIdentifier,
  PERSONAL_NUMBER,
  serialPrefix,
  STATE_ACTS,
  SUCCEEDING_ACTS,
  typeCode,
} from '@yulian/chaincode/schemas';
import { isHolderCode } from '@yulian/proofs';
import { z } from 'zod';
import { legalEnd, legalStart } from './legal-time.js';

/** Holder-code type 证照持证主体代码类型: 001 USCC, 111 citizen number, … */
const holder = z.strictObject({
  type: z.string().regex(/^[0-9]{3}$/),
  code: z.string().min(1).max(64),
});

/** The same where a record is made of it: the code is one that its type can have. */
export const newHolder = holder.refine(({ type, code }) => isHolderCode(type, code), {
  path: ['code'],
  message:
    'must be a code of its type, check digit included: 001 a USCC, 111 and 112 a citizen number, 411 to 414 a passport, 511 and 516 a travel permit',
  params: {
    code: 'HOLDER_CODE_INVALID',
    zh: '须符合其类型，校验位正确：001 为统一社会信用代码，111、112 为公民身份号码，411 至 414 为护照号，511、516 为来往内地（大陆）通行证号',
  },
});

/** Values by the type's collection standard; checked against it before anything is written. */
const fields = z.record(z.string(), z.json());

export const documentId = z.string().regex(/^[0-9a-f]{32}$/);

const content = {
  id: licenceIdentifier,
  /** Id of the uploaded document. */
  document: documentId,
  holder: newHolder,
  /** Licence number 证照编号. */
  number: z.string().min(1).max(100).optional(),
  issuedAt: legalStart,
  validFrom: legalStart,
  validTo: legalEnd.optional(),
  reliesOn: z.array(licenceIdentifier).max(20).default([]),
  fields,
};

/** Body of `POST /v1/licences`. */
export const issueRequest = z.strictObject({ ...content, basis: basisCode });

/** A member of a batch: its identifier follows from its place, so it is not sent. */
export const batchMember = z.strictObject({
  document: z.union([
    documentId,
    z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      sm3: z.string().regex(/^[0-9a-f]{64}$/),
      size: z.int().min(1),
      /** True only for a file that carries a signature value: its digests then go on chain. */
      signed: z.boolean(),
    }),
  ]),
  holder: newHolder,
  number: z.string().min(1).max(100).optional(),
  validFrom: legalStart,
  validTo: legalEnd.optional(),
  fields,
});

/** Body of `POST /v1/licence-batches`. */
export const batchRequest = z
  .strictObject({
    typeCode,
    serialPrefix,
    issuedAt: legalStart,
    reliesOn: z.array(licenceIdentifier).max(20).default([]),
    basis: basisCode,
    members: z.array(batchMember).min(1).max(50_000),
  })
  .refine((batch) => !anyMemberIsPersonal(batch.serialPrefix, batch.members.length), {
    ...PERSONAL_NUMBER,
    path: ['serialPrefix'],
  });

/** Body of `POST /v1/licences/{id}/acts`: an act on the state. */
const stateActRequest = z.strictObject({
  act: z.enum(STATE_ACTS),
  from: legalStart,
  basis: basisCode,
});

/** The same for 变更, 延续 and 补发: the next version comes with it. */
const succeedRequest = z.strictObject({
  act: z.enum(SUCCEEDING_ACTS),
  next: issueRequest.omit({ id: true }),
});

export const actRequest = z.discriminatedUnion('act', [stateActRequest, succeedRequest]);

/** Body of `POST /v1/licence-batches/{id}/acts`. */
export const batchActRequest = stateActRequest;

export type IssueRequest = z.output<typeof issueRequest>;
export type BatchRequest = z.output<typeof batchRequest>;
export type BatchMember = z.output<typeof batchMember>;
