// SPDX-License-Identifier: Apache-2.0
import { citizenNumberCheck, holdsPersonalNumber, usccCheck } from '@yulian/proofs';
import { expect } from 'chai';
import fc from 'fast-check';

const RUNS = { numRuns: 500 };
const DIGITS = '0123456789'.split('');

const digits = (length: number) =>
  fc
    .array(fc.constantFrom(...DIGITS), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

const SECOND = DIGITS.slice(3);

const days = fc
  .integer({ min: -25_000, max: 10_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''));

const citizens = fc
  .tuple(fc.constantFrom('999999', '500103'), days, digits(3))
  .map((parts) => parts.join(''))
  .map((body) => body + citizenNumberCheck(body));

const oldCitizens = fc
  .tuple(days, digits(3))
  .filter(([day]) => day.startsWith('19'))
  .map(([day, order]) => `500103${day.slice(2)}${order}`);

const mobiles = fc
  .tuple(fc.constantFrom('', '86', '+86', '0086'), fc.constantFrom(...SECOND), digits(9))
  .map(([country, second, rest]) => `${country}1${second}${rest}`);

const numbers = fc.oneof(citizens, oldCitizens, mobiles);

const wide = (text: string) =>
  text.replace(/[0-9X]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

describe('numbers of persons', () => {
  it('are found alone, within words, in full-width characters and with gaps', () => {
    const property = fc.property(
      numbers,
      fc.constantFrom('', '张三', 'A', 'tel '),
      fc.constantFrom('', '号', 'B', ' x'),
      fc.constantFrom(' ', '-', '  ', '·'),
      fc.integer({ min: 3, max: 8 }),
      (number, before, after, gap, at) => {
        const parted = number.slice(0, at) + gap + number.slice(at);
        for (const one of [number, wide(number), parted, number.toLowerCase()]) {
          expect(holdsPersonalNumber(before + one + after), one).to.equal(true);
        }
      },
    );
    fc.assert(property, RUNS);
  });

  it('are not citizen numbers with another check character', () => {
    const property = fc.property(citizens, fc.constantFrom(...DIGITS, 'X'), (number, check) => {
      fc.pre(!number.endsWith(check));
      expect(holdsPersonalNumber(number.slice(0, 17) + check)).to.equal(false);
    });
    fc.assert(property, RUNS);
  });

  it('are not codes of organisations, dates, serials and amounts', () => {
    const body = '11999999TA0001019';
    const harmless = [
      body + usccCheck(body),
      '2026A00017',
      '2026-03-18',
      '2026031800000001',
      '202603180000017',
      '999999202600000001',
      '12000000000',
      '第 13 批 2026 年',
      '',
    ];
    for (const text of harmless) expect(holdsPersonalNumber(text), text).to.equal(false);
  });
});
