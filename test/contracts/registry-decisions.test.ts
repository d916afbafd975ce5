// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { digestOf, licenceOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MEMBERS, SINCE } from '../support/members.js';
import type {
  CalendarAnswer,
  ConsortiumAnswer,
  RegionAnswer,
  UnitAnswer,
} from '../support/records.js';
import { refused, refusedUnchanged, type RefusalDetail } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';
import type { ContractErrorCode } from '@yulian/chaincode/schemas';

const PARK = {
  uscc: '11999999T0000001XT',
  name: '示例市园林局',
  kind: 'organ',
  level: 'city',
  region: '999999',
  mspId: 'WaterMSP',
  from: '2026-04-01T00:00:00.000Z',
};
const HOUSING = MEMBERS.housing.uscc;
const REGION = { code: '999998', name: '示例新区', validFrom: '2025-11-06T00:00:00.000Z' };

const admitUnit = (chosen: object = {}) => ({ kind: 'ADMIT_UNIT', unit: { ...PARK, ...chosen } });
const changeUnit = (chosen: object) => ({
  kind: 'CHANGE_UNIT',
  change: { uscc: HOUSING, from: '2026-03-02T00:00:00.000Z', ...chosen },
});
const defineRegion = (chosen: object = {}) => ({
  kind: 'DEFINE_REGION',
  region: { ...REGION, ...chosen },
});
const changeCommittee = (members: readonly string[], threshold: number) => ({
  kind: 'CHANGE_COMMITTEE',
  committee: { members, threshold },
});

const setCalendar = (chosen: object = {}) => ({
  kind: 'SET_CALENDAR',
  calendar: { year: 2026, daysOff: [], workdays: [], ...chosen },
});
const at = (member: string) => ({ pointer: `/decision/calendar/${member}` });

/** What the committee cannot decide: told when it is proposed. */
const IMPOSSIBLE: readonly (readonly [string, object, ContractErrorCode, RefusalDetail])[] = [
  [
    'a unit that is admitted already',
    admitUnit({ uscc: HOUSING }),
    'UNIT_ALREADY_EXISTS',
    { pointer: '/decision/unit/uscc' },
  ],
  [
    'a unit of an unknown organisation',
    admitUnit({ mspId: 'OtherMSP' }),
    'ORGANISATION_NOT_FOUND',
    { pointer: '/decision/unit/mspId' },
  ],
  [
    'a unit in an unknown region',
    admitUnit({ region: '500000' }),
    'REGION_NOT_FOUND',
    { pointer: '/decision/unit/region' },
  ],
  [
    'a unit before its region',
    admitUnit({ from: '2020-01-01T00:00:00.000Z' }),
    'REGION_NOT_VALID',
    { pointer: '/decision/unit/region' },
  ],
  [
    'a change of an unknown unit',
    changeUnit({ uscc: PARK.uscc, name: 'x' }),
    'UNIT_NOT_FOUND',
    { pointer: '/decision/change/uscc' },
  ],
  [
    'a change into an unknown region',
    changeUnit({ region: '500000' }),
    'REGION_NOT_FOUND',
    { pointer: '/decision/change/region' },
  ],
  [
    'a change before the last one',
    changeUnit({ from: '2023-01-01T00:00:00.000Z', name: 'x' }),
    'FACT_OUT_OF_ORDER',
    { pointer: '/decision/change/from', params: { earliest: SINCE } },
  ],
  [
    'a merger into nothing',
    changeUnit({ state: 'MERGED' }),
    'ARGUMENT_INVALID',
    { pointer: '/decision/change/successor' },
  ],
  [
    'a successor of an active unit',
    changeUnit({ successor: MEMBERS.water.uscc }),
    'ARGUMENT_INVALID',
    { pointer: '/decision/change/successor' },
  ],
  [
    'a unit that succeeds itself',
    changeUnit({ state: 'MERGED', successor: HOUSING }),
    'UNIT_NOT_FOUND',
    { pointer: '/decision/change/successor' },
  ],
  [
    'a merger into an unknown unit',
    changeUnit({ state: 'MERGED', successor: PARK.uscc }),
    'UNIT_NOT_FOUND',
    { pointer: '/decision/change/successor' },
  ],
  [
    'an unknown successor of a region',
    defineRegion({ successor: '500000' }),
    'REGION_NOT_FOUND',
    { pointer: '/decision/region/successor' },
  ],
  [
    'a region that ends before it begins',
    defineRegion({ validTo: '2025-01-01T00:00:00.000Z' }),
    'ARGUMENT_INVALID',
    { pointer: '/decision/region/validTo' },
  ],
  [
    'a region from before its last definition',
    defineRegion({ code: '999999', validFrom: '2000-01-01T00:00:00.000Z' }),
    'FACT_OUT_OF_ORDER',
    { pointer: '/decision/region/validFrom' },
  ],
  [
    'a committee with a stranger',
    changeCommittee(['BureauMSP', 'OtherMSP'], 1),
    'CONSORTIUM_INVALID',
    { pointer: '/decision/committee/members/1' },
  ],
  [
    'a committee that can never approve',
    changeCommittee(['BureauMSP'], 2),
    'CONSORTIUM_INVALID',
    { pointer: '/decision/committee/threshold' },
  ],
  [
    'a unit under a supervisor that nobody admitted',
    admitUnit({ supervisor: '11999999T00000028T' }),
    'UNIT_NOT_FOUND',
    { pointer: '/decision/unit/supervisor' },
  ],
  [
    'a unit that becomes its own supervisor',
    changeUnit({ supervisor: HOUSING }),
    'UNIT_NOT_FOUND',
    { pointer: '/decision/change/supervisor' },
  ],
  ['a calendar of no year', setCalendar({ year: 1999 }), 'ARGUMENT_INVALID', at('year')],
  [
    'a calendar with days of another year',
    setCalendar({ daysOff: ['2027-01-01'] }),
    'ARGUMENT_INVALID',
    at('daysOff'),
  ],
  [
    'a calendar with a day that no year has',
    setCalendar({ workdays: ['2026-02-29'] }),
    'ARGUMENT_INVALID',
    at('workdays/0'),
  ],
  [
    'a calendar with a day twice',
    setCalendar({ daysOff: ['2026-10-01', '2026-10-01'] }),
    'ARGUMENT_INVALID',
    at('workdays'),
  ],
  [
    'a calendar with a day both off and worked',
    setCalendar({ daysOff: ['2026-10-10'], workdays: ['2026-10-10'] }),
    'ARGUMENT_INVALID',
    at('workdays'),
  ],
  [
    'an end of a pause that is none',
    { kind: 'LIFT_PAUSE', subject: { kind: 'unit', id: HOUSING } },
    'PAUSE_NOT_FOUND',
    { pointer: '/decision/subject' },
  ],
];

forEachLedger('decisions', (openLedger) => {
  let world: World;
  const ask = <T>(name: string, ...args: string[]): Promise<T> =>
    world.as('emergency', 'auditor').query<T>(`registry:${name}`, ...args);
  beforeEach(async () => {
    world = await foundedWorld(openLedger);
  });

  for (const [title, decision, code, detail] of IMPOSSIBLE) {
    it(`cannot be: ${title}`, async () => {
      const propose = () => world.as('bureau', 'committee').propose(digestOf(title), decision);
      await refusedUnchanged(world, propose, code, detail);
    });
  }

  it('admit an organisation, and then its units', async () => {
    const organisation = { mspId: 'ParkMSP', name: '示例市园林局' };
    await world.decide({ kind: 'ADMIT_ORGANISATION', organisation });
    await world.decide(admitUnit({ mspId: 'ParkMSP' }));
    const consortium = await ask<ConsortiumAnswer>('getConsortium');
    expect(consortium.organisations).to.include('ParkMSP').and.have.length(6);
    const unit = await ask<UnitAnswer>('getUnit', PARK.uscc);
    expect(unit.facts[0]).to.include({ mspId: 'ParkMSP', state: 'ACTIVE', basis: 'LHZC-5' });
  });

  it('admit a unit from a date on, and say who decided it last', async () => {
    await world.decide(admitUnit());
    const { facts } = await ask<UnitAnswer>('getUnit', PARK.uscc);
    expect(facts[0]).to.include({ from: PARK.from, recordedAt: world.clock.now });
    expect(facts[0]?.actor).to.include({ mspId: 'HousingMSP', role: 'committee' });
  });

  it('let a unit act from its date on', async () => {
    await world.decide(admitUnit());
    const clerk = await world.asCertificate(PARK.mspId, PARK.uscc, 'clerk');
    const issue = () => clerk.issue(licenceOf({ issuer: PARK.uscc }));
    await refusedUnchanged(world, issue, 'UNIT_NOT_ACTIVE', {
      params: { unit: PARK.uscc, state: 'NOT_YET_ADMITTED' },
    });
    world.clock.set(PARK.from);
    await refusedUnchanged(world, issue, 'UNIT_NOT_ACTIVE', { pointer: '/issuedAt' });
    const today = () => clerk.issue(licenceOf({ issuer: PARK.uscc, issuedAt: PARK.from }));
    await refusedUnchanged(world, today, 'AUTHORITY_REQUIRED');
  });

  it('change a unit from a date on: what is left out stays', async () => {
    await world.decide(changeUnit({ name: '示例市住房局' }));
    world.clock.advance({ days: 1 });
    await world.decide(changeUnit({ from: '2026-05-01T00:00:00.000Z', level: 'county' }));
    const { facts } = await ask<UnitAnswer>('getUnit', HOUSING);
    expect(facts.map(({ name, level }) => [name, level])).to.deep.equal([
      [MEMBERS.housing.name, 'city'],
      ['示例市住房局', 'city'],
      ['示例市住房局', 'county'],
    ]);
    expect(facts[1]?.txId).to.not.equal(facts[0]?.txId);
  });

  it('forget the successor of a unit that is active again', async () => {
    await world.decide(changeUnit({ state: 'MERGED', successor: MEMBERS.water.uscc }));
    await world.decide(changeUnit({ state: 'ACTIVE' }));
    const { facts } = await ask<UnitAnswer>('getUnit', HOUSING);
    expect(facts[1]).to.include({ state: 'MERGED', successor: MEMBERS.water.uscc });
    expect(facts[2]).to.include({ state: 'ACTIVE' }).and.not.have.property('successor');
  });

  it('retire a region into its successor: old codes stay where they were used', async () => {
    const retired = '2026-01-01T00:00:00.000Z';
    await world.decide(defineRegion());
    await world.decide(
      defineRegion({ code: '999999', validFrom: SINCE, validTo: retired, successor: '999998' }),
    );
    const region = await ask<RegionAnswer>('getRegion', '999999');
    expect(region.facts.at(-1)).to.include({ until: retired, successor: '999998' });
    const late = () => world.as('bureau', 'committee').propose(digestOf('late'), admitUnit());
    await refusedUnchanged(world, late, 'REGION_NOT_VALID', { params: { successor: '999998' } });
    await world.decide(admitUnit({ from: '2025-12-01T00:00:00.000Z' }));
    expect((await ask<UnitAnswer>('getUnit', HOUSING)).facts).to.have.length(1);
  });

  it('set the working days of a year: the last decision counts, and the earlier stay', async () => {
    await world.decide(setCalendar({ daysOff: ['2026-10-02', '2026-10-01'] }));
    await world.decide(setCalendar({ daysOff: ['2026-10-01'], workdays: ['2026-10-10'] }));
    const { year, facts } = await ask<CalendarAnswer>('getCalendar', '2026');
    expect(year).to.equal(2026);
    expect(facts.map(({ daysOff, workdays }) => [daysOff, workdays])).to.deep.equal([
      [['2026-10-01', '2026-10-02'], []],
      [['2026-10-01'], ['2026-10-10']],
    ]);
    expect(facts[0]?.txId).to.not.equal(facts[1]?.txId);
  });

  it('set no working days before enough have approved', async () => {
    await world.as('bureau', 'committee').propose(digestOf('calendar'), setCalendar());
    await refused(ask('getCalendar', '2026'), 'CALENDAR_NOT_FOUND');
  });

  it('give a unit a supervisor, and another', async () => {
    await world.decide(changeUnit({ supervisor: MEMBERS.bureau.uscc }));
    await world.decide(changeUnit({ supervisor: MEMBERS.water.uscc }));
    const { facts } = await ask<UnitAnswer>('getUnit', HOUSING);
    expect(facts.map(({ supervisor }) => supervisor)).to.deep.equal([
      ...[undefined, MEMBERS.bureau.uscc, MEMBERS.water.uscc],
    ]);
  });

  it('change the committee', async () => {
    await world.decide(changeCommittee(['WaterMSP'], 1));
    const { committee } = await ask<ConsortiumAnswer>('getConsortium');
    expect(committee).to.deep.equal({ members: ['WaterMSP'], threshold: 1 });
    const alone = world.as('water', 'committee');
    expect(await alone.propose(digestOf('alone'), admitUnit())).to.include({ state: 'EXECUTED' });
  });
});
