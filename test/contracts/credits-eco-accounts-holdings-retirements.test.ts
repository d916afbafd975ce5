// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { creditBatchState, type HoldingRecord } from '@yulian/proofs';
import { Credits, creditWorld, newEcoId, retirementOf } from '../support/credit-fixture.js';
import { digestOf } from '../support/fixtures.js';
import { runsWhole } from '../support/few-on-fabric.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MEMBERS } from '../support/members.js';
import { refusedUnchanged } from '../support/refused.js';

forEachLedger('credits', (openLedger, engine) => {
  let credits: Credits;
  before(async () => {
    credits = await creditWorld(openLedger);
  });
  afterEach(async () => {
    expect((await credits.audit()).faults).to.deep.equal([]);
  });

  it('are formed of a pool, verified by another organisation, and retired for ever', async () => {
    const account = await credits.open('bureau', 'ISSUER');
    const pool = await credits.pool();
    const formed = await credits.form({ account, pool });
    const grams = BigInt(formed.grams);
    const units = grams / 10n;
    const buffer = (units + 9n) / 10n;
    expect(formed).to.deep.include({
      ...{ account, pool, factorSet: 'YLJP@1', region: '999999', vintage: 2026 },
      ...{ units: String(units), buffer: String(buffer), remainder: String(grams % 10n) },
    });
    const { id } = formed;
    const series = `ECO-999999-${formed.method}-2026-${id}-`;
    const head = `${series}1-${String(units - buffer)}`;
    const { world } = credits;
    await refusedUnchanged(world, () => credits.holding(head), 'HOLDING_NOT_FOUND');
    await credits.act('verify', id);
    expect(await credits.holding(head)).to.deep.equal({
      ...{ format: 1, kind: 'holding', serial: head, account, state: 'HELD', sold: false },
    });
    const last = `${series}${String(units - buffer + 1n)}-${String(units)}`;
    expect(await credits.holding(last)).to.deep.include({ account, state: 'BUFFER' });

    const input = retirementOf({ account, holdings: [{ serial: head, count: '5' }] });
    const retired = await credits.retire(input);
    const serial = `${series}1-5`;
    expect(retired).to.deep.include({
      ...{ id: input.id, account, serials: [serial], units: '5', purpose: 'EVENT' },
    });
    expect(await credits.holding(serial)).to.deep.include({ state: 'RETIRED', boundTo: input.id });
    const rest = `${series}6-${String(units - buffer)}`;
    expect(await credits.holding(rest)).to.deep.include({ state: 'HELD' });
    expect((await credits.holding(head)).parts).to.deep.equal([serial, rest]);
    const { batches, accounts } = await credits.audit();
    expect(batches.find((batch) => batch.id === id)).to.deep.equal({
      ...{ id, state: 'ISSUED', issued: String(units), onOffer: '0', cancelled: '0' },
      ...{ held: String(units - buffer - 5n), buffer: String(buffer), retired: '5' },
    });
    expect(accounts.find((one) => one.id === account)).to.deep.equal({
      ...{ id: account, in: String(units), out: '5', balance: String(units - 5n), reserved: '0' },
    });
  });

  if (!runsWhole(engine)) return;

  it('are retired once: not under another id, not in part, not again under the same', async () => {
    const { world } = credits;
    const batch = await credits.issued();
    const { account } = batch;
    const holdings = [{ serial: batch.head, count: '3' }];
    const first = await credits.retire(retirementOf({ account, holdings }));
    const again =
      (serial: string, chosen = {}) =>
      () =>
        credits.retire(retirementOf({ account, holdings: [{ serial, ...chosen }] }));
    await refusedUnchanged(world, again(batch.serial(1, 3)), 'HOLDING_RETIRED');
    await refusedUnchanged(world, again(batch.serial(1, 3), { count: '1' }), 'HOLDING_RETIRED');
    await refusedUnchanged(world, again(batch.head), 'HOLDING_SPLIT');
    await refusedUnchanged(world, again(batch.serial(1, 2)), 'HOLDING_NOT_FOUND');
    await refusedUnchanged(world, again(batch.buffer), 'HOLDING_IN_BUFFER');
    const rest = batch.serial(4, batch.free);
    const sameId = { ...first, holdings: [{ serial: rest }] };
    const { id, beneficiary, purpose, period } = sameId;
    await refusedUnchanged(
      world,
      () =>
        credits.retire({ id, account, beneficiary, purpose, period, holdings: [{ serial: rest }] }),
      'RETIREMENT_ALREADY_EXISTS',
    );
    const twice = { holdings: [{ serial: rest }, { serial: rest, count: '1' }] };
    await refusedUnchanged(
      world,
      () => credits.retire(retirementOf({ account, ...twice })),
      'SERIALS_OVERLAP',
      { pointer: '/holdings/1/serial' },
    );
    const part = [{ serial: rest }, { serial: batch.serial(5, 6) }];
    await refusedUnchanged(
      world,
      () => credits.retire(retirementOf({ account, holdings: part })),
      'SERIALS_OVERLAP',
    );
  });

  it('are retired by whom they belong to, as many as there are', async () => {
    const { world } = credits;
    const batch = await credits.issued();
    const { account } = batch;
    const other = await credits.open('market');
    const holdings = [{ serial: batch.head }];
    const by = (member: 'market' | 'bureau', wish: object) => () =>
      credits.retire(retirementOf({ account, holdings, ...wish }), member);
    await refusedUnchanged(world, by('market', {}), 'ACCOUNT_OF_ANOTHER');
    await refusedUnchanged(world, by('market', { account: other }), 'HOLDING_OF_ANOTHER');
    await refusedUnchanged(
      world,
      by('bureau', { account: newEcoId('eac') }),
      'ECO_ACCOUNT_NOT_FOUND',
    );
    const tooMany = { holdings: [{ serial: batch.head, count: String(batch.free + 1n) }] };
    await refusedUnchanged(world, by('bureau', tooMany), 'SPLIT_COUNT_INVALID');
    for (const count of ['0', '-1', '1.5', '01', '1e3', '+1', ' 1', '9'.repeat(19)]) {
      const wish = { holdings: [{ serial: batch.head, count }] };
      await refusedUnchanged(world, by('bureau', wish), 'ARGUMENT_INVALID', {
        pointer: '/holdings/0/count',
      });
    }
    for (const serial of [
      'ECO-999999-YLJP-2026-B1-0-5',
      'ECO-999999-YLJP-2026-B1-5-4',
      'CCER-1-2',
    ]) {
      const wish = { holdings: [{ serial }] };
      await refusedUnchanged(world, by('bureau', wish), 'ARGUMENT_INVALID');
    }
  });

  it('are verified by nobody of the organisation that formed them', async () => {
    const { world } = credits;
    const account = await credits.open('bureau', 'ISSUER');
    const pool = await credits.pool();
    const { id } = await credits.form({ account, pool });
    const second = 'CREDIT_SECOND_ORGANISATION_REQUIRED';
    await refusedUnchanged(world, () => credits.act('verify', id, 'market'), 'BODY_NOT_APPOINTED');
    await refusedUnchanged(world, () => credits.act('verify', id, 'bureau'), 'BODY_NOT_APPOINTED');
    await world.decide({
      kind: 'APPOINT_BODY',
      appointment: { unit: MEMBERS.press.uscc, body: 'VERIFIER', from: world.clock.now },
    });
    await refusedUnchanged(world, () => credits.act('verify', id, 'press'), second);
    await refusedUnchanged(world, () => credits.act('reject', id, 'press'), second);
    const again = () => credits.form({ account, pool });
    await refusedUnchanged(world, again, 'POOL_NOT_CLOSED');
    await credits.act('reject', id);
    await refusedUnchanged(world, () => credits.act('verify', id), 'CREDIT_BATCH_ACT_NOT_ALLOWED', {
      params: { act: 'verify', state: 'REJECTED' },
    });
    const anew = await again();
    await refusedUnchanged(
      world,
      () => credits.form({ account, pool, id: anew.id }),
      'CREDIT_BATCH_ALREADY_EXISTS',
    );
    const trading = await credits.open('bureau');
    await refusedUnchanged(
      world,
      () => credits.form({ account: trading, pool }),
      'ECO_ACCOUNT_NOT_FOR_ISSUING',
    );
    await credits.act('verify', anew.id);
    await refusedUnchanged(
      world,
      () => credits.act('verify', anew.id),
      'CREDIT_BATCH_ACT_NOT_ALLOWED',
    );
  });

  it('are corrected: what was never sold goes first, then the buffer, and it is said openly', async () => {
    const { world } = credits;
    const batch = await credits.issued();
    const { id, account, units } = batch;
    const grams = BigInt(batch.record.grams);
    const holdings = [{ serial: batch.head, count: String(batch.free - 4n) }];
    const higher = () => credits.raise(id, grams);
    await refusedUnchanged(world, higher, 'CREDIT_CORRECTION_NOT_LOWER', { pointer: '/grams' });
    await credits.retire(retirementOf({ account, holdings }));
    await credits.raise(id, grams - 60n);
    await refusedUnchanged(
      world,
      () => credits.act('correct', id, 'bureau'),
      'CREDIT_SECOND_ORGANISATION_REQUIRED',
    );
    const left = batch.serial(batch.free - 3n, batch.free);
    await refusedUnchanged(
      world,
      () => credits.retire(retirementOf({ account, holdings: [{ serial: left }] })),
      'CREDIT_BATCH_UNDER_CORRECTION',
    );
    const corrected = await credits.act('correct', id);
    const first = batch.serial(batch.free + 1n, batch.free + 2n);
    expect(corrected.facts.at(-1)?.cut).to.deep.equal({
      ...{ serials: [left, first], unsold: '4', buffer: '2', uncovered: '0' },
    });
    expect(creditBatchState(corrected)).to.equal('ISSUED');
    const states = await Promise.all([left, first].map((serial) => credits.holding(serial)));
    expect(states.map(({ state }: HoldingRecord) => state)).to.deep.equal([
      'CANCELLED',
      'CANCELLED',
    ]);
    await credits.raise(id, 0n, 'water');
    const rest = (await credits.act('correct', id, 'bureau')).facts.at(-1)?.cut;
    const spent = BigInt(batch.record.buffer) - 2n;
    expect(rest).to.deep.include({
      ...{ unsold: '0', buffer: String(spent), uncovered: String(units - 6n - spent) },
    });
    const beneficiary = { kind: 'COMMITTED' as const, commitment: digestOf('somebody') };
    await refusedUnchanged(
      world,
      () => credits.retire(retirementOf({ account, beneficiary, holdings: [{ serial: left }] })),
      'HOLDING_CANCELLED',
    );
  });

  it('are not defended by their own organisation against a correction', async () => {
    const { world } = credits;
    const { id } = await credits.issued();
    await credits.raise(id, 0n, 'water');
    await refusedUnchanged(
      world,
      () => credits.act('dismissCorrection', id, 'bureau'),
      'CREDIT_SECOND_ORGANISATION_REQUIRED',
    );
    await world.decide({
      kind: 'APPOINT_BODY',
      appointment: { unit: MEMBERS.housing.uscc, body: 'VERIFIER', from: world.clock.now },
    });
    await credits.act('dismissCorrection', id, 'housing');
  });

  it('keep a correction that is dismissed as a fact, and move on', async () => {
    const batch = await credits.issued();
    await credits.raise(batch.id, 0n);
    const dismissed = await credits.act('dismissCorrection', batch.id);
    expect(dismissed.facts.map(({ act }) => act)).to.deep.equal([
      ...['form', 'verify', 'raiseCorrection', 'dismissCorrection'],
    ]);
    const { account } = batch;
    await credits.retire(retirementOf({ account, holdings: [{ serial: batch.head }] }));
  });
});
