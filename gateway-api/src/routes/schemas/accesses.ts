// SPDX-License-Identifier: Apache-2.0
import {
  accessId,
  caseId,
  digest,
  grantId,
  scopeUse,
  subjectReference,
  uscc,
} from '@yulian/chaincode/schemas';
import { ACCESS_EVIDENCE_FORMAT, ACCESS_MODES } from '@yulian/proofs';
import { z } from 'zod';
import { accessAnswer } from '../../accesses/answer.js';
import { subjectCode } from '../../accesses/intent.js';
import { instant, recorded } from './records.js';

/** An access that is asked for; about whom stays between the two gateways. */
export const newAccess = z
  .strictObject({
    grant: grantId,
    case: caseId,
    /** Fields, or the file of a material with all that the item offers. */
    mode: z.enum(['DISCLOSE', 'DELIVER']).default('DISCLOSE'),
    ...scopeUse.shape,
    subject: subjectCode.meta({ id: 'SubjectCode', description: 'Whom the data are about' }),
  })
  .meta({ id: 'NewAccess' });

const failure = z
  .strictObject({
    dimension: z.string(),
    code: z.string(),
    wanted: z.array(z.string()),
    had: z.array(z.string()),
    of: z.string(),
    grantableBy: z.array(z.strictObject({ party: z.string(), unit: z.string().optional() })),
  })
  .meta({ id: 'AccessFailure', description: 'What stood in the way, and who can grant it' });

const accessFact = z
  .strictObject({
    ...recorded,
    act: z.enum(['decide', 'deliver', 'acknowledge', 'dispute']),
    state: z.string(),
    failing: z.array(failure).optional(),
    digest: digest.optional(),
    record: z.string().optional(),
  })
  .meta({ id: 'AccessFact', description: 'A receipt' });

/** An access with its receipts. */
export const access = z
  .strictObject({
    id: accessId,
    mode: z.enum(ACCESS_MODES),
    grant: grantId.optional(),
    showing: z.string().optional(),
    item: z.string(),
    provider: uscc,
    requester: uscc,
    case: z.string().optional(),
    serviceItem: z.string(),
    purpose: z.string(),
    fields: z.array(z.string()),
    subject: subjectReference,
    operator: digest,
    intent: digest,
    owner: z.string(),
    /** Of the accesses of this provider's data on this subject. */
    number: z.int(),
    state: z.string(),
    facts: z.array(accessFact),
  })
  .meta({ id: 'Access' });

/** What a requester's caller gets: data only with an access that is acknowledged. */
export const madeAccess = z
  .strictObject({
    access,
    /** The fields as a record, as far as they were shown. */
    fields: z.json().optional(),
    /** What was asked for and the record does not have. */
    absent: z.array(z.string()).optional(),
    /** What a mode tells beside. */
    more: z.json().optional(),
  })
  .meta({ id: 'MadeAccess' });

const attestation = z
  .strictObject({
    payload: z.string(),
    endorsements: z.array(z.strictObject({ endorser: z.string(), signature: z.string() })),
  })
  .meta({ id: 'AccessAttestation', description: 'An endorsed query that was never submitted' });

/** What one end can show of an access. */
export const accessEvidence = z
  .strictObject({
    format: z.literal(ACCESS_EVIDENCE_FORMAT),
    /** The access with its receipts, and the record whose fields were delivered. */
    attestation,
    /** What was delivered, with the salt of its digest on chain; left out when nothing was. */
    answer: accessAnswer.optional(),
  })
  .meta({ id: 'AccessEvidence' });

/** Keys to which others seal what is for a unit. */
export const exchangeKeys = z
  .strictObject({
    kind: z.string(),
    unit: uscc,
    owner: z.string(),
    facts: z.array(
      z
        .strictObject({ ...recorded, act: z.string(), number: z.int(), publicKey: z.string() })
        .meta({ id: 'ExchangeKeyFact' }),
    ),
  })
  .meta({ id: 'ExchangeKeys' });

/** How many accesses of a provider's data there were on a subject. */
export const accessCount = z
  .strictObject({ provider: uscc, subject: subjectReference, last: z.int(), at: instant })
  .meta({ id: 'AccessCount' });
