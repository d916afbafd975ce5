// SPDX-License-Identifier: Apache-2.0
import type { BlockTransaction } from '@yulian/network';
import type { TestGateway } from '../../support/gateway.js';
import type { KeptHead } from '../load/book.js';

/** All blocks of a chain, as the ledger port gives them. */
export interface ChainView {
  readonly head: KeptHead;
  /** Hash by block number. */
  readonly hashes: readonly string[];
  /** In their order. */
  readonly transactions: readonly BlockTransaction[];
}

/** Reads a chain from block 0 on. */
export async function readChain(gateway: TestGateway): Promise<ChainView> {
  const { ledger } = gateway.gateway.services;
  const { height, currentBlockHash } = await ledger.info();
  const hashes: string[] = [];
  const transactions: BlockTransaction[] = [];
  for (let number = 0; number < height; number++) {
    const block = await ledger.block(number);
    hashes.push(block.hash);
    transactions.push(...block.transactions);
  }
  return { head: { height, blockHash: currentBlockHash }, hashes, transactions };
}
