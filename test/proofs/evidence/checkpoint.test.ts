// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { signMessageAs, type Identity } from '@yulian/network';
import {
  CHECKPOINT_FORMAT,
  checkpointBytes,
  toBase64,
  verifyCheckpoint,
  type Checkpoint,
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
  let identity: Identity;
  let world: World;
  before(async () => {
    world = await foundedWorld(openLedger);
    roots = await world.ledger.trustRoots();
    ({ identity } = world.as('water', 'gateway'));
    const { channel, height, currentBlockHash } = await world.ledger.info();
    checkpoint = await signed(identity, {
      ...{ format: CHECKPOINT_FORMAT, channel, height, blockHash: currentBlockHash },
      takenAt: world.clock.now,
    });
  });

  async function signed(
    by: Identity,
    head: Omit<Checkpoint, 'signer' | 'signature'>,
  ): Promise<Checkpoint> {
    const signer = { mspId: by.mspId, certificate: by.certificate };
    const signature = await signMessageAs(by, checkpointBytes({ ...head, signer }));
    return { ...head, signer, signature: toBase64(signature) };
  }
  const holds = (one: unknown, trust = roots) =>
    verifyCheckpoint(one as Checkpoint, trust, nodePrimitives);

  it('hold when a gateway of a pinned organisation signed them', () => {
    expect(holds(checkpoint)).to.equal(true);
    expect(holds(JSON.parse(JSON.stringify(checkpoint)))).to.equal(true);
  });

  it('do not hold with any character changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 33, max: 126 }), (place, code) => {
        const text = JSON.stringify(checkpoint);
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
    expect(holds({ ...checkpoint, signature: twinOf(signature) })).to.equal(false);
    expect(holds({ ...checkpoint, more: 1 })).to.equal(false);
    expect(holds({ ...checkpoint, signer: { ...signer, more: 1 } })).to.equal(false);
  });

  it('do not hold when somebody else of the organisation signed them', async () => {
    const { signature: _, signer: __, ...head } = checkpoint;
    const roles = ['clerk', 'approver', 'auditor', 'operator'] as const;
    for (const role of roles) {
      const { identity: other } = world.as('water', role);
      expect(holds(await signed(other, head)), role).to.equal(false);
    }
    const [peer] = world.keys.organisations.map(({ endorser }) => endorser);
    if (peer === undefined) throw new Error('no peer');
    expect(holds(await signed(peer, head)), 'peer').to.equal(false);
  });

  it('do not hold on another channel, under other roots, or by a certificate out of date', async () => {
    const { channel, height, blockHash, takenAt } = checkpoint;
    const head = { format: CHECKPOINT_FORMAT, channel, height, blockHash, takenAt } as const;
    expect(holds(checkpoint, { ...roots, channel: 'other' })).to.equal(false);
    const { WaterMSP: _, ...others } = roots.organizations;
    expect(holds(checkpoint, { ...roots, organizations: others })).to.equal(false);
    const stranger = await impostors(['WaterMSP'], { use: 'client' });
    const [by] = stranger.identities;
    if (by === undefined) throw new Error('no identity');
    expect(holds(await signed(by, head))).to.equal(false);
    const late = await signed(identity, { ...head, takenAt: '2041-01-01T00:00:00.000Z' });
    expect(holds(late)).to.equal(false);
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
