// SPDX-License-Identifier: Apache-2.0
import { saltedDigest } from '../../commitment/salted-digest.js';
import type { Primitives } from '../../primitives.js';
import type { PropertyResults } from '../../records/archive.js';
import type { PackageFiles } from '../compare-files.js';
import type { ArchiveManifest } from '../manifest.js';
import { authenticity } from './authenticity.js';
import { propertyResults, type ArchiveCheck } from './check.js';
import type { ExaminedFile, TestContext } from './examination.js';
import { inspectFile } from './inspect-file.js';
import { integrity } from './integrity.js';
import { safety } from './safety.js';
import { usability } from './usability.js';

/** What a four-property test found. */
export interface PackageReport {
  readonly format: 1;
  readonly checks: readonly ArchiveCheck[];
  readonly results: PropertyResults;
}

const EVIDENCE_DOMAIN = 'yulian/archive-test/1';

/**
 * Tests the four properties 四性 of a package (DA/T 70): what can be examined is examined, what
 * cannot is said to be so. Never throws for what is wrong with a package.
 */
export async function testPackage(
  manifest: ArchiveManifest,
  found: PackageFiles,
  context: TestContext,
): Promise<PackageReport> {
  const files = manifest.files.flatMap((file): ExaminedFile[] => {
    const bytes = found.get(file.path);
    if (bytes === undefined) return [];
    return [{ file, bytes, actual: inspectFile(bytes, context.inflate) }];
  });
  const examination = { manifest, found, files, context };
  const checks = [
    ...authenticity(examination),
    ...integrity(examination),
    ...usability(examination),
    ...(await safety(examination)),
  ];
  return { format: 1, checks, results: propertyResults(checks) };
}

/**
 * What the chain holds of a report.
 *
 * @returns hex
 * @throws CommitmentError `COMMITMENT_SALT`
 */
export function reportCommitment(
  report: PackageReport,
  salt: Uint8Array,
  primitives: Pick<Primitives, 'sha256'>,
): string {
  const { format, checks, results } = report;
  const listed = checks.map(({ code, params }) => ({ code, params }));
  return saltedDigest(EVIDENCE_DOMAIN, { format, checks: listed, results }, salt, primitives);
}
