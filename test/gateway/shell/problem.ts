// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { problemSchema, type ProblemDocument } from '@yulian/gateway-api';

/** Reads an answer as a problem: form, headers and status must agree. */
export async function problemFrom(response: Response): Promise<ProblemDocument> {
  expect(response.headers.get('content-type')).to.equal('application/problem+json');
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).to.equal(response.status);
  expect(problem.requestId).to.equal(response.headers.get('request-id'));
  return problem;
}

/** Holds an answer's status and code; gives the problem for more. */
export async function expectProblem(
  response: Response,
  status: number,
  code: string,
): Promise<ProblemDocument> {
  const problem = await problemFrom(response);
  expect({ status: problem.status, code: problem.code }).to.deep.equal({ status, code });
  return problem;
}

/** The pointers and codes of a problem's errors. */
export function errorsIn(problem: ProblemDocument): readonly string[] {
  return (problem.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
}
