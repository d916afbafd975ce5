// SPDX-License-Identifier: Apache-2.0
import { LedgerError } from '../errors.js';

/** How LevelDB names its files. */
const FILE = /\b(\d{6}\.(?:ldb|sst|log)|MANIFEST-\d{6}|CURRENT)\b/;

/** With these LevelDB says that a file is not what it wrote, or cannot be read. */
const DAMAGE = ['LEVEL_CORRUPTION', 'LEVEL_IO_ERROR'] as const;

/** What a failed read means. Errors that are not LevelDB's stay as they are. */
export function readFailure(error: unknown): unknown {
  if (error instanceof LedgerError) return error;
  if (has(error, 'LEVEL_DATABASE_NOT_OPEN')) {
    return new LedgerError('LEDGER_UNAVAILABLE', 'the ledger is closed', { cause: error });
  }
  if (!isDamage(error)) return error;
  const file = fileIn(error);
  const message = `LevelDB cannot read ${file ?? 'a file'}: it is damaged; run verify-chain`;
  return new LedgerError('LEDGER_CORRUPT', message, { cause: error, details: { file } });
}

/** Why a database could not be opened. */
export function openFailure(error: unknown, folder: string): LedgerError {
  if (has(error, 'LEVEL_LOCKED')) {
    return new LedgerError('LEDGER_LOCKED', `${folder} is in use`, { cause: error });
  }
  if (!isDamage(error)) {
    return new LedgerError('LEDGER_UNAVAILABLE', `${folder} cannot be opened`, { cause: error });
  }
  // LevelDB does not say which file it was when its list of files cannot be read.
  const file = fileIn(error) ?? 'MANIFEST';
  const message = `${file} in ${folder} is damaged; restore a backup`;
  return new LedgerError('LEDGER_CORRUPT', message, { cause: error, details: { file } });
}

function isDamage(error: unknown): boolean {
  return DAMAGE.some((code) => has(error, code));
}

function has(error: unknown, code: string): boolean {
  return chainOf(error).some((one) => 'code' in one && one.code === code);
}

/** The file that LevelDB names, somewhere in what it threw. */
function fileIn(error: unknown): string | undefined {
  return chainOf(error)
    .map(({ message }) => FILE.exec(message)?.[1])
    .find((file) => file !== undefined);
}

function chainOf(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...chainOf(error.cause)] : [];
}
