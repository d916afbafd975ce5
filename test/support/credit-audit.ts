// SPDX-License-Identifier: Apache-2.0
import type { Ledger } from '@yulian/network';
import { auditedTransactions, CreditAudit, type CreditAuditReport } from '@yulian/proofs';

/** The audit of a ledger from its first block on. */
export async function auditOf(ledger: Ledger): Promise<CreditAuditReport> {
  const audit = new CreditAudit();
  const { height } = await ledger.info();
  if (height === 0) return audit.report();
  for await (const block of ledger.blocks(0)) {
    for (const transaction of auditedTransactions(block)) audit.apply(transaction);
    if (block.number === height - 1) break;
  }
  return audit.report();
}
