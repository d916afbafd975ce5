// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import {
  chainState,
  importState,
  planMigration,
  type MigrationPlan,
} from '@yulian/gateway-api/maintenance';
import { transact, type Transacted } from '@yulian/network';
import { decodeSerializedIdentity, rootOfTables, stateRoots, type StateRow } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { forEachLedger, type OpenLedger } from '../support/for-each-ledger.js';
import { issued, issuingWorld } from '../support/issuing-world.js';
import { actOf, TYPE } from '../support/fixtures.js';
import type { Caller } from '../support/caller.js';
import { MEMBERS, MSP_IDS } from '../support/members.js';
import { refused } from '../support/refused.js';
import { foundedWorld, type World } from '../support/world.js';

const consortium = { organisations: MSP_IDS.map((mspId) => ({ mspId })) } as never;

/** A world with something in it, and what taking it over takes. */
async function planOf(
  openLedger: OpenLedger,
): Promise<{ source: World; plan: MigrationPlan; id: string }> {
  const source = await issuingWorld(openLedger);
  const id = await issued(source);
  await source.as('market', 'approver').act(actOf(id, 'suspend'));
  await source.decide({
    kind: 'DEFINE_REGION',
    region: { code: '999998', name: '示例新区', validFrom: '2024-01-01T00:00:00.000Z' },
  });
  return { source, plan: await planMigration(source.ledger, consortium), id };
}

const step = (
  world: World,
  transaction: string,
  argument?: unknown,
  organisations: readonly string[] = MSP_IDS,
): Promise<Transacted> =>
  transact(world.ledger, world.as('bureau', 'committee').identity, {
    contract: 'migration',
    transaction,
    args: argument === undefined ? [] : [JSON.stringify(argument)],
    endorsingOrganizations: organisations,
  });

const importInto = (world: World, plan: MigrationPlan) =>
  importState(
    {
      ledger: world.ledger,
      identity: world.as('bureau', 'committee').identity,
      organisations: MSP_IDS,
    },
    plan,
    () => undefined,
  );

const rootsOf = async (world: World): Promise<string> => {
  const { rows } = await chainState(world.ledger, { withOrigins: false });
  return stateRoots(rows, nodePrimitives.sha256).root;
};

forEachLedger('migration', (openLedger) => {
  it('takes over the whole state, equal by its root, and then goes on', async () => {
    const { source, plan, id } = await planOf(openLedger);
    const target = await foundedWorld(openLedger);
    const report = await importInto(target, plan);
    const { root } = plan.announcement;
    expect([report.root, await rootsOf(target)]).to.deep.equal([root, root]);
    const [before, after] = await Promise.all(
      [source, target].map((world) => world.as('market', 'clerk').query('licence:get', id)),
    );
    expect(after).to.deep.equal(before);
    // Its owner's policy came along: the licence goes on as on the chain before.
    const restored = await target.as('market', 'approver').act(actOf(id, 'restore'));
    expect(restored.facts).to.have.length(3);
    await issued(target, {});
  });

  it('writes nothing else meanwhile, and nothing of the kind ever after', async () => {
    const { plan } = await planOf(openLedger);
    const target = await foundedWorld(openLedger);
    await step(target, 'begin', plan.announcement);
    const subject = { kind: 'type', id: TYPE };
    const pause = (): Promise<unknown> =>
      target.as('bureau', 'committee').submit('registry:pause', { subject, basis: 'X-1' });
    // Whom the consortium consists of is taken over too: until then there is none.
    await refused(pause(), 'CONSORTIUM_NOT_FOUNDED');
    target.clock.advance({ minutes: 10 });
    const advance = target.as('bureau', 'gateway').submit('epoch:advance');
    await refused(advance, 'MIGRATION_UNDER_WAY');
    await importInto(target, plan);
    const load = step(target, 'load', { index: 0, rows: plan.chunks[0] });
    await refused(load, 'MIGRATION_CLOSED');
    await refused(step(target, 'close'), 'MIGRATION_CLOSED');
    await refused(step(target, 'begin', plan.announcement), 'MIGRATION_ALREADY_BEGUN');
    await pause();
  });

  it('refuses rows that are not the announced ones, or come in another order', async () => {
    const { plan } = await planOf(openLedger);
    const target = await foundedWorld(openLedger);
    await refused(step(target, 'load', { index: 0, rows: plan.chunks[0] }), 'MIGRATION_NOT_BEGUN');
    await step(target, 'begin', plan.announcement);
    const rows = plan.chunks[0] as readonly StateRow[];
    const changed = rows.map((row, at) =>
      at === rows.length - 1
        ? { ...row, value: row.value.replace('"format":1', '"format":2') }
        : row,
    );
    await refused(step(target, 'load', { index: 0, rows: changed }), 'MIGRATION_CHUNK_DIFFERS');
    await refused(
      step(target, 'load', { index: 0, rows: rows.slice(1) }),
      'MIGRATION_CHUNK_DIFFERS',
    );
    await refused(step(target, 'load', { index: 1, rows }), 'MIGRATION_OUT_OF_STEP');
    await refused(step(target, 'close'), 'MIGRATION_OUT_OF_STEP');
    await importInto(target, plan);
    expect(await rootsOf(target)).to.equal(plan.announcement.root);
  });

  it('asks all organisations to endorse every step after the announcement', async () => {
    const { plan } = await planOf(openLedger);
    const target = await foundedWorld(openLedger);
    await step(target, 'begin', plan.announcement);
    const { identity } = target.as('bureau', 'committee');
    // Nobody is named: the policy of the key that every step writes asks for them.
    const proposal = await target.ledger.propose(identity, {
      contract: 'migration',
      transaction: 'load',
      args: [JSON.stringify({ index: 0, rows: plan.chunks[0] })],
    });
    const { endorsements } = await target.ledger.endorse(
      proposal,
      await identity.sign(proposal.digest),
    );
    const signers = endorsements.map(({ endorser }) => decodeSerializedIdentity(endorser).mspId);
    expect(signers).to.have.members(MSP_IDS);
  });

  it('does not close over a state that comes to another root than was announced', async () => {
    const { plan } = await planOf(openLedger);
    const target = await foundedWorld(openLedger);
    const { announcement, chunks } = plan;
    const tables = announcement.tables.map((table) =>
      table.name === 'licence' ? { ...table, count: table.count + 1 } : table,
    );
    const root = rootOfTables(tables, nodePrimitives.sha256);
    const other = { chunks, announcement: { ...announcement, tables, root } };
    await refused(importInto(target, other), 'MIGRATION_ROOT_DIFFERS', {
      params: { table: 'licence' },
    });
  });

  it('is for committee members of the consortium alone', async () => {
    const { plan } = await planOf(openLedger);
    const target = await foundedWorld(openLedger);
    const begin = (caller: Caller) => caller.submit('migration:begin', plan.announcement);
    await refused(begin(target.as('market', 'approver')), 'ROLE_REQUIRED');
    await begin(target.as('market', 'committee'));
    for (const [caller, code] of [
      [target.as('market', 'operator'), 'ROLE_REQUIRED'],
      [await target.asCertificate('MarketMSP', MEMBERS.market.uscc), 'ROLE_REQUIRED'],
    ] as const) {
      const load = caller.submit('migration:load', { index: 0, rows: plan.chunks[0] });
      await refused(load, code);
      await refused(caller.submit('migration:check'), code);
      await refused(caller.submit('migration:close'), code);
    }
  });

  it('takes nothing over onto a chain with records of its own, or of another consortium', async () => {
    const { plan } = await planOf(openLedger);
    const used = await issuingWorld(openLedger);
    await refused(step(used, 'begin', plan.announcement), 'MIGRATION_TARGET_NOT_FRESH');
    const target = await foundedWorld(openLedger);
    const { announcement } = plan;
    const other = { ...announcement, consortium: { ...announcement.consortium, name: '另一联盟' } };
    await refused(step(target, 'begin', other), 'MIGRATION_OTHER_CONSORTIUM');
    await refused(
      step(target, 'begin', { ...announcement, root: '0'.repeat(64) }),
      'ARGUMENT_INVALID',
    );
  });
});
