// SPDX-License-Identifier: Apache-2.0
import { createHash, type Hash } from 'node:crypto';
import { ignoreSteps, type OnStep } from '../durable/steps.js';
import { encodeFrame, type Frame } from './backup-format.js';
import type { RowSnapshot } from './row-store.js';
import type { Vault, VaultCheckpoint } from './vault.js';
import { VAULT_FORMAT } from './vault-marker.js';

/** What a backup's header says. */
export interface BackupHeader {
  readonly format: number;
  /** Fingerprint of the master key, which is needed to restore and is not in the backup. */
  readonly key: string;
  readonly checkpoint: VaultCheckpoint;
}

const DOCUMENTS = { from: 'document/', to: 'document0' };

/**
 * The bytes of a backup of a running vault: all rows as of one moment, and the file of every
 * document among them. Take the ledger's backup first: what it refers to is then in this one.
 */
export async function* backupVault(
  vault: Vault,
  onStep: OnStep = ignoreSteps,
): AsyncGenerator<Buffer, void, undefined> {
  const total = createHash('sha256');
  const snapshot = vault.rows.snapshot();
  try {
    for await (const frame of framesOf(vault, snapshot, onStep)) yield counted(total, frame);
  } finally {
    await snapshot.close();
  }
  onStep('vault.backup.end');
  const mac = vault.key.mac('backup', total.digest());
  yield encodeFrame({ kind: 'end', name: '', value: mac });
}

async function* framesOf(
  vault: Vault,
  snapshot: RowSnapshot,
  onStep: OnStep,
): AsyncGenerator<Frame, void, undefined> {
  const header: BackupHeader = {
    format: VAULT_FORMAT,
    key: vault.key.fingerprint,
    checkpoint: vault.checkpoint,
  };
  yield { kind: 'header', name: '', value: Buffer.from(JSON.stringify(header), 'utf8') };
  onStep('vault.backup.rows');
  for await (const [name, value] of vault.rows.sealedEntries(undefined, snapshot)) {
    yield { kind: 'row', name, value };
  }
  onStep('vault.backup.blobs');
  for await (const [key] of vault.rows.sealedEntries(DOCUMENTS, snapshot)) {
    const id = key.slice(DOCUMENTS.from.length);
    yield { kind: 'blob', name: id, value: Buffer.alloc(0) };
    for await (const value of vault.blobs.sealed(id)) yield { kind: 'piece', name: '', value };
  }
}

function counted(total: Hash, frame: Frame): Buffer {
  const bytes = encodeFrame(frame);
  total.update(bytes);
  return bytes;
}
