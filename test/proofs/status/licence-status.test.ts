// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { licenceStatus, type LicenceFact, type RecordedState } from '@yulian/proofs';
import { dayEnd, DAYS, dayStart, painted, type Note } from './day-model.js';

const RUNS = { numRuns: 1000 };

/** States from mild to severe, written down apart from the product. */
const SEVERITY = [
  'VALID',
  'DOWNGRADED',
  'SUSPENDED',
  'SUPERSEDED',
  'TRANSFERRED_OUT',
  'CANCELLED',
  'WITHDRAWN',
  'REVOKED',
  'RESCINDED',
] as const satisfies readonly RecordedState[];

const day = fc.nat(DAYS - 1);

/** The acts on one layer: an issue on day `issued`, then others noted down later. */
const layer = fc
  .record({
    issued: day,
    recorded: day,
    acts: fc.array(fc.record({ from: day, recorded: day, colour: fc.constantFrom(...SEVERITY) }), {
      maxLength: 5,
    }),
  })
  .map(({ issued, recorded, acts }): readonly Note[] => [
    { from: issued, recorded, colour: 'VALID' },
    ...acts
      .map((act) => ({ ...act, recorded: Math.max(recorded, act.recorded) }))
      .sort((a, b) => a.recorded - b.recorded),
  ]);

function factsOf(all: readonly Note[]): LicenceFact[] {
  return all.map(({ from, recorded, colour }) => ({
    from: dayStart(from),
    recordedAt: dayStart(recorded),
    act: 'act',
    state: colour as RecordedState,
    basis: 'X-1',
    txId: '0'.repeat(64),
    actor: { mspId: 'MarketMSP', unit: '', role: 'approver' },
  }));
}

type When = Record<'at' | 'knownOn' | 'validFrom' | 'validTo', number>;

/** The model's answer for a day: the worse of two calendars, and then the validity. */
function expected(own: readonly Note[], batch: readonly Note[] | null, when: When): string {
  const { at, knownOn } = when;
  const shown = [own, batch ?? []].flatMap((all) => painted(all, knownOn)[at]?.colour ?? []);
  if (shown.length === 0) return whenUnpainted([...own, ...(batch ?? [])], knownOn);
  const worst = Math.max(...shown.map((state) => SEVERITY.indexOf(state as RecordedState)));
  const state = SEVERITY[worst] ?? '';
  return state === 'VALID' || state === 'DOWNGRADED' ? inTime(state, when) : state;
}

function whenUnpainted([first]: readonly Note[], knownOn: number): string {
  return first !== undefined && first.recorded <= knownOn ? 'NOT_YET_VALID' : 'UNKNOWN_THEN';
}

function inTime(state: string, { at, validFrom, validTo }: When): string {
  if (at < validFrom) return 'NOT_YET_VALID';
  return at >= validTo ? 'EXPIRED' : state;
}

describe('the status of a licence', () => {
  it('is the more severe of its own and its batch’s, then what its validity says', () => {
    const moment = fc.record({ at: day, knownOn: day, validFrom: day, validTo: day });
    fc.assert(
      fc.property(layer, fc.option(layer), moment, (own, batch, when) => {
        const source = {
          validFrom: dayStart(when.validFrom),
          validTo: dayStart(when.validTo),
          facts: factsOf(own),
          ...(batch === null ? {} : { batch: { facts: factsOf(batch) } }),
        };
        const asOf = { at: dayEnd(when.at), knownAt: dayEnd(when.knownOn) };
        const { state, fact } = licenceStatus(source, asOf);
        expect(state).to.equal(expected(own, batch, when));
        if (fact !== undefined) {
          expect(fact.from <= asOf.at && fact.recordedAt <= asOf.knownAt).to.equal(true);
        }
      }),
      RUNS,
    );
  });

  it('of an entry without acts of its own is its batch’s', () => {
    fc.assert(
      fc.property(layer, day, day, (batch, at, knownOn) => {
        const source = { validFrom: dayStart(0), facts: [], batch: { facts: factsOf(batch) } };
        const asOf = { at: dayEnd(at), knownAt: dayEnd(knownOn) };
        const when = { at, knownOn, validFrom: 0, validTo: DAYS };
        expect(licenceStatus(source, asOf).state).to.equal(expected([], batch, when));
      }),
      RUNS,
    );
  });

  it('begins and ends exactly', () => {
    const facts = factsOf([{ from: 2, recorded: 0, colour: 'VALID' }]);
    const source = { validFrom: dayStart(3), validTo: dayStart(5), facts };
    const at = (instant: string) => licenceStatus(source, { at: instant }).state;
    expect([at(dayEnd(1)), at(dayStart(2)), at(dayEnd(2))]).to.deep.equal([
      'NOT_YET_VALID',
      'NOT_YET_VALID',
      'NOT_YET_VALID',
    ]);
    expect([at(dayStart(3)), at(dayEnd(4)), at(dayStart(5))]).to.deep.equal([
      'VALID',
      'VALID',
      'EXPIRED',
    ]);
  });
});
