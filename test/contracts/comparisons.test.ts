// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { checkOf, Corrections, newSubject } from '../support/correction-fixture.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { sharingWorld } from '../support/grant-world.js';
import type { World } from '../support/world.js';

const BOTH = { fields: ['/name', '/address'] };

forEachLedger('comparisons on one subject', (openLedger) => {
  let world: World;
  let corrections: Corrections;
  let subject: string;
  before(async () => {
    world = await sharingWorld(openLedger);
    corrections = new Corrections(world);
  });
  beforeEach(() => {
    subject = newSubject();
  });

  /** Codes of what stands in the way of each of several checks. */
  async function codesOf(checks: readonly Parameters<typeof checkOf>[0][]) {
    const decided = await corrections.decide(checks.map((one) => checkOf({ subject, ...one })));
    return decided.map(({ facts }) => facts[0]?.failing?.map(({ code }) => code) ?? []);
  }

  it('are ten a day, each field for one, in one transaction or in several', async () => {
    const five = Array.from({ length: 5 }, () => BOTH);
    expect(await codesOf(five)).to.deep.equal([[], [], [], [], []]);
    expect(await codesOf([{}, BOTH])).to.deep.equal([['CHECK_LIMIT'], ['CHECK_LIMIT']]);
    expect(await codesOf([{ subject: newSubject() }])).to.deep.equal([[]]);
  });

  it('are counted while they go along with what is refused for other reasons', async () => {
    const purpose = { purpose: 'OTHER-1', ...BOTH };
    const refused = Array.from({ length: 6 }, () => purpose);
    expect((await codesOf(refused)).flat()).to.not.include('CHECK_LIMIT');
    expect(await codesOf(Array.from({ length: 10 }, () => ({})))).to.deep.equal(
      Array.from({ length: 10 }, () => []),
    );
    const [both] = await codesOf([purpose]);
    expect(both).to.have.members(['SCOPE_PURPOSE', 'CHECK_LIMIT']);
  });

  it('say how many are allowed, and that nobody can grant more', async () => {
    const checks = Array.from({ length: 6 }, () => checkOf({ subject, ...BOTH }));
    const decided = await corrections.decide(checks);
    expect(decided.at(-1)?.facts[0]?.failing?.[0]).to.deep.include({
      ...{ dimension: 'limit', wanted: ['12'], had: ['10', 'DAY'], grantableBy: [] },
    });
  });

  it('begin anew with the next day in China; disclosures are not among them', async () => {
    world.clock.set('2026-09-01T15:59:00.000Z');
    const disclosures = Array.from({ length: 6 }, () => ({ ...BOTH, mode: 'DISCLOSE' as const }));
    expect((await codesOf(disclosures)).flat()).to.deep.equal([]);
    expect((await codesOf(Array.from({ length: 5 }, () => BOTH))).flat()).to.deep.equal([]);
    expect(await codesOf([{}])).to.deep.equal([['CHECK_LIMIT']]);
    world.clock.set('2026-09-01T16:00:00.000Z');
    expect(await codesOf([{}])).to.deep.equal([[]]);
  });
});
