// SPDX-License-Identifier: Apache-2.0
import { mock } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { readCertificate } from '@yulian/network';
import { DataFolder, renewIdentities } from '@yulian/network/operator';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence } from '../../support/licence-requests.js';
import { MEMBERS } from '../../support/members.js';

const MINUTE_MS = 60_000;
/** More than any certificate has left. */
const ALL_DAYS = 400;

describe('gateway: certificates that are issued anew', () => {
  let gateway: TestGateway;

  before(async () => {
    // Its minutes pass when the test says so.
    mock.timers.enable({ apis: ['setInterval'] });
    gateway = await startGateway();
  });

  after(async () => {
    mock.timers.reset();
    await gateway.close();
  });

  it('are taken within a minute, by a gateway that goes on', async () => {
    const { consortium, identities } = gateway.gateway;
    const folder = new DataFolder(gateway.directory);
    const { mspId, uscc } = MEMBERS.market;
    const clerk = identities.forCaller({ mspId, unit: uscc, roles: ['clerk'] }, 'clerk');
    const before = clerk.certificate;
    await renewIdentities(folder, consortium, ALL_DAYS);
    expect(clerk.certificate).to.equal(before);
    mock.timers.tick(MINUTE_MS);
    const renewed = await readCertificate(folder.identity(mspId, uscc, 'clerk'));
    expect(renewed).to.not.equal(before);
    while (clerk.certificate !== renewed) await delay(10);
    const { licence } = await issueLicence(await gateway.as('market', 'clerk'));
    expect(licence.state).to.equal('VALID');
  });
});
