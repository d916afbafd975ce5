// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { ContractRefusedError } from '@yulian/network';
import type { ContractErrorCode } from '@yulian/chaincode/schemas';
import type { World } from './world.js';

/** What else a refusal must say. */
export interface RefusalDetail {
  /** JSON Pointer into the argument; '' points at the whole of it. */
  readonly pointer?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Expects the contract's no with this code; answers the error. Texts are not looked at. */
export async function refused(
  work: Promise<unknown>,
  code: ContractErrorCode,
  { pointer, params }: RefusalDetail = {},
): Promise<ContractRefusedError> {
  const error = await failureOf(work);
  if (!(error instanceof ContractRefusedError)) throw error;
  expect(error.code, error.message).to.equal(code);
  if (pointer !== undefined) expect(error.pointer, error.message).to.equal(pointer);
  if (params !== undefined) expect(error.details).to.deep.include(params);
  return error;
}

/** The same, and that nothing on the ledger has moved. */
export async function refusedUnchanged(
  world: World,
  work: () => Promise<unknown>,
  code: ContractErrorCode,
  detail?: RefusalDetail,
): Promise<ContractRefusedError> {
  const before = await world.head();
  const error = await refused(work(), code, detail);
  expect(await world.head()).to.equal(before);
  return error;
}

/** What a promise fails with; a success is an error here. */
export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('expected a failure, but it went well');
}
