// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { ContractRefusedError } from '@yulian/network';
import type { SealCompromise } from '@yulian/proofs';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { PARTIES, sealAfter, sealWorld } from '../support/seal-world.js';
import type { World } from '../support/world.js';
import { DONE_BY, WAY_TO_SEAL_STATE, type SealActName } from './seals-expected.js';

/** Uses that one transaction took, minutes after the one before, and which of them were not used. */
interface Taking {
  readonly minutes: number;
  readonly voids: readonly boolean[];
}

const takings = fc.array(
  fc.record({
    minutes: fc.integer({ min: 0, max: 3 }),
    voids: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What a list of numbers with times says: sealed since then, and not said to be void. */
function expectedNumbers(all: readonly Taking[], since: number): readonly number[] {
  let minute = 0;
  let number = 0;
  return all.flatMap(({ minutes, voids }) => {
    minute += minutes;
    return voids.flatMap((isVoid) => {
      number += 1;
      return !isVoid && minute >= since ? [number] : [];
    });
  });
}

forEachLedger('what a compromised seal has sealed', (openLedger, engine) => {
  let world: World;
  before(async () => {
    world = await sealWorld(openLedger);
  });

  async function use(seal: string, { minutes, voids }: Taking, first: number): Promise<void> {
    const clerk = world.as(PARTIES.owner, 'clerk');
    world.clock.advance({ minutes });
    const uses = voids.map((_, i) => ({ key: digestOf(`${seal} ${String(first + i)}`) }));
    await clerk.submit('seal:impress', { seal, uses });
    const impressions = voids.flatMap((isVoid, i) =>
      isVoid ? [{ number: first + i, void: 'YZGL-24' }] : [],
    );
    if (impressions.length > 0) await clerk.submit('seal:settle', { seal, first, impressions });
  }

  async function markedOf(seal: string, suspectedFrom: string): Promise<readonly number[]> {
    const owner = world.as(PARTIES.owner, 'approver');
    await owner.submit('seal:pause', { id: seal, kind: 'LOSS', basis: 'YZGL-21' });
    const reported = { seal, suspectedFrom, basis: 'YZGL-23' };
    let { answer } = await owner.submit<SealCompromise>('seal:reportCompromise', reported);
    while (answer.next <= answer.last) {
      const more = { seal, compromise: 1 };
      ({ answer } = await owner.submit<SealCompromise>('seal:markCompromised', more));
    }
    const numbers = Array.from({ length: answer.last }, (_, i) => i + 1);
    const found = await Promise.all(numbers.map((number) => isMarked(seal, number)));
    expect(found.filter(Boolean)).to.have.length(answer.marked);
    return numbers.filter((_, i) => found[i]);
  }

  async function isMarked(seal: string, number: number): Promise<boolean> {
    try {
      await world.as('water', 'auditor').query('seal:getReview', seal, '1', String(number));
      return true;
    } catch (error) {
      if (error instanceof ContractRefusedError && error.code === 'SEAL_REVIEW_NOT_FOUND') {
        return false;
      }
      throw error;
    }
  }

  it('is what a plain list says, whatever was used when', async function () {
    this.timeout(300_000);
    const property = fc.asyncProperty(
      takings,
      fc.integer({ min: 0, max: 20 }),
      async (all, since) => {
        const seal = await sealAfter(
          world,
          WAY_TO_SEAL_STATE.ACTIVE,
          (act) => DONE_BY[act as SealActName],
        );
        const begun = Date.parse(world.clock.now);
        let first = 1;
        for (const taking of all) {
          await use(seal, taking, first);
          first += taking.voids.length;
        }
        const passed = Math.round((Date.parse(world.clock.now) - begun) / 60_000);
        const from = Math.min(since, passed);
        const suspectedFrom = new Date(begun + from * 60_000).toISOString();
        expect(await markedOf(seal, suspectedFrom)).to.deep.equal(expectedNumbers(all, from));
      },
    );
    await fc.assert(property, { numRuns: engine === 'embedded' ? 40 : 4 });
  });
});
