// SPDX-License-Identifier: Apache-2.0
import { utf8Decode } from '../../bytes/index.js';
import type { AuditedTransaction } from './faults.js';

/** What an audit asks of a block, whichever ledger it is of. */
export interface AuditedBlock {
  readonly number: number;
  readonly transactions: readonly {
    readonly transactionId: string;
    /** Empty unless valid. */
    readonly writes: readonly { readonly key: string; readonly value?: Uint8Array | undefined }[];
  }[];
}

/** Tables that the audit follows; `factor-set-turns` and others say nothing that it asks. */
const FOLLOWED = new Set([
  ...['eco-account', 'holding', 'credit-batch', 'retirement', 'factor-set'],
  ...['pool', 'pool-donation', 'nullifier', 'earning-batch'],
  ...['trade', 'fund-note', 'disbursement'],
]);

/** The valid transactions of a block, with what they wrote of credits. */
export function* auditedTransactions(block: AuditedBlock): Generator<AuditedTransaction> {
  for (const { transactionId, writes } of block.transactions) {
    const followed = writes.filter(({ key }) => FOLLOWED.has(key.slice(0, key.indexOf('/'))));
    const takenOver = writes.some(({ key }) => key.startsWith('migration/'));
    yield {
      block: block.number,
      txId: transactionId,
      takenOver,
      writes: followed.map(({ key, value }) => ({
        key,
        value: value === undefined ? undefined : (JSON.parse(utf8Decode(value)) as unknown),
      })),
    };
  }
}
