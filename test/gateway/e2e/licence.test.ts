// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence } from '../../support/licence-requests.js';

describe('gateway: the life of a licence', function () {
  let gateway: TestGateway;
  before(async function () {
    gateway = await startGateway();
  });
  after(async function () {
    await gateway.close();
  });
  it('issues', async function () {
    const { licence } = await issueLicence(await gateway.as('market', 'clerk'));
    expect(licence.state).to.equal('VALID');
  });
});
