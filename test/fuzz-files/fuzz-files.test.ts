// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { fuzz } from './fuzz.js';
import { TARGETS } from './targets.js';

const EXECUTIONS = 1500;
const MOST_RSS_BYTES = 256 * 1024 * 1024;

describe('fuzz: delivered files', function () {
  this.timeout(120_000);

  /** Inputs of seed 1 that were faults once: attributes of a CMS whose DER breaks off. */
  const ONCE = { pdf: [935189, 1023718, 1425643, 1473107] } as const;
  for (const [target, inputs] of Object.entries(ONCE)) {
    it(`${target}: what was a fault once has a name now`, async () => {
      for (const from of inputs) {
        const { faults } = await fuzz({ target, seed: 1, from, to: from + 1 });
        expect(faults, String(from)).to.deep.equal([]);
      }
    });
  }

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
