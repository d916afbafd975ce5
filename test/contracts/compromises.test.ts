// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { SealCompromise, SealReview } from '@yulian/proofs';
import { digestOf, licenceOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import {
  PARTIES,
  sealActCall,
  sealAfter,
  sealedAs,
  sealWorld,
  type PartyName,
} from '../support/seal-world.js';
import type { World } from '../support/world.js';
import { DONE_BY, WAY_TO_SEAL_STATE, type SealActName } from './seals-expected.js';

forEachLedger('a seal that was in other hands', (openLedger) => {
  let world: World;
  let seal: string;
  beforeEach(async () => {
    world = await sealWorld(openLedger);
    seal = await sealAfter(world, WAY_TO_SEAL_STATE.ACTIVE, (act) => DONE_BY[act as SealActName]);
  });

  const owner = () => world.as(PARTIES.owner, 'approver');
  const impress = async (count: number, name: string, more: object = {}): Promise<void> => {
    const uses = Array.from({ length: count }, (_, i) => ({
      key: digestOf(`${seal} ${name} ${String(i)}`),
      ...more,
    }));
    await world.as(PARTIES.owner, 'clerk').submit('seal:impress', { seal, uses });
  };
  const pause = () => owner().submit('seal:pause', { id: seal, kind: 'LOSS', basis: 'YZGL-21' });
  const report = async (suspectedFrom: string): Promise<SealCompromise> =>
    (
      await owner().submit<SealCompromise>('seal:reportCompromise', {
        seal,
        suspectedFrom,
        basis: 'YZGL-23',
      })
    ).answer;
  const mark = async (): Promise<SealCompromise> =>
    (await owner().submit<SealCompromise>('seal:markCompromised', { seal, compromise: 1 })).answer;
  const markAll = async (): Promise<SealCompromise> => {
    let compromise = await mark();
    while (compromise.next <= compromise.last) compromise = await mark();
    return compromise;
  };
  const reviewOf = (number: number): Promise<SealReview> =>
    world.as('water', 'auditor').query('seal:getReview', seal, '1', String(number));
  const close = (number: number, outcome: string, party: PartyName = 'owner') =>
    world.as(PARTIES[party], 'approver').submit('seal:closeReview', {
      seal,
      compromise: 1,
      number,
      outcome,
      basis: 'YZGL-23',
    });

  it('has every use since marked, page by page, and none before', async () => {
    await impress(3, 'before');
    world.clock.advance({ minutes: 10 });
    const { now: suspectedFrom } = world.clock;
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await impress(2, name);
    await pause();
    expect(await report(suspectedFrom)).to.include({ last: 15, next: 1, marked: 0 });
    const after = await markAll();
    expect(after).to.include({ next: 16, marked: 12 });
    for (let number = 1; number <= 3; number++) {
      await refused(reviewOf(number), 'SEAL_REVIEW_NOT_FOUND');
    }
    for (let number = 4; number <= 15; number++) {
      expect((await reviewOf(number)).facts.at(-1)).to.include({ state: 'OPEN' });
    }
    await refusedUnchanged(world, mark, 'COMPROMISE_MARKED');
  });

  it('tells for which records what was sealed is to be looked at again', async () => {
    const record = licenceOf().id;
    await impress(1, 'a', { ...sealedAs(`${seal} a`), record });
    await impress(2, 'b');
    const settled = [{ number: 2, void: 'YZGL-24' }];
    await world
      .as(PARTIES.owner, 'clerk')
      .submit('seal:settle', { seal, first: 2, impressions: settled });
    await pause();
    await report('2026-01-01T00:00:00.000Z');
    await markAll();
    expect(await reviewOf(1)).to.deep.include({ record, ...sealedAs(`${seal} a`) });
    // What was said to be void has sealed nothing; what nothing is said of may have.
    await refused(reviewOf(2), 'SEAL_REVIEW_NOT_FOUND');
    expect((await reviewOf(3)).facts).to.have.length(1);
  });

  it('is reported by its owner alone, once it is paused, of no future', async () => {
    await refused(report(world.clock.now), 'SEAL_NOT_PAUSED');
    await pause();
    const later = '2030-01-01T00:00:00.000Z';
    await refused(report(later), 'LEGAL_TIME_INVALID', { pointer: '/suspectedFrom' });
    await impress(1, 'a').catch(() => undefined);
    await report(world.clock.now);
    for (const party of ['department', 'maker', 'stranger'] as const) {
      const attempt = world.as(PARTIES[party], 'approver').submit('seal:reportCompromise', {
        seal,
        suspectedFrom: world.clock.now,
        basis: 'YZGL-23',
      });
      await refused(attempt, 'SEAL_ACT_NOT_COMPETENT');
    }
  });

  it('is reported of a seal that is cancelled, too: nothing more can be sealed with it', async () => {
    await impress(2, 'a');
    await owner().submit(...sealActCall(seal, 'reportCancellation'));
    await world.as(PARTIES.maker, 'approver').submit(...sealActCall(seal, 'fileCancellation'));
    await report('2026-01-01T00:00:00.000Z');
    expect(await markAll()).to.include({ marked: 2 });
  });

  it('is looked through before it is reported once more', async () => {
    await impress(1, 'a');
    await pause();
    const since = '2026-01-01T00:00:00.000Z';
    await report(since);
    await refused(report(since), 'COMPROMISE_UNDER_WAY', { params: { compromise: 1 } });
    await markAll();
    expect(await report(since)).to.include({ index: 2 });
    await refused(
      world.as('water', 'auditor').query('seal:getCompromise', seal, '3'),
      'COMPROMISE_NOT_FOUND',
    );
  });

  it('has each use looked at once, with what came of it', async () => {
    await impress(2, 'a');
    await pause();
    await report('2026-01-01T00:00:00.000Z');
    await markAll();
    await refused(close(1, 'SOUND', 'stranger'), 'SEAL_ACT_NOT_COMPETENT');
    await close(1, 'SOUND');
    await close(2, 'UNSOUND');
    await refused(close(1, 'UNSOUND'), 'SEAL_REVIEW_CLOSED');
    await refused(close(3, 'SOUND'), 'SEAL_REVIEW_NOT_FOUND');
    expect((await reviewOf(2)).facts.map(({ state }) => state)).to.deep.equal(['OPEN', 'UNSOUND']);
  });
});
