// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { digestOf, typeCodeOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MEMBERS, type RoleName } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { newSealId } from '../support/seal-id.js';
import {
  applicationOf,
  filingOf,
  makingOf,
  PARTIES,
  readSeal,
  SEAL_ENDS,
  sealActCall,
  sealAfter,
  sealWorld,
  type PartyName,
} from '../support/seal-world.js';
import type { World } from '../support/world.js';
import { DONE_BY, WAY_TO_SEAL_STATE, type SealActName } from './seals-expected.js';

type Changes = readonly (readonly [string, Record<string, unknown>, string])[];

const FOREIGN_APPLICATIONS: Changes = [
  ['the applicant decides itself', { department: MEMBERS.market.uscc }, 'SEAL_OWN_APPLICATION'],
  ['nobody is the department', { department: '11999999TA000206X5' }, 'ARGUMENT_INVALID'],
  ['the kind is none', { sealKind: '06' }, 'ARGUMENT_INVALID'],
  ['the type is of another kind', { typeCode: typeCodeOf('902') }, 'ARGUMENT_INVALID'],
  ['a certificate is named twice', { certificates: twice('c') }, 'ARGUMENT_INVALID'],
  ['it would have ended', { validTo: '2026-01-01T00:00:00.000Z' }, 'VALIDITY_INVALID'],
  ['it replaces none', { replaces: 'S-00000000000000ff' }, 'SEAL_NOT_FOUND'],
];

const FOREIGN_OBJECTS: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['another owner', { ownerUnit: MEMBERS.water.uscc }, '/ownerUnit'],
  ['another kind', { sealKind: '02' }, '/sealKind'],
  ['another certificate', { certificates: [digestOf('a stranger')] }, '/certificates'],
  ['a longer validity', { validTo: '2029-01-01T00:00:00.001Z' }, '/validTo'],
];

const { market, water } = MEMBERS;

const OF_ANOTHER_BODY: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['the name of another body', { sealName: water.name }, '/sealName'],
  ['the name of a part of it', { sealName: `${market.name}城东分局` }, '/sealName'],
  ['the name of a part of it, for a use', { sealName: `${market.name}登记处专用章` }, '/sealName'],
  ['another body before its own name', { sealName: `代${market.name}` }, '/sealName'],
  ['less than its name', { sealName: market.name.slice(0, -1) }, '/sealName'],
  ["another body's certificate", { signers: [{ unit: water.uscc }] }, '/signers'],
  [
    "another body's certificate that has its name",
    { signers: [{ unit: water.uscc, name: market.name }] },
    '/signers',
  ],
  [
    'a second certificate of another',
    { signers: [{ unit: market.uscc }, { name: '某局' }] },
    '/signers',
  ],
  ['a certificate of nobody', { signers: [{}] }, '/signers'],
];

const OWNERS_NAMES: readonly Record<string, unknown>[] = [
  { sealName: market.name },
  { sealName: ` ${market.name}\u3000`, signers: [{ name: `${market.name} ` }] },
  { sealName: `${market.name}公章`, signers: [] },
  { sealName: `${market.name}合同专用章（2）`, signers: [{ unit: market.uscc, name: '旧称' }] },
  { sealName: `${market.name}行政处罚专用章` },
];

function twice(text: string): string[] {
  return [digestOf(text), digestOf(text)];
}

forEachLedger('making a seal', (openLedger) => {
  let world: World;
  before(async () => {
    world = await sealWorld(openLedger);
  });

  const as = (party: PartyName, role: RoleName) => world.as(PARTIES[party], role);
  const after = (acts: readonly string[], id?: string) =>
    sealAfter(world, acts, (act) => DONE_BY[act as SealActName], id);
  const cancel = async (id: string): Promise<void> => {
    await as('owner', 'approver').submit(...sealActCall(id, 'reportCancellation'));
    await as('maker', 'approver').submit(...sealActCall(id, 'fileCancellation'));
  };

  for (const [what, chosen, code] of FOREIGN_APPLICATIONS) {
    it(`is not applied for when ${what}`, () =>
      refusedUnchanged(
        world,
        () => as('owner', 'clerk').submit('seal:apply', applicationOf(newSealId(), chosen)),
        code as 'ARGUMENT_INVALID',
      ));
  }

  it('is applied for once under one id', async () => {
    const id = await after([]);
    const again = as('owner', 'clerk').submit('seal:apply', applicationOf(id));
    await refused(again, 'SEAL_ALREADY_EXISTS', { pointer: '/id' });
  });

  for (const [what, chosen, pointer] of FOREIGN_OBJECTS) {
    it(`is refused when the object has ${what} than was applied for`, async () => {
      const id = await after(['approve']);
      const make = () => as('maker', 'clerk').submit('seal:make', makingOf(id, chosen));
      await refusedUnchanged(world, make, 'SEAL_DIFFERS_FROM_APPLICATION', { pointer });
    });
  }

  for (const [what, chosen, pointer] of OF_ANOTHER_BODY) {
    it(`is refused when the object bears ${what}`, async () => {
      const id = await after(['approve']);
      const make = () => as('maker', 'clerk').submit('seal:make', makingOf(id, chosen));
      await refusedUnchanged(world, make, 'SEAL_OF_ANOTHER_BODY', { pointer });
    });
  }

  it("takes the owner's name, with what seals are called by behind it", async () => {
    for (const chosen of OWNERS_NAMES) {
      const id = await after(['approve']);
      await as('maker', 'clerk').submit('seal:make', makingOf(id, chosen));
    }
  });

  it('takes a name that the owner had, or is registered to have', async () => {
    const id = await after(['approve']);
    const [former, newest] = [market.name, '示例市市场监管局'];
    const from = '2026-03-02T00:00:00.000Z';
    await world.decide({ kind: 'CHANGE_UNIT', change: { uscc: market.uscc, name: newest, from } });
    for (const sealName of [newest, former]) {
      const one = sealName === newest ? id : await after(['approve']);
      await as('maker', 'clerk').submit('seal:make', makingOf(one, { sealName }));
    }
  });

  it('never takes the name on the seal of a person', async () => {
    const id = await after(['approve']);
    const named = makingOf(id, { sealKind: '05' });
    await refused(as('maker', 'clerk').submit('seal:make', named), 'ARGUMENT_INVALID');
    const unnamed = makingOf(id, { sealName: undefined });
    await refused(as('maker', 'clerk').submit('seal:make', unnamed), 'ARGUMENT_INVALID');
  });

  it('is refused when the object ends before it begins', async () => {
    const id = await after(['approve']);
    const making = makingOf(id, { validFrom: SEAL_ENDS });
    await refused(as('maker', 'clerk').submit('seal:make', making), 'VALIDITY_INVALID');
  });

  it('gives no identifier and no filing number twice', async () => {
    const first = await after(['approve', 'make', 'file']);
    const second = await after(['approve']);
    const { esId } = makingOf(first);
    const make = as('maker', 'clerk').submit('seal:make', makingOf(second, { esId }));
    await refused(make, 'SEAL_ES_ID_TAKEN', { pointer: '/esId' });
    await as('maker', 'clerk').submit(...sealActCall(second, 'make'));
    const { filingNumber } = filingOf(first);
    const file = as('maker', 'approver').submit('seal:file', filingOf(second, { filingNumber }));
    await refused(file, 'SEAL_FILING_NUMBER_TAKEN', { pointer: '/filingNumber' });
  });

  it('is found by the identifier in its object', async () => {
    const id = await after(['approve', 'make']);
    const found = await world.as('water', 'auditor').query('seal:getByEsId', makingOf(id).esId);
    expect(found).to.deep.equal(await readSeal(world, id));
    await refused(world.as('water', 'auditor').query('seal:getByEsId', 'none'), 'SEAL_NOT_FOUND');
  });

  it('anew is filed once the old one is cancelled', async () => {
    const old = await after(WAY_TO_SEAL_STATE.ACTIVE);
    const id = newSealId();
    await as('owner', 'clerk').submit('seal:apply', applicationOf(id, { replaces: old }));
    await as('department', 'approver').submit(...sealActCall(id, 'approve'));
    await as('maker', 'clerk').submit(...sealActCall(id, 'make'));
    const file = () => as('maker', 'approver').submit(...sealActCall(id, 'file'));
    await refusedUnchanged(world, file, 'SEAL_REPLACED_NOT_CANCELLED', {
      params: { replaces: old, state: 'ACTIVE' },
    });
    await cancel(old);
    await file();
    expect(await readSeal(world, id)).to.include({ replaces: old });
  });

  it('anew is not applied for what was never made, or is another’s', async () => {
    const never = await after(['approve']);
    const apply = (party: PartyName, replaces: string) =>
      as(party, 'clerk').submit('seal:apply', applicationOf(newSealId(), { replaces }));
    await refused(apply('owner', never), 'SEAL_NOT_REPLACEABLE', { pointer: '/replaces' });
    const made = await after(['approve', 'make']);
    await refused(apply('stranger', made), 'SEAL_NOT_REPLACEABLE', { pointer: '/replaces' });
  });
});

forEachLedger('pauses of a seal', (openLedger) => {
  let world: World;
  before(async () => {
    world = await sealWorld(openLedger);
  });

  const PAUSED_BY = { FREEZE: 'department', LOSS: 'owner' } as const;
  const active = () =>
    sealAfter(world, WAY_TO_SEAL_STATE.ACTIVE, (act) => DONE_BY[act as SealActName]);
  const pause = (party: PartyName, id: string, kind: string, transaction = 'pause') =>
    world
      .as(PARTIES[party], 'approver')
      .submit(`seal:${transaction}`, { id, kind, basis: 'YZGL-21' });

  for (const [kind, party] of Object.entries(PAUSED_BY)) {
    it(`${kind} is laid and lifted by the ${party} alone, and leaves the state alone`, async () => {
      const id = await active();
      for (const other of ['owner', 'department', 'maker', 'stranger'] as const) {
        if (other !== party) await refused(pause(other, id, kind), 'SEAL_ACT_NOT_COMPETENT');
      }
      await refused(pause(party, id, kind, 'liftPause'), 'PAUSE_NOT_FOUND');
      await pause(party, id, kind);
      await refused(pause(party, id, kind), 'PAUSE_ALREADY_IN_FORCE');
      const { facts, pauses } = await readSeal(world, id);
      expect(facts.at(-1)).to.include({ state: 'ACTIVE' });
      expect(pauses.at(-1)).to.include({ kind, state: 'PAUSED', basis: 'YZGL-21' });
      await pause(party, id, kind, 'liftPause');
      expect((await readSeal(world, id)).pauses.at(-1)).to.include({ kind, state: 'LIFTED' });
    });
  }

  it('are not laid on what cannot be used', async () => {
    const id = await sealAfter(world, ['approve'], (act) => DONE_BY[act as SealActName]);
    await refused(pause('owner', id, 'LOSS'), 'SEAL_ACT_NOT_ALLOWED');
  });
});
