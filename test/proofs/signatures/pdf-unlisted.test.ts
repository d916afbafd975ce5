// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { judgeFile } from '@yulian/proofs/signatures';
import { fixtureBytes, fixtureContext } from './fixture-set.js';
import { updated } from './pdf-update.js';

const ONE = fixtureBytes('valid/pdf-drainage-permit-signed-p256.pdf');
const context = fixtureContext();
const text = updated(ONE, { objects: { 40: '(nobody sees this)' } }).toString('latin1');
/** The content of the page, in an object that no section lists. */
const FORGED = '8 0 obj\n<< /Length 5 >>\nstream\nBT ET\nendstream\nendobj\n';

const LINK = /^\/Prev \d+/.exec(text.slice(text.lastIndexOf('/Prev ')))?.[0] ?? '';

const judged = (content: string): string =>
  judgeFile(Buffer.from(content, 'latin1'), context).reasonWord;

/** Changes the last place where `from` stands: that of the update. */
function withLast(from: string, to: string, content = text): string {
  const at = content.lastIndexOf(from);
  expect(at).to.be.greaterThan(ONE.length);
  return content.slice(0, at) + to + content.slice(at + from.length);
}

/** Forged content at the end of the file, behind everything that leads to objects. */
const forgedAnd = (change: (content: string) => string): string => change(text) + FORGED;

describe('proofs: every byte behind the last signature of a PDF is accounted for', () => {
  it('where it is in the form of the standard', () => {
    expect(judged(text)).to.equal('ok');
  });

  const refused: readonly (readonly [string, string])[] = [
    ['an object that no section lists', forgedAnd((content) => content)],
    ['such an object before the section', withLast('40 0 obj', `${FORGED}40 0 obj`)],
    ['a comment behind startxref', withLast('startxref\n', 'startxref\n% \n')],
    ['a sign behind startxref', withLast('startxref\n', 'startxref\n+')],
    ['5,000 spaces behind startxref', withLast('startxref\n', `startxref\n${' '.repeat(5000)}`)],
    ['text behind the end', `${text}(more)`],
    ['rows of 17 octets', withLast(' 00000 n \n', ' 0000 n\n')],
    ['another generation in a row', withLast(' 00000 n \n', ' 00001 n \n')],
    ['another generation at the object', withLast('40 0 obj', '40 1 obj')],
    ['a link that is a reference', withLast('/Prev ', '/Prev 40 0 R /Old ')],
    ['a link with a decimal point', withLast(LINK, `${LINK}.0`)],
    ['no size', withLast('/Size ', '/Amount ')],
    ['a size that leaves objects out', withLast('/Size 41', '/Size 40')],
    ['a hidden part of a section', withLast('/Prev ', '/XRefStm 0 /Prev ')],
    ['no end', withLast('%%EOF\n', '')],
    ['an object that does not end', withLast('endobj\n', '')],
    ['an object within another', withLast('(nobody sees this)', `(${FORGED})`)],
    ['an object within a comment', withLast('(nobody', '% 8 0 obj\n(nobody')],
  ];
  for (const [what, content] of refused) {
    it(`which is not so with ${what}`, () => {
      expect(judged(content)).to.be.oneOf(['changedAfterSigning', 'documentUnreadable']);
    });
  }
});
