// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { CHECK_CODES, describeCheck, verificationTexts, type CheckCode } from '@yulian/proofs';
import { EVERY_CODE } from './every-code.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const PLACEHOLDER = /\{(\w+)\}/g;

function placeholders(text: string): string[] {
  return Array.from(text.matchAll(PLACEHOLDER), ([, name = '']) => name);
}

describe('checks', () => {
  for (const [code, make] of Object.entries(EVERY_CODE)) {
    it(`come to ${code}, with what its texts name`, () => {
      const check = make();
      expect(check?.code).to.equal(code);
      expect(check?.state).to.equal(CHECK_CODES[code as CheckCode]);
      for (const language of LANGUAGES) {
        const { message, remedy } = verificationTexts(language).codes[code as CheckCode];
        for (const name of placeholders(message + remedy)) {
          expect(check?.params[name], `${language} {${name}}`).to.be.a('string').and.not.equal('');
        }
      }
    });
  }

  it('have texts in both languages: a message always, a remedy unless all is well', () => {
    for (const language of LANGUAGES) {
      const texts = verificationTexts(language);
      expect(Object.keys(texts.codes)).to.have.members(Object.keys(CHECK_CODES));
      for (const [code, state] of Object.entries(CHECK_CODES)) {
        const { message, remedy } = texts.codes[code as CheckCode];
        expect(message, code).to.not.equal('');
        const needsDoing = state === 'fail' || state === 'cannot-check';
        if (needsDoing) expect(remedy, `${language} ${code}`).to.not.equal('');
      }
    }
  });

  it('name the same facts in both languages', () => {
    for (const code of Object.keys(CHECK_CODES) as CheckCode[]) {
      const [zh, en] = LANGUAGES.map((language) => {
        const { message, remedy } = verificationTexts(language).codes[code];
        return [...new Set(placeholders(message + remedy))].sort();
      });
      expect(zh, code).to.deep.equal(en);
    }
  });

  it('are said without a hole, times in the clerk’s own', () => {
    for (const make of Object.values(EVERY_CODE)) {
      const check = make();
      if (check === undefined) continue;
      for (const language of LANGUAGES) {
        const { message, remedy } = describeCheck(check, language);
        const text = message + remedy;
        expect(text, check.code).to.not.match(/[{}—]|undefined|\d{4}-\d\d-\d\dT/);
      }
    }
  });
});
