// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { fuzz } from './fuzz.js';
import { TARGETS } from './targets.js';

const EXECUTIONS = 1500;
const MOST_RSS_BYTES = 256 * 1024 * 1024;

describe('fuzz: delivered files', function () {
  this.timeout(120_000);

  for (const [target, reader] of Object.entries(TARGETS)) {
    it(`${target}: no fault without a name`, async () => {
      for (const seed of reader.seeds) reader.read(seed);
      const outcome = await fuzz({ target, seed: 1, from: 0, to: EXECUTIONS });
      expect(outcome.faults).to.deep.equal([]);
      expect(outcome.executions).to.equal(EXECUTIONS);
      expect(outcome.rssBytes).to.be.below(MOST_RSS_BYTES);
    });
  }
});
