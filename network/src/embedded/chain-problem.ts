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

/** Carries a problem out of the depth of a check. */
export class ChainProblemError extends Error {
  override readonly name = 'ChainProblemError';
  readonly problem: ChainProblem;

  constructor(problem: ChainProblem) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }
}
