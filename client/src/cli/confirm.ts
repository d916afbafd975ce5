// SPDX-License-Identifier: Apache-2.0
import { createInterface } from 'node:readline/promises';
import { confirmTexts } from '../texts/confirm.js';
import type { Text } from '../texts/text.js';
import { flag } from './command.js';
import type { Session } from './session.js';
import { UsageError } from './usage-error.js';

/** The option `--yes`, for commands that cannot be undone. */
export const confirmOptions = { yes: flag(confirmTexts.yes) };

/**
 * Asks on standard error before a command that cannot be undone.
 *
 * @param isSure whether `--yes` was given
 * @throws UsageError `CONFIRMATION_MISSING` when nobody can be asked, `NOT_CONFIRMED`
 */
export async function requireConfirmed(
  session: Session,
  question: Text,
  isSure: boolean,
): Promise<void> {
  if (isSure) return;
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new UsageError('CONFIRMATION_MISSING', confirmTexts.missing);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const said = await terminal.question(`${session.t(question)} ${session.t(confirmTexts.prompt)} `);
  terminal.close();
  if (/^(?:y|yes|是)$/iu.test(said.trim())) return;
  throw new UsageError('NOT_CONFIRMED', confirmTexts.notConfirmed);
}
