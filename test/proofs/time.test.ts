// SPDX-License-Identifier: Apache-2.0
import {
  addDays,
  addMonths,
  addYears,
  beijingDate,
  beijingDayStart,
  canonicalInstant,
  compareDates,
  compareInstants,
  dateToDays,
  formatDate,
  formatInstant,
  instantToEpochMs,
  isDate,
  isInstant,
  parseInstant,
} from '@yulian/proofs';
import { expect } from 'chai';
import fc from 'fast-check';
import { throwsCode } from './throws-code.js';

const RUNS = { numRuns: 2000 };
const MIN_MS = Date.parse('0000-01-01T00:00:00.000Z');
const MAX_MS = Date.parse('9999-12-31T23:59:59.999Z');
const milliseconds = fc.integer({ min: MIN_MS, max: MAX_MS });

describe('time', () => {
  it('agrees with Date over the years 0000 to 9999', () => {
    fc.assert(
      fc.property(milliseconds, (ms) => {
        const text = new Date(ms).toISOString();
        expect(formatInstant(ms)).to.equal(text);
        expect(instantToEpochMs(text)).to.equal(ms);
        expect(canonicalInstant(text)).to.equal(text);
        expect(formatDate(Math.floor(ms / 86_400_000))).to.equal(text.slice(0, 10));
        expect(dateToDays(text.slice(0, 10))).to.equal(Math.floor(ms / 86_400_000));
      }),
      RUNS,
    );
  });

  it('says of every written day whether it exists, as Date does', () => {
    const part = (max: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 1890, max: 2410 });
    fc.assert(
      fc.property(year, part(13), part(32), (y, month, day) => {
        const text = `${String(y)}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00.000Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isDate(text), text).to.equal(exists);
        expect(isInstant(`${text}T12:00:00Z`), text).to.equal(exists);
      }),
      RUNS,
    );
  });

  it('orders as numbers do, with and without milliseconds', () => {
    expect(compareInstants('2026-03-18T00:00:00Z', '2026-03-18T00:00:00.000Z')).to.equal(0);
    fc.assert(
      fc.property(milliseconds, milliseconds, (a, b) => {
        const sign = Math.sign(compareInstants(formatInstant(a), formatInstant(b)));
        expect(sign).to.equal(Math.sign(a - b));
        const [left, right] = [formatInstant(a).slice(0, 10), formatInstant(b).slice(0, 10)];
        expect(Math.sign(compareDates(left, right))).to.equal(
          left < right ? -1 : left > right ? 1 : 0,
        );
      }),
      RUNS,
    );
  });

  it('refuses other spellings and days that do not exist', () => {
    const wrong: readonly [string, string][] = [
      ['2026-02-30T00:00:00Z', 'INSTANT_NOT_IN_CALENDAR'],
      ['2025-02-29T00:00:00Z', 'INSTANT_NOT_IN_CALENDAR'],
      ['1900-02-29T00:00:00Z', 'INSTANT_NOT_IN_CALENDAR'],
      ['2026-00-10T00:00:00Z', 'INSTANT_NOT_IN_CALENDAR'],
      ['2026-13-10T00:00:00Z', 'INSTANT_NOT_IN_CALENDAR'],
      ['2026-01-00T00:00:00Z', 'INSTANT_NOT_IN_CALENDAR'],
      ['2016-12-31T23:59:60Z', 'INSTANT_NOT_IN_CALENDAR'],
      ['2026-01-01T24:00:00Z', 'INSTANT_NOT_IN_CALENDAR'],
      ['2026-01-01T00:60:00Z', 'INSTANT_NOT_IN_CALENDAR'],
      ['2026-01-01T00:00:00+08:00', 'INSTANT_SYNTAX'],
      ['2026-01-01T00:00:00z', 'INSTANT_SYNTAX'],
      ['2026-01-01 00:00:00Z', 'INSTANT_SYNTAX'],
      ['2026-01-01T00:00:00.1Z', 'INSTANT_SYNTAX'],
      ['2026-01-01T00:00:00.123456Z', 'INSTANT_SYNTAX'],
      ['2026-01-01T00:00Z', 'INSTANT_SYNTAX'],
      ['2026-1-01T00:00:00Z', 'INSTANT_SYNTAX'],
      ['2026-01-01T00:00:00Z\n', 'INSTANT_SYNTAX'],
      ['+02026-01-01T00:00:00Z', 'INSTANT_SYNTAX'],
      ['２026-01-01T00:00:00Z', 'INSTANT_SYNTAX'],
      ['', 'INSTANT_SYNTAX'],
    ];
    for (const [text, code] of wrong) {
      expect(parseInstant(text), text).to.deep.equal({ ok: false, code });
      throwsCode(code, () => instantToEpochMs(text));
    }
    throwsCode('DATE_SYNTAX', () => dateToDays('20260318'));
    throwsCode('DATE_SYNTAX', () => dateToDays('2026-03-18\n'));
    throwsCode('DATE_NOT_IN_CALENDAR', () => dateToDays('2026-02-30'));
    expect(isDate('2024-02-29')).to.equal(true);
    expect(isDate('2000-02-29')).to.equal(true);
  });

  it('adds days, months and years', () => {
    expect(addDays('2026-02-28', 1)).to.equal('2026-03-01');
    expect(addDays('2026-01-01', -1)).to.equal('2025-12-31');
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2024-01-31', 1)).to.equal('2024-02-29');
    expect(addMonths('2026-01-15', -13)).to.equal('2024-12-15');
    expect(addYears('2024-02-29', 1)).to.equal('2025-02-28');
    expect(addYears('2026-03-18', 30)).to.equal('2056-03-18');
    throwsCode('TIME_OUT_OF_RANGE', () => addDays('9999-12-31', 1));
    throwsCode('TIME_OUT_OF_RANGE', () => addYears('0000-01-01', -1));
    throwsCode('TIME_OUT_OF_RANGE', () => formatInstant(0.5));
    throwsCode('TIME_OUT_OF_RANGE', () => formatInstant(MAX_MS + 1));
  });

  it('knows when a day begins in China', () => {
    expect(beijingDayStart('2026-03-18')).to.equal('2026-03-17T16:00:00.000Z');
    expect(beijingDate('2026-03-17T15:59:59Z')).to.equal('2026-03-17');
    expect(beijingDate('2026-03-17T16:00:00Z')).to.equal('2026-03-18');
  });
});
