// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { CreditBatchRecord, HoldingRecord, HoldingState } from '@yulian/proofs';
import { batchBodies } from '../credits/batch-bodies.js';
import { retirementOf } from '../support/credit-fixture.js';
import { issuingAccountOf, SOLD_FROM, soldFromRows } from '../support/credit-rows.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { takeOver } from '../support/market-world.js';
import type { MemberName } from '../support/members.js';
import { refusedUnchanged } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';

const basis = 'X-1';
const ISSUER = issuingAccountOf('market');
const BUYER = issuingAccountOf('press');
const LISTING = `lst_${'1'.repeat(64)}`;

const serial = (from: number, to: number): string =>
  `ECO-999999-TRIP1-2026-${SOLD_FROM}-${String(from)}-${String(to)}`;

function range(
  from: number,
  to: number,
  state: HoldingState,
  chosen: Partial<Pick<HoldingRecord, 'account' | 'sold' | 'boundTo'>> = {},
) {
  return { serial: serial(from, to), state, account: ISSUER, sold: false, ...chosen };
}

const SOLD = range(51, 70, 'HELD', { account: BUYER, sold: true });
const BOUGHT_BACK = range(71, 80, 'HELD', { sold: true });
const GIVEN = range(81, 82, 'HELD', { account: BUYER });
const OFFERED = range(83, 90, 'ON_OFFER', { boundTo: LISTING });

forEachLedger('corrections of a batch that was sold from', (openLedger) => {
  let world: World;
  before(async () => {
    world = await foundedWorld(openLedger);
    const unsold = range(1, 50, 'HELD');
    const buffer = range(91, 100, 'BUFFER');
    await takeOver(world, soldFromRows([unsold, SOLD, BOUGHT_BACK, GIVEN, OFFERED, buffer]));
    for (const decision of batchBodies()) await world.decide(decision);
  });

  const as = (member: MemberName) => world.as(member, 'approver');
  const raise = (grams: string) =>
    as('press').submit('creditBatch:raiseCorrection', { id: SOLD_FROM, grams, basis });
  const correct = async () => {
    const argument = { act: 'correct', id: SOLD_FROM, basis };
    return (await as('water').submit<CreditBatchRecord>('creditBatch:act', argument)).answer;
  };
  const stateOf = async (one: string) =>
    (await world.as('emergency', 'auditor').query<HoldingRecord>('holding:get', one)).state;
  const retire = (member: MemberName, account: string, one: string) =>
    as(member).submit(
      'retirement:retire',
      retirementOf({ account, holdings: [{ serial: one, count: '1' }] }),
    );

  it('keep who bought whole, and let them act meanwhile', async () => {
    await raise('500');
    await retire('press', BUYER, SOLD.serial);
    const waiting = () => retire('market', ISSUER, serial(1, 50));
    await refusedUnchanged(world, waiting, 'CREDIT_BATCH_UNDER_CORRECTION');
    const first = await correct();
    expect(first.facts.at(-1)?.cut).to.deep.equal({
      ...{ serials: [serial(1, 50)], unsold: '50', buffer: '0', uncovered: '0' },
    });
    expect(await stateOf(SOLD.serial)).to.equal('SPLIT');
    expect(await stateOf(serial(52, 70))).to.equal('HELD');
  });

  it('take what is on offer next, then the buffer, and say what nothing is left for', async () => {
    await raise('450');
    const second = await correct();
    expect(second.facts.at(-1)?.cut).to.deep.equal({
      ...{ serials: [serial(83, 87)], unsold: '5', buffer: '0', uncovered: '0' },
    });
    expect(await stateOf(serial(88, 90))).to.equal('ON_OFFER');
    await raise('0');
    const third = await correct();
    expect(third.facts.at(-1)?.cut).to.deep.equal({
      ...{ serials: [serial(88, 90), serial(91, 100)], unsold: '3', buffer: '10' },
      uncovered: '32',
    });
    for (const kept of [serial(52, 70), BOUGHT_BACK.serial, GIVEN.serial]) {
      expect(await stateOf(kept), kept).to.equal('HELD');
    }
  });
});
