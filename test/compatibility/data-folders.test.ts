// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { TestGateway } from '../support/gateway.js';
import { identifierOf, issueLicence } from '../support/licence-requests.js';
import { keptVersions, unpack } from './kept-folder.js';

describe('compatibility: data folders of landed versions', function () {
  it('keeps at least one', async function () {
    expect(await keptVersions()).not.to.deep.equal([]);
  });

  it('opens each, finds it whole, reads it and writes on', async function () {
    for (const version of await keptVersions()) {
      const folder = await mkdtemp(path.join(tmpdir(), 'yulian-kept-'));
      await unpack(version, folder);
      const gateway = new TestGateway(folder, {}, new Map());
      await gateway.start();
      try {
        const { ok } = await gateway.gateway.services.maintenance.audit();
        expect(ok, `audit of ${version}`).to.equal(true);
        const clerk = await gateway.as('market', 'clerk');
        const { status } = await clerk.get(`/v1/licences/${identifierOf('001', 'KEPT0001')}`);
        expect(status, `licence of ${version}`).to.equal(200);
        const { licence } = await issueLicence(clerk, { serial: 'KEPT0003' });
        expect(licence.state).to.equal('VALID');
      } finally {
        await gateway.close();
        await rm(folder, { recursive: true, force: true });
      }
    }
  });
});
