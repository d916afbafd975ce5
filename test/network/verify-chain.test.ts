// SPDX-License-Identifier: Apache-2.0
import { cp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { Level } from 'level';
import {
  signMessageAs,
  transact,
  verifyChainFolder,
  type ChainReport,
  type Checkpoint,
  type EmbeddedLedger,
} from '@yulian/network';
import {
  blockHash,
  blockSigningMessage,
  decodeBlock,
  encodeBlock,
  transactionsHeader,
  type BlockEntry,
  type BlockHeader,
  type StoredBlock,
} from '@yulian/network/embedded/block';
import { encodeHead, HEAD_KEY } from '@yulian/network/embedded/records';
import { call } from '../conformance/harness.js';
import { organizationAt, testConsortium } from '../support/consortium.js';
import { openTestLedger, withDirectory } from '../support/embedded-ledger.js';
import { throwsCode } from '../support/throws-code.js';

type Rows = Level<Buffer, Buffer>;

const BLOCKS = 6;

async function fill(ledger: EmbeddedLedger): Promise<void> {
  const { clerk } = organizationAt(await testConsortium(), 0);
  const calls = [
    call(
      'keys:putMany',
      JSON.stringify([
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ]),
    ),
    call('keys:increment', 'a'),
    call('keys:remove', 'b'),
    call('queries:countInto', 'a', 'z', 'count'),
    call('keys:put', 'a', 'last'),
  ];
  for (const one of calls) await transact(ledger, clerk, one);
}

/** A chain of six blocks to spoil. */
async function withChain(
  use: (directory: string, good: Checkpoint) => Promise<void>,
): Promise<void> {
  await withDirectory(async (parent) => {
    const directory = join(parent, 'ledger');
    const ledger = await openTestLedger(directory);
    await fill(ledger);
    const { height, currentBlockHash } = await ledger.info();
    await ledger.close();
    expect(height).to.equal(BLOCKS);
    await use(directory, { height, hash: currentBlockHash });
  });
}

async function spoil(
  directory: string,
  change: (rows: Rows) => Promise<void>,
): Promise<ChainReport> {
  const options = { keyEncoding: 'buffer', valueEncoding: 'buffer' };
  const rows: Rows = new Level(join(directory, 'db'), options);
  await change(rows);
  await rows.close();
  return verifyChainFolder(directory);
}

function blockRow(number: number): Buffer {
  const row = Buffer.alloc(9);
  row.write('b');
  row.writeBigUInt64BE(BigInt(number), 1);
  return row;
}

async function flip(rows: Rows, row: Buffer, fromEnd: number): Promise<void> {
  const value = Buffer.from(await rows.get(row));
  const at = value.length - 1 - fromEnd;
  value[at] = (value[at] ?? 0) ^ 1;
  await rows.put(row, value);
}

async function firstRow(rows: Rows, prefix: string): Promise<[Buffer, Buffer]> {
  for await (const row of rows.iterator({ gte: Buffer.from(prefix), limit: 1 })) return row;
  throw new Error(`no row ${prefix}`);
}

/** What an operator who holds the orderer's key can do to the newest block. */
async function resign(
  rows: Rows,
  change: (block: StoredBlock) => { header: BlockHeader; entries: readonly BlockEntry[] },
): Promise<void> {
  const { orderer } = await testConsortium();
  const number = BLOCKS - 1;
  const block = decodeBlock(await rows.get(blockRow(number)));
  const { header, entries } = change(block);
  const signature = await signMessageAs(orderer, blockSigningMessage(header, block.signer));
  await rows.put(blockRow(number), encodeBlock(header, block.signer, signature, entries));
  await rows.put(HEAD_KEY, encodeHead({ height: BLOCKS, hash: blockHash(header) }));
}

describe('verify-chain', () => {
  it('finds nothing wrong with a good chain, and says what it holds', () =>
    withChain(async (directory, { height, hash }) => {
      const done: number[] = [];
      const report = await verifyChainFolder(directory, {
        onProgress: (number) => done.push(number),
      });
      expect(report).to.include({ ok: true, problem: undefined, height, headHash: hash });
      expect(report.stateDigest).to.match(/^[0-9a-f]{64}$/);
      expect(done).to.deep.equal([1, 2, 3, 4, 5, 6]);
    }));

  it('verifies a running ledger while it is written to', () =>
    withDirectory(async (directory) => {
      const { clerk } = organizationAt(await testConsortium(), 0);
      const ledger = await openTestLedger(directory);
      await fill(ledger);
      const verifying = ledger.verifyChain();
      const writing = Array.from({ length: 20 }, (_, i) =>
        transact(ledger, clerk, call('keys:put', `more-${String(i)}`, 'v')),
      );
      expect(await verifying).to.include({ ok: true, height: BLOCKS });
      await Promise.all(writing);
      await throwsCode(verifyChainFolder(directory), 'LEDGER_LOCKED');
      await ledger.close();
    }));

  it('gives equal digests for equal states only', () =>
    withChain(async (directory) => {
      const copy = `${directory}-copy`;
      await cp(directory, copy, { recursive: true });
      const before = await verifyChainFolder(directory);
      expect(await verifyChainFolder(copy)).to.deep.equal(before);
      const { clerk } = organizationAt(await testConsortium(), 0);
      const ledger = await openTestLedger(copy);
      await transact(ledger, clerk, call('keys:put', 'a', 'other'));
      await ledger.close();
      expect((await verifyChainFolder(copy)).stateDigest).to.not.equal(before.stateDigest);
    }));

  const problems: readonly [string, string, number | undefined, (rows: Rows) => Promise<void>][] = [
    ['a missing block', 'BLOCK_MISSING', 3, (rows) => rows.del(blockRow(3))],
    [
      'a byte changed in a transaction',
      'BLOCK_CONTENT_CHANGED',
      2,
      (rows) => flip(rows, blockRow(2), 200),
    ],
    [
      'a block in the place of another',
      'BLOCK_NUMBER_WRONG',
      2,
      async (rows) => rows.put(blockRow(2), await rows.get(blockRow(3))),
    ],
    [
      'a block cut short',
      'BLOCK_MALFORMED',
      4,
      async (rows) => {
        const block = await rows.get(blockRow(4));
        await rows.put(blockRow(4), block.subarray(0, -1));
      },
    ],
    [
      'an edited verdict',
      'BLOCK_CONTENT_CHANGED',
      2,
      async (rows) => {
        const block = decodeBlock(await rows.get(blockRow(2)));
        const entries = block.entries.map((entry) => ({
          ...entry,
          code: 'MVCC_READ_CONFLICT' as const,
        }));
        await rows.put(blockRow(2), encodeBlock(block, block.signer, block.signature, entries));
      },
    ],
    [
      'an edited verdict under a new hash',
      'BLOCK_SIGNATURE_WRONG',
      5,
      async (rows) => {
        const block = decodeBlock(await rows.get(blockRow(5)));
        const entries = block.entries.map((entry) => ({
          ...entry,
          code: 'MVCC_READ_CONFLICT' as const,
        }));
        const header = transactionsHeader(5, block.previousHash, entries);
        await rows.put(blockRow(5), encodeBlock(header, block.signer, block.signature, entries));
      },
    ],
    [
      'a transaction left out under a new hash',
      'BLOCK_SIGNATURE_WRONG',
      3,
      async (rows) => {
        const block = decodeBlock(await rows.get(blockRow(3)));
        const header = transactionsHeader(3, block.previousHash, []);
        await rows.put(blockRow(3), encodeBlock(header, block.signer, block.signature, []));
      },
    ],
    ['a changed value', 'STATE_DIFFERS', undefined, (rows) => flip(rows, Buffer.from('sa'), 0)],
    ['a missing key', 'STATE_DIFFERS', undefined, (rows) => rows.del(Buffer.from('sc'))],
    [
      'a key that no block wrote',
      'STATE_DIFFERS',
      undefined,
      async (rows) => rows.put(Buffer.from('sintruder'), await rows.get(Buffer.from('sa'))),
    ],
    [
      'a value of before',
      'STATE_DIFFERS',
      undefined,
      async (rows) => rows.put(Buffer.from('sa'), await rows.get(Buffer.from('sc'))),
    ],
    [
      'a changed piece of history',
      'HISTORY_DIFFERS',
      undefined,
      async (rows) => {
        const [row] = await firstRow(rows, 'h');
        await flip(rows, row, 0);
      },
    ],
    [
      'a missing piece of history',
      'HISTORY_DIFFERS',
      undefined,
      async (rows) => {
        const [row] = await firstRow(rows, 'h');
        await rows.del(row);
      },
    ],
    [
      'a transaction missing in the index',
      'TRANSACTION_INDEX_DIFFERS',
      undefined,
      async (rows) => {
        const [row] = await firstRow(rows, 't');
        await rows.del(row);
      },
    ],
    ['a damaged head', 'STORAGE_DAMAGED', undefined, (rows) => flip(rows, Buffer.from('mhead'), 0)],
    [
      'a block beyond the head',
      'BLOCK_UNEXPECTED',
      BLOCKS,
      async (rows) => rows.put(blockRow(BLOCKS), await rows.get(blockRow(1))),
    ],
    ['another configuration', 'BLOCK_CONTENT_CHANGED', 0, (rows) => flip(rows, blockRow(0), 30)],
  ];
  for (const [what, code, block, change] of problems) {
    it(`finds ${what}`, () =>
      withChain(async (directory) => {
        const { ok, problem } = await spoil(directory, change);
        expect(ok).to.equal(false);
        expect(problem?.code).to.equal(code);
        expect(problem?.block).to.equal(block);
      }));
  }

  it('a verdict that the orderer itself falsified shows', () =>
    withChain(async (directory) => {
      const { problem } = await spoil(directory, (rows) =>
        resign(rows, ({ number, previousHash, entries }) => {
          const code = 'MVCC_READ_CONFLICT' as const;
          const edited = entries.map((entry) => ({ ...entry, code }));
          return { header: transactionsHeader(number, previousHash, edited), entries: edited };
        }),
      );
      expect(problem).to.include({ code: 'VALIDATION_DIFFERS', block: BLOCKS - 1 });
    }));

  it('a block that the orderer signed onto another one shows', () =>
    withChain(async (directory) => {
      const { problem } = await spoil(directory, (rows) =>
        resign(rows, ({ number, entries }) => ({
          header: transactionsHeader(number, Buffer.alloc(32, 9), entries),
          entries,
        })),
      );
      expect(problem).to.include({ code: 'BLOCK_LINK_BROKEN', block: BLOCKS - 1 });
    }));

  it('a transaction that the orderer left out shows in what it would have written', () =>
    withChain(async (directory) => {
      const { problem } = await spoil(directory, (rows) =>
        resign(rows, ({ number, previousHash }) => ({
          header: transactionsHeader(number, previousHash, []),
          entries: [],
        })),
      );
      expect(problem?.code).to.equal('STATE_DIFFERS');
    }));

  it('a tail that was cut shows against a checkpoint held outside', () =>
    withDirectory(async (parent) => {
      const directory = join(parent, 'ledger');
      const older = join(parent, 'older');
      const first = await openTestLedger(directory);
      await fill(first);
      await first.close();
      await cp(directory, older, { recursive: true });
      const { clerk } = organizationAt(await testConsortium(), 0);
      const second = await openTestLedger(directory);
      await transact(second, clerk, call('keys:put', 'z', 'v'));
      const { height, currentBlockHash: hash } = await second.info();
      await second.close();
      expect((await verifyChainFolder(older)).ok).to.equal(true);
      const { problem } = await verifyChainFolder(older, { checkpoint: { height, hash } });
      expect(problem?.code).to.equal('CHAIN_SHORTER_THAN_CHECKPOINT');
      expect((await verifyChainFolder(directory, { checkpoint: { height, hash } })).ok).to.equal(
        true,
      );
    }));

  it('a rewritten past shows against a checkpoint held outside', () =>
    withChain(async (directory, good) => {
      const checkpoint = { height: good.height - 1, hash: good.hash };
      const { problem } = await verifyChainFolder(directory, { checkpoint });
      expect(problem).to.include({ code: 'CHECKPOINT_DIFFERS', block: good.height - 2 });
    }));

  it('damaged files are detected, or harmless', () =>
    withChain(async (directory, checkpoint) => {
      const good = await verifyChainFolder(directory, { checkpoint });
      const files = (await readdir(join(directory, 'db'))).filter((name) => name !== 'LOCK');
      for (const name of files) {
        for (const how of ['flip', 'cut'] as const) {
          const copy = `${directory}-${name}-${how}`;
          await cp(directory, copy, { recursive: true });
          await damage(join(copy, 'db', name), how);
          const report = await verifyChainFolder(copy, { checkpoint }).catch(() => undefined);
          if (report?.ok === true) expect(report).to.deep.equal(good);
        }
      }
    }));
});

async function damage(file: string, how: 'flip' | 'cut'): Promise<void> {
  const bytes = await readFile(file);
  if (how === 'cut') {
    await truncate(file, Math.floor(bytes.length / 2));
    return;
  }
  const at = Math.floor(bytes.length / 2);
  if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  await writeFile(file, bytes);
}
