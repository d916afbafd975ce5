// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import {
  GrowingRoot,
  leafHash,
  merkleRoot,
  rowHash,
  stateRoots,
  toHex,
  type StateRow,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';

const { sha256 } = nodePrimitives;

describe('state roots', () => {
  it('grow to the root over all leaves, wherever they are gone on with', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array(), { maxLength: 70 }), fc.nat(70), (data, cut) => {
        const leaves = data.map((one) => leafHash(one, sha256));
        const first = new GrowingRoot(sha256);
        for (const leaf of leaves.slice(0, cut)) first.append(leaf);
        const second = new GrowingRoot(sha256, first.state);
        for (const leaf of leaves.slice(cut)) second.append(leaf);
        expect(toHex(second.root)).to.equal(toHex(merkleRoot(leaves, sha256)));
      }),
    );
  });

  it('tell every change of a key, a value or a policy', () => {
    const row: StateRow = { key: 'unit/a', value: '{"format":1}', policy: 'AAEC' };
    const others: readonly StateRow[] = [
      { ...row, key: 'unit/b' },
      { ...row, value: '{"format":2}' },
      { ...row, policy: 'AAED' },
      { key: row.key, value: row.value },
    ];
    const hashes = [row, ...others].map((one) => toHex(rowHash(one, sha256)));
    expect(new Set(hashes)).to.have.length(hashes.length);
    const roots = [[row], [row, others[0]!], []].map((rows) => stateRoots(rows, sha256).root);
    expect(new Set(roots)).to.have.length(roots.length);
  });
});
