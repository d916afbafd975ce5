// SPDX-License-Identifier: Apache-2.0
// A use that the owner of a seal found unsound on another's licence, and what is decided on it.
import type { SealReview } from '@yulian/proofs';
import { expect } from 'chai';
import { digestOf, licenceOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { MEMBERS, type RoleName } from '../support/members.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { PARTIES, sealAfter, sealedAs, sealWorld, type PartyName } from '../support/seal-world.js';
import type { World } from '../support/world.js';
import { DONE_BY, WAY_TO_SEAL_STATE, type SealActName } from './seals-expected.js';

const REFERENCE = '印裁〔2026〕1号';

/** Numbers of the seal, by whose licence each was used for; of the last nobody said. */
const OF_STRANGER = 1;
const OF_OWNER = 2;
const OF_DEPARTMENT = 3;
const OF_NOBODY = 4;

/** States of a review before, and the answer to a decision: none is a success. */
const LIFE = [
  { before: [], code: 'SEAL_USE_NOT_DISPUTED' },
  { before: ['SOUND'], code: 'SEAL_USE_NOT_DISPUTED' },
  { before: ['UNSOUND'], code: undefined },
  { before: ['UNSOUND', 'UPHELD'], code: 'SEAL_DISPUTE_DECIDED' },
  { before: ['UNSOUND', 'DISMISSED'], code: 'SEAL_DISPUTE_DECIDED' },
] as const;

forEachLedger('a disputed use of a seal', (openLedger) => {
  let world: World;
  let seal: string;

  const as = (party: PartyName, role: RoleName = 'approver') => world.as(PARTIES[party], role);
  const reported = async (compromise: number): Promise<void> => {
    const suspectedFrom = '2026-01-01T00:00:00.000Z';
    const report = { seal, suspectedFrom, basis: 'YZGL-23' };
    await as('owner').submit('seal:reportCompromise', report);
    await as('owner').submit('seal:markCompromised', { seal, compromise });
  };
  const review = (number: number, outcome: string, chosen: object = {}) =>
    as('owner').submit('seal:closeReview', {
      ...{ seal, compromise: 1, number, outcome, basis: 'YZGL-23' },
      ...chosen,
    });
  const decide = (number: number, chosen: object = {}, by = as('department')) =>
    by.submit<SealReview>('seal:decideDispute', {
      ...{ seal, compromise: 1, number, outcome: 'DISMISSED', basis: 'YZGL-25' },
      ...{ reference: REFERENCE, ...chosen },
    });
  const factsOf = async (number: number, compromise = 1) => {
    const asked = ['seal:getReview', seal, String(compromise), String(number)] as const;
    return (await world.as('water', 'auditor').query<SealReview>(...asked)).facts;
  };
  const decidedInList = async (): Promise<readonly SealReview[]> => {
    const question = JSON.stringify({ seal, from: 1, limit: 10 });
    const page = await world
      .as('water', 'auditor')
      .query<{ decided: readonly SealReview[] }>('seal:impressions', question);
    return page.decided;
  };

  beforeEach(async () => {
    world = await sealWorld(openLedger);
    seal = await sealAfter(world, WAY_TO_SEAL_STATE.ACTIVE, (act) => DONE_BY[act as SealActName]);
    const uses = (['stranger', 'owner', 'department'] as const).map((issuer) => ({
      key: digestOf(`${seal} ${issuer}`),
      ...sealedAs(`${seal} ${issuer}`),
      record: licenceOf({ issuer: MEMBERS[PARTIES[issuer]].uscc }).id,
    }));
    const unnamed = { key: digestOf(`${seal} nobody`) };
    await as('owner', 'clerk').submit('seal:impress', { seal, uses: [...uses, unnamed] });
    await as('owner').submit('seal:pause', { id: seal, kind: 'LOSS', basis: 'YZGL-21' });
    await reported(1);
  });

  for (const { before, code } of LIFE) {
    const answer = code ?? 'a decision';
    it(`answers ${answer} after ${before.join(', ') || 'no review'}`, async () => {
      const [found, decided] = before;
      if (found !== undefined) await review(OF_STRANGER, found);
      if (decided !== undefined) await decide(OF_STRANGER, { outcome: decided });
      if (code !== undefined) {
        await refusedUnchanged(world, () => decide(OF_STRANGER), code);
        return;
      }
      await decide(OF_STRANGER);
      expect((await factsOf(OF_STRANGER)).at(-1)).to.deep.include({
        ...{ state: 'UNSOUND', decision: 'DISMISSED', basis: 'YZGL-25', reference: REFERENCE },
        ...{ from: world.clock.now, recordedAt: world.clock.now },
      });
    });
  }

  it('is decided where nobody said what was sealed, and never for one’s own licence', async () => {
    for (const number of [OF_OWNER, OF_DEPARTMENT, OF_NOBODY]) await review(number, 'UNSOUND');
    await refusedUnchanged(world, () => decide(OF_OWNER), 'SEAL_USE_NOT_DISPUTED');
    await refusedUnchanged(world, () => decide(OF_DEPARTMENT), 'SEAL_DISPUTE_OWN');
    await decide(OF_NOBODY, { outcome: 'UPHELD' });
    await refused(decide(9), 'SEAL_REVIEW_NOT_FOUND');
  });

  it('is decided by the department’s approver alone', async () => {
    await review(OF_STRANGER, 'UNSOUND');
    for (const party of ['owner', 'maker', 'stranger'] as const) {
      await refused(decide(OF_STRANGER, {}, as(party)), 'SEAL_ACT_NOT_COMPETENT');
    }
    for (const role of ['clerk', 'auditor'] as const) {
      await refused(decide(OF_STRANGER, {}, as('department', role)), 'ROLE_REQUIRED');
    }
  });

  it('is not decided by a department that a side of the dispute was merged into', async () => {
    await review(OF_STRANGER, 'UNSOUND');
    await review(OF_NOBODY, 'UNSOUND');
    const merge = (party: PartyName) =>
      world.decide({
        kind: 'CHANGE_UNIT',
        change: {
          uscc: MEMBERS[PARTIES[party]].uscc,
          from: world.clock.now,
          state: 'MERGED',
          successor: MEMBERS[PARTIES.department].uscc,
        },
      });
    await merge('stranger');
    await refused(decide(OF_STRANGER), 'SEAL_DISPUTE_OWN');
    await merge('owner');
    await refused(decide(OF_NOBODY), 'SEAL_OWN_APPLICATION');
  });

  it('is disputed again after a later compromise, on another basis', async () => {
    await review(OF_STRANGER, 'UNSOUND');
    await decide(OF_STRANGER);
    await reported(2);
    const again = (basis: string) => review(OF_STRANGER, 'UNSOUND', { compromise: 2, basis });
    await refusedUnchanged(world, () => again('YZGL-23'), 'SEAL_DISPUTE_DECIDED', {
      pointer: '/basis',
    });
    await again('YZGL-24');
    await decide(OF_STRANGER, { compromise: 2, outcome: 'UPHELD' });
    const states = async (compromise: number) =>
      (await factsOf(OF_STRANGER, compromise)).map(({ state, decision }) => decision ?? state);
    expect(await states(1)).to.deep.equal(['OPEN', 'UNSOUND', 'DISMISSED']);
    expect(await states(2)).to.deep.equal(['OPEN', 'UNSOUND', 'UPHELD']);
  });

  it('is in the list of uses once it is decided', async () => {
    await review(OF_STRANGER, 'UNSOUND');
    await review(OF_NOBODY, 'UNSOUND');
    expect(await decidedInList()).to.deep.equal([]);
    await decide(OF_NOBODY);
    await decide(OF_STRANGER, { outcome: 'UPHELD' });
    const told = (await decidedInList()).map(({ number, facts }) => [
      number,
      facts.at(-1)?.decision,
    ]);
    expect(told).to.deep.equal([
      [OF_STRANGER, 'UPHELD'],
      [OF_NOBODY, 'DISMISSED'],
    ]);
  });
});
