// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { judgeFile } from '@yulian/proofs/signatures';
import { Random } from '../fuzz-files/random.js';
import { fixtureContext } from '../proofs/signatures/fixture-set.js';
import { forgedOfd, sealedOfds } from './forged-ofds.js';
import { forgedUpdate } from './forged-updates.js';
import { signedFiles, viewersContext } from './signed-files.js';

const PDFS = 1500;
const OFDS = 150;

/** What shows nothing to a reader, however it is written. */
const HARMLESS = /^ (?:nothing|an object that nothing leads to|proofs of the signature) \(/;

describe('viewers: signed files that somebody else saved', function () {
  this.timeout(120_000);

  it('are good PDFs before that', () => {
    const files = signedFiles();
    for (const { name, bytes } of files) {
      expect(judgeFile(bytes, viewersContext()).overall, name).to.equal('valid');
    }
  });

  it('are never valid with something that shows more', () => {
    const files = signedFiles();
    const context = viewersContext();
    let valid = 0;
    for (let seed = 0; seed < PDFS; seed++) {
      const { bytes, how } = forgedUpdate(files, new Random(seed));
      // What chance makes of it only a viewer can tell: npm run viewers-check.
      if (how.endsWith('by chance') || judgeFile(bytes, context).overall !== 'valid') continue;
      valid += 1;
      const [, ...updates] = how.split(';');
      for (const update of updates) expect(update, how).to.match(HARMLESS);
    }
    expect(valid).to.be.above(PDFS / 100);
  });

  it('are never valid OFDs with a second page', () => {
    const files = sealedOfds();
    for (let seed = 0; seed < OFDS; seed++) {
      const { bytes, how } = forgedOfd(files, new Random(seed));
      if (!/name|part|before/.test(how)) continue;
      expect(judgeFile(bytes, fixtureContext()).overall, how).to.not.equal('valid');
    }
  });
});
