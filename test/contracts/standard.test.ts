// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { StandardInput } from '@yulian/chaincode/schemas';
import {
  collectionStandard,
  licenceOf,
  onChainStandard,
  SCHEMA,
  TYPE,
  typeCodeOf,
} from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { givePowers } from '../support/issuing-world.js';
import { MEMBERS, SINCE } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';

const CS = `CS-${TYPE}`;
const V2_FROM = '2026-04-01T00:00:00.000Z';

/** Version 2 adds a required field and drops an optional one. */
const V2_SCHEMA = {
  ...SCHEMA,
  properties: { name: SCHEMA.properties.name, address: { type: 'string' } },
  required: ['name', 'address'],
};
const V2_FIELDS = [
  { path: '/name', type: 'string' },
  { path: '/address', type: 'string' },
] as const;

function v2(chosen: Partial<ReturnType<typeof collectionStandard>> = {}) {
  return collectionStandard({ version: 2, effectiveFrom: V2_FROM, schema: V2_SCHEMA, ...chosen });
}

forEachLedger('standards', (openLedger) => {
  let world: World;
  beforeEach(async () => {
    world = await foundedWorld(openLedger);
  });

  const publish = (input: StandardInput, member: 'bureau' | 'market' | 'press' = 'bureau') =>
    world.as(member, 'approver').publish(input);
  const auditor = () => world.as('water', 'auditor');

  it('are published with what they say, who published them and when', async () => {
    const { txId } = await publish(collectionStandard());
    const version = await auditor().standardVersion(CS, 1);
    expect(version).to.deep.include({
      ...{ id: CS, version: 1, txId, publishedAt: world.clock.now, changes: [] },
      schema: SCHEMA,
    });
    const head = await auditor().standard(CS);
    expect(head).to.include({ publisher: MEMBERS.bureau.uscc });
    expect(head.facts[0]).to.include({ version: 1, from: SINCE, txId, basis: 'GBT-36903' });
  });

  it('never change: a version is published once, and they follow each other', async () => {
    await publish(collectionStandard());
    const before = await auditor().standardVersion(CS, 1);
    for (const version of [1, 3]) {
      const other = collectionStandard({ version, title: '别的', effectiveFrom: V2_FROM });
      await refusedUnchanged(world, () => publish(other), 'STANDARD_VERSION_OUT_OF_ORDER', {
        pointer: '/version',
        params: { next: 2 },
      });
    }
    await publish(v2());
    expect(await auditor().standardVersion(CS, 1)).to.deep.equal(before);
    const first = collectionStandard({ typeCode: typeCodeOf('002'), version: 2 });
    await refused(publish(first), 'STANDARD_VERSION_OUT_OF_ORDER', { params: { next: 1 } });
  });

  it('say field by field what a new version changes', async () => {
    await publish(collectionStandard());
    const { changes } = await publish(v2());
    expect(changes).to.deep.equal([
      { pattern: '/address', change: 'added', keywords: [] },
      { pattern: '/grade', change: 'removed', keywords: [] },
    ]);
    expect((await auditor().standardVersion(CS, 2)).changes).to.deep.equal(changes);
  });

  it('say rule by rule what a new version of the on-chain standard changes', async () => {
    await publish(onChainStandard());
    const rules = { maxBatch: 0, maxValidityMonths: 12 };
    const { changes } = await publish(
      onChainStandard({ version: 2, effectiveFrom: V2_FROM, rules }),
    );
    const keywords = [
      { keyword: 'maxBatch', before: 50_000, after: 0 },
      { keyword: 'maxValidityMonths', after: 12 },
    ];
    expect(changes).to.deep.equal([{ pattern: '', change: 'changed', keywords }]);
  });

  it('reach back with their first version only', async () => {
    await publish(collectionStandard());
    const back = v2({ effectiveFrom: '2026-03-01T00:00:00.000Z' });
    await refusedUnchanged(world, () => publish(back), 'STANDARD_BACKDATED', {
      pointer: '/effectiveFrom',
      params: { earliest: world.clock.now },
    });
    await publish(v2());
    const between = collectionStandard({ version: 3, effectiveFrom: '2026-03-15T00:00:00.000Z' });
    await refusedUnchanged(world, () => publish(between), 'FACT_OUT_OF_ORDER', {
      pointer: '/effectiveFrom',
      params: { earliest: V2_FROM },
    });
  });

  it('hold a record to the version in force at its time', async () => {
    await publish(collectionStandard());
    await publish(onChainStandard());
    await publish(v2());
    await givePowers(world, 'market', ['issue']);
    world.clock.set('2026-05-01T00:00:00.000Z');
    const clerk = world.as('market', 'clerk');
    const second = { standard: { id: CS, version: 2 }, fields: [...V2_FIELDS] };
    const commitment = { root: 'a'.repeat(64), leafCount: 2 };
    const before = { issuedAt: '2026-03-31T23:59:59.999Z', validFrom: V2_FROM };
    const after = { issuedAt: V2_FROM, validFrom: V2_FROM };
    await clerk.issue(licenceOf(before));
    await clerk.issue(licenceOf({ ...after, ...second, commitment }));
    const inForce = (version: number) => ({
      pointer: '/standard',
      params: { inForce: `${CS}/${String(version)}` },
    });
    await refused(clerk.issue(licenceOf(after)), 'STANDARD_NOT_IN_FORCE', inForce(2));
    const early = licenceOf({ ...before, ...second, commitment });
    await refused(clerk.issue(early), 'STANDARD_NOT_IN_FORCE', inForce(1));
    const elsewhere = licenceOf({ standard: { id: `CS-${typeCodeOf('002')}`, version: 1 } });
    await refused(clerk.issue(elsewhere), 'STANDARD_NOT_IN_FORCE', inForce(1));
  });

  it('are needed before anything of a type is issued', async () => {
    await givePowers(world, 'market', ['issue']);
    const issue = () => world.as('market', 'clerk').issue(licenceOf());
    await refused(issue(), 'STANDARD_NOT_FOUND', { params: { id: CS } });
    await publish(collectionStandard({ effectiveFrom: V2_FROM }));
    await refused(issue(), 'STANDARD_NOT_IN_FORCE', { params: { id: CS } });
    await refused(auditor().standard('CS-x'), 'STANDARD_NOT_FOUND');
  });

  it('of both kinds are needed', async () => {
    await givePowers(world, 'market', ['issue']);
    await publish(collectionStandard());
    const issue = () => world.as('market', 'clerk').issue(licenceOf());
    await refused(issue(), 'STANDARD_NOT_FOUND', { params: { id: `OS-${TYPE}` } });
    await publish(onChainStandard());
    await issue();
  });

  it('are published by the body that defines the type', async () => {
    for (const member of ['market', 'press'] as const) {
      const other = () => publish(collectionStandard(), member);
      await refusedUnchanged(world, other, 'NOT_TYPE_DEFINER');
    }
  });

  it('are refused with the place where their schema goes wrong', async () => {
    const open = collectionStandard({ schema: { ...SCHEMA, additionalProperties: true } });
    await refusedUnchanged(world, () => publish(open), 'STANDARD_SCHEMA_INVALID', {
      pointer: '/schema/additionalProperties',
      params: { rule: 'STANDARD_ADDITIONAL_PROPERTIES' },
    });
    const properties = { name: { type: 'string', pattern: '(a+)+$' } };
    const slow = collectionStandard({ schema: { ...SCHEMA, properties } });
    await refused(publish(slow), 'STANDARD_SCHEMA_INVALID', {
      pointer: '/schema/properties/name/pattern',
    });
  });

  it('have versions from 1 to 999, asked for by plain number', async () => {
    await publish(collectionStandard());
    for (const version of ['0', '2', '1.0', '01', '1e0', ' 1', 'NaN', '1000']) {
      const asked = auditor().query('standard:getVersion', CS, version);
      await refused(asked, 'STANDARD_NOT_FOUND');
    }
  });
});
