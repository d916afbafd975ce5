// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type {
  DepositRecord,
  FundNoteRecord,
  StatementRecord,
  WithdrawalRecord,
} from '@yulian/proofs';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { BANK, idOf, openMarket } from '../support/market-world.js';
import { MEMBERS } from '../support/members.js';
import { refusedUnchanged } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';

const HOUSING = MEMBERS.housing.uscc;

const depositOf = (name: string, chosen: object = {}) => ({
  ...{ id: idOf('dps', name), unit: HOUSING, fen: '1000', reference: digestOf(name) },
  ...chosen,
});

forEachLedger('money at a settlement bank', (openLedger) => {
  let world: World;
  before(async () => {
    world = await foundedWorld(openLedger);
    await openMarket(world);
  });

  const bank = () => world.as('press', 'clerk');
  const trader = () => world.as('housing', 'trader');
  const deposit = async (input: object) =>
    (await bank().submit<DepositRecord>('fund:deposit', input)).answer;
  const note = (id: string) =>
    world.as('emergency', 'auditor').query<FundNoteRecord>('fund:getNote', id);
  const totalOf = async (ids: readonly string[]) => {
    const notes = await Promise.all(ids.map(note));
    return notes.reduce((sum, { fen }) => sum + BigInt(fen), 0n);
  };

  it('comes in by deposits, in as many notes as are asked for, to the fen', async () => {
    const { notes, ...rest } = await deposit(depositOf('first', { into: 3 }));
    expect(rest).to.include({ bank: BANK, unit: HOUSING, fen: '1000' });
    const found = await Promise.all(notes.map(note));
    expect(found.map(({ fen }) => fen)).to.deep.equal(['334', '333', '333']);
    expect(found.every(({ state, unit }) => state === 'FREE' && unit === HOUSING)).to.equal(true);
  });

  it('is taken in once, however often the bank tells of it', async () => {
    const first = await deposit(depositOf('told twice'));
    const head = await totalOf(first.notes);
    expect(await deposit(depositOf('told twice'))).to.deep.equal(first);
    expect(await totalOf(first.notes)).to.equal(head);
    const other = () => deposit(depositOf('told twice', { fen: '1001' }));
    await refusedUnchanged(world, other, 'DEPOSIT_DIFFERS', { params: { differing: ['fen'] } });
  });

  it('is taken in by a bank that the committee appointed', async () => {
    const other = () => world.as('water', 'clerk').submit('fund:deposit', depositOf('others'));
    await refusedUnchanged(world, other, 'BODY_NOT_APPOINTED');
    const nobody = () => deposit(depositOf('nobody', { unit: '11999999T0000001XT' }));
    await refusedUnchanged(world, nobody, 'UNIT_NOT_FOUND', { pointer: '/unit' });
  });

  it('takes amounts in one spelling alone', async () => {
    for (const fen of ['-1', '0', '1.5', '01', '1e3', '+1', ' 1', '1'.repeat(19), '']) {
      const wrong = () => deposit(depositOf('wrong', { fen }));
      await refusedUnchanged(world, wrong, 'ARGUMENT_INVALID', { pointer: '/fen' });
    }
  });

  it('is put into more notes by whose it is', async () => {
    const { notes } = await deposit(depositOf('to split'));
    const [id = ''] = notes;
    const stranger = () => world.as('water', 'trader').submit('fund:split', { note: id, into: 2 });
    await refusedUnchanged(world, stranger, 'FUNDS_OF_ANOTHER');
    const { answer } = await trader().submit<FundNoteRecord[]>('fund:split', { note: id, into: 7 });
    expect(await totalOf(answer.map((one) => one.id))).to.equal(1000n);
    const again = () => trader().submit('fund:split', { note: id, into: 2 });
    await refusedUnchanged(world, again, 'FUNDS_SPENT', { params: { note: id, state: 'SPENT' } });
  });

  it('is reserved for a withdrawal until the bank has paid', async () => {
    const { notes } = await deposit(depositOf('to withdraw'));
    const input = { id: idOf('wdr', 'paid'), notes, fen: '400' };
    const tooMuch = () => trader().submit('fund:withdraw', { ...input, fen: '1001' });
    await refusedUnchanged(world, tooMuch, 'FUNDS_NOT_ENOUGH', {
      params: { wanted: '1001', given: '1000' },
    });
    const { answer } = await trader().submit<WithdrawalRecord>('fund:withdraw', input);
    expect(await note(answer.note)).to.include({
      state: 'RESERVED',
      fen: '400',
      boundTo: input.id,
    });
    const split = () => trader().submit('fund:split', { note: answer.note, into: 2 });
    await refusedUnchanged(world, split, 'FUNDS_RESERVED');
    const paid = { id: input.id, outcome: 'PAID', reference: digestOf('paid') };
    await bank().submit('fund:answerWithdrawal', paid);
    expect((await note(answer.note)).state).to.equal('SPENT');
    const again = await bank().submit<WithdrawalRecord>('fund:answerWithdrawal', paid);
    expect(again.answer.state).to.equal('PAID');
    const otherwise = () => bank().submit('fund:answerWithdrawal', { ...paid, outcome: 'REFUSED' });
    await refusedUnchanged(world, otherwise, 'WITHDRAWAL_DIFFERS', { params: { state: 'PAID' } });
  });

  it('goes free when the bank does not pay', async () => {
    const { notes } = await deposit(depositOf('to be refused'));
    const id = idOf('wdr', 'refused');
    const input = { id, notes, fen: '1000' };
    const { answer } = await trader().submit<WithdrawalRecord>('fund:withdraw', input);
    const refusal = { id, outcome: 'REFUSED', reference: digestOf('refused') };
    await bank().submit('fund:answerWithdrawal', refusal);
    const found = await note(answer.note);
    expect(found).to.include({ state: 'FREE', fen: '1000' }).and.not.have.property('boundTo');
  });

  it('is stated in order, each row once, as the chain adds it up', async () => {
    const stated = {
      ...{ number: 1, deposits: [idOf('dps', 'first'), idOf('dps', 'told twice')] },
      ...{ withdrawals: [idOf('wdr', 'paid')], deposited: '2000', withdrawn: '400' },
    };
    const state = (chosen: object) => bank().submit<StatementRecord>('fund:state', chosen);
    const wrong = () => state({ ...stated, deposited: '2001' });
    await refusedUnchanged(world, wrong, 'STATEMENT_DIFFERS', { pointer: '/deposited' });
    await refusedUnchanged(world, () => state({ ...stated, number: 2 }), 'STATEMENT_OUT_OF_ORDER', {
      params: { next: 1 },
    });
    const unpaid = { ...stated, withdrawals: [idOf('wdr', 'refused')], withdrawn: '1000' };
    await refusedUnchanged(world, () => state(unpaid), 'STATEMENT_ROW_NOT_FITTING', {
      params: { because: 'REFUSED' },
    });
    const { answer } = await state(stated);
    expect((await state(stated)).answer).to.deep.equal(answer);
    await refusedUnchanged(
      world,
      () => state({ ...stated, withdrawn: '401' }),
      'STATEMENT_DIFFERS',
    );
    const twice = { ...stated, number: 2, withdrawals: [], withdrawn: '0' };
    await refusedUnchanged(world, () => state(twice), 'STATEMENT_ROW_NOT_FITTING', {
      params: { because: 'STATED' },
    });
  });
});
