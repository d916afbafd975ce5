// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { call } from '../support/caller.js';
import { digestOf, licenceOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { issued, issuingWorld } from '../support/issuing-world.js';
import { MEMBERS } from '../support/members.js';
import { readWriteSetOf } from '../support/read-write-set.js';
import { endorsed, held } from '../support/phases.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

forEachLedger('the epoch', (openLedger) => {
  let world: World;
  beforeEach(async () => {
    world = await issuingWorld(openLedger);
    world.clock.advance({ minutes: 10 });
  });

  it('advances every ten minutes, by whichever gateway comes first', async () => {
    const epoch = await world.as('water', 'gateway').advanceEpoch();
    expect(epoch).to.include({ number: 1, advancedAt: world.clock.now });
    expect(await world.as('bureau', 'clerk').epoch()).to.deep.equal(epoch);
    const tooEarly = () => world.as('market', 'gateway').advanceEpoch();
    await refusedUnchanged(world, tooEarly, 'EPOCH_TOO_EARLY', {
      params: { advancedAt: epoch.advancedAt },
    });
    world.clock.advance({ minutes: 9, ms: -1 });
    await refusedUnchanged(world, tooEarly, 'EPOCH_TOO_EARLY');
    world.clock.advance({ ms: 1 });
    expect(await world.as('market', 'operator').advanceEpoch()).to.include({ number: 2 });
  });

  it('is advanced by gateways and operators only', async () => {
    for (const role of ['clerk', 'approver', 'auditor', 'committee'] as const) {
      await refusedUnchanged(world, () => world.as('bureau', role).advanceEpoch(), 'ROLE_REQUIRED');
    }
  });

  it('ends the life of an envelope that was held back', async () => {
    const envelope = await held(
      world,
      world.as('market', 'clerk'),
      call('licence:issue', licenceOf()),
    );
    await world.as('bureau', 'gateway').advanceEpoch();
    await world.ledger.submit(envelope);
    const { code } = await world.ledger.status(envelope.transactionId);
    expect(code).to.equal('MVCC_READ_CONFLICT');
  });

  it('leaves an envelope alone that was held back within it', async () => {
    const envelope = await held(
      world,
      world.as('market', 'clerk'),
      call('licence:issue', licenceOf()),
    );
    await issued(world);
    await world.ledger.submit(envelope);
    expect((await world.ledger.status(envelope.transactionId)).code).to.equal('VALID');
  });

  it('is read by every transaction that writes', async () => {
    const giving = {
      typeCode: licenceOf().standard.id.slice(3),
      unit: MEMBERS.water.uscc,
      powers: ['suspend'],
      from: world.clock.now,
      basis: 'XZXKF-22',
    };
    const region = { code: '999998', name: '示例新区', validFrom: world.clock.now };
    const proposal = {
      id: digestOf('a proposal'),
      basis: 'LHZC-5',
      decision: { kind: 'DEFINE_REGION', region },
    };
    const pausing = { subject: { kind: 'unit', id: MEMBERS.water.uscc }, basis: 'LHZC-9' };
    const writes = [
      [world.as('market', 'clerk'), call('licence:issue', licenceOf())],
      [world.as('bureau', 'approver'), call('issuer:give', giving)],
      [world.as('bureau', 'committee'), call('registry:propose', proposal)],
      [world.as('bureau', 'committee'), call('registry:pause', pausing)],
      [world.as('bureau', 'gateway'), call('epoch:advance')],
    ] as const;
    for (const [caller, what] of writes) {
      const { payload } = await endorsed(world, caller, what);
      const keys = readWriteSetOf(payload)?.reads.map(({ key }) => key);
      expect(keys, what.transaction).to.include('epoch');
    }
  });

  it('cannot be advanced by two at once', async () => {
    const first = await held(world, world.as('bureau', 'gateway'), call('epoch:advance'));
    const second = await held(world, world.as('water', 'gateway'), call('epoch:advance'));
    await world.ledger.submit(first);
    await world.ledger.submit(second);
    const codes = [
      (await world.ledger.status(first.transactionId)).code,
      (await world.ledger.status(second.transactionId)).code,
    ];
    expect(codes).to.deep.equal(['VALID', 'MVCC_READ_CONFLICT']);
    expect(await world.as('bureau', 'clerk').epoch()).to.include({ number: 1 });
    await refused(world.as('bureau', 'gateway').advanceEpoch(), 'EPOCH_TOO_EARLY');
  });
});
