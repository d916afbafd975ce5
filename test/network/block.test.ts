// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import {
  blockHash,
  checkBlockHashes,
  configHeader,
  decodeBlock,
  encodeBlock,
  transactionsHeader,
  type BlockEntry,
} from '@yulian/network/embedded/block';
import { FormatError } from '@yulian/network/embedded/encoding';

function entry(bytes: string, signature: string, code: BlockEntry['code'] = 'VALID'): BlockEntry {
  return { envelope: { bytes: Buffer.from(bytes), signature: Buffer.from(signature) }, code };
}

const PREVIOUS = Buffer.alloc(32, 7);
const ENTRIES = [entry('first', 'sig-1'), entry('second', 'sig-2', 'MVCC_READ_CONFLICT')];

function hashOf(entries: readonly BlockEntry[]): string {
  return blockHash(transactionsHeader(5, PREVIOUS, entries)).toString('hex');
}

// The golden hashes were computed by another program from the description of the format.
describe('block format', () => {
  it('has the hashes of its golden vectors', () => {
    expect(hashOf(ENTRIES)).to.equal(
      '8baf4ff71d4061cc62b84da65cedf16dac82969c589e50f4c885728cd2fb2761',
    );
    const config = configHeader(Buffer.from('{"format":1}'));
    expect(blockHash(config).toString('hex')).to.equal(
      'f0b2b0f00ce35ad79e8a55270068e10e49e3ec3c28653ce144daafa707a3eca8',
    );
  });

  it('comes back as it was encoded', () => {
    const header = transactionsHeader(5, PREVIOUS, ENTRIES);
    const bytes = encodeBlock(header, Buffer.from('who'), Buffer.from('sig'), ENTRIES);
    const block = decodeBlock(bytes);
    expect(block).to.deep.include({ ...header, entries: ENTRIES, config: undefined });
    expect(block.hash.equals(blockHash(header))).to.equal(true);
    expect(checkBlockHashes(block)).to.equal(true);
  });

  it('keeps the boundaries between transactions under the hash', () => {
    const variants = [
      [entry('firstsecond', 'sig-1'), entry('', 'sig-2', 'MVCC_READ_CONFLICT')],
      [entry('firsts', 'sig-1'), entry('econd', 'sig-2', 'MVCC_READ_CONFLICT')],
      [entry('first', 'sig-'), entry('1second', 'sig-2', 'MVCC_READ_CONFLICT')],
      [entry('second', 'sig-2'), entry('first', 'sig-1', 'MVCC_READ_CONFLICT')],
      [entry('first', 'sig-1')],
      [...ENTRIES, entry('', '')],
      [],
    ];
    const hashes = new Set([ENTRIES, ...variants].map(hashOf));
    expect(hashes.size).to.equal(variants.length + 1);
  });

  it('holds the verdicts under the hash', () => {
    const edited = [entry('first', 'sig-1'), entry('second', 'sig-2', 'VALID')];
    expect(hashOf(edited)).to.not.equal(hashOf(ENTRIES));
    const header = transactionsHeader(5, PREVIOUS, ENTRIES);
    const bytes = encodeBlock(header, Buffer.from('who'), Buffer.from('sig'), edited);
    expect(checkBlockHashes(decodeBlock(bytes))).to.equal(false);
  });

  it('gives different lists of envelopes different hashes', () => {
    const lists = fc.array(
      fc.record({ bytes: fc.string({ maxLength: 4 }), signature: fc.string({ maxLength: 4 }) }),
      { maxLength: 4 },
    );
    const hash = (list: readonly { bytes: string; signature: string }[]): string =>
      hashOf(list.map(({ bytes, signature }) => entry(bytes, signature)));
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        expect(hash(a) === hash(b)).to.equal(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses every cut of itself, and bytes behind it', () => {
    const header = transactionsHeader(5, PREVIOUS, ENTRIES);
    const bytes = encodeBlock(header, Buffer.from('who'), Buffer.from('sig'), ENTRIES);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => decodeBlock(bytes.subarray(0, length))).to.throw(FormatError);
    }
    expect(() => decodeBlock(Buffer.concat([bytes, Buffer.from([0])]))).to.throw(FormatError);
  });

  it('answers hostile bytes with a FormatError at worst', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => decodeBlock(bytes)).to.throw(FormatError);
      }),
      { numRuns: 1000 },
    );
  });
});
