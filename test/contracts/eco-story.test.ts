// SPDX-License-Identifier: Apache-2.0
// From cases to a river: what people saved, sold, retired and paid out, with the audit at every block.
import { expect } from 'chai';
import {
  auditedTransactions,
  CreditAudit,
  milestoneState,
  recomputePool,
  type CreditAuditReport,
  type DepositRecord,
  type DisbursementRecord,
  type HoldingRecord,
  type ListingRecord,
  type ProjectRecord,
  type RetirementRecord,
  type TradeRecord,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { RowsOfChain } from '../support/chain-rows.js';
import { Credits, creditWorld, IssuedBatch, retirementOf } from '../support/credit-fixture.js';
import { openingOf, personOf } from '../support/earning-fixture.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { depositOf, listingOf, purchaseOf } from '../support/market-arguments.js';
import { idOf, openMarket, PROJECT, projectOf } from '../support/market-world.js';
import { materialOf } from '../support/material-fixture.js';
import { MEMBERS } from '../support/members.js';
import type { World } from '../support/world.js';

const CASES_OF_EACH = 3;
/** On each engine; `ECO_CASES=1000` has it told with as many. */
const CASES = { embedded: 24, fabric: 6 } as const;
const PER_TRANSACTION = 100;
const LOTS = 50n;
const PRICE = 20n;
/** Of each sale, at most. */
const PAID = 1000n;

forEachLedger('the story of the eco-chain', (openLedger, engine) => {
  const cases = Number(process.env['ECO_CASES'] ?? CASES[engine as keyof typeof CASES]);
  const persons = Array.from({ length: Math.ceil(cases / CASES_OF_EACH) }, (_, i) =>
    personOf(`of the story ${String(i)}`),
  );
  const material = materialOf();
  let credits: Credits;
  let world: World;
  let pool: string;
  let batch: IssuedBatch;
  let lots: readonly string[];
  /** Units of a lot, and fen for which it is sold. */
  let lot: bigint;
  let total: bigint;
  const trades: TradeRecord[] = [];
  const accounts: string[] = [];

  before(async function () {
    this.timeout(1_200_000);
    credits = await creditWorld(openLedger);
    ({ world } = credits);
    await openMarket(world);
    await world.as('housing', 'clerk').submit('material:register', material);
    await world.as('water', 'approver').submit('project:plan', projectOf());
  });

  const read = <T>(name: string, id: string) => world.as('emergency', 'auditor').query<T>(name, id);

  it(`${String(cases)} delivered cases come to grams, once each, and to a pool`, async function () {
    this.timeout(1_200_000);
    const { earnings } = credits;
    const delivered: string[] = [];
    for (const applicant of persons) {
      await earnings.consent(applicant);
      const left = Math.min(CASES_OF_EACH, cases - delivered.length);
      for (let i = 0; i < left; i++) delivered.push(await earnings.delivered({ applicant }));
    }
    for (let i = 0; i < delivered.length; i += PER_TRANSACTION) {
      await earnings.earn(delivered.slice(i, i + PER_TRANSACTION));
    }
    pool = (await earnings.openPool()).id;
    for (const person of persons) {
      const [day] = await earnings.collect([person]);
      await earnings.donate(pool, person, day?.collected ?? '');
    }
    const { donations } = await earnings.closePool(pool);
    expect(donations).to.equal(persons.length);
  });

  it('the pool becomes a batch, which a second organisation verifies', async () => {
    const account = await credits.open('bureau', 'ISSUER');
    const formed = await credits.form({ account, pool });
    batch = new IssuedBatch(await credits.act('verify', formed.id));
    const rows = await RowsOfChain.of(world.ledger);
    const again = recomputePool(rows, pool, ({ id }) => openingOf(id), nodePrimitives.sha256);
    expect(again.difference).to.equal(undefined);
    expect(again).to.deep.include({
      ...{ grams: batch.record.grams, units: String(batch.units), cases },
      ...{ remainder: batch.record.remainder, persons: persons.length, unopened: 0 },
    });
  });

  it('its units are listed in lots, for a project', async () => {
    lot = batch.free / LOTS;
    total = lot * PRICE;
    const chosen = { account: batch.account, project: PROJECT, lot: String(lot) };
    const listing = listingOf('story', [batch.head], { ...chosen, price: String(PRICE) });
    const listed = await world
      .as('bureau', 'trader')
      .submit<ListingRecord>('listing:open', listing);
    ({ lots } = listed.answer);
    expect(listed.answer).to.include({ firstSale: true, units: String(batch.free) });
  });

  it('an enterprise and a charity buy: money against units, in one transaction', async () => {
    const buyers = [
      ['housing', 'TRADER'],
      ['water', 'CHARITY'],
    ] as const;
    for (const [i, [member, kind]] of buyers.entries()) {
      const account = await credits.open(member, kind);
      accounts.push(account);
      const bank = world.as('press', 'clerk');
      const deposit = depositOf(`story ${member}`, {
        unit: MEMBERS[member].uscc,
        fen: String(2n * total),
      });
      const { notes } = (await bank.submit<DepositRecord>('fund:deposit', deposit)).answer;
      const wanted = [{ serial: lots[i] ?? '', units: String(lot) }];
      const purchase = purchaseOf(`story ${member}`, 'story', wanted, { account, notes });
      const buyer = world.as(member, 'trader');
      trades.push((await buyer.submit<TradeRecord>('trade:buy', purchase)).answer);
    }
    expect(trades.map((one) => [one.total, one.firstSale, one.project])).to.deep.equal(
      buyers.map(() => [String(total), true, PROJECT]),
    );
  });

  it('both are retired for ever: one when it was bought, one later', async () => {
    const [bought, given] = trades;
    const [byDefault = ''] = given?.retirements ?? [];
    const charity = await read<RetirementRecord>('retirement:get', byDefault);
    expect(charity).to.include({ purpose: 'CHARITY', units: String(lot) });
    const holdings = (bought?.serials ?? []).map((serial) => ({ serial }));
    const [account = ''] = accounts;
    const input = retirementOf({ account, project: PROJECT, holdings });
    const { serials, units } = await credits.retire(input, 'housing');
    expect(units).to.equal(String(lot));
    for (const serial of [...serials, ...charity.serials]) {
      const holding = await read<HoldingRecord>('holding:get', serial);
      expect(holding).to.include({ state: 'RETIRED', sold: true });
    }
  });

  it('a milestone is accepted by another organisation, and paid from what was sold', async () => {
    const basis = 'STXM-7';
    const at = { id: PROJECT, milestone: 'M1', basis };
    const report = { ...at, evidence: [material.id] };
    await world.as('housing', 'clerk').submit('project:report', report);
    await world.as('bureau', 'approver').submit('project:decide', { ...at, act: 'accept' });
    const fen = BigInt(trades[0]?.net ?? '') < PAID ? (trades[0]?.net ?? '') : String(PAID);
    const parts = trades.map(({ made: [note = ''] }) => ({ note, fen }));
    const payment = { id: idOf('dsb', 'story'), project: PROJECT, milestone: 'M1', parts };
    await world.as('water', 'approver').submit<DisbursementRecord>('project:disburse', payment);
    const { milestones } = await read<ProjectRecord>('project:get', PROJECT);
    const [first] = milestones;
    expect(first && milestoneState(first)).to.equal('ACCEPTED');
    expect(first?.disbursed).to.equal(String(2n * BigInt(fen)));
  });

  it('the audit holds at every block, and every fen of the first sales is traced', async () => {
    const report = await auditedAtEveryBlock(world);
    const issued = report.batches.find(({ id }) => id === batch.id);
    expect(issued).to.include({
      ...{ issued: String(batch.units), retired: String(2n * lot), held: '0', cancelled: '0' },
      ...{ onOffer: String(batch.free - 2n * lot), buffer: batch.record.buffer },
    });
    const fees = trades.reduce((sum, { fee }) => sum + BigInt(fee), 0n);
    const net = trades.reduce((sum, one) => sum + BigInt(one.net), 0n);
    expect(fees + net).to.equal(2n * total);
  });
});

/** @returns what is found at the end */
async function auditedAtEveryBlock({ ledger }: World): Promise<CreditAuditReport> {
  const audit = new CreditAudit();
  const { height } = await ledger.info();
  for await (const block of ledger.blocks(0)) {
    for (const transaction of auditedTransactions(block)) audit.apply(transaction);
    expect(audit.report().faults, `block ${String(block.number)}`).to.deep.equal([]);
    if (block.number === height - 1) break;
  }
  return audit.report();
}
