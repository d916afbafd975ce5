// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import { ask } from '../../ledger-queries/ask.js';

/** Asks the chain whether a certificate was taken back: the very state that contracts ask. */
export async function isRevokedOnChain(
  ledger: Ledger,
  reader: Identity,
  mspId: string,
  serial: string,
): Promise<boolean> {
  try {
    await ask(ledger, reader, 'registry', 'getRevocation', mspId, serial);
    return true;
  } catch (error) {
    if (error instanceof ContractRefusedError && error.code === 'REVOCATION_NOT_FOUND') {
      return false;
    }
    throw error;
  }
}
