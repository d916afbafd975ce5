// SPDX-License-Identifier: Apache-2.0
import type { ChainProblem } from '../chain-report.js';

/** Carries a problem out of the depth of a check. */
export class ChainProblemError extends Error {
  override readonly name = 'ChainProblemError';
  readonly problem: ChainProblem;

  constructor(problem: ChainProblem) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }
}
