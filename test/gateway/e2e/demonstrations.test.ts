// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { FieldReport } from '@yulian/gateway-api/demonstration';
import { errorOf, jsonOf } from '../../client/support/cli.js';
import { CliWorld } from '../../client/support/gateway.js';
import { expectField, expectReread, writeDemoFile } from '../../support/demonstration.js';

describe('yulian demo: fields from application to archive, on the embedded ledger', function () {
  this.timeout(300_000);
  let world: CliWorld;

  before(async function () {
    world = await CliWorld.start();
    await writeDemoFile(world.gateway, world.folder);
  });

  after(async function () {
    await world.close();
  });

  for (const field of ['start-up', 'construction'] as const) {
    it(field, async function () {
      const args = ['demo', field, '--data-dir', world.folder];
      const ran = await world.run([...args, '--json']);
      expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
      const report = jsonOf(ran) as FieldReport;
      expect(report.field).to.equal(field);
      expectField(report);
      const { parts = [] } = report.variants[0] ?? {};
      for (const { unit, archive } of parts.slice(0, 1)) {
        await expectReread(world.gateway, unit, archive?.id ?? '');
      }
    });
  }

  it('a field runs again, and says for people what came of it', async function () {
    const ran = await world.run(['demo', 'start-up', '--data-dir', world.folder]);
    expect(ran.code, ran.stderr).to.equal(0);
    expect(ran.stdout).to.include('Every goal is met.').and.include('SLBSZN-2018-801');
  });

  it('says when no demo runs', async function () {
    const ran = await world.run(['demo', 'start-up', '--data-dir', `${world.folder}/x`, '--json']);
    expect(errorOf(ran)).to.include({ code: 'DEMO_NOT_RUNNING' });
  });
});
