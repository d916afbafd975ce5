// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recomputed, TrustRoots } from '@yulian/proofs';
import { verifyCertificateFile } from '@yulian/proofs/certificates';
import { nodePrimitives } from '@yulian/proofs/node';
import { restoreDataFolder } from '../../gateway/maintenance/restore-folder.js';
import { readRecoveryKey } from '../../gateway/recovery/recovery-key.js';
import { UNITS } from '../consortium.js';
import type { EcoStage } from './savers.js';

/** What verifying a certificate without the gateway came to. */
export interface CheckedCertificate {
  readonly json: string;
  readonly pdf: string;
}

/** Reads certificate and PDF as anybody would, and verifies both offline against the pinned roots. */
export async function checkCertificate(url: string, id: string): Promise<CheckedCertificate> {
  const roots = (await (await fetch(`${url}/trust.json`)).json()) as TrustRoots;
  const verdictOf = async (path: string): Promise<string> => {
    const response = await fetch(`${url}/v1/retirements/${id}/${path}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return verifyCertificateFile(bytes, roots, nodePrimitives).verdict;
  };
  return { json: await verdictOf('certificate'), pdf: await verdictOf('certificate.pdf') };
}

/** A demo's folder, and how every gram of a batch is derived from a copy of it. */
export interface EcoFolder {
  readonly path: string;
  readonly recompute: (copy: string, batch: string) => Promise<Recomputed>;
}

/** Derives every gram of a batch again, from a copy of ledger and vaults: a backup that is restored. */
export async function recomputeFromCopy(
  { apiOf }: EcoStage,
  { path, recompute }: EcoFolder,
  batch: string,
): Promise<Recomputed> {
  const operator = apiOf(UNITS.bureau, 'operator');
  const { name } = await operator.post<{ name: string }>('/v1/backups', {});
  const backup = join(path, 'backups', name);
  const scratch = await mkdtemp(join(tmpdir(), 'yulian-eco-copy-'));
  try {
    const copy = join(scratch, 'data');
    const recoveryKey = await readRecoveryKey(join(path, 'recovery.key'));
    await restoreDataFolder(backup, copy, { recoveryKey });
    return await recompute(copy, batch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
    await rm(backup, { recursive: true, force: true });
  }
}

/** Codes of what the audit of all blocks finds. */
export async function auditFaults({ apiOf }: EcoStage): Promise<readonly string[]> {
  const auditor = apiOf(UNITS.bureau, 'auditor');
  const { faults } = await auditor.get<{ faults: readonly { code: string }[] }>(
    '/v1/credit-audits',
  );
  return faults.map(({ code }) => code);
}
