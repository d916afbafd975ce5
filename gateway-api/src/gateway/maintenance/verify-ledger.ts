// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import { verifyChainFolder, type ChainReport, type VerifyChainOptions } from '@yulian/network';
import { checkDatabaseFiles } from '../../durable/database-files.js';

/**
 * Verifies a ledger that no process has open. First its files, which LevelDB does not name when
 * it stumbles over one.
 *
 * @throws LedgerError as `verifyChainFolder`
 */
export async function verifyLedgerFolder(
  directory: string,
  options: VerifyChainOptions = {},
): Promise<ChainReport> {
  for await (const { file, reason } of checkDatabaseFiles(join(directory, 'db'))) {
    const item = `db/${file}`;
    const detail = `${item} is damaged: ${reason}; restore a backup`;
    const problem = { code: 'STORAGE_DAMAGED', item, detail } as const;
    return { ok: false, problem, height: 0, headHash: '', stateDigest: undefined };
  }
  return verifyChainFolder(directory, options);
}
