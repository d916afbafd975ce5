// SPDX-License-Identifier: Apache-2.0

/** What a worker does, and how often. */
export type Mix = Readonly<
  Record<
    'issue' | 'upload' | 'act' | 'succeed' | 'batch' | 'batchAct' | 'apiKey' | 'read' | 'backup',
    number
  >
>;

/** How many members a batch has. */
export interface BatchSize {
  readonly least: number;
  readonly most: number;
}

export const SMALL_BATCHES: BatchSize = { least: 2, most: 6 };

/** Large enough that a batch's leaves go to the vault in several writes. */
export const LARGE_BATCHES: BatchSize = { least: 600, most: 1200 };

const NOTHING: Mix = {
  issue: 0,
  upload: 0,
  act: 0,
  succeed: 0,
  batch: 0,
  batchAct: 0,
  apiKey: 0,
  read: 0,
  backup: 0,
};

/** Single licences, acts, uploads, small batches and reads, as a working day has them. */
export const USUAL_MIX: Mix = {
  ...NOTHING,
  issue: 30,
  upload: 8,
  act: 20,
  succeed: 5,
  batch: 8,
  batchAct: 4,
  apiKey: 2,
  read: 23,
};

export const BATCHES: Mix = { ...NOTHING, batch: 3, batchAct: 1 };

/** Backups while others write. */
export const BACKUPS: Mix = { ...NOTHING, issue: 3, backup: 1 };
