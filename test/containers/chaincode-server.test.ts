// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { ROOT } from '../support/root.js';

const PROGRAM = join(ROOT, 'chaincode/dist/main.js');

describe('containers: a chaincode server', () => {
  for (const [title, env, said] of [
    ['that is told no address', { CHAINCODE_ID: 'id' }, 'CHAINCODE_SERVER_ADDRESS'],
    ['whose package nobody made', { CHAINCODE_ID_FILE: '/no/such/file' }, '/no/such/file'],
  ] as const) {
    it(`${title} ends, and says so`, () => {
      const { status, stderr } = spawnSync(process.execPath, [PROGRAM], { env, encoding: 'utf8' });
      expect(status).to.equal(1);
      expect(stderr).to.include(said);
    });
  }
});
