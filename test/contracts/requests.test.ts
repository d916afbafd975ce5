// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { requestContent } from '@yulian/proofs';
import { Catalogue } from '../support/catalogue-fixture.js';
import { digestOf } from '../support/fixtures.js';
import { forEachLedger } from '../support/for-each-ledger.js';
import {
  Grants,
  ITEM,
  moveUnit,
  newGrantId,
  scopeOf,
  SHARING,
  sharingWorld,
  usccOf,
} from '../support/grant-world.js';
import { refused, refusedUnchanged } from '../support/refused.js';
import { approvalOf, contentOf, requestOf, Requests } from '../support/request-fixture.js';
import type { World } from '../support/world.js';

const PART = scopeOf({ fields: ['/name'] });

forEachLedger('requests', (openLedger) => {
  let world: World;
  let requests: Requests;
  beforeEach(async () => {
    world = await sharingWorld(openLedger);
    requests = new Requests(world);
  });

  const setCalendar = (year: number, daysOff: string[] = [], workdays: string[] = []) =>
    world.decide({ kind: 'SET_CALENDAR', calendar: { year, daysOff, workdays } });

  async function sent(): Promise<string> {
    const { id } = await requests.file();
    await requests.act(id, 'send');
    return id;
  }

  async function refusedAnswer(): Promise<string> {
    const id = await sent();
    await requests.act(id, 'refuse');
    return id;
  }

  function grantFor({ facts }: { readonly facts: readonly { readonly grant?: string }[] }) {
    return new Grants(world).get(facts.at(-1)?.grant ?? '');
  }

  it('say what for, in which situation, how, how far and until when', async () => {
    const input = requestOf();
    const request = await requests.file(input);
    const { content, ...rest } = input;
    expect(request).to.deep.include({
      ...{ format: 1, kind: 'request', id: rest.id, item: ITEM, owner: 'WaterMSP', votes: [] },
      ...{ requester: usccOf('holder'), provider: usccOf('provider') },
    });
    expect(request.facts[0]).to.deep.include({ act: 'file', state: 'FILED', content });
    expect(await requests.get(rest.id)).to.deep.equal(request);
    const again = () => requests.file(input);
    await refusedUnchanged(world, again, 'RECORD_ALREADY_EXISTS', { pointer: '/id' });
  });

  it('are for what another unit shares, and for what is there', async () => {
    const file = (chosen: Parameters<Requests['file']>[0]) => () => requests.file(chosen);
    const cases = [
      [{ item: '307009-1' }, 'CATALOGUE_ITEM_NOT_FOUND', '/item'],
      [
        { content: contentOf({ scope: scopeOf({ fields: ['/name', '/note'] }) }) },
        'ITEM_FIELDS_NOT_OFFERED',
        '/content/scope/fields',
      ],
      [
        { content: contentOf({ scope: scopeOf({ regions: ['999905'] }) }) },
        'REGION_NOT_VALID',
        '/content/scope/regions/0',
      ],
      [
        { content: contentOf({ scope: scopeOf({ until: world.clock.now }) }) },
        'LEGAL_TIME_INVALID',
        '/content/scope/until',
      ],
    ] as const;
    for (const [chosen, code, pointer] of cases) {
      await refusedUnchanged(world, file(chosen), code, { pointer });
    }
    const own = () => requests.file({}, 'provider');
    await refusedUnchanged(world, own, 'ARGUMENT_INVALID', { pointer: '/item' });
  });

  it('are amended by the clerk, sent by the office, and told what is missing once', async () => {
    const { id } = await requests.file();
    await requests.act(id, 'giveBack');
    await requests.amend(id, { scenario: 'QYKB-2' });
    await requests.act(id, 'send');
    const { facts } = await requests.askCompletion(id, ['ground', 'method']);
    expect(facts.at(-1)).to.deep.include({ missing: ['ground', 'method'], state: 'INCOMPLETE' });
    const completed = await requests.amend(id, { ground: 'ZWSJ-24' });
    expect(requestContent(completed)).to.include({ ground: 'ZWSJ-24' });
    await requests.act(id, 'send');
    await refused(requests.askCompletion(id), 'REQUEST_COMPLETION_ASKED');
  });

  it('are not refused, wholly or in part, when the item is shared unconditionally', async () => {
    const sharing = { class: 'UNCONDITIONAL' } as const;
    const item = await new Catalogue(world).published({ sharing });
    const { id } = await requests.file({ item });
    await requests.act(id, 'send');
    const refuse = () => requests.act(id, 'refuse');
    await refusedUnchanged(world, refuse, 'REQUEST_UNCONDITIONAL', { params: { item } });
    const part = () => requests.approve(id, scopeOf({ fields: ['/name'] }));
    await refusedUnchanged(world, part, 'REQUEST_UNCONDITIONAL');
    const approved = await requests.approve(id);
    expect(approved.facts.at(-1)).to.include({ state: 'APPROVED' });
  });

  it('become a grant in the transaction that approves them', async () => {
    const id = await sent();
    const approved = await requests.approve(id);
    expect(approved.facts.at(-1)).to.include({ act: 'approve', state: 'APPROVED' });
    const grant = await grantFor(approved);
    expect(grant).to.deep.include({
      ...{ request: id, item: ITEM, holder: usccOf('holder'), provider: usccOf('provider') },
      ...{ grantedBy: usccOf('provider'), owner: 'MarketMSP', mayDelegate: false },
    });
    expect(grant.facts[0]?.txId).to.equal(approved.facts.at(-1)?.txId);
    expect(grant.facts[0]?.scope).to.deep.equal(scopeOf());
  });

  it('are approved in part, never beyond what is asked', async () => {
    const id = await sent();
    const wider = scopeOf({ fields: ['/name', '/other'] });
    await refusedUnchanged(world, () => requests.approve(id, wider), 'SCOPE_WIDER', {
      params: { dimensions: ['fields'] },
    });
    const more = { ...approvalOf('approve', id), mayDelegate: true };
    const caller = world.as(SHARING.provider, 'approver');
    await refused(caller.submit('request:approve', more), 'SCOPE_WIDER', {
      pointer: '/mayDelegate',
    });
    const approved = await requests.approve(id, PART);
    expect(approved.facts.at(-1)?.state).to.equal('APPROVED_IN_PART');
    expect((await grantFor(approved)).facts[0]?.scope).to.deep.equal(PART);
  });

  describe('disputed', () => {
    const climb = async (id: string, ...by: ('provider' | 'supervisor')[]) => {
      for (const arbiter of by) {
        await requests.act(id, 'dispute');
        await requests.act(id, 'uphold', arbiter);
      }
      return (await requests.act(id, 'dispute')).facts.at(-1)?.state;
    };

    it('are granted by the provider after all, by its supervisor, or by the committee', async () => {
      const first = await refusedAnswer();
      expect(await climb(first)).to.equal('DISPUTED_BEFORE_PROVIDER');
      const yielded = await requests.approve(first, PART, 'grantDisputed');
      expect(yielded.facts.at(-1)?.state).to.equal('APPROVED_IN_PART');

      const second = await refusedAnswer();
      expect(await climb(second, 'provider')).to.equal('DISPUTED_BEFORE_SUPERVISOR');
      const ordered = await requests.approve(second, scopeOf(), 'grantDisputed', 'supervisor');
      const grant = await grantFor(ordered);
      expect(grant.grantedBy).to.equal(usccOf('supervisor'));
      const revoked = new Grants(world).revoke(grant.id, 'provider');
      await refused(revoked, 'GRANT_ACT_NOT_COMPETENT');

      const third = await refusedAnswer();
      const highest = await climb(third, 'provider', 'supervisor');
      expect(highest).to.equal('DISPUTED_BEFORE_COMMITTEE');
      await requests.vote(third, 'bureau', 'grant');
      await refused(requests.vote(third, 'press', 'grant'), 'REQUEST_ALREADY_VOTED');
      await requests.vote(third, 'market', 'uphold');
      await requests.vote(third, 'water', 'grant');
      const decided = await requests.vote(third, 'emergency', 'grant');
      expect(decided.facts.at(-1)?.state).to.equal('APPROVED');
      expect(await grantFor(decided)).to.include({ grantedBy: 'committee', request: third });
    });

    it('by the committee give grants that the committee revokes, and nobody else', async () => {
      const request = await refusedAnswer();
      await climb(request, 'provider', 'supervisor');
      for (const member of ['bureau', 'market'] as const) {
        await requests.vote(request, member, 'grant');
      }
      const { id, holder } = await grantFor(await requests.vote(request, 'water', 'grant'));
      const grants = new Grants(world);
      for (const unit of ['provider', 'supervisor'] as const) {
        await refused(grants.revoke(id, unit), 'GRANT_ACT_NOT_COMPETENT');
      }
      const revoke = (grant: string) => ({ kind: 'REVOKE_GRANT', grant: { id: grant } });
      await world.decide(revoke(id));
      const { facts } = await grants.get(id);
      expect(facts.at(-1)).to.include({ act: 'revoke', state: 'REVOKED' });
      expect(holder).to.equal(usccOf('holder'));
      const refusals = [
        [revoke(id), 'GRANT_ACT_NOT_ALLOWED'],
        [revoke((await grants.give()).id), 'GRANT_ACT_NOT_COMPETENT'],
        [revoke(newGrantId()), 'GRANT_NOT_FOUND'],
      ] as const;
      for (const [decision, code] of refusals) {
        const propose = () =>
          world.as('bureau', 'committee').propose(digestOf(`${code} again`), decision);
        await refusedUnchanged(world, propose, code);
      }
    });

    it('end with the committee', async () => {
      const id = await refusedAnswer();
      await climb(id, 'provider', 'supervisor');
      for (const member of ['bureau', 'market'] as const) await requests.vote(id, member, 'uphold');
      const { facts, votes } = await requests.vote(id, 'housing', 'uphold');
      expect(facts.at(-1)?.state).to.equal('UPHELD_BY_COMMITTEE');
      expect(votes).to.have.length(3);
      await refused(requests.act(id, 'dispute'), 'REQUEST_ACT_NOT_ALLOWED');
    });

    it('pass over a supervisor that asks for the data itself', async () => {
      await moveUnit(world, 'provider', { supervisor: usccOf('holder') });
      const id = await refusedAnswer();
      expect(await climb(id, 'provider')).to.equal('DISPUTED_BEFORE_COMMITTEE');
    });
  });

  describe('are answered within working days', () => {
    it('that the committee sets; silence beyond them can be disputed', async () => {
      world.clock.set('2026-03-02T15:59:00.000Z'); // Monday, 23:59 in China
      await setCalendar(2026, ['2026-03-04'], ['2026-03-07']);
      const id = await sent();
      const clock = { sent: '2026-03-02', days: 10, due: '2026-03-16' };
      expect(await requests.clock(id)).to.deep.equal({ state: 'RUNNING', ...clock });
      world.clock.set('2026-03-16T15:59:59.999Z');
      await refused(requests.act(id, 'dispute'), 'REQUEST_NOT_OVERDUE');
      world.clock.set('2026-03-16T16:00:00.000Z');
      expect(await requests.clock(id)).to.deep.equal({ state: 'OVERDUE', ...clock });
      await refused(requests.act(id, 'extend'), 'REQUEST_OVERDUE');
      await requests.act(id, 'dispute');
      await requests.approve(id, scopeOf(), 'grantDisputed');
    });

    it('twice as many with an extension on record, and anew after a completion', async () => {
      await setCalendar(2026);
      const id = await sent();
      await requests.act(id, 'extend');
      expect(await requests.clock(id)).to.include({ days: 20, due: '2026-03-30' });
      await requests.askCompletion(id);
      expect(await requests.clock(id)).to.deep.equal({ state: 'NOT_RUNNING' });
      world.clock.advance({ days: 30 });
      await requests.amend(id);
      await requests.act(id, 'send');
      expect(await requests.clock(id)).to.include({ sent: '2026-04-01', days: 10 });
      await requests.act(id, 'refuse');
      world.clock.advance({ days: 60 });
      expect(await requests.clock(id)).to.include({ state: 'ANSWERED_IN_TIME' });
    });

    it('or nobody can tell, without a calendar', async () => {
      const id = await sent();
      expect(await requests.clock(id)).to.deep.equal({ state: 'CANNOT_TELL', missingYear: 2026 });
      await refused(requests.act(id, 'dispute'), 'CALENDAR_NOT_FOUND');
    });
  });

  it('can be tried against a use before they are sent, by those whom they concern', async () => {
    const grants = new Grants(world);
    const { id } = await requests.file();
    expect(await grants.whatIf(id)).to.deep.equal({ allowed: true });
    const decision = await grants.whatIf(id, { fields: ['/other'] });
    expect(!decision.allowed && decision.failing).to.deep.equal([
      {
        ...{ dimension: 'fields', code: 'SCOPE_FIELDS', of: id },
        ...{ wanted: ['/other'], had: ['/name', '/address'] },
        grantableBy: [
          { party: 'provider', unit: usccOf('provider') },
          { party: 'supervisor', unit: usccOf('supervisor') },
        ],
      },
    ]);
    await refused(grants.whatIf(id, {}, 'stranger'), 'REQUEST_NOT_FOUND');
  });
});
