// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import type { PresentedSeal, SealAnswer, SealUse } from '@yulian/proofs';
import { ask } from '../ledger-queries/ask.js';

/** Asks the chain about the seals in a file, each once. */
export async function sealsOnFile(
  { ledger, reader }: { readonly ledger: Ledger; readonly reader: Identity },
  seals: readonly PresentedSeal[],
  sha256: string,
): Promise<readonly SealAnswer[]> {
  const esIds = [...new Set(seals.map(({ esId }) => esId))];
  return Promise.all(
    esIds.map(async (esId): Promise<SealAnswer> => {
      try {
        const use = await ask<SealUse>(ledger, reader, 'seal', 'useOf', esId, sha256);
        return { esId, use };
      } catch (error) {
        if (error instanceof ContractRefusedError && error.code === 'SEAL_NOT_FOUND')
          return { esId };
        throw error;
      }
    }),
  );
}
