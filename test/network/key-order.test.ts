// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { compareKeys } from '@yulian/network/embedded/key-order';

describe('order of keys', () => {
  it('is that of their UTF-8 bytes', () => {
    const keys = fc.string({ unit: 'binary', maxLength: 6 });
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const expected = Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(Math.sign(compareKeys(a, b))).to.equal(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
