// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Problem } from '../support/api.js';
import type { Stage } from './stage.js';

/** @returns the problem's code, of a request of the market supervision bureau that must be refused */
export async function refused(
  stage: Stage,
  role: string,
  path: string,
  body: unknown,
): Promise<string> {
  const answer = await stage.as('market', role).post<Problem>(path, body);
  expect(answer.status, answer.text).to.be.within(400, 499);
  return answer.body.code;
}
