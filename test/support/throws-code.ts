// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';

/** Expects a promise to fail with an error of this `code`; answers the error. */
export async function throwsCode(work: Promise<unknown>, ...codes: string[]): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    expect(codeOf(error), String(error)).to.be.oneOf(codes);
    return error;
  }
  throw new Error(`expected a failure with code ${codes.join(' or ')}`);
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
