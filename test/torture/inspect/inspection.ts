// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestGateway } from '../../support/gateway.js';
import type { Violation } from '../engine/suite.js';
import type { Book, KeptHead, Write } from '../load/book.js';
import type { Keys } from '../world/template.js';
import { checkChain } from './check-chain.js';
import { compareIndexes, rebuildIndex } from './check-index.js';
import { checkProofs } from './check-proofs.js';
import { checkVaults } from './check-vaults.js';
import { checkWrites, type Settled } from './check-writes.js';
import { Findings } from './findings.js';
import { readChain } from './read-chain.js';

/** What a data folder is to be held against. */
export interface InspectionWish {
  readonly directory: string;
  readonly keys: Keys;
  readonly book: Pick<Book, 'writes' | 'proofs' | 'heads'>;
  /** Writes before this place were examined already; only some of them are looked at again. */
  readonly from: number;
  /** Blocks that were there before the first write of the book. */
  readonly baseHeight: number;
  readonly seed: string;
}

/** What was found. */
export interface InspectionAnswer {
  readonly violations: readonly Violation[];
  /** Writes whose outcome was open and is known now. */
  readonly settled: readonly Settled[];
  /** Where the chain stood at the end; height 0 when the folder did not open. */
  readonly head: KeptHead;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Opens a data folder as the next start would, and holds the invariants against it:
 *
 * - what was acknowledged is there, once, and the same request gets the same answer;
 * - what was not is absent or whole; every transaction on the chain is one that somebody asked for;
 * - the chain verifies, state is the replay of its write sets, the vaults are sound;
 * - heads and proofs that were handed out still hold; every document can be read;
 * - the read index is the one that would be built anew.
 */
export async function inspect(wish: InspectionWish): Promise<InspectionAnswer> {
  const findings = new Findings();
  const { violations, counts } = findings;
  const gateway = new TestGateway(wish.directory, {}, new Map());
  try {
    await gateway.start();
  } catch (error) {
    findings.add('OPENS_AGAIN', errorText(error));
    return { violations, counts, settled: [], head: { height: 0, blockHash: '' } };
  }
  const scratch = await mkdtemp(join(tmpdir(), 'yulian-torture-index-'));
  try {
    const settled = await checkWrites(gateway, wish, await readChain(gateway), findings);
    const chain = await readChain(gateway);
    checkChain(wish, settled, chain, findings);
    await checkProofs(gateway, wish, chain, findings);
    await checkVaults(gateway, wish.book, findings);
    await rebuildIndex(gateway, scratch, findings);
    await gateway.stop();
    await compareIndexes(wish.directory, scratch, findings);
    return { violations, counts, settled, head: chain.head };
  } finally {
    await gateway.stop();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Puts what an inspection settled into the book. */
export function adopt(writes: readonly Write[], settled: readonly Settled[]): void {
  for (const { place, state, status, text } of settled) {
    const write = writes[place];
    if (write !== undefined) Object.assign(write, { state, status, text });
  }
}

function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? `${String(error.code)}: ` : '';
  return `${code}${error.stack ?? error.message}`;
}
