// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { licenceStatus, nextLicenceIdentifier, statusSource } from '@yulian/proofs';
import { actOf, freshSerial, licenceOf, nextOf, typeCodeOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { defineType, issued, issuingWorld } from '../support/issuing-world.js';
import { refused, refusedUnchanged, type RefusalDetail } from '../support/refused.js';
import type { World } from '../support/world.js';
import type { ContractErrorCode, IssueInput } from '@yulian/chaincode/schemas';

const VALID_TO = '2026-06-01T00:00:00.000Z';

forEachLedger('new versions', (openLedger) => {
  let world: World;
  before(async () => {
    world = await issuingWorld(openLedger);
    await defineType(world, { typeCode: typeCodeOf('002') });
  });
  const clerk = () => world.as('market', 'clerk');
  const stored = async (id: string) => {
    const { licence } = await world.as('water', 'auditor').licence(id);
    if (licence === undefined) throw new Error(`no licence ${id}`);
    return licence;
  };

  it('count one up and supersede the one before, in one transaction', async () => {
    const id = await issued(world, { validTo: VALID_TO });
    const input = nextOf({ id, validTo: VALID_TO });
    const { answer, status } = await clerk().submit<object>('licence:succeed', input);
    expect(answer).to.include({ id: nextLicenceIdentifier(id), version: 2, supersedes: id });
    const before = await stored(id);
    expect(before).to.include({ supersededBy: input.next.id });
    expect(before.facts.at(-1)).to.include({
      ...{ act: 'change', state: 'SUPERSEDED', from: input.next.validFrom },
      basis: input.next.basis,
    });
    const block = await world.ledger.block(status.blockNumber);
    expect(block.transactions[status.index]?.writes.map(({ key }) => key)).to.have.members([
      `licence/${id}`,
      `licence/${input.next.id}`,
    ]);
    const again = nextOf({ id: input.next.id, validTo: VALID_TO }, 'change', {
      issuedAt: '2025-08-01T00:00:00.000Z',
      validFrom: '2025-08-01T00:00:00.000Z',
    });
    expect(await clerk().succeed(again)).to.include({ version: 3, supersedes: input.next.id });
  });

  it('leave the old one in force until they begin', async () => {
    const id = await issued(world, { validTo: VALID_TO });
    const validFrom = '2026-05-01T00:00:00.000Z';
    await clerk().succeed(nextOf({ id, validTo: VALID_TO }, 'renew', { validFrom }));
    const at = async (moment: string) =>
      licenceStatus(statusSource(await stored(id)), { at: moment }).state;
    expect(await at('2026-04-30T23:59:59.999Z')).to.equal('VALID');
    expect(await at(validFrom)).to.equal('SUPERSEDED');
  });

  it('cannot be issued beside that, nor twice', async () => {
    const id = await issued(world, { validTo: VALID_TO });
    const input = nextOf({ id, validTo: VALID_TO });
    await refused(clerk().issue(input.next), 'LICENCE_VERSION_INVALID');
    await clerk().succeed(input);
    await refused(clerk().succeed(input), 'ACT_NOT_ALLOWED', { params: { state: 'SUPERSEDED' } });
    // The new one lives on its own: what happens to it does not touch the old one.
    await world.as('market', 'approver').act(actOf(input.next.id, 'cancel'));
    expect((await stored(id)).facts.at(-1)?.state).to.equal('SUPERSEDED');
  });

  const WRONG: readonly (readonly [
    string,
    Partial<IssueInput> | ((id: string) => Partial<IssueInput>),
    ContractErrorCode,
    RefusalDetail,
  ])[] = [
    [
      'skip a number',
      (id) => ({ id: nextLicenceIdentifier(nextLicenceIdentifier(id)) }),
      'LICENCE_VERSION_INVALID',
      { pointer: '/next/id', params: { version: 2 } },
    ],
    [
      'take another serial',
      () => ({ id: nextLicenceIdentifier(licenceOf().id) }),
      'LICENCE_VERSION_INVALID',
      { pointer: '/next/id' },
    ],
    [
      'take another type',
      () => ({
        id: nextLicenceIdentifier(
          licenceOf({ typeCode: typeCodeOf('002'), serial: freshSerial() }).id,
        ),
      }),
      'LICENCE_VERSION_INVALID',
      { pointer: '/next/id' },
    ],
    [
      'be issued in the future',
      { issuedAt: '2027-01-01T00:00:00.000Z' },
      'LEGAL_TIME_INVALID',
      { pointer: '/next/issuedAt' },
    ],
    [
      'begin before the last act',
      { validFrom: '2025-05-31T00:00:00.000Z' },
      'FACT_OUT_OF_ORDER',
      { pointer: '/next/validFrom' },
    ],
    [
      'end before they begin',
      { validTo: '2025-07-01T00:00:00.000Z' },
      'VALIDITY_INVALID',
      { pointer: '/next/validTo' },
    ],
    [
      'begin when the old one has expired',
      { validFrom: VALID_TO, validTo: '2030-01-01T00:00:00.000Z' },
      'ACT_NOT_ALLOWED',
      { params: { state: 'EXPIRED' } },
    ],
    [
      'rest on what is not there',
      { reliesOn: [licenceOf().id] },
      'RELIES_ON_NOT_FOUND',
      { pointer: '/next/reliesOn/0' },
    ],
    [
      'commit undeclared fields',
      { fields: [{ path: '/x', type: 'string' }] },
      'FIELDS_NOT_IN_STANDARD',
      { pointer: '/next/fields/0' },
    ],
    [
      'name another standard',
      { standard: { id: `CS-${typeCodeOf('002')}`, version: 1 } },
      'STANDARD_NOT_IN_FORCE',
      { pointer: '/next/standard' },
    ],
  ];

  for (const [title, wish, code, detail] of WRONG) {
    it(`cannot ${title}`, async () => {
      const id = await issued(world, { validTo: VALID_TO });
      const chosen = typeof wish === 'function' ? wish(id) : wish;
      const input = nextOf({ id, validTo: VALID_TO }, 'change', chosen);
      await refusedUnchanged(world, () => clerk().succeed(input), code, detail);
    });
  }

  it('of 延续 may go on from the very moment at which the old one ends, not later', async () => {
    const renewAt = async (validFrom: string, act: 'renew' | 'change' = 'renew') => {
      const id = await issued(world, { validTo: VALID_TO });
      const times = { validFrom, validTo: '2030-01-01T00:00:00.000Z' };
      await clerk().succeed(nextOf({ id, validTo: VALID_TO }, act, times));
      return stored(id);
    };
    const licence = await renewAt(VALID_TO);
    const at = (moment: string) => licenceStatus(statusSource(licence), { at: moment }).state;
    expect(at('2026-05-31T23:59:59.999Z')).to.equal('VALID');
    expect(at(VALID_TO)).to.equal('SUPERSEDED');
    const late = renewAt('2026-06-01T00:00:00.001Z');
    await refused(late, 'ACT_NOT_ALLOWED', { params: { state: 'EXPIRED' } });
    await refused(renewAt(VALID_TO, 'change'), 'ACT_NOT_ALLOWED', { params: { state: 'EXPIRED' } });
  });

  it('of 延续 begin within the validity and end after it', async () => {
    const id = await issued(world, { validTo: VALID_TO });
    const renew = (chosen: Partial<IssueInput>) =>
      clerk().succeed(nextOf({ id, validTo: VALID_TO }, 'renew', chosen));
    const pointer = '/next/validTo';
    await refused(renew({ validTo: VALID_TO }), 'VALIDITY_INVALID', { pointer });
    await renew({ validTo: '2026-06-01T00:00:00.001Z' });
    const endless = await issued(world);
    await refused(clerk().succeed(nextOf({ id: endless }, 'renew')), 'VALIDITY_INVALID', {
      pointer,
    });
  });
});
