// SPDX-License-Identifier: Apache-2.0
import type { Ledger } from '@yulian/network';
import { auditedTransactions, CreditAudit, type CreditFault } from '@yulian/proofs';

/** The audit as of each block, one after the other: what is wrong at any of them. */
export async function auditAtEveryBlock(
  ledger: Pick<Ledger, 'info' | 'block'>,
): Promise<{ readonly faults: readonly CreditFault[]; readonly blocks: number }> {
  const audit = new CreditAudit();
  const faults: CreditFault[] = [];
  const { height } = await ledger.info();
  for (let number = 0; number < height; number++) {
    for (const one of auditedTransactions(await ledger.block(number))) audit.apply(one);
    faults.push(...audit.report().faults);
  }
  return { faults, blocks: height };
}
