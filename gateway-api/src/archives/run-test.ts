// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import type { ArchiveTestInput } from '@yulian/chaincode/schemas';
import { SALT_LENGTH, toBase64Url, type ArchiveRecord, type TestPhase } from '@yulian/proofs';
import { reportCommitment, type MalwareScan, type PackageFiles } from '@yulian/proofs/archives';
import { nodePrimitives } from '@yulian/proofs/node';
import type { TestingTask } from '@yulian/proofs/node/judge-pool';
import { RequestError } from '../http/request-error.js';
import type { Judging } from '../signatures/judges.js';
import type { HeldPackage, Vault } from '../vault/index.js';
import { filesOf } from './package-files.js';
import type { ArchiveSettings } from './settings.js';

/** What a test is made of. */
export interface TestWish {
  readonly phase: TestPhase;
  readonly from: string;
  readonly basis: string;
  /** The moment at which signatures are judged. */
  readonly now: string;
}

/** @throws RequestError `ARCHIVE_PACKAGE_NOT_HELD` */
export async function requireHeld(
  vault: Vault,
  { id, root }: Pick<ArchiveRecord, 'id' | 'root'>,
): Promise<HeldPackage> {
  const held = await vault.archives.get(id, root);
  if (held === undefined) throw new RequestError('ARCHIVE_PACKAGE_NOT_HELD');
  return held;
}

/** Who tests, and by what. */
export interface Tester {
  readonly judges: Judging;
  readonly settings: ArchiveSettings;
}

/**
 * Tests the four properties of a package that the vault holds. The report is in the vault, durably,
 * before this resolves.
 *
 * @throws RequestError `ARCHIVE_PACKAGE_NOT_HELD`, `JUDGES_BUSY`, `FILE_OVERRUNS`
 */
export async function runTest(
  vault: Vault,
  record: ArchiveRecord,
  { judges, settings }: Tester,
  { phase, from, basis, now }: TestWish,
): Promise<ArchiveTestInput> {
  const { manifest, ...held } = await requireHeld(vault, record);
  const files = await filesOf(vault, held);
  const report = await judges.test({
    ...{ manifest, files, registered: record },
    scanned: await scanned(files, settings.scan),
    at: settings.signatureRoots.length === 0 ? undefined : now,
  });
  const salt = randomBytes(SALT_LENGTH);
  const evidence = reportCommitment(report, salt, nodePrimitives);
  await vault.archives.addReport({ evidence, salt: toBase64Url(salt), report });
  const { id, root } = record;
  return { id, phase, from, basis, root, results: report.results, evidence };
}

async function scanned(
  files: PackageFiles,
  scan: MalwareScan | undefined,
): Promise<TestingTask['scanned']> {
  if (scan === undefined) return undefined;
  const verdicts = new Map<string, Awaited<ReturnType<MalwareScan>>>();
  for (const [path, bytes] of files) verdicts.set(path, await scan(bytes));
  return verdicts;
}
