// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Answer, Problem } from './api.js';
import type { TestGateway } from './gateway.js';

/** What a refusal must say. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  /** JSON Pointer of the field that `errors` must name. */
  readonly pointer?: string;
  /** Code of the rule at that pointer. */
  readonly rule?: string;
}

/** What a request is answered with that does not fit its schema. */
export function invalid(pointer: string, rule?: string): Refusal {
  const place = { status: 400, code: 'VALIDATION_FAILED', pointer };
  return rule === undefined ? place : { ...place, rule };
}

/** Expects a problem document with this code; answers it. */
export function expectRefusal(answer: Answer, { status, code, pointer, rule }: Refusal): Problem {
  const problem = answer.body as Problem;
  expect(answer.status, answer.text).to.equal(status);
  expect(answer.headers.get('content-type'), answer.text).to.match(/^application\/problem\+json/);
  expect(problem.code, answer.text).to.equal(code);
  expect(problem.status).to.equal(status);
  expect(problem.requestId).to.equal(answer.headers.get('request-id'));
  if (pointer !== undefined) {
    const pointers = (problem.errors ?? []).map((one) => one.pointer);
    expect(pointers, answer.text).to.include(pointer);
  }
  if (rule !== undefined) {
    const error = problem.errors?.find((one) => one.pointer === pointer);
    expect(error?.code, answer.text).to.equal(rule);
  }
  return problem;
}

/** The same, and nothing on the chain has moved. */
export async function refusedUnchanged(
  gateway: TestGateway,
  ask: () => Promise<Answer>,
  refusal: Refusal,
): Promise<Problem> {
  const before = await headOf(gateway);
  const problem = expectRefusal(await ask(), refusal);
  expect(await headOf(gateway)).to.equal(before);
  return problem;
}

/**
 * The newest block that somebody asked for: the same before and after whatever changes nothing. The
 * gateway by itself advances the epoch now and then.
 */
export async function headOf(gateway: TestGateway): Promise<string> {
  const { ledger } = gateway.gateway.services;
  for (let number = (await ledger.info()).height - 1; ; number--) {
    const { hash, transactions } = await ledger.block(number);
    const isEpochs = transactions.every(({ contract }) => contract === 'epoch');
    if (number === 0 || transactions.length === 0 || !isEpochs) return `${String(number)} ${hash}`;
  }
}
