// SPDX-License-Identifier: Apache-2.0
import { appointment } from '../support/market-world.js';
import { MEMBERS } from '../support/members.js';

/** Who may act on batches in random sequences, as the committee decides it. */
export function batchBodies(): readonly object[] {
  return [
    appointment('ACCOUNTING_BODY', MEMBERS.press.uscc),
    appointment('VERIFIER', MEMBERS.bureau.uscc),
    appointment('VERIFIER', MEMBERS.water.uscc),
  ];
}
