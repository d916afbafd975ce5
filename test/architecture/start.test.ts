// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect } from 'chai';
import { ROOT } from '../support/root.js';

describe('npm start', () => {
  it('says at once that its port is in use, before it installs and builds', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await once(busy, 'listening');
    try {
      const port = String((busy.address() as AddressInfo).port);
      const env = { ...process.env, HOST: '127.0.0.1', PORT: port };
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
        ...{ cwd: ROOT, env, encoding: 'utf8' },
      });
      const said = `port ${port} is in use on 127.0.0.1: stop what uses it, or set PORT to another\n`;
      expect({ status, stdout, stderr }).to.deep.equal({ status: 1, stdout: '', stderr: said });
    } finally {
      busy.close();
    }
  });
});
