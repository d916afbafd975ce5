// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { materialState, type MaterialRecord, type Recorded } from '@yulian/proofs';
import type { ProposeRectificationInput } from '@yulian/chaincode/schemas';
import { defineFonds, fondsOf } from '../support/archive-world.js';
import { Cases, itemCode } from '../support/case-fixture.js';
import { Catalogue, catalogueWorld } from '../support/catalogue-fixture.js';
import { actOf, onChainStandard, TYPE, typeCodeOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { defineType, givePowers, issued } from '../support/issuing-world.js';
import { Materials } from '../support/material-fixture.js';
import { MEMBERS } from '../support/members.js';
import { Rectifications, rectificationOf } from '../support/rectification-fixture.js';
import { refused } from '../support/refused.js';
import type { World } from '../support/world.js';

type Subject = ProposeRectificationInput['subject'];

/** The clock of the world stands at 2026-03-02. */
const SOON = '2026-04-01T00:00:00.000Z';
const LATE = '2026-12-01T00:00:00.000Z';
const PAST = '2026-02-01T00:00:00.000Z';

forEachLedger('rectifications of other records', (openLedger) => {
  let world: World;
  before(async () => {
    world = await catalogueWorld(openLedger);
  });

  interface Facts {
    readonly facts: readonly Recorded[];
  }
  const read = (name: string, ...args: string[]) =>
    world.as('water', 'auditor').query<Facts>(name, ...args);
  const lastOf = ({ facts }: Facts): Recorded => facts.at(-1) as Recorded;

  /** Proposes and confirms to give the last fact of a record its right date, or to take it back. */
  async function rectify(
    subject: Subject,
    record: Facts,
    right?: string,
    member: 'market' | 'bureau' = 'market',
  ): Promise<void> {
    world.clock.advance({ minutes: 1 });
    const rectifications = new Rectifications(world, member);
    const chosen = { subject, ...(right === undefined ? {} : { right }) };
    const input = rectificationOf('', lastOf(record).txId, chosen);
    await rectifications.propose(input);
    await rectifications.act(input.id);
  }

  it('give powers their right date, and none back on which something can rest', async () => {
    const unit = MEMBERS.water.uscc;
    const subject = { kind: 'authority', id: `${TYPE}/${unit}` } as const;
    const authority = () => read('issuer:get', TYPE, unit);
    const change = (right?: string) => async () =>
      rectify(subject, await authority(), right, 'bureau');
    await givePowers(world, 'water', ['suspend'], { from: LATE });
    await refused(change()(), 'FACT_NOT_RECTIFIABLE');
    await change(SOON)();
    expect(lastOf(await authority())).to.include({ from: SOON });
    await givePowers(world, 'water', ['revoke'], { from: LATE });
    await change()();
    const { facts } = await authority();
    expect(facts.at(-1)).to.deep.include({ from: SOON, powers: ['suspend'] });
    await refused(change(PAST)(), 'FACT_NOT_STANDING');
    await givePowers(world, 'housing', ['revoke'], { from: PAST });
    const begun = { kind: 'authority', id: `${TYPE}/${MEMBERS.housing.uscc}` } as const;
    const given = await read('issuer:get', TYPE, MEMBERS.housing.uscc);
    await refused(rectify(begun, given, SOON, 'bureau'), 'AUTHORITY_BACKDATED', {
      pointer: '/right',
    });
  });

  it('give a version of a standard its right date while nothing is held to it', async () => {
    const typeCode = typeCodeOf('077');
    const definer = world.as('bureau', 'approver');
    await definer.publish(onChainStandard({ typeCode, effectiveFrom: PAST }));
    const subject = { kind: 'standard', id: `OS-${typeCode}` } as const;
    const standard = () => read('standard:get', subject.id);
    const change = (right?: string) => async () =>
      rectify(subject, await standard(), right, 'bureau');
    await refused(change(SOON)(), 'STANDARD_BACKDATED');
    const next = { typeCode, version: 2, effectiveFrom: '2030-01-01T00:00:00.000Z' };
    await definer.publish(onChainStandard({ ...next, rules: { maxBatch: 0 } }));
    await refused(change()(), 'RECTIFICATION_DATE_REQUIRED', { params: { version: 2 } });
    await refused(change(PAST)(), 'STANDARD_BACKDATED');
    await change(SOON)();
    expect(lastOf(await standard())).to.include({ version: 2, from: SOON });
    const row = await world.as('water', 'auditor').query('standard:getVersion', subject.id, '2');
    expect(row).to.include({ effectiveFrom: SOON });
    await definer.publish(onChainStandard({ ...next, version: 3, effectiveFrom: LATE }));
  });

  it('take the withdrawal of a material back', async () => {
    const materials = new Materials(world);
    const { id } = await materials.register();
    const before = world.clock.now;
    world.clock.advance({ minutes: 1 });
    const withdrawn = await materials.act(id, 'withdraw');
    const knownAt = world.clock.now;
    await rectify({ kind: 'material', id }, withdrawn);
    const material: MaterialRecord = await materials.get(id);
    const at = { at: world.clock.now };
    expect(materialState(material, at)).to.equal('HELD');
    expect(materialState(material, { ...at, knownAt })).to.equal('WITHDRAWN');
    const voided = await materials.act(id, 'void', { from: world.clock.now });
    await refused(rectify({ kind: 'material', id }, voided, PAST), 'LEGAL_TIME_INVALID', {
      pointer: '/right',
    });
    await rectify({ kind: 'material', id }, voided, before);
  });

  it('bring forward what service and catalogue items will be, and take their end back', async () => {
    const cases = new Cases(world);
    const id = itemCode('market', 991);
    await cases.publish({}, id);
    const service = { kind: 'service-item', id } as const;
    const approver = world.as('market', 'approver');
    await approver.submit('serviceItem:retire', { id, from: LATE, basis: 'X-1' });
    await rectify(service, await read('serviceItem:get', id), SOON);
    expect(lastOf(await read('serviceItem:get', id))).to.include({ from: SOON, act: 'retire' });
    await rectify(service, await read('serviceItem:get', id));
    expect(lastOf(await read('serviceItem:get', id))).to.include({ state: 'PUBLISHED' });
    const catalogue = new Catalogue(world);
    const { id: item } = await catalogue.draft();
    const published = await catalogue.publish(item, 1, LATE);
    const subject = { kind: 'catalogue-item', id: item } as const;
    await refused(rectify(subject, published), 'FACT_NOT_RECTIFIABLE');
    await refused(rectify(subject, published, PAST), 'LEGAL_TIME_INVALID', { pointer: '/right' });
    await rectify(subject, published, SOON);
    expect(lastOf(await catalogue.get(item))).to.include({ from: SOON, version: 1 });
  });

  it('put the date of a fonds right', async () => {
    const { id } = fondsOf();
    await defineFonds(world, { from: LATE });
    const subject = { kind: 'fonds', id } as const;
    await rectify(subject, await read('archive:getFonds', id), PAST, 'bureau');
    expect(lastOf(await read('archive:getFonds', id))).to.include({ from: PAST });
  });

  it('are held to the days that a standard allows', async () => {
    const typeCode = typeCodeOf('078');
    await defineType(world, { typeCode, rules: { maxAheadDays: 5 } });
    const id = await issued(world, { typeCode });
    const approver = world.as('market', 'approver');
    const suspend = (from: string) => approver.act(actOf(id, 'suspend', { from }));
    await refused(suspend('2026-03-10T00:00:00.000Z'), 'EFFECT_TOO_FAR_AHEAD', {
      params: { days: 5 },
    });
    await suspend('2026-03-06T00:00:00.000Z');
  });
});
