// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError, type Identity, type Ledger } from '@yulian/network';
import {
  sealsSeen,
  type LicenceQuestion,
  type PresentedSeal,
  type PresentedSignatures,
  type SealAnswer,
  type SealUse,
} from '@yulian/proofs';
import { ask } from '../ledger-queries/ask.js';
import { KnownByBlock } from './known-by-block.js';
import type { Moment, Subject } from './subject.js';

interface ChainReader {
  readonly ledger: Ledger;
  readonly reader: Identity;
}

/** What the chain says of the seals in a file, whether that was sent or only read elsewhere. */
export async function sealsOnFile(
  chain: ChainReader,
  { digests, seals }: Pick<Subject, 'digests' | 'seals'>,
  signatures: PresentedSignatures | undefined,
  { knownAt }: Pick<Moment, 'knownAt'>,
): Promise<Pick<LicenceQuestion, 'presentedSeals' | 'sealAnswers'>> {
  const presented = seals ?? sealsSeen(signatures);
  if (digests === undefined || presented === undefined) return { presentedSeals: seals };
  const answers = await askOf(chain, presented, digests.sha256);
  if (typeof knownAt !== 'number') return { presentedSeals: seals, sealAnswers: answers };
  const known = new KnownByBlock(chain.ledger, chain.reader, knownAt);
  const restricted = answers.map(async ({ esId, use }) => ({
    esId,
    use: use && (await known.restrictUse(use)),
  }));
  return { presentedSeals: seals, sealAnswers: await Promise.all(restricted) };
}

/** Asks the chain about each seal once. */
function askOf(
  chain: ChainReader,
  seals: readonly PresentedSeal[],
  sha256: string,
): Promise<readonly SealAnswer[]> {
  const esIds = [...new Set(seals.map(({ esId }) => esId))];
  return Promise.all(esIds.map(async (esId) => ({ esId, use: await useOf(chain, esId, sha256) })));
}

/** @returns undefined when the chain knows no such seal */
async function useOf(
  { ledger, reader }: ChainReader,
  esId: string,
  sha256: string,
): Promise<SealUse | undefined> {
  try {
    return await ask<SealUse>(ledger, reader, 'seal', 'useOf', esId, sha256);
  } catch (error) {
    if (error instanceof ContractRefusedError && error.code === 'SEAL_NOT_FOUND') return undefined;
    throw error;
  }
}
