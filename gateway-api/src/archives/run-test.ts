// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import type { ArchiveTestInput } from '@yulian/chaincode/schemas';
import { SALT_LENGTH, toBase64Url, type ArchiveRecord, type TestPhase } from '@yulian/proofs';
import { reportCommitment, testPackage, type TestContext } from '@yulian/proofs/archives';
import { nodePrimitives } from '@yulian/proofs/node';
import { nodeSignaturePrimitives } from '@yulian/proofs/node/signatures';
import { Trust } from '@yulian/proofs/signatures';
import { RequestError } from '../http/request-error.js';
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

/**
 * Tests the four properties of a package that the vault holds. The report is in the vault, durably,
 * before this resolves.
 *
 * @throws RequestError `ARCHIVE_PACKAGE_NOT_HELD`
 */
export async function runTest(
  vault: Vault,
  record: ArchiveRecord,
  settings: ArchiveSettings,
  { phase, from, basis, now }: TestWish,
): Promise<ArchiveTestInput> {
  const held = await requireHeld(vault, record);
  const context = contextOf(record, settings, now);
  const report = await testPackage(held.manifest, await filesOf(vault, held), context);
  const salt = randomBytes(SALT_LENGTH);
  const evidence = reportCommitment(report, salt, nodePrimitives);
  await vault.archives.addReport({ evidence, salt: toBase64Url(salt), report });
  const { id, root } = record;
  return { id, phase, from, basis, root, results: report.results, evidence };
}

function contextOf(
  registered: ArchiveRecord,
  { signatureRoots, scan }: ArchiveSettings,
  now: string,
): TestContext {
  const primitives = nodeSignaturePrimitives;
  const judging =
    signatureRoots.length === 0
      ? undefined
      : { primitives, trust: new Trust(primitives, signatureRoots), at: now };
  return { primitives, judging, registered, scan, inflate: primitives.inflateRaw };
}
