// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { requireTestNetwork } from '../support/fabric/material.js';
import { ownPorts } from '../support/fabric/own-ports.js';
import { runFew } from '../torture/few-cases.js';
import { SharedGateway } from './faults/gateway-folder.js';
import { duplicatesSuite } from './faults/suites/duplicates.js';
import { faultsSuite } from './faults/suites/faults.js';
import { gatewayKillsSuite } from './faults/suites/gateway-kills.js';
import { impressionsSuite } from './faults/suites/impressions.js';
import { lostRepliesSuite } from './faults/suites/lost-replies.js';
import { mixedSuite } from './faults/suites/mixed.js';

const ONCE = { scale: 1 };
const FEW = { atLeast: { minutes: 0, faults: 1 }, between: { ms: 1000, answers: 20 } };

/** Some of each kind; `npm run torture:fabric` has all of them. */
const FAULTS = ['kill-leader', 'part-gateway-from-own-peer', 'half-open-own-peer-orderers'];

describe('fabric: faults under load', function () {
  this.timeout(900_000);
  let shared: SharedGateway;

  before(function () {
    requireTestNetwork(this);
    shared = new SharedGateway(ownPorts('faults'));
  });

  // Unset where it was skipped.
  after(() => (shared as SharedGateway | undefined)?.close());

  it('lose no acknowledged write, double none, and hang nobody', async () => {
    const counts = await runFew(faultsSuite(shared.world, 1, false), { ...ONCE, only: FAULTS });
    expect(counts['acknowledged']).to.be.greaterThan(0);
  });

  it('one key does one thing, however often and wherever it is used', async () => {
    const counts = await runFew(duplicatesSuite(shared.world, 1), ONCE);
    expect(counts['submits']).to.equal(300);
  });

  it('a write whose reply was lost is not done again', async () => {
    const counts = await runFew(lostRepliesSuite(shared.world, 1), ONCE);
    expect(counts['replies lost']).to.be.greaterThan(0);
  });

  it('a gateway goes on where it was cut off', async () => {
    const counts = await runFew(gatewayKillsSuite(shared, 1), { ...ONCE, only: 'random' });
    expect(counts['strikes']).to.equal(1);
  });

  it('uses of a seal are numbered without a gap, one each', async () => {
    const counts = await runFew(impressionsSuite(shared, 2), ONCE);
    expect(counts['uses']).to.be.greaterThan(0);
  });

  it('what clients are told over REST is linearizable', async () => {
    const counts = await runFew(mixedSuite(shared, FEW), ONCE);
    expect(counts['operations checked']).to.be.greaterThan(0);
  });
});
