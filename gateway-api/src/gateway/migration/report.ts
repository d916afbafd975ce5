// SPDX-License-Identifier: Apache-2.0
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivateFile, type Ledger } from '@yulian/network';
import type { DataFolder } from '@yulian/network/operator';
import type { Checkpoint, StateRoots, TableRoot } from '@yulian/proofs';
import type { ChainReport } from './import-state.js';
import type { MigrationPlan } from './plan.js';

/** What was taken over, by roots: the same on both chains. */
export interface MigrationReport {
  readonly format: 'yulian.migration-report.v1';
  readonly source: MigrationPlan['announcement']['source'];
  readonly target: {
    readonly channel: string;
    /** The closing transaction, which wrote the same report on the chain. */
    readonly transactionId: string;
    readonly blockNumber: number;
  };
  readonly closedAt: string;
  readonly tables: readonly (TableRoot & { readonly targetRoot: string })[];
  /** Over all tables: announced, as the contract has read it back, and from the target's blocks. */
  readonly roots: { readonly source: string; readonly onChain: string; readonly target: string };
}

/** Puts together what both sides came to. */
export async function reportOf(
  { announcement }: MigrationPlan,
  onChain: ChainReport,
  found: StateRoots,
  ledger: Ledger,
): Promise<MigrationReport> {
  const { channel } = await ledger.info();
  const place = await ledger.findTransaction(onChain.txId);
  const byName = new Map(found.tables.map(({ name, root }) => [name, root]));
  return {
    format: 'yulian.migration-report.v1',
    source: announcement.source,
    target: { channel, transactionId: onChain.txId, blockNumber: place?.blockNumber ?? 0 },
    closedAt: onChain.closedAt,
    tables: announcement.tables.map((table) => ({
      ...table,
      targetRoot: byName.get(table.name) ?? '',
    })),
    roots: { source: announcement.root, onChain: onChain.root, target: found.root },
  };
}

/**
 * Keeps, in the target's folder, what old proofs are verified with, and the report.
 *
 * @returns the report's file
 */
export async function keepArchive(
  target: DataFolder,
  report: MigrationReport,
  trustRoots: object,
  checkpoint: Checkpoint,
): Promise<string> {
  const { channel, height } = report.source;
  const place = join(target.path, 'archive', `${channel}-${String(height)}`);
  await mkdir(place, { recursive: true, mode: 0o700 });
  const file = join(place, 'migration-report.json');
  await writePrivateFile(join(place, 'trust.json'), textOf(trustRoots));
  await writePrivateFile(join(place, 'checkpoint.json'), textOf(checkpoint));
  await writePrivateFile(file, textOf(report));
  return file;
}

const textOf = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
