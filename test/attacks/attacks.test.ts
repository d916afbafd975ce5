// SPDX-License-Identifier: Apache-2.0
import { attempt } from './attack.js';
import { ATTACKS } from './attacks.js';
import { Stage } from './stage.js';

describe('attacks on a fresh demo', function () {
  this.timeout(300_000);
  let stage: Stage;

  before(async () => {
    stage = await Stage.open('embedded');
  });
  after(() => stage.close());

  for (const attack of ATTACKS)
    it(`${attack.name}: ${attack.tries}`, async () => {
      const { fault } = await attempt(attack, stage);
      if (fault !== undefined) throw new Error(fault);
    });
});
