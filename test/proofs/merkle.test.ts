// SPDX-License-Identifier: Apache-2.0
import {
  fromHex,
  inclusionProof,
  leafHash,
  merkleRoot,
  MerkleTree,
  nodeHash,
  toHex,
  verifyInclusion,
  type Hash,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { expect } from 'chai';
import fc from 'fast-check';

const RUNS = { numRuns: 1000 };
const { sha256, sm3 } = nodePrimitives;

const VECTOR_LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(fromHex);

/** RFC 9162, section 2.1.1, word for word: split at the largest power of two below the size. */
function rfcRoot(leaves: readonly Uint8Array[], hash: Hash): Uint8Array {
  if (leaves.length === 0) return hash(new Uint8Array());
  if (leaves.length === 1) return leafHash(leaves[0] as Uint8Array, hash);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(rfcRoot(leaves.slice(0, split), hash), rfcRoot(leaves.slice(split), hash), hash);
}

const leafOf = (i: number): Uint8Array => leafHash(Uint8Array.of(i >> 8, i & 255), sha256);
const leavesOf = (size: number): Uint8Array[] => Array.from({ length: size }, (_, i) => leafOf(i));

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = Math.floor(bit / 8) % copy.length;
  copy[at] = (copy[at] as number) ^ (1 << (bit % 8));
  return copy;
}

describe('Merkle tree (RFC 9162)', () => {
  it('has the published roots', () => {
    const root = (size: number, hash: Hash): string =>
      toHex(
        merkleRoot(
          VECTOR_LEAVES.slice(0, size).map((leaf) => leafHash(leaf, hash)),
          hash,
        ),
      );
    expect(root(0, sha256)).to.equal(toHex(sha256(new Uint8Array())));
    expect(root(1, sha256)).to.equal(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
    expect(root(8, sha256)).to.equal(
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    );
    expect(root(1, sm3)).to.equal(
      '2daef60e7a0b8f5e024c81cd2ab3109f2b4f155cf83adeb2ae5532f74a157fdf',
    );
    expect(root(8, sm3)).to.equal(
      'bc48ba7a709184b5f2a631e1adeb8dc2a0d4c018c1d6cc89b5664fe154c93b38',
    );
  });

  it('proves nothing by hashes that are none', () => {
    for (const bytes of [0, 1, 31, 33]) {
      const hash = new Uint8Array(bytes);
      const claim = { index: 0, size: 1, leafHash: hash, proof: [], root: hash };
      expect(verifyInclusion(claim, sha256), String(bytes)).to.equal(false);
    }
  });

  it('is the tree of the RFC’s own recursion, at every size up to 70', () => {
    for (let size = 0; size <= 70; size++) {
      const data = Array.from({ length: size }, (_, i) => Uint8Array.of(i >> 8, i & 255));
      const expected = toHex(rfcRoot(data, sha256));
      expect(toHex(merkleRoot(leavesOf(size), sha256)), String(size)).to.equal(expected);
      expect(toHex(new MerkleTree(leavesOf(size), sha256).root)).to.equal(expected);
    }
  });

  it('proves every index of every size up to 70, and no other index', () => {
    for (let size = 1; size <= 70; size++) {
      const leaves = leavesOf(size);
      const tree = new MerkleTree(leaves, sha256);
      for (let index = 0; index < size; index++) {
        const proof = tree.proof(index);
        const claim = { index, size, leafHash: leafOf(index), proof, root: tree.root };
        expect(verifyInclusion(claim, sha256), `${String(index)} of ${String(size)}`).to.equal(
          true,
        );
        for (let other = 0; other < size; other++) {
          if (other === index) continue;
          expect(verifyInclusion({ ...claim, index: other }, sha256)).to.equal(false);
        }
      }
    }
  });

  it('fails with any single change', () => {
    const places = fc
      .integer({ min: 1, max: 300 })
      .chain((size) =>
        fc.tuple(fc.constant(size), fc.nat({ max: size - 1 }), fc.nat(), fc.nat(255)),
      );
    fc.assert(
      fc.property(places, ([size, index, where, bit]) => {
        const leaves = leavesOf(size);
        const tree = new MerkleTree(leaves, sha256);
        const proof = inclusionProof(index, leaves, sha256);
        expect(proof.map(toHex)).to.deep.equal(tree.proof(index).map(toHex));
        const claim = { index, size, leafHash: leafOf(index), proof, root: tree.root };
        expect(verifyInclusion(claim, sha256)).to.equal(true);
        const changes = [
          { ...claim, leafHash: flipped(claim.leafHash, bit) },
          { ...claim, root: flipped(claim.root, bit) },
          { ...claim, proof: [...proof, leafOf(0)] },
          { ...claim, proof: [leafOf(0), ...proof] },
          ...(proof.length === 0 ? [] : changesOfProof(claim, where % proof.length, bit)),
        ];
        for (const change of changes) expect(verifyInclusion(change, sha256)).to.equal(false);
      }),
      RUNS,
    );
  });

  it('refuses impossible places, and a node passed off as a leaf', () => {
    const leaves = leavesOf(4);
    const tree = new MerkleTree(leaves, sha256);
    const claim = { index: 0, size: 4, leafHash: leafOf(0), proof: tree.proof(0), root: tree.root };
    for (const [index, size] of [
      [-1, 4],
      [4, 4],
      [0.5, 4],
      [NaN, 4],
      [0, 0],
      [0, Infinity],
      [0, 2],
      [0, 8],
    ] as const) {
      expect(verifyInclusion({ ...claim, index, size }, sha256)).to.equal(false);
    }
    const inner = nodeHash(leafOf(0), leafOf(1), sha256);
    const asLeaf = { index: 0, size: 2, leafHash: inner, proof: [tree.proof(0)[1] as Uint8Array] };
    expect(verifyInclusion({ ...asLeaf, size: 4, root: tree.root }, sha256)).to.equal(false);
    const concatenated = leafHash(Buffer.concat([leafOf(0), leafOf(1)]), sha256);
    expect(toHex(concatenated)).not.to.equal(toHex(inner));
    expect(() => tree.proof(4)).to.throw(RangeError);
    expect(() => tree.proof(-1)).to.throw(RangeError);
  });
});

type Claim = Parameters<typeof verifyInclusion>[0];

function changesOfProof(claim: Claim, at: number, bit: number): Claim[] {
  const { proof } = claim;
  const changes: Claim[] = [
    { ...claim, proof: proof.slice(1) },
    { ...claim, proof: proof.slice(0, -1) },
    { ...claim, proof: proof.map((node, i) => (i === at ? flipped(node, bit) : node)) },
    { ...claim, proof: proof.map((node, i) => (i === at ? node.subarray(1) : node)) },
  ];
  if (proof.length > 1) changes.push({ ...claim, proof: [...proof].reverse() });
  return changes;
}
