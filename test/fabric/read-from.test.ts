// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { status as grpc, Metadata } from '@grpc/grpc-js';
import { GatewayError } from '@hyperledger/fabric-gateway';
import { expect } from 'chai';
import { Breaker, Candidate, ReadFrom } from '@yulian/network/fabric';
import { codeOf } from '../support/code-of.js';

/** A peer with so many blocks; it may be gone. */
interface Peer {
  height: number;
  isGone: boolean;
  looks: number;
}

/** Peers, the own one first, and whom of them is read from. */
class World {
  readonly peers: readonly Peer[];
  readonly readFrom: ReadFrom<Peer>;
  readonly candidates: readonly Candidate<Peer>[];

  constructor(...heights: readonly number[]) {
    this.peers = heights.map((height) => ({ height, isGone: false, looks: 0 }));
    this.candidates = this.peers.map(
      (peer) => new Candidate(peer, new Breaker(() => performance.now())),
    );
    const inOrder = (): readonly [Candidate<Peer>, ...Candidate<Peer>[]] => {
      const closed = this.candidates.filter(({ breaker }) => breaker.isClosed);
      const [first = this.candidates[0]!, ...others] = closed;
      return [first, ...others];
    };
    this.readFrom = new ReadFrom(inOrder, heightOf);
  }

  async chosen(): Promise<number> {
    return this.candidates.indexOf(await this.readFrom.choose());
  }

  /** Finds out that a peer is gone, as a call does. */
  async lose(index: number): Promise<void> {
    this.peers[index]!.isGone = true;
    await this.candidates[index]!.ask(heightOf).catch(() => undefined);
  }
}

function heightOf(peer: Peer): Promise<number> {
  peer.looks += 1;
  return peer.isGone ? Promise.reject(unavailable()) : Promise.resolve(peer.height);
}

function unavailable(): GatewayError {
  const code = grpc.UNAVAILABLE;
  const cause = Object.assign(new Error('gone'), { code, details: '', metadata: new Metadata() });
  return new GatewayError({ code, details: [], message: 'gone', cause });
}

/** Longer than who was behind, or gone, is left alone. */
const LEFT_ALONE_MS = 1100;

describe('fabric: whom to read from', function () {
  this.timeout(20_000);

  it('is the own one, and nobody is looked at while it has all that was told', async () => {
    const world = new World(7, 7, 7);
    expect(await world.chosen()).to.equal(0);
    world.readFrom.told(world.candidates[0]!, 9);
    expect(await world.chosen()).to.equal(0);
    expect(world.peers.map(({ looks }) => looks)).to.deep.equal([1, 1, 1]);
  });

  it('is one that is as far as the farthest, from the start', async () => {
    expect(await new World(5, 8, 7).chosen()).to.equal(1);
  });

  it('is the own one if it catches up soon', async () => {
    const world = new World(5, 8);
    const choosing = world.chosen();
    await delay(100);
    world.peers[0]!.height = 8;
    expect(await choosing).to.equal(0);
  });

  it('is looked at again when another told of more', async () => {
    const world = new World(7, 7);
    await world.chosen();
    world.peers[1]!.height = 8;
    world.readFrom.told(world.candidates[1]!, 8);
    expect(await world.chosen()).to.equal(1);
    world.peers[0]!.height = 8;
    await delay(LEFT_ALONE_MS);
    expect(await world.chosen()).to.equal(0);
  });

  it('is, when the own one is gone, one that has all that it told', async () => {
    const world = new World(9, 7, 9);
    await world.chosen();
    world.readFrom.told(world.candidates[0]!, 9);
    await world.lose(0);
    expect(await world.chosen()).to.equal(2);
  });

  it('is nobody who is behind what was told, however long it takes', async () => {
    const world = new World(9, 7);
    await world.chosen();
    world.readFrom.told(world.candidates[0]!, 9);
    await world.lose(0);
    expect(await codeOf(world.chosen())).to.equal('LEDGER_UNAVAILABLE');
    world.peers[1]!.height = 9;
    expect(await world.chosen()).to.equal(1);
  });

  it('fails as they do when all are gone', async () => {
    const world = new World(9, 9);
    for (const peer of world.peers) peer.isGone = true;
    const failure = await world.chosen().catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(GatewayError);
  });

  it('is the own one again once it has caught up with who took its place', async () => {
    const world = new World(9, 9);
    await world.chosen();
    await world.lose(0);
    expect(await world.chosen()).to.equal(1);
    world.peers[0]!.isGone = false;
    world.peers[1]!.height = 12;
    await delay(LEFT_ALONE_MS);
    expect(await world.chosen()).to.equal(1);
    world.peers[0]!.height = 12;
    await delay(LEFT_ALONE_MS);
    expect(await world.chosen()).to.equal(0);
  });

  it('has all that an answer told which came late from who was asked before', async () => {
    const world = new World(9, 9);
    await world.chosen();
    await world.lose(0);
    expect(await world.chosen()).to.equal(1);
    world.peers[0]!.isGone = false;
    world.peers[0]!.height = 11;
    await world.candidates[0]!.ask(heightOf);
    await world.readFrom.beforeTelling(world.candidates[0]!);
    expect(await world.chosen()).to.equal(0);
    world.peers[1]!.height = 12;
    await world.readFrom.beforeTelling(world.candidates[1]!);
    world.peers[0]!.height = 12;
    expect(await world.chosen()).to.equal(0);
  });
});
