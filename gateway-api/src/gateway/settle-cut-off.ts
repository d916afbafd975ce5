// SPDX-License-Identifier: Apache-2.0
import type { SettleOperation } from '../operations/index.js';
import { problemOf } from '../http/problem.js';
import { RequestError } from '../http/request-error.js';
import { placeView } from '../ledger-queries/contract-call.js';

const OK = 200;

/**
 * What an operation that a crash cut off came to. When its write is on the chain, the place says
 * where; when nothing was written, it failed and can be sent again; when that cannot be told, it
 * stays pending.
 */
export const settleCutOff: SettleOperation = async ({ id }, { outcome, error }) => {
  await Promise.resolve();
  if (outcome !== undefined) return { status: OK, body: { transaction: placeView(outcome) } };
  if (error !== undefined) return undefined;
  const cut = new RequestError('OPERATION_CUT_OFF');
  const { document } = problemOf(cut, { id, language: 'zh' });
  return { status: document.status, body: { ...document } as never };
};
