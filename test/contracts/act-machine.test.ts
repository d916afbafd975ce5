// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { ContractRefusedError } from '@yulian/network';
import type { ActInput } from '@yulian/chaincode/schemas';
import { BatchFixture } from '../support/batch-fixture.js';
import { nextOf } from '../support/fixtures.js';
import { runsWhole } from '../support/few-on-fabric.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { inParallel } from '../support/in-parallel.js';
import { issuingWorld } from '../support/issuing-world.js';
import type { World } from '../support/world.js';
import { ActModel, EXPIRES_IN, ISSUED_IN, lives, monthStart, type Step } from './act-model.js';
import { isNewVersion } from './acts-expected.js';

/** `LIVES=1000` for many. */
const LIVES = Number(process.env['LIVES'] ?? 300);
const LIVES_ON_FABRIC = 30;
/** At once, so that they share blocks. */
const CONCURRENCY = 64;

const VALID_TO = monthStart(EXPIRES_IN);

forEachLedger('the life of a licence', (openLedger, engine) => {
  const lived = runsWhole(engine) ? LIVES : LIVES_ON_FABRIC;
  let world: World;
  before(async () => {
    world = await issuingWorld(openLedger);
  });

  /** A batch of one, so that acts on it and on its entry can follow each other in any order. */
  async function born(): Promise<BatchFixture> {
    const issuedAt = monthStart(ISSUED_IN);
    const batch = new BatchFixture({
      count: 1,
      validTo: VALID_TO,
      entry: () => ({ issuedAt, validFrom: issuedAt }),
    });
    const input = { ...batch.input, issuedAt, validFrom: issuedAt };
    await world.as('market', 'clerk').issueBatch(input);
    return batch;
  }

  async function outcome(work: Promise<{ facts: readonly { state: string }[] }>): Promise<string> {
    try {
      return (await work).facts.at(-1)?.state ?? '';
    } catch (error) {
      if (error instanceof ContractRefusedError) return error.code;
      throw error;
    }
  }

  async function superseded(batch: BatchFixture, { act, month }: Step) {
    const from = monthStart(month);
    const id = batch.idOf(0);
    const times = { issuedAt: from, validFrom: from };
    const next = nextOf({ id, validTo: VALID_TO }, act as 'change', times);
    await world.as('market', 'clerk').succeed({ ...next, evidence: batch.evidence(0) });
    const { licence } = await world.as('market', 'auditor').licence(id);
    return { facts: licence?.facts ?? [] };
  }

  function does(batch: BatchFixture, step: Step): Promise<string> {
    const approver = world.as('market', 'approver');
    const act = step.act as ActInput['act'];
    const effect = { act, from: monthStart(step.month), basis: 'XZXKF-69-1' };
    if (step.on === 'batch') return outcome(approver.actOnBatch({ ...effect, id: batch.id }));
    if (isNewVersion(step.act)) return outcome(superseded(batch, step));
    const evidence = batch.evidence(0);
    return outcome(approver.act({ ...effect, id: batch.idOf(0), evidence }));
  }

  it(`goes as the model says, ${String(lived)} times over`, async function () {
    this.timeout(180_000);
    const seed = Date.now();
    const sample = fc.sample(lives, { numRuns: lived, seed });
    const wrong: object[] = [];
    await inParallel(sample, CONCURRENCY, async (life) => {
      const model = new ActModel();
      const batch = await born();
      for (const [i, step] of life.entries()) {
        // No schema takes these: a batch has no new version.
        if (step.on === 'batch' && isNewVersion(step.act)) continue;
        const expected = model.step(step);
        const actual = await does(batch, step);
        if (actual !== expected) wrong.push({ life: life.slice(0, i + 1), expected, actual });
      }
    });
    expect(wrong.slice(0, 3), `seed ${String(seed)}`).to.deep.equal([]);
  });
});
