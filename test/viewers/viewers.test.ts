// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { judgeFile } from '@yulian/proofs/signatures';
import { Random } from '../fuzz-files/random.js';
import { fixtureContext } from '../proofs/signatures/fixture-set.js';
import { forgedOfd, sealedOfds } from './forged-ofds.js';
import { forgedUpdate } from './forged-updates.js';
import { PdfWriter } from './pdf-writer.js';
import { doubtfulFiles, hidingFiles, signedFiles, viewersContext } from './signed-files.js';

const PDFS = 1500;
const OFDS = 150;

/** What shows nothing to a reader, however it is written. */
const HARMLESS = /^ (?:nothing|an object that nothing leads to|proofs of the signature) \(/;

/** Some readers search these, and find nothing that a stream lists. */
const SEARCHED_FOR_STREAMS = /^(?:a sign|a comment|long space), (?!table)|^short rows, hybrid/;

describe('viewers: signed files that somebody else saved', function () {
  this.timeout(120_000);

  it('are good PDFs before that', () => {
    const files = signedFiles();
    for (const { name, bytes } of files) {
      expect(judgeFile(bytes, viewersContext()).overall, name).to.equal('valid');
    }
  });

  const savedAgain = (bytes: Uint8Array): Uint8Array => {
    const file = new PdfWriter(bytes);
    file.save({ 40: '(nobody sees this)' }, { section: 'table' });
    return file.end();
  };

  it('are valid when that adds nothing, unless some readers saw nothing before', () => {
    for (const { name, bytes } of doubtfulFiles()) {
      expect(judgeFile(bytes, viewersContext()).overall, name).to.equal('valid');
      const isSearched = SEARCHED_FOR_STREAMS.test(name);
      const overall = isSearched ? 'invalid' : 'valid';
      expect(judgeFile(savedAgain(bytes), viewersContext()).overall, name).to.equal(overall);
    }
  });

  it('are valid only until then where some readers find hidden objects', () => {
    for (const { name, bytes } of hidingFiles()) {
      expect(judgeFile(bytes, viewersContext()).overall, name).to.equal('valid');
      const { overall, reasonWord } = judgeFile(savedAgain(bytes), viewersContext());
      expect({ overall, reasonWord }, name).to.deep.equal({
        ...{ overall: 'invalid', reasonWord: 'changedAfterSigning' },
      });
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
