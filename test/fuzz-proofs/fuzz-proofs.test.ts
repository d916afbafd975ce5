// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { evidenceSpecimens, type Specimen } from '../support/evidence-specimens.js';
import { fuzz } from './fuzz.js';
import { meaningOf, meaningsOf } from './meaning.js';
import { KINDS } from './mutate.js';

/** Of each kind of evidence; `npm run fuzz:proofs` reads more. */
const MUTANTS = 300;

describe('fuzz: evidence', function () {
  this.timeout(120_000);
  let specimens: readonly Specimen[];
  before(async () => {
    specimens = await evidenceSpecimens();
  });

  it('no mutant ends a verifier, and none passes that says something else', () => {
    const texts = specimens.map(({ text }) => text);
    for (const specimen of specimens) {
      const { mutants, faults } = fuzz(specimen, texts, MUTANTS, 1);
      expect(faults, specimen.name).to.deep.equal([]);
      expect(mutants).to.equal(MUTANTS);
    }
  });

  it('holds a verifier that takes everything, or throws, to be at fault', () => {
    const [specimen] = specimens;
    if (specimen === undefined) throw new Error('no evidence');
    const lax = fuzz({ ...specimen, accepts: () => true }, [specimen.text], 100, 1);
    expect(lax.faults.length).to.be.greaterThan(50);
    const accepts = (): boolean => {
      throw new TypeError('crash');
    };
    expect(fuzz({ ...specimen, accepts }, [specimen.text], 100, 1).faults).to.have.length(100);
    expect(KINDS.length).to.be.greaterThan(10);
  });

  it('says of spellings that they say the same, and of values that they do not', () => {
    const meanings = meaningsOf('{"a":"x","b":[1,2]}', ['b']);
    for (const same of ['{"b":[1.0,2],"a":"\\u0078"}', ' {"a" : "x"}'])
      expect(meanings.has(meaningOf(same) ?? ''), same).to.equal(true);
    for (const other of ['{"a":"X","b":[1,2]}', '{"b":[1,2]}', '{"a":"x","b":[2,1]}', '{'])
      expect(meanings.has(meaningOf(other) ?? ''), other).to.equal(false);
  });
});
