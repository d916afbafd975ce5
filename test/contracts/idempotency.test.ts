// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { IDEMPOTENCY_TRANSIENT } from '@yulian/chaincode/schemas';
import { call } from '../support/caller.js';
import { actOf, licenceOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { issued, issuingWorld } from '../support/issuing-world.js';
import { held } from '../support/phases.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

/** A gateway's HMAC of its caller's key. */
function keyed(byte: number, length = 32): { transient: Record<string, Uint8Array> } {
  return { transient: { [IDEMPOTENCY_TRANSIENT]: new Uint8Array(length).fill(byte) } };
}

forEachLedger('idempotency keys', (openLedger) => {
  let world: World;
  beforeEach(async () => {
    world = await issuingWorld(openLedger);
  });

  it('are used once: a repetition is told the first transaction', async () => {
    const clerk = world.as('market', 'clerk');
    const input = licenceOf();
    const { transactionId } = await clerk.submit('licence:issue', input, keyed(1));
    const params = { txId: transactionId };
    const again = () => clerk.submit('licence:issue', input, keyed(1));
    await refusedUnchanged(world, again, 'IDEMPOTENCY_REPLAY', { params });
    const other = () => clerk.submit('licence:issue', licenceOf(), keyed(1));
    await refusedUnchanged(world, other, 'IDEMPOTENCY_REPLAY', { params });
    const act = actOf(input.id, 'suspend');
    const elsewhere = world.as('market', 'approver').submit('licence:act', act, keyed(1));
    await refused(elsewhere, 'IDEMPOTENCY_REPLAY', { params });
  });

  it('come before every other refusal, also of what the first time changed', async () => {
    const approver = world.as('market', 'approver');
    const act = actOf(await issued(world), 'cancel');
    const { transactionId } = await approver.submit('licence:act', act, keyed(2));
    await refused(approver.submit('licence:act', act), 'ACT_NOT_ALLOWED');
    const params = { txId: transactionId };
    await refused(approver.submit('licence:act', act, keyed(2)), 'IDEMPOTENCY_REPLAY', { params });
    world.clock.advance({ minutes: 10 });
    const gateway = world.as('market', 'gateway');
    const advanced = await gateway.submit('epoch:advance', undefined, keyed(3));
    await refused(gateway.submit('epoch:advance', undefined, keyed(3)), 'IDEMPOTENCY_REPLAY', {
      params: { txId: advanced.transactionId },
    });
  });

  it('are not used by what was refused', async () => {
    const clerk = world.as('market', 'clerk');
    const early = licenceOf({ issuedAt: '2030-01-01T00:00:00.000Z' });
    await refused(clerk.submit('licence:issue', early, keyed(4)), 'LEGAL_TIME_INVALID');
    await clerk.submit('licence:issue', licenceOf(), keyed(4));
  });

  it('belong to an organisation: the same key of another is another', async () => {
    await world.as('market', 'clerk').submit('licence:issue', licenceOf(), keyed(5));
    world.clock.advance({ minutes: 10 });
    await world.as('water', 'gateway').submit('epoch:advance', undefined, keyed(5));
    const again = world.as('market', 'gateway').submit('epoch:advance', undefined, keyed(5));
    await refused(again, 'IDEMPOTENCY_REPLAY');
  });

  it('are taken by one of two that race', async () => {
    const clerk = world.as('market', 'clerk');
    const envelopes = [
      await held(world, clerk, call('licence:issue', licenceOf(), keyed(6))),
      await held(world, clerk, call('licence:issue', licenceOf(), keyed(6))),
    ];
    const codes: string[] = [];
    for (const envelope of envelopes) {
      await world.ledger.submit(envelope);
      codes.push((await world.ledger.status(envelope.transactionId)).code);
    }
    expect(codes).to.deep.equal(['VALID', 'MVCC_READ_CONFLICT']);
  });

  it('are HMACs of 32 bytes', async () => {
    for (const length of [0, 31, 33]) {
      const odd = () =>
        world.as('market', 'clerk').submit('licence:issue', licenceOf(), keyed(7, length));
      await refusedUnchanged(world, odd, 'ARGUMENT_INVALID');
    }
  });

  it('do not change what a query answers', async () => {
    const id = await issued(world);
    const { identity } = world.as('market', 'clerk');
    const query = { ...call('licence:get', id), ...keyed(8) };
    const first = await world.ledger.evaluate(identity, query);
    expect(Buffer.from(await world.ledger.evaluate(identity, query))).to.deep.equal(
      Buffer.from(first),
    );
  });
});
