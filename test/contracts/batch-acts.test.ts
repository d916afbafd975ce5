// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { ActInput } from '@yulian/chaincode/schemas';
import { onChainStatus } from '@yulian/proofs';
import { BatchFixture } from '../support/batch-fixture.js';
import { actOf, ISSUED, nextOf } from '../support/fixtures.js';
import { forEachLedgerThinly } from '../support/for-each-ledger.js';
import { issuingWorld } from '../support/issuing-world.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';
import {
  ACT_NAMES,
  BATCH_ACTS,
  expectedState,
  isNewVersion,
  STATE_NAMES,
  type StateName,
} from './acts-expected.js';

type Act = ActInput['act'];

const WAY_TO: Readonly<Partial<Record<StateName, readonly Act[]>>> = {
  VALID: [],
  SUSPENDED: ['suspend'],
  WITHDRAWN: ['withdraw'],
  RESCINDED: ['rescind'],
  REVOKED: ['revoke'],
  CANCELLED: ['cancel'],
};

const FROM = '2025-09-01T00:00:00.000Z';

forEachLedgerThinly(8, 'acts on a whole batch', (openLedger) => {
  let world: World;
  let batch: BatchFixture;
  before(async () => {
    world = await issuingWorld(openLedger);
  });
  beforeEach(async () => {
    batch = new BatchFixture();
    await world.as('market', 'clerk').issueBatch(batch.input);
  });
  const onBatch = (act: Act, from = FROM) =>
    world.as('market', 'approver').actOnBatch({ act, id: batch.id, from, basis: 'XZXKF-69-1' });
  const onEntry = (index: number, act: Act, from = FROM) =>
    world
      .as('market', 'approver')
      .act({ ...actOf(batch.idOf(index), act, { from }), evidence: batch.evidence(index) });
  const stateOf = async (index: number, at = world.clock.now) => {
    const found = await world.as('water', 'auditor').licence(batch.idOf(index));
    return onChainStatus(found, { at }, batch.entry(index))?.state;
  };

  for (const state of STATE_NAMES) {
    const way = WAY_TO[state];
    if (way === undefined) continue;
    for (const act of ACT_NAMES) {
      if (isNewVersion(act)) continue;
      const expected = BATCH_ACTS.includes(act) ? expectedState(state, act) : undefined;
      it(`${act} in ${state}: ${expected ?? 'no'}`, async () => {
        for (const step of way) await onBatch(step);
        if (expected === undefined) {
          const params = { act, state };
          await refusedUnchanged(world, () => onBatch(act), 'ACT_NOT_ALLOWED', { params });
          return;
        }
        expect((await onBatch(act)).facts.at(-1)).to.include({ act, state: expected, from: FROM });
        for (const index of [0, 3]) expect(await stateOf(index)).to.equal(expected);
      });
    }
  }

  it('hold for every entry, with its own row or without', async () => {
    await onEntry(0, 'suspend');
    await onEntry(0, 'restore');
    await onBatch('revoke');
    expect([await stateOf(0), await stateOf(1)]).to.deep.equal(['REVOKED', 'REVOKED']);
    expect(await stateOf(1, ISSUED)).to.equal('VALID');
  });

  it('do not lift what was laid on one entry, nor the other way round', async () => {
    await onEntry(0, 'suspend');
    await onBatch('suspend');
    await onBatch('restore');
    expect([await stateOf(0), await stateOf(1)]).to.deep.equal(['SUSPENDED', 'VALID']);
    await onBatch('suspend');
    await onEntry(0, 'restore');
    expect(await stateOf(0)).to.equal('SUSPENDED');
    await refused(onEntry(0, 'restore'), 'ACT_NOT_ALLOWED');
    await refused(onEntry(1, 'restore'), 'ACT_NOT_ALLOWED', { params: { state: 'VALID' } });
    await refused(onEntry(1, 'downgrade'), 'ACT_NOT_ALLOWED', { params: { state: 'SUSPENDED' } });
    await onBatch('restore');
    expect(await stateOf(0)).to.equal('VALID');
  });

  it('are not hidden by a milder state of an entry', async () => {
    await onEntry(0, 'downgrade');
    await onEntry(1, 'cancel');
    const next = nextOf({ id: batch.idOf(2) }, 'change', { validFrom: FROM, issuedAt: FROM });
    await world.as('market', 'clerk').succeed({ ...next, evidence: batch.evidence(2) });
    await onBatch('rescind', ISSUED);
    for (const index of [0, 1, 2, 3]) expect(await stateOf(index)).to.equal('RESCINDED');
    // The new version stands on an entry that never was lawful.
    const { basis } = await world.as('water', 'auditor').assess(next.next.id);
    expect(basis.map(({ id }) => id)).to.deep.equal([batch.idOf(2)]);
  });

  it('are followed by acts on one entry as on a licence in that state', async () => {
    await onBatch('suspend');
    const changed = nextOf({ id: batch.idOf(0) });
    const succeed = () =>
      world.as('market', 'clerk').succeed({ ...changed, evidence: batch.evidence(0) });
    await refused(succeed(), 'ACT_NOT_ALLOWED', { params: { state: 'SUSPENDED' } });
    await onEntry(1, 'revoke');
    await onBatch('restore');
    expect([await stateOf(0), await stateOf(1)]).to.deep.equal(['VALID', 'REVOKED']);
    await onBatch('rescind');
    await onEntry(1, 'cancel');
    await refused(onEntry(1, 'cancel'), 'ACT_NOT_ALLOWED', { params: { state: 'CANCELLED' } });
    expect(await stateOf(1)).to.equal('RESCINDED');
  });

  it('do not reach to before the batch', async () => {
    const early = () => onBatch('rescind', '2025-05-31T23:59:59.999Z');
    await refusedUnchanged(world, early, 'LEGAL_TIME_INVALID', {
      pointer: '/from',
      params: { earliest: ISSUED },
    });
    await onBatch('suspend');
    await refused(onBatch('revoke', ISSUED), 'FACT_OUT_OF_ORDER', { pointer: '/from' });
    await onBatch('rescind', ISSUED);
  });

  it('need a batch', async () => {
    const unknown = { act: 'revoke', id: `${batch.id}X`, from: FROM, basis: 'X-1' } as const;
    const act = () => world.as('market', 'approver').actOnBatch(unknown);
    await refusedUnchanged(world, act, 'BATCH_NOT_FOUND', { pointer: '/id' });
    await refused(world.as('water', 'auditor').batch(unknown.id), 'BATCH_NOT_FOUND');
    await refused(world.as('water', 'auditor').assessBatch('\u0000'), 'BATCH_NOT_FOUND');
  });
});
