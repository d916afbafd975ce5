// SPDX-License-Identifier: Apache-2.0
import {
  archiveActInput,
  archiveCode,
  archiveReturnInput,
  archiveTestInput,
  basisCode,
  disposalInput,
  extendRetentionInput,
  fondsId,
  fondsInput,
  retention,
  superviseInput,
} from '@yulian/chaincode/schemas';
import { MOST_ARCHIVE_ENTRIES } from '@yulian/proofs';
import { z } from 'zod';
import { legalStart } from '../licences/legal-time.js';

const done = { from: legalStart, basis: basisCode };

/** Body of `POST /v1/fonds`. */
export const fondsRequest = z.strictObject({ ...fondsInput.shape, from: legalStart });

function hasNoControls(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text);
}

/** Inside a package: no way out of it. */
const packagePath = z
  .string()
  .max(300)
  .regex(/^[^\\:/]+(\/[^\\:/]+)*$/, { message: 'must be a relative path' })
  .refine(hasNoControls, { message: 'must not hold control characters' })
  .refine((path) => path.split('/').every((segment) => segment !== '.' && segment !== '..'), {
    message: 'must not lead out of the package',
  });

/** Text in one line. */
const line = z
  .string()
  .min(1)
  .max(300)
  .refine(hasNoControls, { message: 'must not hold control characters' });

/** Body of `POST /v1/archives`: what the package is made from. */
export const collectRequest = z.strictObject({
  fonds: fondsId,
  code: archiveCode,
  year: z.int().min(1000).max(9000),
  retention,
  /** DA/T 46: title, creator, date and secrecy are needed for the tests. */
  metadata: z.record(z.string().regex(/^[a-z][a-zA-Z]{0,39}$/), line),
  /** Documents that were uploaded before, in the order of their running numbers. */
  files: z
    .array(z.strictObject({ document: z.string().regex(/^[0-9a-f]{32}$/), path: packagePath }))
    .min(1)
    .max(MOST_ARCHIVE_ENTRIES),
  /** What was done, oldest first. */
  log: z
    .array(z.strictObject({ act: line, time: legalStart, basis: basisCode }))
    .min(1)
    .max(MOST_ARCHIVE_ENTRIES),
  ...done,
});

/** Body of `POST /v1/archives/{id}/tests`. */
export const testRequest = archiveTestInput.pick({ phase: true }).extend(done);

/** Body of `POST /v1/archives/{id}/acts`. Who acts, in person, is the gateway's to say. */
export const archiveActRequest = z.discriminatedUnion('act', [
  archiveActInput.omit({ id: true }).extend({ from: legalStart }),
  archiveReturnInput.omit({ id: true }).extend({ from: legalStart }),
  extendRetentionInput
    .omit({ id: true })
    .extend({ act: z.literal('extendRetention'), from: legalStart }),
  disposalInput.omit({ id: true, person: true }).extend({ from: legalStart }),
  superviseInput
    .omit({ id: true, person: true })
    .extend({ act: z.literal('superviseDisposal'), from: legalStart }),
]);

/** Body of `POST /v1/archives/{id}/erasure`. */
export const erasureRequest = z.strictObject(done);

export type CollectRequest = z.output<typeof collectRequest>;
export type ArchiveActRequest = z.output<typeof archiveActRequest>;
