// SPDX-License-Identifier: Apache-2.0
import {
  isArchiveCodePattern,
  isUscc,
  MOST_ARCHIVE_ENTRIES,
  RETENTIONS,
  TEST_PHASES,
} from '@yulian/proofs';
import { z } from 'zod';
import { basisCode, digest, instant, personReference, uscc } from '../schema-types.js';
import { DISPOSAL_ACTS, PLAIN_ARCHIVE_ACTS, RETURNING_ARCHIVE_ACTS } from './acts.js';

const USCC_LENGTH = 18;

/** Archival code 档号: no room for a telephone or citizen number. */
export const archiveCode = z.string().regex(/^(?!.*[0-9]{9})[A-Z][A-Z0-9.-]{2,79}$/, {
  message: 'must be an archival code of capitals, digits, dot and hyphen',
});

/** `<USCC of the unit>.<fonds number>`. */
export const fondsId = z
  .string()
  .regex(/^[0-9A-Z]{18}\.[A-Z][0-9A-Z]{0,7}$/, { message: 'must be <USCC>.<fonds number>' })
  .refine((id) => isUscc(id.slice(0, USCC_LENGTH)), {
    message: 'must begin with a USCC',
    params: { code: 'USCC_INVALID', zh: '须以校验位正确的统一社会信用代码开头' },
  })
  .meta({ examples: ['11999999TA0001019Q.J001'] });

/** `<USCC of the unit>.<archival code>`. */
export const archiveId = z
  .string()
  .regex(/^[0-9A-Z]{18}\.(?!.*[0-9]{9})[A-Z][A-Z0-9.-]{2,79}$/, {
    message: 'must be <USCC>.<archival code>',
  })
  .meta({ examples: ['11999999TA0001019Q.J001-WS.2015-D10-0001'] });

export const retention = z.enum(RETENTIONS);
export const testPhase = z.enum(TEST_PHASES);
export const checkState = z.enum(['pass', 'fail', 'cannot-check', 'not-applicable']);

/** Why a package is returned, or not taken over. */
export const returnReason = z.enum([
  'SIGNATURE_INVALID',
  'DIGEST_DIFFERS',
  'METADATA_INCOMPLETE',
  'NUMBER_GAP',
  'FILE_MISSING',
  'FILE_EXTRA',
  'FORMAT_NOT_ALLOWED',
  'ENCRYPTED',
  'MALWARE',
  'CODE_WRONG',
  'RETENTION_WRONG',
]);

/** What every act says: on which package, with effect from when, on what basis. */
const acting = { id: archiveId, from: instant, basis: basisCode };

/** Names who is who in a fonds 全宗; once more from a later instant when that changes. */
export const fondsInput = z
  .strictObject({
    id: fondsId,
    business: uscc,
    archives: uscc,
    hall: uscc,
    pattern: z.string().max(120).refine(isArchiveCodePattern, {
      message: 'must be made of {fonds}, {category}, {year}, {retention}, {office} and {item:n}',
    }),
    from: instant,
    basis: basisCode,
  })
  .refine(({ business, archives }) => business !== archives, {
    message: 'must be another unit than the business section',
    path: ['archives'],
  });

/** 收集: a package comes into being, or comes back after it was returned. */
export const collectInput = z.strictObject({
  ...acting,
  fonds: fondsId,
  code: archiveCode,
  year: z.int().min(1000).max(9000),
  retention,
  root: digest,
  fileCount: z.int().min(1).max(MOST_ARCHIVE_ENTRIES),
  logCount: z.int().min(1).max(MOST_ARCHIVE_ENTRIES),
  /** Commitment to the manifest. */
  manifest: digest,
});

/** A four-property test 四性检测 with what it found. */
export const archiveTestInput = z.strictObject({
  ...acting,
  phase: testPhase,
  root: digest,
  results: z.strictObject({
    authenticity: checkState,
    integrity: checkState,
    usability: checkState,
    safety: checkState,
  }),
  /** Salted digest of the report. */
  evidence: digest,
});

export const archiveActInput = z.strictObject({ act: z.enum(PLAIN_ARCHIVE_ACTS), ...acting });

export const archiveReturnInput = z.strictObject({
  act: z.enum(RETURNING_ARCHIVE_ACTS),
  ...acting,
  reasons: z.array(returnReason).min(1).max(11),
});

export const extendRetentionInput = z.strictObject({ ...acting, retention });

export const disposalInput = z.strictObject({
  act: z.enum(DISPOSAL_ACTS),
  ...acting,
  person: personReference,
});

export const superviseInput = z.strictObject({ ...acting, person: personReference });

export const certifyErasureInput = z.strictObject({
  ...acting,
  /** Digest of the certificate that says what was erased. */
  certificate: digest,
});

export type FondsInput = z.output<typeof fondsInput>;
export type CollectInput = z.output<typeof collectInput>;
export type ArchiveTestInput = z.output<typeof archiveTestInput>;
export type ArchiveActInput = z.output<typeof archiveActInput>;
export type ArchiveReturnInput = z.output<typeof archiveReturnInput>;
export type ExtendRetentionInput = z.output<typeof extendRetentionInput>;
export type DisposalInput = z.output<typeof disposalInput>;
export type SuperviseInput = z.output<typeof superviseInput>;
export type CertifyErasureInput = z.output<typeof certifyErasureInput>;
