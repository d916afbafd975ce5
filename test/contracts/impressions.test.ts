// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { impressionGap, type ImpressionRange, type SealUse } from '@yulian/proofs';
import { digestOf, licenceOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import {
  makingOf,
  PARTIES,
  SEAL_ENDS,
  sealActCall,
  sealAfter,
  sealedAs,
  sealWorld,
  type PartyName,
} from '../support/seal-world.js';
import type { World } from '../support/world.js';
import {
  DONE_BY,
  SEAL_STATE_NAMES,
  WAY_TO_SEAL_STATE,
  type SealActName,
  type SealStateName,
} from './seals-expected.js';

interface Page {
  readonly last: number;
  readonly next?: number;
  readonly ranges: readonly ImpressionRange[];
}
interface Answer {
  readonly uses: readonly {
    readonly number: number;
    readonly first: number;
    readonly txId: string;
  }[];
  readonly range?: ImpressionRange;
}

const use = (name: string, more: Record<string, unknown> = {}) => ({
  key: digestOf(name),
  ...more,
});

forEachLedger('impressions', (openLedger) => {
  let world: World;
  before(async () => {
    world = await sealWorld(openLedger);
  });

  const sealIn = (state: SealStateName): Promise<string> =>
    sealAfter(world, WAY_TO_SEAL_STATE[state], (act) => DONE_BY[act as SealActName]);
  const impress = async (
    seal: string,
    uses: readonly object[],
    party: PartyName = 'owner',
  ): Promise<Answer> =>
    (await world.as(PARTIES[party], 'clerk').submit<Answer>('seal:impress', { seal, uses })).answer;
  const numbersOf = ({ uses }: Answer): readonly number[] => uses.map(({ number }) => number);
  const settle = (seal: string, first: number, impressions: readonly object[]) =>
    world.as(PARTIES.owner, 'clerk').submit('seal:settle', { seal, first, impressions });
  const page = (seal: string, from = 1, limit = 200): Promise<Page> =>
    world.as('water', 'auditor').query('seal:impressions', JSON.stringify({ seal, from, limit }));

  it('are numbered from 1 without a gap, many in one transaction', async () => {
    const seal = await sealIn('ACTIVE');
    const three = await impress(seal, [use('a'), use('b'), use('c')]);
    expect(numbersOf(three)).to.deep.equal([1, 2, 3]);
    expect(numbersOf(await impress(seal, [use('d')]))).to.deep.equal([4]);
    const { last, ranges, next } = await page(seal);
    expect([last, next]).to.deep.equal([4, undefined]);
    expect(impressionGap(ranges, last)).to.equal(undefined);
    expect(ranges.map(({ first }) => first)).to.deep.equal([1, 4]);
  });

  it('are shown page by page', async () => {
    const seal = await sealIn('ACTIVE');
    for (const name of ['a', 'b', 'c']) await impress(seal, [use(name), use(`${name}2`)]);
    const first = await page(seal, 1, 2);
    expect([first.last, first.next]).to.deep.equal([6, 5]);
    const second = await page(seal, first.next, 2);
    expect(second.next).to.equal(undefined);
    expect(impressionGap([...first.ranges, ...second.ranges], 6)).to.equal(undefined);
  });

  it('keep their numbers when the same use is asked for again', async () => {
    const seal = await sealIn('ACTIVE');
    await impress(seal, [use('a'), use('b')]);
    const again = await impress(seal, [use('c'), use('b')]);
    expect(again.uses.map(({ number, first }) => [number, first])).to.deep.equal([
      [3, 3],
      [2, 1],
    ]);
    const ranges = (await page(seal)).ranges.map(({ txId }) => txId);
    expect(again.uses.map(({ txId }) => txId)).to.deep.equal([ranges[1], ranges[0]]);
    const known = await impress(seal, [use('a'), use('c')]);
    expect(numbersOf(known)).to.deep.equal([1, 3]);
    expect(known.range).to.equal(undefined);
    expect((await page(seal)).last).to.equal(3);
  });

  for (const state of SEAL_STATE_NAMES) {
    if (state === 'ACTIVE') continue;
    it(`are refused of a seal that is ${state}`, async () => {
      const seal = await sealIn(state);
      const attempt = () => impress(seal, [use('a')]);
      await refusedUnchanged(world, attempt, 'SEAL_NOT_USABLE', { params: { state } });
    });
  }

  it('are refused while it is paused, after its end, and of another’s', async () => {
    const seal = await sealIn('ACTIVE');
    await refused(impress(seal, [use('a')], 'stranger'), 'SEAL_ACT_NOT_COMPETENT');
    await refused(impress(seal, [use('a')], 'maker'), 'SEAL_ACT_NOT_COMPETENT');
    const pause = { id: seal, kind: 'LOSS', basis: 'YZGL-21' };
    await world.as(PARTIES.owner, 'approver').submit('seal:pause', pause);
    await refused(impress(seal, [use('a')]), 'SEAL_NOT_USABLE', {
      params: { state: 'ACTIVE', pauses: ['LOSS'] },
    });
    await world.as(PARTIES.owner, 'approver').submit('seal:liftPause', pause);
    expect(numbersOf(await impress(seal, [use('a')]))).to.deep.equal([1]);
    await world.as(PARTIES.owner, 'approver').submit(...sealActCall(seal, 'reportSuspension'));
    await refused(impress(seal, [use('b')]), 'SEAL_NOT_USABLE');
    // A use that was given its number before it was paused keeps it.
    expect(numbersOf(await impress(seal, [use('a')]))).to.deep.equal([1]);
  });

  it('say once what they were for, or that they were not used', async () => {
    const seal = await sealIn('ACTIVE');
    const record = licenceOf().id;
    const [named, late] = [sealedAs(`${seal} file`), sealedAs(`${seal} other`)];
    const [file, other] = [named.sha256, late.sha256];
    await impress(seal, [use('a'), use('b'), use('c', late)]);
    await settle(seal, 1, [
      { number: 1, ...named, record },
      { number: 2, void: 'YZGL-24' },
    ]);
    const { ranges } = await page(seal);
    expect(ranges[0]?.impressions).to.deep.equal([{ ...named, record }, { void: 'YZGL-24' }, late]);
    const again = (number: number) => settle(seal, 1, [{ number, void: 'YZGL-24' }]);
    for (const number of [1, 2, 3]) await refused(again(number), 'IMPRESSION_ALREADY_SETTLED');
    await refused(again(4), 'IMPRESSION_NOT_FOUND', { pointer: '/impressions/0/number' });
    await refused(settle(seal, 2, [{ number: 2, void: 'YZGL-24' }]), 'IMPRESSION_NOT_FOUND');
    const numberOf = async (sha256: string) => {
      const esId = makingOf(seal).esId;
      const auditor = world.as('water', 'auditor');
      const use = await auditor.query<SealUse>('seal:useOf', esId, sha256);
      expect(use.seal.id).to.equal(seal);
      return use.impression?.number;
    };
    expect(await numberOf(file)).to.equal(1);
    expect(await numberOf(other)).to.equal(3);
    expect(await numberOf(digestOf('a stranger'))).to.equal(undefined);
    await refused(
      world.as('water', 'auditor').query('seal:useOf', 'no such seal', file),
      'SEAL_NOT_FOUND',
    );
  });

  it('give one file one number', async () => {
    const seal = await sealIn('ACTIVE');
    const file = sealedAs(`${seal} file`);
    await impress(seal, [use('a', file), use('b')]);
    const repacked = { ...file, sha256: digestOf(`${seal} repacked`) };
    const sealedOnce = { ...file, sealings: [digestOf('another sealing')] };
    for (const same of [file, repacked, sealedOnce]) {
      const taken = ['IMPRESSION_FILE_TAKEN', { params: { number: 1 } }] as const;
      await refused(impress(seal, [use('c', same)]), ...taken);
      await refused(settle(seal, 1, [{ number: 2, ...same }]), ...taken);
    }
    const { sealings } = sealedAs('x');
    for (const same of [sealedAs('x'), { ...sealedAs('y'), sealings }]) {
      const both = [use('d', sealedAs('x')), use('e', same)];
      await refused(impress(seal, both), 'ARGUMENT_INVALID', { pointer: '/uses' });
    }
    await refused(impress(seal, [use('f'), use('f')]), 'ARGUMENT_INVALID', { pointer: '/uses' });
    const { sha256, ...alone } = sealedAs('z');
    for (const half of [{ sha256 }, alone]) {
      await refused(impress(seal, [use('g', half)]), 'ARGUMENT_INVALID');
      await refused(settle(seal, 1, [{ number: 2, ...half }]), 'ARGUMENT_INVALID');
    }
  });

  it('end with the validity of the seal', async () => {
    const seal = await sealIn('ACTIVE');
    const { now } = world.clock;
    world.clock.set(SEAL_ENDS);
    await refused(impress(seal, [use('a')]), 'SEAL_NOT_USABLE', { params: { state: 'EXPIRED' } });
    world.clock.set(now);
  });
});
