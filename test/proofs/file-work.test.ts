// SPDX-License-Identifier: Apache-2.0
import { allowedWork, describeDocument, readOfd, WorkBudget, type WorkUnit } from '@yulian/proofs';
import { judgeFile } from '@yulian/proofs/signatures';
import { expect } from 'chai';
import { COSTLY_KINDS, costlyFile } from './costly-files.js';
import { countingContext } from './counting-context.js';
import { fixtureBytes, fixtureContext, FIXTURES } from './signatures/fixture-set.js';

const SIZES = [3, 20, 64, 150];
/** Making them costs far more than judging them. */
const FEW: readonly string[] = ['parts-packed-well', 'many-elements'];
const UNITS: readonly WorkUnit[] = ['unpackedBytes', 'xmlBytes', 'xmlNodes'];

describe('proofs: work that a file may cause', () => {
  it('reads a part once, however many entries of a list name it', () => {
    const file = costlyFile('one-part-many-entries', 150);
    const budget = new WorkBudget(file.length);
    expect(readOfd(file, budget).signatureCount).to.equal(150);
    expect(budget.spent('unpackedBytes')).to.be.lessThan(5_000_000);
    expect(budget.spent('xmlBytes')).to.be.lessThan(5_000_000);
  });

  for (const kind of COSTLY_KINDS) {
    it(`is bounded by the size of the file: ${kind}`, () => {
      for (const size of FEW.includes(kind) ? [10] : SIZES) {
        const file = costlyFile(kind, size);
        const budget = new WorkBudget(file.length);
        try {
          readOfd(file, budget);
        } catch {
          // What costs too much is refused; how much was spent until then is the question.
        }
        for (const unit of UNITS) {
          expect(budget.spent(unit)).to.be.at.most(allowedWork(unit, file.length));
        }
        const { context, work } = countingContext();
        const { overall } = judgeFile(file, context);
        expect(overall).to.not.equal('valid');
        expect(work.unpacked).to.be.at.most(allowedWork('unpackedBytes', file.length));
        expect(work.digested).to.be.at.most(allowedWork('digestedBytes', file.length));
        expect(work.verified).to.be.at.most(allowedWork('publicKeyOperations', file.length));
      }
    }).timeout(60_000);
  }

  it('calls what costs too much a file that cannot be checked', () => {
    const file = costlyFile('one-value-many-signatures', 64);
    const { overall, reasonWord } = judgeFile(file, fixtureContext());
    expect({ overall, reasonWord }).to.deep.equal({
      overall: 'malformed',
      reasonWord: 'archiveLimit',
    });
    const { problems } = describeDocument(costlyFile('deep-namespaces', 150), 'a.ofd');
    expect(problems).to.deep.equal(['OFD_WORK_LIMIT']);
  });

  it('leaves real documents far below what they may cost', () => {
    for (const { file } of FIXTURES.filter(
      ({ expected, file: name }) => name.endsWith('.ofd') && expected.overall === 'valid',
    )) {
      const bytes = fixtureBytes(file);
      const { context, work } = countingContext();
      expect(judgeFile(bytes, context).overall).to.equal('valid');
      expect(work.unpacked).to.be.lessThan(allowedWork('unpackedBytes', bytes.length) / 10);
      expect(work.digested).to.be.lessThan(allowedWork('digestedBytes', bytes.length) / 10);
    }
  });
});
