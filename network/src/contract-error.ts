// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, LedgerError } from './errors.js';

/** A contract's no on the wire: its code, a space, and `{"detail":…,"pointer":…,"params":…}`. */
const REFUSAL = /^([A-Z][A-Z0-9_]{1,63}) (\{.*\})$/s;

/** What fabric-shim 2.5.8 says when a call does not fit the contracts. */
const BAD_CALLS = [
  /^Contract name is not known: /,
  /^You've asked to invoke a function that does not exist: /,
  /^Expected \d+ parameters, but \d+ have been supplied$/,
  /^Unable to validate parameter due to /,
  /^fromBuffer could not convert data to (number|boolean)$/,
];

/**
 * The error that a dispatcher's message stands for: a contract's refusal with its own code, a call
 * that fits no contract (`BAD_PROPOSAL`), or a contract that failed (`CONTRACT_FAILED`).
 */
export function toContractError(
  message: string,
  transactionId: string,
): ContractRefusedError | LedgerError {
  const refusal = parseRefusal(message, transactionId);
  if (refusal !== undefined) return refusal;
  const cause = new Error(message);
  if (BAD_CALLS.some((pattern) => pattern.test(message))) {
    return new LedgerError('BAD_PROPOSAL', 'no contract has such a transaction', {
      transactionId,
      cause,
    });
  }
  return new LedgerError('CONTRACT_FAILED', 'the contract failed without a reason of its own', {
    transactionId,
    cause,
  });
}

function parseRefusal(message: string, transactionId: string): ContractRefusedError | undefined {
  const [, code, json] = REFUSAL.exec(message) ?? [];
  if (code === undefined || json === undefined) return undefined;
  const said = parseObject(json);
  const { detail, pointer, params } = said ?? {};
  if (typeof detail !== 'string') return undefined;
  return new ContractRefusedError(code, detail, {
    transactionId,
    pointer: typeof pointer === 'string' ? pointer : undefined,
    details: isObject(params) ? params : {},
  });
}

function parseObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
