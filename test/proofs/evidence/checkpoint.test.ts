// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { signMessageAs, type Identity } from '@yulian/network';
import {
  CHECKPOINT_CODES,
  CHECKPOINT_FORMAT,
  CHECKPOINT_WITH_BLOCKS_FORMAT,
  checkpointBytes,
  checkpointCodeTexts,
  judgeCheckpoint,
  toBase64,
  verifyCheckpoint,
  type AnyCheckpoint,
  type Checkpoint,
  type CheckpointCode,
  type CheckpointWithBlocks,
  type TrustRoots,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { forEachLedger } from '../../support/for-each-ledger.js';
import { impostors, twinOf } from '../../support/forging.js';
import { foundedWorld, type World } from '../../support/world.js';

const RUNS = { numRuns: 1000 };

forEachLedger('checkpoints', (openLedger) => {
  let roots: TrustRoots;
  let checkpoint: Checkpoint;
  let withBlocks: CheckpointWithBlocks;
  let identity: Identity;
  let world: World;
  before(async () => {
    world = await foundedWorld(openLedger);
    roots = await world.ledger.trustRoots();
    ({ identity } = world.as('water', 'gateway'));
    const { channel, height, currentBlockHash } = await world.ledger.info();
    const head = { channel, height, blockHash: currentBlockHash, takenAt: world.clock.now };
    checkpoint = await signed(identity, { format: CHECKPOINT_FORMAT, ...head });
    const hashes: string[] = [];
    for (let number = 1; number < height; number++) {
      hashes.push((await world.ledger.block(number)).hash);
    }
    withBlocks = await signedWithBlocks({ from: 1, hashes });
  });

  async function signed(
    by: Identity,
    head: Omit<Checkpoint, 'signer' | 'signature'>,
  ): Promise<Checkpoint> {
    const signer = { mspId: by.mspId, certificate: by.certificate };
    const signature = await signMessageAs(by, checkpointBytes({ ...head, signer }));
    return { ...head, signer, signature: toBase64(signature) };
  }
  async function signedWithBlocks(
    blocks: CheckpointWithBlocks['blocks'],
    by = identity,
  ): Promise<CheckpointWithBlocks> {
    const { signature: _, format: __, ...head } = checkpoint;
    const signer = { mspId: by.mspId, certificate: by.certificate };
    const unsigned = { ...head, format: CHECKPOINT_WITH_BLOCKS_FORMAT, signer, blocks } as const;
    const signature = await signMessageAs(by, checkpointBytes(unsigned));
    return { ...unsigned, signature: toBase64(signature) };
  }
  /** The code, which every way to ask agrees with. */
  const codeOf = (one: unknown, trust = roots): CheckpointCode => {
    const code = judgeCheckpoint(one, trust, nodePrimitives);
    const holds = verifyCheckpoint(one as AnyCheckpoint, trust, nodePrimitives);
    expect(holds).to.equal(CHECKPOINT_CODES[code] === 'pass');
    return code;
  };
  const holds = (one: unknown, trust = roots) => codeOf(one, trust) === 'CHECKPOINT_SIGNED';

  it('hold when a gateway of a pinned organisation signed them', () => {
    expect(holds(checkpoint)).to.equal(true);
    expect(holds(JSON.parse(JSON.stringify(checkpoint)))).to.equal(true);
    expect(holds(withBlocks)).to.equal(true);
    expect(holds(JSON.parse(JSON.stringify(withBlocks)))).to.equal(true);
  });

  it('do not hold with any character changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 33, max: 126 }), fc.boolean(), (place, code, old) => {
        const text = JSON.stringify(old ? checkpoint : withBlocks);
        const at = place % text.length;
        const changed = parsed(text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1));
        fc.pre(changed !== undefined && JSON.stringify(changed) !== text);
        expect(holds(changed)).to.equal(false);
      }),
      RUNS,
    );
  });

  it('do not hold with the twin of their signature, or with members that nobody signed', () => {
    const { signature, signer } = checkpoint;
    const respelt = { ...checkpoint, signature: twinOf(signature) };
    expect(codeOf(respelt)).to.equal('CHECKPOINT_RESPELT');
    const { blocks } = withBlocks;
    for (const more of [
      { ...checkpoint, more: 1 },
      { ...checkpoint, signer: { ...signer, more: 1 } },
      { ...checkpoint, blocks },
      { ...withBlocks, blocks: { ...blocks, more: 1 } },
    ]) {
      expect(codeOf(more)).to.equal('CHECKPOINT_MALFORMED');
    }
  });

  it('say of each kind of refusal which it is, in both languages', () => {
    const { height, signature } = checkpoint;
    const invalid = 'CHECKPOINT_SIGNATURE_INVALID';
    expect(codeOf({ ...checkpoint, height: height - 1 })).to.equal(invalid);
    expect(codeOf({ ...checkpoint, signature: `${signature}=` })).to.equal('CHECKPOINT_MALFORMED');
    for (const none of [null, [], 'x', {}, { ...checkpoint, format: 'yulian.checkpoint.v3' }]) {
      expect(codeOf(none)).to.equal('CHECKPOINT_MALFORMED');
    }
    expect(Object.keys(checkpointCodeTexts)).to.deep.equal(Object.keys(CHECKPOINT_CODES));
    for (const { 'zh-CN': zh, en } of Object.values(checkpointCodeTexts)) {
      expect(zh).to.match(/\p{Script=Han}/u);
      expect(en).to.match(/^[ -~]+$/);
    }
  });

  it('have their list of blocks inside what is signed', () => {
    const { blocks } = withBlocks;
    const { format: _, blocks: __, ...head } = withBlocks;
    const other = 'ab'.repeat(32);
    for (const changed of [
      { ...blocks, hashes: [other, ...blocks.hashes.slice(1)] },
      { ...blocks, hashes: blocks.hashes.slice(1) },
      { ...blocks, hashes: [other, ...blocks.hashes] },
      { from: blocks.from + 1, hashes: blocks.hashes.slice(1) },
      { ...blocks, from: 0 },
    ]) {
      const code = codeOf({ ...withBlocks, blocks: changed });
      expect(code).to.equal('CHECKPOINT_SIGNATURE_INVALID');
    }
    const without = { ...head, format: CHECKPOINT_FORMAT };
    expect(codeOf(without)).to.equal('CHECKPOINT_SIGNATURE_INVALID');
  });

  it('have a list that ends in the head and has no gap, whoever signed it', async () => {
    const { from, hashes } = withBlocks.blocks;
    const other = 'ab'.repeat(32);
    for (const blocks of [
      { from, hashes: [...hashes.slice(0, -1), other] },
      { from, hashes: hashes.slice(0, -1) },
      { from, hashes: [] },
      { from: withBlocks.height, hashes: [] },
      { from: from + 1, hashes },
      { from: -1, hashes: [other, other, ...hashes] },
      { from, hashes: hashes.map((hash) => hash.toUpperCase()) },
      { from, hashes: ['', ...hashes.slice(1)] },
    ]) {
      const code = codeOf(await signedWithBlocks(blocks));
      expect(code, JSON.stringify(blocks)).to.equal('CHECKPOINT_BLOCKS_DIFFER');
    }
  });

  it('do not hold when somebody else of the organisation signed them', async () => {
    const { signature: _, signer: __, ...head } = checkpoint;
    const roles = ['clerk', 'approver', 'auditor', 'operator'] as const;
    for (const role of roles) {
      const { identity: other } = world.as('water', role);
      const code = codeOf(await signed(other, head));
      expect(code, role).to.equal('CHECKPOINT_NOT_OF_A_GATEWAY');
      const listed = codeOf(await signedWithBlocks(withBlocks.blocks, other));
      expect(listed, role).to.equal('CHECKPOINT_NOT_OF_A_GATEWAY');
    }
    const [peer] = world.keys.organisations.map(({ endorser }) => endorser);
    if (peer === undefined) throw new Error('no peer');
    expect(codeOf(await signed(peer, head)), 'peer').to.equal('CHECKPOINT_NOT_OF_A_GATEWAY');
  });

  it('do not hold on another channel, under other roots, or by a certificate out of date', async () => {
    const { channel, height, blockHash, takenAt } = checkpoint;
    const head = { format: CHECKPOINT_FORMAT, channel, height, blockHash, takenAt } as const;
    const elsewhere = codeOf(checkpoint, { ...roots, channel: 'other' });
    expect(elsewhere).to.equal('CHECKPOINT_OTHER_LEDGER');
    const { WaterMSP: _, ...others } = roots.organizations;
    expect(codeOf(checkpoint, { ...roots, organizations: others })).to.equal(
      'CHECKPOINT_NOT_TRUSTED',
    );
    const stranger = await impostors(['WaterMSP'], { use: 'client' });
    const [by] = stranger.identities;
    if (by === undefined) throw new Error('no identity');
    expect(codeOf(await signed(by, head))).to.equal('CHECKPOINT_NOT_TRUSTED');
    const late = await signed(identity, { ...head, takenAt: '2041-01-01T00:00:00.000Z' });
    expect(codeOf(late)).to.equal('CHECKPOINT_NOT_TRUSTED');
  });
});

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
