// SPDX-License-Identifier: Apache-2.0

/** What can be wrong with a stored chain. Never reused, never renamed. */
export const CHAIN_PROBLEM_CODES = [
  'BLOCK_MISSING',
  'BLOCK_MALFORMED',
  'BLOCK_NUMBER_WRONG',
  'BLOCK_LINK_BROKEN',
  'BLOCK_CONTENT_CHANGED',
  'BLOCK_SIGNATURE_WRONG',
  'BLOCK_UNEXPECTED',
  'ROW_UNEXPECTED',
  'CONFIG_INVALID',
  'VALIDATION_DIFFERS',
  'HEAD_DIFFERS',
  'STATE_DIFFERS',
  'HISTORY_DIFFERS',
  'TRANSACTION_INDEX_DIFFERS',
  'CHECKPOINT_DIFFERS',
  'CHAIN_SHORTER_THAN_CHECKPOINT',
  'STORAGE_DAMAGED',
] as const;

export type ChainProblemCode = (typeof CHAIN_PROBLEM_CODES)[number];

/** The first thing that is wrong, and where. */
export interface ChainProblem {
  readonly code: ChainProblemCode;
  /** Number of the block, where one is to blame. */
  readonly block?: number;
  /** Row or transaction that is to blame. */
  readonly item?: string;
  readonly detail: string;
}

/** A head that was noted outside the ledger, by whoever wants to notice a rewritten past. */
export interface Checkpoint {
  /** Number of blocks. */
  readonly height: number;
  /** Hash of the newest of them, hex. */
  readonly hash: string;
}

/** How to verify. */
export interface VerifyChainOptions {
  readonly checkpoint?: Checkpoint;
  /** Where a copy is rebuilt meanwhile, about as large as the ledger; the system's folder if absent. */
  readonly scratchDirectory?: string;
  /** Called after each block. */
  readonly onProgress?: (done: number, height: number) => void;
}

/** What verifying found. */
export interface ChainReport {
  readonly ok: boolean;
  /** The first thing wrong; undefined when all is well. */
  readonly problem: ChainProblem | undefined;
  /** Blocks that were found good. */
  readonly height: number;
  /** Hash of the last good block, hex. */
  readonly headHash: string;
  /**
   * Digest of the state that the write sets give, hex; undefined when there is a problem, and where
   * a network's peers keep the state.
   */
  readonly stateDigest: string | undefined;
}
