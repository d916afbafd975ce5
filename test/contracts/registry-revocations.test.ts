// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import { expect } from 'chai';
import { sign, transact, type Identity } from '@yulian/network';
import { call, type Caller } from '../support/caller.js';
import { licenceOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { issued, issuingWorld } from '../support/issuing-world.js';
import { MEMBERS } from '../support/members.js';
import { endorsed } from '../support/phases.js';
import type { RevocationAnswer } from '../support/records.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';

const MARKET = MEMBERS.market.mspId;
const serialOf = ({ certificate }: Identity): string =>
  new X509Certificate(certificate).serialNumber.toLowerCase();

forEachLedger('revoked certificates', (openLedger) => {
  let world: World;
  let clerk: Caller;
  let serial: string;
  beforeEach(async () => {
    world = await issuingWorld(openLedger);
    clerk = world.as('market', 'clerk');
    serial = serialOf(clerk.identity);
  });

  it('serve for no transaction and no query, from the next block on', async () => {
    const licence = await issued(world);
    const operator = world.as('market', 'operator');
    const revocation = await operator.revoke(MARKET, serial);
    expect(revocation).to.deep.include({ mspId: MARKET, serial, basis: 'LHZC-12' });
    const params = { mspId: MARKET, serial, recordedAt: revocation.recordedAt };
    await refusedUnchanged(world, () => clerk.issue(licenceOf()), 'CERTIFICATE_REVOKED', {
      params,
    });
    await refused(clerk.licence(licence), 'CERTIFICATE_REVOKED', { params });
    expect(await operator.licence(licence)).to.have.nested.property('licence.id', licence);
  });

  it('do not carry what they endorsed before: it is ordered, and not valid', async () => {
    const { ledger } = world;
    const transaction = await endorsed(world, clerk, call('licence:issue', licenceOf()));
    await world.as('market', 'operator').revoke(MARKET, serial);
    const { transactionId, bytes } = transaction;
    const signature = await sign(clerk.identity, transaction);
    await ledger.submit({ transactionId, bytes, signature });
    expect((await ledger.status(transactionId)).code).to.equal('MVCC_READ_CONFLICT');
  });

  it('leave the same unit’s other certificates alone, and a new one of the same name', async () => {
    await world.as('market', 'committee').revoke(MARKET, serial);
    const renewed = await world.keys.renewed(MARKET, MEMBERS.market.uscc, 'clerk');
    expect(serialOf(renewed)).to.not.equal(serial);
    const argument = JSON.stringify(licenceOf());
    const again = { contract: 'licence', transaction: 'issue', args: [argument] };
    expect((await transact(world.ledger, renewed, again)).status.code).to.equal('VALID');
  });

  it('are revoked by their organisation alone, or by the committee', async () => {
    const stranger = world.as('water', 'operator');
    await refusedUnchanged(world, () => stranger.revoke(MARKET, serial), 'CERTIFICATE_NOT_OWN', {
      pointer: '/certificate/mspId',
    });
    await refused(clerk.revoke(MARKET, serial), 'ROLE_REQUIRED');
    await issued(world);
    await world.decide({ kind: 'REVOKE_CERTIFICATE', certificate: { mspId: MARKET, serial } });
    await refused(clerk.issue(licenceOf()), 'CERTIFICATE_REVOKED');
  });

  it('are revoked once, for ever', async () => {
    const operator = world.as('market', 'operator');
    await operator.revoke(MARKET, serial);
    const again = () => operator.revoke(MARKET, serial);
    await refusedUnchanged(world, again, 'CERTIFICATE_ALREADY_REVOKED', {
      pointer: '/certificate',
    });
    const found = await operator.query<RevocationAnswer>('registry:getRevocation', MARKET, serial);
    expect(found.actor).to.deep.equal({
      ...{ mspId: MARKET, unit: MEMBERS.market.uscc, role: 'operator' },
    });
  });

  it('may be one’s own: the last that it does', async () => {
    const operator = world.as('market', 'operator');
    await operator.revoke(MARKET, serialOf(operator.identity));
    await refused(operator.query('epoch:get'), 'CERTIFICATE_REVOKED');
    await issued(world);
  });

  it('need an organisation of the consortium, and exist once revoked', async () => {
    const decision = { kind: 'REVOKE_CERTIFICATE', certificate: { mspId: 'ParkMSP', serial } };
    await refused(world.decide(decision), 'ORGANISATION_NOT_FOUND', {
      pointer: '/decision/certificate/mspId',
    });
    const asked = clerk.query('registry:getRevocation', MARKET, serial);
    await refused(asked, 'REVOCATION_NOT_FOUND');
    for (const wrong of ['', 'AB', 'abc', '00ab', 'ab'.repeat(21), 'xy']) {
      await refused(world.as('market', 'operator').revoke(MARKET, wrong), 'ARGUMENT_INVALID', {
        pointer: '/certificate/serial',
      });
    }
  });
});
