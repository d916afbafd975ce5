// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import { ask } from './ask.js';

/** Where a transaction was on the chain from which this one's state was taken over. */
export interface Origin {
  readonly channel: string;
  readonly blockNumber: number;
}

/** Undefined where no chain was before this one, or it had no such transaction. */
export async function originOf(
  ledger: Ledger,
  reader: Identity,
  transactionId: string,
): Promise<Origin | undefined> {
  try {
    const { channel, blockNumber } = await ask<Origin>(
      ledger,
      reader,
      'migration',
      'getOrigin',
      transactionId,
    );
    return { channel, blockNumber };
  } catch (error) {
    if (error instanceof ContractRefusedError && error.code === 'RECORD_NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}
