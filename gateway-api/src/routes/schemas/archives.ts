// SPDX-License-Identifier: Apache-2.0
import {
  archiveCode,
  archiveId,
  checkState,
  digest,
  fondsId,
  retention,
  testPhase,
  uscc,
} from '@yulian/chaincode/schemas';
import { ARCHIVE_STATES } from '@yulian/proofs';
import { z } from 'zod';
import { instant, recorded, transactionPlace } from './records.js';

/** How archives are shown. */

export const archiveState = z.enum(ARCHIVE_STATES);

const archiveFact = z
  .strictObject({
    ...recorded,
    act: z.string(),
    state: archiveState,
    person: z.string().optional(),
    reasons: z.array(z.string()).optional(),
    root: digest.optional(),
  })
  .meta({ id: 'ArchiveFact', description: 'An act and the state it put the package into' });

export const fonds = z
  .strictObject({
    id: fondsId,
    kind: z.literal('fonds'),
    unit: uscc,
    owner: z.string(),
    facts: z.array(
      z.strictObject({
        ...recorded,
        business: uscc,
        archives: uscc,
        hall: uscc,
        pattern: z.string(),
      }),
    ),
  })
  .meta({ id: 'Fonds' });

export const archive = z
  .strictObject({
    id: archiveId,
    kind: z.literal('archive'),
    fonds: fondsId,
    code: archiveCode,
    year: z.int(),
    unit: uscc,
    owner: z.string(),
    root: digest,
    fileCount: z.int(),
    logCount: z.int(),
    manifest: digest,
    tests: z.int(),
    retentions: z.array(z.strictObject({ ...recorded, retention })),
    facts: z.array(archiveFact),
  })
  .meta({ id: 'Archive' });

const results = z.strictObject({
  authenticity: checkState,
  integrity: checkState,
  usability: checkState,
  safety: checkState,
});

export const archiveTest = z
  .strictObject({
    ...recorded,
    id: archiveId,
    kind: z.literal('archive-test'),
    number: z.int(),
    phase: testPhase,
    root: digest,
    results,
    passed: z.boolean(),
    evidence: digest,
  })
  .meta({ id: 'ArchiveTest' });

/** What was found, in words; only where the package is held. */
export const archiveReport = z
  .strictObject({
    salt: z.string(),
    results,
    checks: z.array(
      z.strictObject({
        property: z.enum(['authenticity', 'integrity', 'usability', 'safety']),
        state: checkState,
        code: z.string(),
        params: z.record(z.string(), z.string()),
        message: z.string(),
        remedy: z.string(),
      }),
    ),
  })
  .meta({ id: 'ArchiveReport' });

export const testedArchive = z
  .strictObject({ test: archiveTest, report: archiveReport.optional() })
  .meta({ id: 'TestedArchive' });

export const disposal = z
  .strictObject({
    id: archiveId,
    kind: z.literal('disposal'),
    fonds: fondsId,
    code: archiveCode,
    year: z.int(),
    retention,
    root: digest,
    fileCount: z.int(),
    steps: z.array(archiveFact),
    registeredAt: instant,
    certificate: digest.optional(),
    erasedAt: instant.optional(),
  })
  .meta({ id: 'Disposal' });

/** What was erased: ids, counts, roots; nothing of the content. */
export const erasureCertificate = z
  .strictObject({
    digest,
    certificate: z.strictObject({
      format: z.literal(1),
      archive: archiveId,
      root: digest,
      roots: z.array(digest),
      erasedAt: instant,
      salts: z.int(),
      bytes: z.int(),
      documents: z.array(z.string()),
      kept: z.array(z.string()),
      nonce: z.string(),
    }),
  })
  .meta({ id: 'ErasureCertificate' });

export const writtenArchive = z
  .strictObject({ archive, transaction: transactionPlace })
  .meta({ id: 'WrittenArchive' });

export const erasedArchive = z
  .strictObject({ archive, erasure: erasureCertificate, transaction: transactionPlace })
  .meta({ id: 'ErasedArchive' });

export const heldArchive = z
  .strictObject({ id: archiveId, root: digest, files: z.int() })
  .meta({ id: 'HeldArchive' });
