// SPDX-License-Identifier: Apache-2.0

/** What a worker does, and how often. */
export type Mix = Readonly<
  Record<
    'issue' | 'upload' | 'act' | 'succeed' | 'batch' | 'batchAct' | 'apiKey' | 'read' | 'backup',
    number
  >
>;

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
