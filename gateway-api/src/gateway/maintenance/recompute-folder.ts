// SPDX-License-Identifier: Apache-2.0
import type { ContractClass, Ledger } from '@yulian/network';
import { openNode, type DataFolder } from '@yulian/network/operator';
import {
  recomputePool,
  utf8Decode,
  type ChainRows,
  type OpenCase,
  type Pool,
  type Recomputed,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { earningOpening, keyFileOf, openVaultKey, type VaultKey } from '../../vault/index.js';
import { OperatorError } from './operator-error.js';

/** Rows that earning stands on. */
const WANTED =
  /^(case|service-item|factor-set|factor-set-turns|earning-day|earning-batch|nullifier|pool|pool-donation)\//;

/**
 * Derives every gram of a batch, or of a pool, from a copy of a data folder: its blocks, and the keys of
 * the vaults that are there.
 *
 * @throws OperatorError `DATA_FOLDER_EMPTY`, `BATCH_NOT_FOUND`
 */
export async function recomputeFolder(
  folder: DataFolder,
  id: string,
  contracts: readonly ContractClass[],
): Promise<Recomputed> {
  const consortium = await folder.readConsortium();
  if (consortium === undefined) {
    throw new OperatorError('DATA_FOLDER_EMPTY', `${folder.path} holds no consortium`);
  }
  const { ledger } = await openNode(folder, consortium, { contracts });
  try {
    const rows = await RowsOfBlocks.read(ledger);
    const keys = new Map<string, VaultKey>();
    for (const { mspId } of consortium.organisations) {
      const key = await openVaultKey(keyFileOf(folder.vault(mspId)), false).catch(() => undefined);
      if (key !== undefined) keys.set(mspId, key);
    }
    const open: OpenCase = (record) => {
      const key = keys.get(record.owner);
      return key && earningOpening(key, record);
    };
    return recomputePool(rows, poolOf(rows, id), open, nodePrimitives.sha256);
  } finally {
    await ledger.close();
  }
}

/** The pool itself, or the one of which a batch was formed. @throws OperatorError `BATCH_NOT_FOUND` */
function poolOf(rows: ChainRows, id: string): string {
  for (const [, value] of rows.under('pool/')) {
    const pool = value as Pool;
    const last = pool.facts.findLast(({ batch }) => batch !== undefined);
    if (pool.id === id || last?.batch === id) return pool.id;
  }
  throw new OperatorError('BATCH_NOT_FOUND', `the chain has no batch or pool ${id}`);
}

/** The state that a chain's valid transactions left, of the rows that are wanted. */
class RowsOfBlocks implements ChainRows {
  readonly #rows: ReadonlyMap<string, Uint8Array>;
  readonly #keys: readonly string[];

  private constructor(rows: ReadonlyMap<string, Uint8Array>) {
    this.#rows = rows;
    this.#keys = [...rows.keys()].sort();
  }

  static async read(ledger: Ledger): Promise<RowsOfBlocks> {
    const { height } = await ledger.info();
    const rows = new Map<string, Uint8Array>();
    for await (const { number, transactions } of ledger.blocks(0)) {
      for (const { code, writes } of transactions) {
        if (code !== 'VALID') continue;
        for (const { key, value } of writes) {
          if (!WANTED.test(key)) continue;
          if (value === undefined) rows.delete(key);
          else rows.set(key, value);
        }
      }
      if (number + 1 >= height) break;
    }
    return new RowsOfBlocks(rows);
  }

  get(key: string): unknown {
    const bytes = this.#rows.get(key);
    return bytes === undefined ? undefined : JSON.parse(utf8Decode(bytes));
  }

  *under(prefix: string): Generator<readonly [string, unknown]> {
    for (const key of this.#keys) if (key.startsWith(prefix)) yield [key, this.get(key)];
  }
}
