// SPDX-License-Identifier: Apache-2.0
import { ContractError, type ContractErrorCode } from './errors.js';

/** @throws ContractError `code` when there is no such record */
export function present<T>(record: T | undefined, code: ContractErrorCode, detail: string): T {
  if (record === undefined) throw new ContractError(code, detail);
  return record;
}
