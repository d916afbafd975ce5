// SPDX-License-Identifier: Apache-2.0
import { LedgerError } from '@yulian/network';

/** Code of the ledger's failure; undefined when it did not fail. Other failures are thrown on. */
export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof LedgerError) return error.code;
    throw error;
  }
}
