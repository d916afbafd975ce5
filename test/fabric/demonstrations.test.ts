// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { FieldReport } from '@yulian/gateway-api/demonstration';
import { jsonOf, yulian } from '../client/support/cli.js';
import { expectField, writeDemoFile } from '../support/demonstration.js';
import { resetDataFolder, upDataFolder } from '../support/fabric/data-folder.js';
import { everyOnFabric } from '../support/few-on-fabric.js';
import { requireTestNetwork } from '../support/fabric/material.js';
import { PLAN, TestGateway } from '../support/gateway.js';

describe('yulian demo: fields from application to archive, on Fabric', function () {
  this.timeout(900_000);
  let folder = '';
  let data: string;
  let gateway: TestGateway;

  before(async function () {
    requireTestNetwork(this);
    folder = await mkdtemp(join(tmpdir(), 'yulian-fields-'));
    data = join(folder, 'data');
    await upDataFolder(data, 'demonstrations', PLAN);
    gateway = new TestGateway(data, {}, new Map());
    await gateway.start();
    await writeDemoFile(gateway, folder);
  });

  after(async function () {
    if (folder === '') return;
    await gateway.stop();
    await resetDataFolder(data);
    await rm(folder, { recursive: true, force: true });
  });

  for (const field of everyOnFabric('fabric', 2, 0, ['start-up', 'construction'] as const)) {
    it(field, async function () {
      const ran = await yulian(['demo', field, '--data-dir', folder, '--json']);
      expect(ran.code, ran.stdout + ran.stderr).to.equal(0);
      const report = jsonOf(ran) as FieldReport;
      expect(report.field).to.equal(field);
      expectField(report);
    });
  }
});
