// SPDX-License-Identifier: Apache-2.0
import type { FolderReport } from '@yulian/gateway-api/maintenance';
import type { VaultCheckpoint } from '@yulian/gateway-api/storage';
import type { ChainProblem } from '@yulian/network';
import type { InspectionAnswer, InspectionWish } from '../inspect/inspection.js';
import type { FaultKind } from '../shim/shim.js';

/** At which moment an agent ends itself, as `kill -9` would. */
export interface KillPoint {
  /** Name of a durable step. */
  readonly step: string;
  /** The how-manyth time it is taken, from 1. */
  readonly occurrence: number;
}

/** What the disk does at one of its calls. */
export interface DiskFault {
  /** The how-manyth write or sync from now on, from 1. */
  readonly at: number;
  readonly kind: FaultKind;
  readonly errno: number;
}

/** A head of the chain that was noted outside. */
export interface Head {
  /** Number of blocks. */
  readonly height: number;
  /** Of the newest of them, hex. */
  readonly hash: string;
}

/** What a check found, and where. */
export interface Finding {
  readonly code: string;
  readonly place: string;
}

/** What an agent can be asked to do, and what it answers. */
export interface Tasks {
  /** Opens a data folder and takes requests. */
  serve: {
    readonly ask: {
      readonly directory: string;
      readonly kill?: KillPoint | undefined;
      readonly fault?: DiskFault | undefined;
      /** File into which all changes of the folder are recorded; takes a victim with the shim. */
      readonly record?: string | undefined;
    };
    readonly answer: { readonly url: string };
  };
  /** Backs up a folder that nobody has open. */
  backup: {
    readonly ask: {
      readonly directory: string;
      readonly target: string;
      readonly kill?: KillPoint | undefined;
    };
    readonly answer: { readonly height: number };
  };
  /** Makes a folder from a backup. */
  restore: {
    readonly ask: {
      readonly source: string;
      /** File with the key that opens it. */
      readonly recoveryKey: string;
      readonly target: string;
      readonly checkpoint?: Head | undefined;
      readonly kill?: KillPoint | undefined;
      /** Folder whose changes are recorded, and the file into which. */
      readonly watch?: string;
      readonly record?: string;
    };
    readonly answer: { readonly height: number; readonly stateDigest: string };
  };
  /** Verifies chain and vaults of a folder that nobody has open. */
  verify: {
    readonly ask: { readonly directory: string; readonly checkpoint?: Head | undefined };
    readonly answer: Pick<FolderReport, 'ok' | 'vaults'> & {
      readonly problem: FolderReport['chain']['problem'];
      readonly height: number;
      readonly headHash: string;
    };
  };
  /** Verifies a ledger that nobody has open. */
  checkLedger: {
    readonly ask: { readonly directory: string; readonly checkpoint: Head };
    readonly answer: { readonly problem: ChainProblem | undefined };
  };
  /** Checks a vault that nobody has open. */
  checkVault: {
    readonly ask: { readonly directory: string; readonly atLeast?: VaultCheckpoint | undefined };
    readonly answer: { readonly finding?: Finding; readonly checkpoint?: VaultCheckpoint };
  };
  /** Checks an index against ledger and vaults of a folder; the folder then stays open. */
  checkIndex: {
    readonly ask: { readonly directory: string; readonly folder: string };
    readonly answer: { readonly finding?: Finding };
  };
  /** A digest of what a folder holds. */
  digest: { readonly ask: { readonly directory: string }; readonly answer: string };
  /** Has the disk fail from now on; takes a victim with the shim that watches a folder. */
  fault: { readonly ask: DiskFault; readonly answer: null };
  /** How many writes and syncs there were since. */
  calls: { readonly ask: null; readonly answer: number };
  /** Closes it in order. */
  stop: { readonly ask: null; readonly answer: null };
  /** Opens a data folder, holds all invariants against it, and closes it. */
  inspect: { readonly ask: InspectionWish; readonly answer: InspectionAnswer };
}

export type TaskName = keyof Tasks;

/** From the parent. */
export interface Request {
  readonly id: number;
  readonly task: TaskName;
  readonly ask: unknown;
}

/** To the parent. */
export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: { readonly code: string; readonly message: string } };
