// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { transact, type Block } from '@yulian/network';
import { FabricLedger, type PeerAddress } from '@yulian/network/fabric';
import { call } from '../conformance/harness.js';
import { freshFabric } from '../support/fabric/engine.js';
import { requireTestNetwork } from '../support/fabric/material.js';
import { memberKeys } from '../support/member-keys.js';

const WRITES = 8;

describe('fabric: whichever peer is asked', function () {
  this.timeout(120_000);

  before(function () {
    requireTestNetwork(this);
  });

  // Each peer has its blocks from one orderer, and every orderer signs them itself.
  it('a block is the same, as the port shows it', async () => {
    const clerk = await (await memberKeys()).client('BureauMSP', undefined, undefined);
    const { peers, ...options } = await freshFabric(clerk);
    const blocksOf = async (peer: PeerAddress, upTo: number): Promise<Block[]> => {
      const ledger = new FabricLedger({ ...options, peers: [peer] });
      try {
        const blocks: Block[] = [];
        for await (const block of ledger.blocks(0)) {
          blocks.push(block);
          if (block.number === upTo) break;
        }
        return blocks;
      } finally {
        await ledger.close();
      }
    };
    const writer = new FabricLedger({ ...options, peers });
    try {
      let last = 0;
      for (let i = 0; i < WRITES; i++) {
        const what = call('keys:put', `alike-${String(i)}`, 'v');
        last = (await transact(writer, clerk, what)).status.blockNumber;
      }
      const [first = [], ...others] = await Promise.all(peers.map((peer) => blocksOf(peer, last)));
      expect(first.length).to.equal(last + 1);
      for (const other of others) expect(other).to.deep.equal(first);
    } finally {
      await writer.close();
    }
  });
});
