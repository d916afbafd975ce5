// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';

/** Runs `act`, which must throw an error with this stable code; answers the error. */
export function throwsCode(code: string, act: () => unknown): Error & { readonly code: string } {
  let thrown: unknown;
  try {
    act();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).to.be.instanceOf(Error);
  expect(thrown).to.have.property('code', code);
  return thrown as Error & { readonly code: string };
}
