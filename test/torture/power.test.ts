// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { Random } from './engine/random.js';
import { needShim, PATIENCE_MS, runFew } from './few-cases.js';
import { FileModel, type Survival } from './power/file-model.js';
import { powerSuite } from './suites/power.js';

describe('torture: power cuts', () => {
  it('leave what was acknowledged, and a folder that opens', async function () {
    this.timeout(PATIENCE_MS);
    await needShim(this);
    const counts = await runFew(powerSuite(), { scale: 0.00625, only: 'usual' });
    expect(counts['power cuts']).to.equal(1);
  });
});

describe('torture: the model of a disk', () => {
  const change = fc.record({ offset: fc.nat(9000), bytes: fc.uint8Array({ minLength: 1 }) });
  const survival = fc.constantFrom<Survival>('none', 'all', 'first', 'pages');

  it('keeps what was synced, whatever comes after', () => {
    fc.assert(
      fc.property(fc.array(change), survival, fc.nat(), (changes, how, seed) => {
        const file = new FileModel(Buffer.alloc(0), 0o600);
        const expected = Buffer.alloc(20_000);
        for (const { offset, bytes } of changes) {
          file.write(offset, Buffer.from(bytes));
          expected.set(bytes, offset);
        }
        file.beginSync(1);
        file.endSync(1);
        const end = Math.max(0, ...changes.map(({ offset, bytes }) => offset + bytes.length));
        // What comes after lies beyond: it may be there or not, and takes nothing away.
        file.write(end + 5000, Buffer.from('later'));
        const found = file.after(how, Random.of(seed));
        expect(found.subarray(0, end).equals(expected.subarray(0, end))).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('shows every change when all of it survives', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const file = new FileModel(Buffer.alloc(0), 0o600);
        const expected = Buffer.alloc(20_000);
        for (const { offset, bytes } of changes) {
          file.write(offset, Buffer.from(bytes));
          expected.set(bytes, offset);
        }
        const found = file.after('all', Random.of(1));
        expect(found.equals(expected.subarray(0, found.length))).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });
});
