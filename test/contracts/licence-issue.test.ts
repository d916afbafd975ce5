// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { makeLicenceIdentifier } from '@yulian/proofs';
import { digestOf, ISSUED, licenceOf, TYPE, typeCodeOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { defineType, issued, issuingWorld } from '../support/issuing-world.js';
import { MEMBERS } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

forEachLedger('issuing a licence', (openLedger) => {
  let world: World;
  beforeEach(async () => {
    world = await issuingWorld(openLedger);
  });
  const clerk = () => world.as('market', 'clerk');

  it('keeps exactly what was committed, with who did it when on what basis', async () => {
    const input = licenceOf({ validTo: '2030-06-01T00:00:00.000Z' });
    const { answer, transactionId } = await clerk().submit<object>('licence:issue', input);
    const { standard, fields: _, basis, ...content } = input;
    expect(answer).to.deep.equal({
      format: 1,
      kind: 'licence',
      ...content,
      typeCode: TYPE,
      issuer: MEMBERS.market.uscc,
      owner: 'MarketMSP',
      version: 1,
      standard,
      facts: [
        {
          act: 'issue',
          state: 'VALID',
          from: ISSUED,
          recordedAt: world.clock.now,
          actor: { mspId: 'MarketMSP', unit: MEMBERS.market.uscc, role: 'clerk' },
          basis,
          txId: transactionId,
        },
      ],
    });
    expect(await world.as('water', 'auditor').licence(input.id)).to.deep.equal({ licence: answer });
  });

  it('takes a salted commitment for a document without a signature value', async () => {
    const document = { commitment: digestOf('a salted document') };
    expect(await clerk().issue(licenceOf({ document }))).to.deep.include({ document });
  });

  it('takes no number of a person as a serial, nor within a path', async () => {
    const parts = { typeCode: TYPE, issuerCode: MEMBERS.market.uscc, version: 1 };
    for (const serial of ['999999199001010016', '13800138000', 'A13800138000']) {
      const input = licenceOf({ id: makeLicenceIdentifier({ ...parts, serial }) });
      const given = () => clerk().issue(input);
      await refusedUnchanged(world, given, 'ARGUMENT_INVALID', { pointer: '/id' });
    }
    const paths = licenceOf().fields.map((field) => ({ ...field, path: '/13800138000' }));
    await refused(clerk().issue(licenceOf({ fields: paths })), 'ARGUMENT_INVALID');
    // Eighteen digits that are no citizen number.
    const serial = '999999199001010014';
    await clerk().issue(licenceOf({ id: makeLicenceIdentifier({ ...parts, serial }) }));
  });

  it('gives an identifier once', async () => {
    const input = licenceOf();
    await clerk().issue(input);
    await refusedUnchanged(world, () => clerk().issue(input), 'LICENCE_ALREADY_EXISTS', {
      pointer: '/id',
      params: { id: input.id },
    });
  });

  it('begins with version 001, of the issuer’s own', async () => {
    const parts = { typeCode: TYPE, issuerCode: MEMBERS.market.uscc, serial: 'V2' };
    const second = licenceOf({ id: makeLicenceIdentifier({ ...parts, version: 2 }) });
    const pointer = '/id';
    await refused(clerk().issue(second), 'LICENCE_VERSION_INVALID', { pointer });
    const others = licenceOf({ issuer: MEMBERS.water.uscc });
    await refused(clerk().issue(others), 'UNIT_NOT_CALLERS', {
      pointer,
      params: { issuer: MEMBERS.water.uscc, unit: MEMBERS.market.uscc },
    });
    // A region code of six digits is seen in the field, but is no issuer here.
    const region = licenceOf({ issuer: '999999' });
    await refused(clerk().issue(region), 'UNIT_NOT_CALLERS', { pointer });
  });

  it('never lies in the future, nor before the unit was there', async () => {
    const ahead = licenceOf({ issuedAt: '2026-03-02T01:00:00.001Z' });
    await refused(clerk().issue(ahead), 'LEGAL_TIME_INVALID', {
      pointer: '/issuedAt',
      params: { now: world.clock.now },
    });
    await clerk().issue(licenceOf({ issuedAt: world.clock.now }));
    const past = licenceOf({ issuedAt: '2023-12-31T23:59:59.999Z' });
    await refused(clerk().issue(past), 'UNIT_NOT_ACTIVE', { pointer: '/issuedAt' });
  });

  it('may take effect later, and not end before it begins', async () => {
    await clerk().issue(licenceOf({ validFrom: '2027-01-01T00:00:00.000Z' }));
    const empty = licenceOf({ validTo: ISSUED });
    await refused(clerk().issue(empty), 'VALIDITY_INVALID', { pointer: '/validTo' });
  });

  it('keeps to the longest validity of its type', async () => {
    const typeCode = typeCodeOf('003');
    await defineType(world, { typeCode, rules: { maxValidityMonths: 12 } });
    const until = (validTo: string, validFrom = '2025-02-28T16:00:00.000Z') =>
      licenceOf({ typeCode, validFrom, validTo });
    await clerk().issue(until('2026-02-28T16:00:00.000Z'));
    const detail = { pointer: '/validTo', params: { maxValidityMonths: 12 } };
    const long = until('2026-02-28T16:00:00.001Z');
    await refused(clerk().issue(long), 'VALIDITY_TOO_LONG', detail);
    await refused(clerk().issue(licenceOf({ typeCode })), 'VALIDITY_TOO_LONG', detail);
    // The last day of a shorter month.
    await clerk().issue(until('2025-02-28T00:00:00.000Z', '2024-02-29T00:00:00.000Z'));
  });

  it('says in one event what was done', async () => {
    const id = await issued(world);
    const { height } = await world.ledger.info();
    const [transaction] = (await world.ledger.block(height - 1)).transactions;
    expect(transaction?.event?.name).to.equal('yulian.v1');
    const events: unknown = JSON.parse(Buffer.from(transaction?.event?.payload ?? []).toString());
    expect(events).to.deep.equal([
      {
        type: 'licence.issued.v1',
        subject: id,
        data: { typeCode: TYPE, issuer: MEMBERS.market.uscc },
      },
    ]);
  });

  it('is asked for by identifier', async () => {
    const auditor = world.as('water', 'auditor');
    const { id } = licenceOf();
    await refused(auditor.licence(id), 'LICENCE_NOT_FOUND');
    await refused(auditor.assess(id), 'LICENCE_NOT_FOUND');
    await refused(auditor.assess(`${id}X`), 'IDENTIFIER_INVALID', {
      params: { rule: 'LICENCE_IDENTIFIER_CHECK_DIGIT' },
    });
  });
});
