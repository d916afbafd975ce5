// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { ContractRefusedError } from '@yulian/network';
import { licenceStatus, statusSource, type LicenceFact, type LicenceRecord } from '@yulian/proofs';
import { actOf } from '../support/fixtures.js';
import { runsWhole } from '../support/few-on-fabric.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { inParallel } from '../support/in-parallel.js';
import { issued, issuingWorld } from '../support/issuing-world.js';
import { TODAY } from '../support/members.js';
import { Rectifications, rectificationOf } from '../support/rectification-fixture.js';
import type { World } from '../support/world.js';
import type { StateName } from './acts-expected.js';
import { FIRST, LAST, lives, RectifiedModel, type Step } from './rectified-model.js';

/** `RECTIFIED_LIVES=20000` for many, `RECTIFIED_SEED=1` for the same again. */
const LIVES = Number(process.env['RECTIFIED_LIVES'] ?? 200);
const SEED = Number(process.env['RECTIFIED_SEED'] ?? Date.now());
const LIVES_ON_FABRIC = 20;
/** At once, so that they share blocks. */
const CONCURRENCY = 64;
/** Enough of them for a test's time. */
const MS_PER_LIFE = 60;

const DAY_MS = 86_400_000;
const dayStart = (day: number): string =>
  new Date(Math.min(Date.parse(TODAY) + day * DAY_MS, Date.UTC(9999, 11, 1))).toISOString();

forEachLedger('the life of a licence with acts taken back', (openLedger, engine) => {
  const lived = runsWhole(engine) ? LIVES : LIVES_ON_FABRIC;
  let world: World;
  let rectifications: Rectifications;
  before(async () => {
    world = await issuingWorld(openLedger);
    rectifications = new Rectifications(world);
  });

  const lastOf = async (id: string): Promise<LicenceFact> => {
    const { licence } = await world.as('market', 'auditor').licence(id);
    return licence?.facts.at(-1) as LicenceFact;
  };

  async function doStep(id: string, step: Step): Promise<LicenceFact> {
    world.clock.advance({ ms: 100 });
    if ('act' in step) {
      const input = actOf(id, step.act as 'suspend', { from: dayStart(step.day) });
      const { facts } = await world.as('market', 'approver').act(input);
      return facts.at(-1) as LicenceFact;
    }
    const { txId, restates = txId } = await lastOf(id);
    const right = step.right === undefined ? {} : { right: dayStart(step.right) };
    const input = rectificationOf(id, restates, right);
    await rectifications.propose(input);
    await rectifications.act(input.id);
    return lastOf(id);
  }

  async function outcome(id: string, step: Step): Promise<LicenceFact | string> {
    try {
      return await doStep(id, step);
    } catch (error) {
      if (error instanceof ContractRefusedError) return error.code;
      throw error;
    }
  }

  async function live(life: readonly Step[]): Promise<object | undefined> {
    const first = dayStart(FIRST);
    const id = await issued(world, { issuedAt: first, validFrom: first });
    const model = new RectifiedModel((await lastOf(id)).recordedAt);
    for (const [i, step] of life.entries()) {
      const expected = model.expected(step);
      const actual = await outcome(id, step);
      const shown = typeof actual === 'string' ? actual : actual.state;
      if (shown !== expected) return { life: life.slice(0, i + 1), expected, actual: shown };
      if (typeof actual !== 'string') model.note(step, shown as StateName, actual.recordedAt);
    }
    const { licence } = await world.as('market', 'auditor').licence(id);
    return difference(model, licence as LicenceRecord, life);
  }

  /** The first cell of the two axes in which the record says something else than the model. */
  function difference(model: RectifiedModel, licence: LicenceRecord, life: readonly Step[]) {
    const moments = ['2026-01-01T00:00:00.000Z', ...licence.facts.map((fact) => fact.recordedAt)];
    for (const knownAt of moments) {
      for (let day = FIRST - 1; day <= LAST; day += 1) {
        const { state } = licenceStatus(statusSource(licence), { at: dayStart(day), knownAt });
        const expected = model.stateOn(day, knownAt);
        if (state !== expected) return { life, day, knownAt, expected, actual: state };
      }
    }
    return undefined;
  }

  it(`goes as a plain model of two axes says, ${String(lived)} times over`, async function () {
    this.timeout(120_000 + lived * MS_PER_LIFE);
    const wrong: object[] = [];
    await inParallel(
      fc.sample(lives, { numRuns: lived, seed: SEED }),
      CONCURRENCY,
      async (life) => {
        const found = await live(life);
        if (found !== undefined) wrong.push(found);
      },
    );
    expect(wrong.slice(0, 3), `seed ${String(SEED)}`).to.deep.equal([]);
  });
});
