// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { makeLicenceIdentifier } from '@yulian/proofs';
import { BatchFixture } from '../support/batch-fixture.js';
import { call } from '../support/caller.js';
import { ISSUED, licenceOf, nextOf, TYPE, typeCodeOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { defineType, issued, issuingWorld } from '../support/issuing-world.js';
import { MEMBERS } from '../support/members.js';
import { held } from '../support/phases.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

forEachLedger('issuing a batch', (openLedger) => {
  let world: World;
  beforeEach(async () => {
    world = await issuingWorld(openLedger);
  });
  const clerk = () => world.as('market', 'clerk');
  const auditor = () => world.as('water', 'auditor');

  it('keeps root, count, terms and who did it: nothing of its members', async () => {
    const batch = new BatchFixture({ validTo: '2030-01-01T00:00:00.000Z' });
    const { fields: _, basis, validFrom, ...kept } = batch.input;
    const { answer, transactionId, status } = await clerk().submit<object>(
      'licence:issueBatch',
      batch.input,
    );
    expect(answer).to.deep.equal({
      format: 1,
      kind: 'licence-batch',
      id: `${TYPE}.${MEMBERS.market.uscc}.${batch.input.serialPrefix}`,
      ...kept,
      issuer: MEMBERS.market.uscc,
      owner: 'MarketMSP',
      facts: [
        {
          ...{ act: 'issue', state: 'VALID', from: validFrom, basis, txId: transactionId },
          recordedAt: world.clock.now,
          actor: { mspId: 'MarketMSP', unit: MEMBERS.market.uscc, role: 'clerk' },
        },
      ],
    });
    expect(await auditor().batch(batch.id)).to.deep.equal(answer);
    const block = await world.ledger.block(status.blockNumber);
    const keys = block.transactions[status.index]?.writes.map(({ key }) => key);
    expect(keys).to.deep.equal([`licence-batch/${batch.id}`]);
  });

  it('takes 50,000, and no more', async () => {
    const { input } = new BatchFixture();
    await refused(clerk().issueBatch({ ...input, count: 50_001 }), 'ARGUMENT_INVALID', {
      pointer: '/count',
    });
    expect(await clerk().issueBatch({ ...input, count: 50_000 })).to.include({ count: 50_000 });
    const last = `${input.serialPrefix}50000`;
    const parts = { typeCode: TYPE, issuerCode: MEMBERS.market.uscc, version: 1 };
    const id = makeLicenceIdentifier({ ...parts, serial: last });
    expect((await auditor().licence(id)).batch).to.include({ index: 49_999 });
    const beyond = makeLicenceIdentifier({ ...parts, serial: `${input.serialPrefix}50001` });
    await refused(auditor().licence(beyond), 'LICENCE_NOT_FOUND');
    const zero = makeLicenceIdentifier({ ...parts, serial: `${input.serialPrefix}00000` });
    await refused(auditor().licence(zero), 'LICENCE_NOT_FOUND');
  });

  it('takes as many as the on-chain standard allows, or none', async () => {
    const small = typeCodeOf('005');
    const none = typeCodeOf('006');
    await defineType(world, { typeCode: small, rules: { maxBatch: 3 } });
    await defineType(world, { typeCode: none, rules: { maxBatch: 0 } });
    await clerk().issueBatch(new BatchFixture({ typeCode: small, count: 3 }).input);
    const four = () => clerk().issueBatch(new BatchFixture({ typeCode: small, count: 4 }).input);
    await refusedUnchanged(world, four, 'BATCH_TOO_LARGE', {
      pointer: '/count',
      params: { maxBatch: 3 },
    });
    const one = clerk().issueBatch(new BatchFixture({ typeCode: none, count: 1 }).input);
    await refused(one, 'BATCH_NOT_ALLOWED');
  });

  it('is held to authority, standards, validity and basis like one licence', async () => {
    const { input } = new BatchFixture();
    const wrong = [
      [{ standard: { id: `CS-${TYPE}`, version: 2 } }, 'STANDARD_NOT_IN_FORCE', '/standard'],
      [
        { fields: [{ path: '/x', type: 'string' as const }] },
        'FIELDS_NOT_IN_STANDARD',
        '/fields/0',
      ],
      [{ issuedAt: '2030-01-01T00:00:00.000Z' }, 'LEGAL_TIME_INVALID', '/issuedAt'],
      [{ validTo: ISSUED }, 'VALIDITY_INVALID', '/validTo'],
      [{ reliesOn: [licenceOf().id] }, 'RELIES_ON_NOT_FOUND', '/reliesOn/0'],
    ] as const;
    for (const [change, code, pointer] of wrong) {
      const issue = () => clerk().issueBatch({ ...input, ...change } as typeof input);
      await refusedUnchanged(world, issue, code, { pointer });
    }
    const others = new BatchFixture({ issuer: MEMBERS.water.uscc });
    await refused(world.as('water', 'clerk').issueBatch(others.input), 'AUTHORITY_REQUIRED');
  });

  it('does not collide with a batch, nor with a licence issued alone', async () => {
    const batch = new BatchFixture({ serialPrefix: 'P1', count: 3 });
    const taken = {
      pointer: '/serialPrefix',
      params: { serialPrefix: 'P1', count: 3 },
    };
    await issued(world, { serial: 'P100003' });
    const issue = () => clerk().issueBatch(batch.input);
    await refusedUnchanged(world, issue, 'BATCH_SERIALS_TAKEN', taken);
    const smaller = new BatchFixture({ serialPrefix: 'P1', count: 2 });
    await clerk().issueBatch(smaller.input);
    await refusedUnchanged(world, issue, 'BATCH_SERIALS_TAKEN', taken);
    const alone = () => issued(world, { serial: 'P100002' });
    await refusedUnchanged(world, alone, 'LICENCE_ALREADY_EXISTS', { pointer: '/id' });
    // Just beyond the batch, and serials that only look like a member's, are free.
    for (const serial of ['P100004', 'P1000021', 'P10002', 'P100000', 'P10000X']) {
      await issued(world, { serial });
    }
  });

  it('is not hindered by longer serials that begin like a member’s', async () => {
    for (const serial of ['P2000010', 'P2000011', 'P200001X']) await issued(world, { serial });
    await clerk().issueBatch(new BatchFixture({ serialPrefix: 'P2', count: 2 }).input);
  });

  it('leaves every serial to one of two that race', async () => {
    const batch = new BatchFixture({ serialPrefix: 'P3', count: 9 });
    const alone = licenceOf({ serial: 'P300005' });
    const issueBatch = call('licence:issueBatch', batch.input);
    const issue = call('licence:issue', alone);
    const both = [await held(world, clerk(), issue), await held(world, clerk(), issueBatch)];
    const codes: string[] = [];
    for (const envelope of both) {
      await world.ledger.submit(envelope);
      codes.push((await world.ledger.status(envelope.transactionId)).code);
    }
    expect(codes[0]).to.equal('VALID');
    expect(codes[1]).to.match(/^(MVCC|PHANTOM)_READ_CONFLICT$/);
    const reverse = new BatchFixture({ serialPrefix: 'P4', count: 9 });
    const late = await held(
      world,
      clerk(),
      call('licence:issue', licenceOf({ serial: 'P400005' })),
    );
    await clerk().issueBatch(reverse.input);
    await world.ledger.submit(late);
    const { code } = await world.ledger.status(late.transactionId);
    expect(code).to.match(/^(MVCC|PHANTOM)_READ_CONFLICT$/);
  });

  it('gives its members first versions: later ones follow by an act', async () => {
    const batch = new BatchFixture({ count: 2 });
    await clerk().issueBatch(batch.input);
    const next = nextOf({ id: batch.idOf(1) });
    await refused(clerk().succeed(next), 'BATCH_PROOF_INVALID', { pointer: '/evidence' });
    await clerk().succeed({ ...next, evidence: batch.evidence(1) });
    const { licence } = await auditor().licence(next.next.id);
    expect(licence).to.include({ version: 2, supersedes: batch.idOf(1) });
  });
});
