// SPDX-License-Identifier: Apache-2.0
import {
  canonicalBytes,
  fromHex,
  leafHash,
  merkleRoot,
  toHex,
  verifyInclusion,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { Vault, type BatchEntry, type LeafProof } from '@yulian/gateway-api/storage';
import { expect } from 'chai';
import { collect, inDirectory } from './support.js';

const UNIT = '11999999TA0001019Q';
const sha256 = (data: Uint8Array): Uint8Array => nodePrimitives.sha256(data);

function entriesOf(count: number): BatchEntry[] {
  return Array.from({ length: count }, (_, i) => ({
    content: { id: `entry-${String(i)}` },
    fields: [{ path: '/n', value: i, salt: 'AAAAAAAAAAAAAAAAAAAAAA' }],
    number: `N${String(i)}`,
  }));
}

function holds(proof: LeafProof | undefined, entry: BatchEntry | undefined): boolean {
  if (proof === undefined || entry === undefined) return false;
  return verifyInclusion(
    {
      index: proof.index,
      size: proof.size,
      leafHash: leafHash(canonicalBytes(entry.content), sha256),
      proof: proof.proof.map(fromHex),
      root: fromHex(proof.root),
    },
    sha256,
  );
}

describe('batches in the vault', () => {
  for (const count of [1, 2, 15, 16, 17, 255, 256, 257, 512, 1000, 1281]) {
    it(`of ${String(count)} give every entry back with a proof that holds`, () =>
      inDirectory(async (directory) => {
        const entries = entriesOf(count);
        const vault = await Vault.open({ directory });
        const { root } = await vault.batches.add(UNIT, entries);
        const hashes = entries.map(({ content }) => leafHash(canonicalBytes(content), sha256));
        expect(root).to.equal(toHex(merkleRoot(hashes, sha256)));
        await vault.close();

        const again = await Vault.open({ directory });
        expect(await again.batches.get(root)).to.deep.equal({ root, count, unit: UNIT });
        expect(await collect(again.batches.entries(root))).to.deep.equal(entries);
        const proofs = await collect(again.batches.proofs(root));
        expect(proofs).to.have.length(count);
        for (const index of [0, 1, Math.floor(count / 2), count - 2, count - 1]) {
          if (index < 0 || index >= count) continue;
          const entry = await again.batches.entry(root, index);
          const proof = await again.batches.proof(root, index);
          expect(entry).to.deep.equal(entries[index]);
          expect(proof).to.deep.equal(proofs[index]);
          expect(holds(proof, entry)).to.equal(true);
        }
        proofs.forEach((proof, i) => expect(holds(proof, entries[i])).to.equal(true));
        expect(await again.batches.entry(root, count)).to.equal(undefined);
        expect(await again.batches.proof(root, count)).to.equal(undefined);
        expect(await again.batches.proof(root, -1)).to.equal(undefined);
        await again.close();
      }));
  }

  it('of 50,000 take any one entry and proof from a few small rows', async function () {
    this.timeout(60_000);
    await inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      const { root } = await vault.batches.add(UNIT, entriesOf(50_000));
      for (const index of [0, 31_234, 49_999]) {
        const proof = await vault.batches.proof(root, index);
        expect(holds(proof, await vault.batches.entry(root, index))).to.equal(true);
        expect(proof?.proof.length).to.be.lessThan(17);
      }
      await vault.close();
    });
  });

  it('cut off half-way leave nothing after the next start', () =>
    inDirectory(async (directory) => {
      const vault = await Vault.open({ directory });
      const broken = vault.batches.add(
        UNIT,
        (function* () {
          yield* entriesOf(2000);
          throw new Error('the client went away');
        })(),
      );
      await broken.catch(() => undefined);
      expect(Number(vault.checkpoint.rows)).to.be.greaterThan(0);
      await vault.close();
      const again = await Vault.open({ directory });
      expect(again.checkpoint.rows).to.equal('0');
      await again.close();
    }));
});
