// SPDX-License-Identifier: Apache-2.0
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder, OperatedLedger } from '@yulian/network/operator';
import type { OnStep } from '../../durable/steps.js';
import { checkVault, type Vault } from '../../vault/index.js';
import { backupDataFolder, type BackupManifest, type BackupSource } from './backup-folder.js';
import type { FolderReport, VaultTrouble } from './closed-folder.js';

/** What is maintained: a data folder with everything in it open. */
export interface RunningFolder {
  readonly folder: DataFolder;
  readonly channel: string;
  readonly ledger: OperatedLedger;
  readonly vaults: ReadonlyMap<string, Vault>;
  /** Fault injection. */
  readonly onStep?: OnStep | undefined;
}

/** A backup taken while the gateway runs. */
export interface OnlineBackup extends BackupManifest {
  /** Name of its folder below `backups/` of the data folder. */
  readonly name: string;
}

/** Backups and audits of a running gateway; one at a time, since each reads everything. */
export class Maintenance {
  readonly #running: RunningFolder;
  #last: Promise<unknown> = Promise.resolve();

  constructor(running: RunningFolder) {
    this.#running = running;
  }

  /** Takes a consistent backup into `DATA_DIR/backups/`, while writes go on. */
  backup(takenAt: string): Promise<OnlineBackup> {
    return this.#alone(async () => {
      const { folder, channel, ledger, vaults, onStep } = this.#running;
      const name = takenAt.replace(/[^0-9TZ]/g, '');
      const root = join(folder.path, 'backups');
      await mkdir(root, { recursive: true, mode: 0o700 });
      await removeDrafts(root);
      const source = { folder, channel, vaults, ledger: blocksOf(ledger) };
      return { name, ...(await backupDataFolder(source, join(root, name), takenAt, onStep)) };
    });
  }

  /** Re-derives the state from the blocks, and reads all of the vaults. */
  audit(checkpoint?: { readonly height: number; readonly hash: string }): Promise<FolderReport> {
    return this.#alone(async () => {
      const { ledger, vaults } = this.#running;
      const chain = await ledger.verifyChain(checkpoint === undefined ? {} : { checkpoint });
      const troubles: VaultTrouble[] = [];
      for (const [name, vault] of vaults) {
        for await (const { code, place } of checkVault(vault)) {
          troubles.push({ vault: name, code, place });
        }
      }
      return { ok: chain.ok && troubles.length === 0, chain, vaults: troubles };
    });
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

/** How a ledger's blocks come into a backup. Where peers keep them, only the height does. */
function blocksOf(ledger: OperatedLedger): BackupSource['ledger'] {
  return (file) => ledger.backup?.(file) ?? ledger.info();
}

/** A gateway that ended during a backup has left one; nobody else writes here. */
async function removeDrafts(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (name.endsWith('.partial')) await rm(join(root, name), { recursive: true, force: true });
  }
}
