// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Identity } from '@yulian/network';
import type { LicenceOnChain } from '@yulian/proofs';
import { ask, type Asked } from '../ledger-queries/ask.js';

/** A licence, or the batch that it is in; undefined when the contract refuses to name it. @throws LedgerError */
export async function findLicence(
  ledger: Asked,
  reader: Identity,
  id: string,
): Promise<LicenceOnChain | undefined> {
  try {
    return await ask<LicenceOnChain>(ledger, reader, 'licence', 'get', id);
  } catch (error) {
    if (error instanceof ContractRefusedError) return undefined;
    throw error;
  }
}
