// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { actRule, ACTS, STATE_ACTS, SUCCEEDING_ACTS, type Act } from '@yulian/chaincode/schemas';
import {
  formatInstant,
  instantToEpochMs,
  licenceStatus,
  statusSource,
  type LicenceRecord,
} from '@yulian/proofs';
import { actOf, ISSUED, licenceOf, nextOf } from '../support/fixtures.js';
import { forEachLedgerThinly } from '../support/for-each-ledger.js';
import { issued, issuingWorld } from '../support/issuing-world.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import type { World } from '../support/world.js';
import {
  ACT_NAMES,
  BATCH_ACTS,
  expectedState,
  GIVEN_ACTS,
  isNewVersion,
  NEW_VERSION,
  REACHING_BACK,
  STATE_NAMES,
  type ActName,
  type StateName,
} from './acts-expected.js';

/** Acts that bring a fresh licence into a state. */
const WAY_TO: Readonly<Record<StateName, readonly ActName[]>> = {
  VALID: [],
  DOWNGRADED: ['downgrade'],
  SUSPENDED: ['suspend'],
  SUPERSEDED: ['change'],
  WITHDRAWN: ['withdraw'],
  RESCINDED: ['rescind'],
  REVOKED: ['revoke'],
  CANCELLED: ['cancel'],
  TRANSFERRED_OUT: ['transferOut'],
  EXPIRED: [],
};

const VALID_TO = '2026-01-01T00:00:00.000Z';
const BEFORE_END = '2025-09-01T00:00:00.000Z';
const AFTER_END = '2026-02-01T00:00:00.000Z';

describe('the act table', () => {
  it('knows the acts of the law and no others', () => {
    expect(Object.keys(ACTS)).to.have.members([...ACT_NAMES]);
    expect(SUCCEEDING_ACTS).to.have.members(NEW_VERSION);
    expect(STATE_ACTS).to.have.members(ACT_NAMES.filter((act) => !isNewVersion(act)));
  });

  it('agrees cell by cell with the table written by hand', () => {
    const rows = ACT_NAMES.flatMap((act) => STATE_NAMES.map((state) => [act, state] as const));
    for (const [act, state] of rows) {
      const { from, to, afterExpiry } = actRule(act);
      const names: readonly string[] = from;
      const allowed = state === 'EXPIRED' ? afterExpiry === true : names.includes(state);
      const result = to === 'before' ? 'VALID' : to;
      expect(allowed ? result : undefined, `${act} in ${state}`).to.equal(
        expectedState(state, act),
      );
    }
  });

  it('agrees on who may, what reaches back and what goes for batches', () => {
    const having = (has: (act: Act) => boolean): readonly string[] => ACT_NAMES.filter(has);
    expect(having((act) => actRule(act).power !== undefined)).to.deep.equal(GIVEN_ACTS);
    expect(having((act) => actRule(act).reachesBack === true)).to.deep.equal(REACHING_BACK);
    expect(having((act) => actRule(act).newVersion === true)).to.deep.equal(NEW_VERSION);
    expect(having((act) => actRule(act).onBatch === true)).to.deep.equal(BATCH_ACTS);
    expect(having((act) => actRule(act).continues === true)).to.deep.equal(['renew']);
    for (const act of GIVEN_ACTS) expect(actRule(act).power).to.equal(act);
  });
});

forEachLedgerThinly(8, 'acts on a licence', (openLedger) => {
  let world: World;
  before(async () => {
    world = await issuingWorld(openLedger);
  });

  const doAct = async (id: string, act: ActName, from: string): Promise<LicenceRecord> => {
    if (!isNewVersion(act)) {
      return world.as('market', 'approver').act(actOf(id, act, { from }));
    }
    const times = { issuedAt: from, validFrom: from };
    const next = nextOf({ id, validTo: '2031-01-01T00:00:00.000Z' }, act, times);
    await world.as('market', 'clerk').succeed(next);
    return recordOf(id);
  };
  const recordOf = async (id: string): Promise<LicenceRecord> => {
    const { licence } = await world.as('water', 'auditor').licence(id);
    if (licence === undefined) throw new Error(`no licence ${id}`);
    return licence;
  };

  for (const state of STATE_NAMES) {
    for (const act of ACT_NAMES) {
      const expected = expectedState(state, act);
      it(`${act} in ${state}: ${expected ?? 'no'}`, async () => {
        const id = await issued(world, { validTo: VALID_TO });
        for (const step of WAY_TO[state]) await doAct(id, step, BEFORE_END);
        const from = state === 'EXPIRED' ? AFTER_END : BEFORE_END;
        if (expected === undefined) {
          await refusedUnchanged(world, () => doAct(id, act, from), 'ACT_NOT_ALLOWED', {
            params: { act, state },
          });
          return;
        }
        const { facts } = await doAct(id, act, from);
        expect(facts.at(-1)).to.include({ act, state: expected, from });
        expect(facts).to.have.length(WAY_TO[state].length + 2);
      });
    }
  }

  it('end with the state from before a suspension when it is lifted', async () => {
    const id = await issued(world);
    for (const act of ['downgrade', 'suspend', 'restore', 'suspend', 'restore'] as const) {
      await doAct(id, act, BEFORE_END);
    }
    const { facts } = await recordOf(id);
    expect(facts.at(-1)).to.include({ act: 'restore', state: 'DOWNGRADED' });
    await doAct(id, 'change', BEFORE_END);
  });

  it('follow each other in legal time, and only rescission reaches back', async () => {
    const id = await issued(world);
    await doAct(id, 'suspend', BEFORE_END);
    const earlier = '2025-08-31T23:59:59.999Z';
    await refused(doAct(id, 'revoke', earlier), 'FACT_OUT_OF_ORDER', {
      pointer: '/from',
      params: { earliest: BEFORE_END },
    });
    const { facts, ...licence } = await doAct(id, 'rescind', ISSUED);
    const status = licenceStatus(statusSource({ ...licence, facts }), { at: earlier });
    expect(status.state).to.equal('RESCINDED');
  });

  it('begin within their days ahead: one mistyped year does not shut a licence', async () => {
    const id = await issued(world);
    const later = (days: number, ms = 0) =>
      formatInstant(instantToEpochMs(world.clock.now) + days * 86_400_000 + ms);
    const params = { latest: later(30), days: 30 };
    for (const from of ['9999-12-01T00:00:00.000Z', later(30, 1)]) {
      await refusedUnchanged(world, () => doAct(id, 'suspend', from), 'EFFECT_TOO_FAR_AHEAD', {
        pointer: '/from',
        params,
      });
    }
    await doAct(id, 'suspend', later(30));
    await doAct(id, 'revoke', later(30));
  });

  it('are not needed of a licence that would begin in centuries', async () => {
    const wish = { validFrom: '9999-06-01T00:00:00.000Z' };
    await refusedUnchanged(world, () => issued(world, wish), 'EFFECT_TOO_FAR_AHEAD', {
      pointer: '/validFrom',
    });
  });

  it('are recorded in the order of their proposals, and say so to one that came too late', async () => {
    const id = await issued(world);
    const { now } = world.clock;
    world.clock.advance({ minutes: 2 });
    const { now: recordedAt } = world.clock;
    await doAct(id, 'suspend', BEFORE_END);
    world.clock.advance({ minutes: -1 });
    await refusedUnchanged(world, () => doAct(id, 'restore', BEFORE_END), 'FACT_OVERTAKEN', {
      params: { recordedAt },
    });
    world.clock.set(now);
    world.clock.advance({ minutes: 3 });
    await doAct(id, 'restore', BEFORE_END);
  });

  it('do not reach to before the licence', async () => {
    const early = '2025-05-01T00:00:00.000Z';
    const id = await issued(world, { issuedAt: ISSUED, validFrom: early });
    const reach = (from: string) => () => doAct(id, 'rescind', from);
    await refusedUnchanged(world, reach('2025-04-30T23:59:59.999Z'), 'LEGAL_TIME_INVALID', {
      pointer: '/from',
      params: { earliest: early },
    });
    expect((await reach(early)()).facts.at(-1)).to.include({ from: early });
  });

  it('may lie in the future, and count from when they are recorded', async () => {
    const id = await issued(world);
    const later = '2026-04-01T00:00:00.000Z';
    const record = await doAct(id, 'cancel', later);
    const at = (moment: string) => licenceStatus(statusSource(record), { at: moment }).state;
    expect([at(world.clock.now), at(later)]).to.deep.equal(['VALID', 'CANCELLED']);
    await refused(doAct(id, 'suspend', later), 'ACT_NOT_ALLOWED', {
      params: { state: 'CANCELLED' },
    });
  });

  it('count expiry at the time of their legal effect', async () => {
    const id = await issued(world, { validTo: VALID_TO });
    const lastMoment = '2025-12-31T23:59:59.999Z';
    await refused(doAct(id, 'suspend', VALID_TO), 'ACT_NOT_ALLOWED', {
      params: { state: 'EXPIRED' },
    });
    await doAct(id, 'suspend', lastMoment);
    // What is held back does not expire; given back, it has.
    await doAct(id, 'restore', AFTER_END);
    await refused(doAct(id, 'suspend', AFTER_END), 'ACT_NOT_ALLOWED');
    const downgraded = await issued(world, { validTo: VALID_TO });
    await doAct(downgraded, 'downgrade', BEFORE_END);
    await refused(doAct(downgraded, 'suspend', VALID_TO), 'ACT_NOT_ALLOWED', {
      params: { state: 'EXPIRED' },
    });
  });

  it('need a licence', async () => {
    const { id } = licenceOf();
    await refused(doAct(id, 'suspend', BEFORE_END), 'LICENCE_NOT_FOUND', { params: { id } });
    await refused(doAct(id, 'change', BEFORE_END), 'LICENCE_NOT_FOUND');
  });
});
