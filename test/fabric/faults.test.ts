// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { requireTestNetwork } from '../support/fabric/material.js';
import { ownPorts } from '../support/fabric/own-ports.js';
import { runCycle } from './faults/cycle.js';
import { FAULTS } from './faults/faults.js';
import { withOwnNetwork } from './faults/own-network.js';

describe('fabric: faults under load', function () {
  this.timeout(900_000);

  it('lose no acknowledged write, double none, and hang nobody', async function () {
    requireTestNetwork(this);
    await withOwnNetwork(ownPorts('faults'), async (world) => {
      for (const fault of FAULTS) {
        const { violations, acknowledged } = await runCycle(world, fault);
        expect(violations, fault.name).to.deep.equal([]);
        expect(acknowledged, fault.name).to.be.greaterThan(0);
      }
    });
  });
});
