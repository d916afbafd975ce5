// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { factAsOf, hasPower, intervalsAsOf, standingFacts, type Fact } from '@yulian/proofs';
import { corrected, noted, paintedWithout } from './corrected-days.js';
import { dayEnd, DAYS, dayStart, notes, painted, type Note } from './day-model.js';

const RUNS = { numRuns: 1000 };
/** `RECTIFIED=100000` for many. */
const RECTIFIED = Number(process.env['RECTIFIED'] ?? 300);

interface ColourFact extends Fact {
  readonly note: Note;
}

const factsOf = (all: readonly Note[]): ColourFact[] =>
  all.map((note) => ({
    note,
    from: dayStart(note.from),
    recordedAt: dayStart(note.recorded),
  }));
const day = fc.nat(DAYS - 1);

describe('facts on two time axes', () => {
  it('say of each day what a calendar says that is painted over day by day', () => {
    fc.assert(
      fc.property(notes, day, (all, knownOn) => {
        const calendar = painted(all, knownOn);
        const facts = factsOf(all);
        for (let at = 0; at < DAYS; at += 1) {
          for (const instant of [dayStart(at), dayEnd(at)]) {
            const asOf = { at: instant, knownAt: dayEnd(knownOn) };
            expect(factAsOf(facts, asOf)?.note).to.equal(calendar[at]);
          }
        }
      }),
      RUNS,
    );
  });

  it('make intervals that cover the painted days, each once, without a gap', () => {
    fc.assert(
      fc.property(notes, day, (all, knownOn) => {
        const calendar = painted(all, knownOn);
        const intervals = intervalsAsOf(factsOf(all), dayEnd(knownOn));
        intervals.forEach(({ from, to }, i) => {
          expect(to).to.equal(intervals[i + 1]?.from);
          if (to !== undefined) expect(from < to).to.equal(true);
        });
        for (let at = 0; at < DAYS; at += 1) {
          const instant = dayStart(at);
          const holding = intervals.filter(
            ({ from, to }) => from <= instant && (to === undefined || instant < to),
          );
          expect(holding.map(({ fact }) => fact.note)).to.deep.equal(
            calendar[at] === undefined ? [] : [calendar[at]],
          );
        }
      }),
      RUNS,
    );
  });

  it('are all known when nothing is said of knowledge', () => {
    fc.assert(
      fc.property(notes, day, (all, at) => {
        const facts = factsOf(all);
        const asOf = { at: dayStart(at) };
        expect(factAsOf(facts, asOf)).to.equal(factAsOf(facts, { ...asOf, knownAt: dayEnd(DAYS) }));
        expect(intervalsAsOf(facts)).to.deep.equal(intervalsAsOf(facts, dayEnd(DAYS)));
      }),
      RUNS,
    );
  });

  it('never change what could be known before they were recorded', () => {
    fc.assert(
      fc.property(notes, day, day, (all, at, knownOn) => {
        const earlier = all.filter(({ recorded }) => recorded <= knownOn);
        const asOf = { at: dayStart(at), knownAt: dayEnd(knownOn) };
        expect(factAsOf(factsOf(all), asOf)?.note).to.equal(factAsOf(factsOf(earlier), asOf)?.note);
      }),
      RUNS,
    );
  });

  it('count no longer once they are taken back, for whoever could know of that', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(corrected, (steps) => {
        const { facts, lines } = noted(steps);
        for (let knownOn = 0; knownOn < DAYS; knownOn += 1) {
          const calendar = paintedWithout(lines, knownOn);
          const intervals = intervalsAsOf(facts, dayEnd(knownOn));
          for (let at = 0; at < DAYS; at += 1) {
            const instant = dayStart(at);
            const fact = factAsOf(facts, { at: instant, knownAt: dayEnd(knownOn) });
            expect(fact?.colour).to.equal(calendar[at]);
            const holding = intervals.find(
              ({ from, to }) => from <= instant && (to === undefined || instant < to),
            );
            expect(holding?.fact).to.equal(fact);
          }
        }
        expect(facts.at(-1)?.colour).to.equal(standingFacts(facts).at(-1)?.colour);
      }),
      { numRuns: RECTIFIED },
    );
  });

  it('of powers hold from their day on until their end, and hide those before even then', () => {
    const power = fc.constantFrom('issue', 'revoke');
    const given = fc.array(
      fc.record({ from: day, recorded: day, until: fc.option(day), power: fc.option(power) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(given, power, day, day, (list, asked, at, knownOn) => {
        const inOrder = [...list].sort((a, b) => a.recorded - b.recorded);
        let held = false;
        for (const { from, recorded, until, power: one } of inOrder) {
          if (recorded > knownOn || from > at) continue;
          held = one === asked && (until === null || at < until);
        }
        const facts = inOrder.map(({ from, recorded, until, power: one }) => ({
          from: dayStart(from),
          recordedAt: dayStart(recorded),
          powers: one === null ? [] : [one],
          ...(until === null ? {} : { until: dayStart(until) }),
        }));
        const asOf = { at: dayStart(at), knownAt: dayStart(knownOn) };
        expect(hasPower(facts, asked, asOf)).to.equal(held);
      }),
      RUNS,
    );
  });
});
