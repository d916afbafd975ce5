// SPDX-License-Identifier: Apache-2.0
import type { BlockTransaction, Ledger, StateWrite } from '@yulian/network';
import { canonicalJson, tableOf, toBase64, type StateRow } from '@yulian/proofs';

/** What a chain holds, as its blocks say. */
export interface ChainState {
  /** By the bytes of their keys, which puts batches before the licences that were taken out of them. */
  readonly rows: readonly StateRow[];
  /** Number of the epoch. */
  readonly epoch: number;
}

const EPOCH = 'epoch';
/** Of the migration itself: it is on one side only. */
const OWN = 'migration';

/**
 * Replays the write sets of all blocks there are now. All rows are in memory at once.
 *
 * @param withOrigins adds a row for each transaction that says where it was: what the next chain
 *   keeps of this one's blocks
 */
export async function chainState(
  ledger: Ledger,
  { withOrigins }: { readonly withOrigins: boolean },
): Promise<ChainState> {
  const { channel, height } = await ledger.info();
  const rows = new Map<string, StateRow>();
  for await (const { number, transactions } of ledger.blocks(0)) {
    for (const transaction of transactions) {
      for (const write of transaction.writes) apply(rows, write);
      if (withOrigins && transaction.writes.length > 0) {
        const origin = originRow(channel, transaction);
        rows.set(origin.key, origin);
      }
    }
    if (number === height - 1) break;
  }
  const epoch = rows.get(EPOCH)?.value ?? '{"number":0}';
  const records = [...rows.values()].filter(({ key }) => key !== EPOCH && tableOf(key) !== OWN);
  return {
    rows: records.sort((a, b) => (a.key < b.key ? -1 : 1)),
    epoch: (JSON.parse(epoch) as { readonly number: number }).number,
  };
}

/** A key keeps its policy until another is set, or it is deleted. */
function apply(rows: Map<string, StateRow>, { key, value, policy }: StateWrite): void {
  if (value === undefined) {
    rows.delete(key);
    return;
  }
  const now = policy === undefined ? rows.get(key)?.policy : toBase64(policy);
  const text = Buffer.from(value).toString('utf8');
  rows.set(key, { key, value: text, ...(now === undefined ? {} : { policy: now }) });
}

function originRow(
  channel: string,
  { transactionId, blockNumber, index }: BlockTransaction,
): StateRow {
  const value = canonicalJson({ format: 1, channel, blockNumber, index });
  return { key: `origin/${transactionId}`, value };
}
