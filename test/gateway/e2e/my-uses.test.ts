// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { submitAs } from '../../support/access-requests.js';
import { MEMBERS } from '../../support/members.js';
import {
  agentClaims,
  COMPANY,
  COMPANY_CLAIMS,
  MyWorld,
  PERSON,
  PERSON_CLAIMS,
  SESSION_COOKIE,
  type SignedIn,
} from '../../support/my-world.js';
import { GATEWAY } from '../../support/oidc/issuer.js';
import { hideAccess } from '../../support/withheld.js';

interface Uses {
  readonly complete: boolean;
  readonly hasMore: boolean;
  readonly counts: readonly {
    readonly provider: { readonly unit: string; readonly name: string };
    readonly counted: number;
    readonly shown: number;
    readonly deferred: number;
    readonly missing: number;
  }[];
  readonly elsewhere: readonly object[];
  readonly data: readonly Use[];
}

interface Use {
  readonly id: string;
  readonly state: string;
  readonly number: number;
  readonly requester: { readonly name: string };
  readonly fields: readonly { readonly path: string }[];
  readonly purpose: string;
  readonly case?: string;
  readonly basis: string;
  readonly receipts: readonly { readonly act: string }[];
  readonly receiptMissing?: string;
  readonly deferral?: { readonly basis: string };
  readonly objection?: { readonly id: string; readonly state: string; readonly due?: string };
}

const DAY_MS = 86_400_000;

describe('gateway: who used my data', function () {
  this.timeout(120_000);
  let world: MyWorld;
  let person: SignedIn;

  before(async function () {
    world = await MyWorld.start();
    await world.licenceOf(PERSON);
    await world.licenceOf(COMPANY);
    person = await world.signIn('zhao', PERSON_CLAIMS);
  });

  after(async function () {
    await world.close();
  });

  const approver = () => world.gateway.as('market', 'approver');
  const problemOf = async (method: 'GET' | 'POST', path: string, body?: object, who = person) => {
    const answer = await who.ask<{ code: string }>(method, path, body);
    return [answer.status, answer.body.code];
  };

  async function defer(target: string, until: string): Promise<string> {
    const id = `dfr_${randomBytes(32).toString('hex')}`;
    await (await approver()).make('/v1/deferrals', { id, target, until, basis: 'XSSS-54' });
    return id;
  }

  it('is nobody at first, and says that this is complete', async function () {
    const uses = await person.uses<Uses>();
    expect(uses).to.deep.include({ complete: true, data: [], counts: [], elsewhere: [] });
  });

  it('names each use: who, when, which fields, for what, in which case, on what basis', async function () {
    const made = await world.use(PERSON);
    const { data, counts, complete } = await person.uses<Uses>();
    expect(complete).to.equal(true);
    expect(counts).to.deep.equal([
      {
        provider: { unit: MEMBERS.market.uscc, name: MEMBERS.market.name },
        ...{ counted: 1, shown: 1, deferred: 0, missing: 0 },
      },
    ]);
    expect(data).to.have.length(1);
    expect(data[0]).to.deep.include({
      ...{ id: made.access.id, state: 'ACKNOWLEDGED', number: 1, purpose: 'ZWSJ-17' },
      requester: { unit: MEMBERS.water.uscc, name: MEMBERS.water.name },
      fields: [
        { path: '/ZZMC', title: 'ZZMC' },
        { path: '/grade', title: 'grade' },
      ],
      basis: 'ZWSJ-26',
    });
    expect(data[0]?.case).to.match(/^cas_/);
    expect(data[0]?.receipts.map(({ act }) => act)).to.deep.equal([
      'decide',
      'deliver',
      'acknowledge',
    ]);
  });

  it('shows what was denied, too', async function () {
    const { access } = await world.use(PERSON, { purpose: 'ZWSJ-99' });
    expect(access.state).to.equal('DENIED');
    const { data, complete } = await person.uses<Uses>();
    expect(data[0]).to.deep.include({ id: access.id, state: 'DENIED', number: 2 });
    expect(complete).to.equal(true);
  });

  it('is told to whom it is about alone', async function () {
    const { access } = await world.use(COMPANY);
    const company = await world.signIn('corp', COMPANY_CLAIMS);
    const idsOf = async (who: SignedIn) => (await who.uses<Uses>()).data.map(({ id }) => id);
    expect(await idsOf(company)).to.deep.equal([access.id]);
    expect(await idsOf(person)).to.not.include(access.id);
    const agent = await world.signIn('qian', agentClaims());
    expect(await idsOf(agent)).to.deep.equal([access.id]);
    const stranger = await world.signIn('sun', { ...PERSON_CLAIMS, id_code: '999999199001010024' });
    expect(await idsOf(stranger)).to.deep.equal([]);
    const objection = { access: access.id, reason: 'OTHER' };
    for (const who of [person, stranger]) {
      const refused = await problemOf('POST', '/v1/my/objections', objection, who);
      expect(refused).to.deep.equal([404, 'RECORD_NOT_FOUND']);
    }
  });

  it('is told to an agent about whom the mandate is for alone, and until it ends', async function () {
    const self = agentClaims({ mandate: 'M-3', id_code: PERSON.code });
    const agent = await world.signIn('zhou', self);
    const uses = await agent.uses<Uses>();
    expect(uses.counts.map(({ counted }) => counted)).to.deep.equal([1]);
    const { sessions } = world.gateway.gateway.services.login!;
    const mandate = {
      id: 'M-4',
      actsFor: COMPANY,
      expiresAt: new Date(Date.now() - 1).toISOString(),
    };
    const who = { kind: 'agent', holder: PERSON, mandate } as const;
    const confirmed = {
      who,
      subject: 'cd'.repeat(32),
      issuerSession: undefined,
      renewal: undefined,
    };
    const { token } = await sessions.begin(confirmed, new Date().toISOString());
    agent.browser.setCookie(GATEWAY, SESSION_COOKIE, token);
    const refused = await problemOf('GET', '/v1/my/uses', undefined, agent);
    expect(refused).to.deep.equal([401, 'MANDATE_EXPIRED']);
  });

  it('is not told to those who ask for a unit', async function () {
    const clerk = await world.gateway.as('market', 'clerk');
    const { status } = await clerk.get('/v1/my/uses');
    expect(status).to.equal(403);
    expect((await world.gateway.anonymous.get('/v1/my/uses')).status).to.equal(401);
  });

  it('counts what law defers without showing it, and tells it once that is over', async function () {
    const { access } = await world.use(PERSON);
    const id = await defer(access.id, new Date(Date.now() + 30 * DAY_MS).toISOString());
    const during = await person.uses<Uses>();
    expect(during.data.map((use) => use.id)).to.not.include(access.id);
    expect(during.complete).to.equal(true);
    expect(during.counts[0]).to.deep.include({ counted: 3, shown: 2, deferred: 1, missing: 0 });
    const objection = { access: access.id, reason: 'OTHER' };
    const refused = await problemOf('POST', '/v1/my/objections', objection);
    expect(refused).to.deep.equal([404, 'RECORD_NOT_FOUND']);
    await (await approver()).make(`/v1/deferrals/${id}/lifting`, { basis: 'XSSS-56' });
    const { data, counts } = await person.uses<Uses>();
    expect(counts[0]).to.deep.include({ shown: 3, deferred: 0 });
    expect(data[0]).to.deep.include({ id: access.id });
    expect(data[0]?.deferral).to.deep.include({ basis: 'XSSS-54' });
  });

  it('defers all that is used by a grant', async function () {
    const grant = await world.asking.grant();
    const id = await defer(grant, new Date(Date.now() + 30 * DAY_MS).toISOString());
    const body = world.asking.body(grant, await world.asking.openCase(), PERSON);
    const clerk = await world.gateway.as('water', 'clerk');
    const { access } = await clerk.make<{ access: { id: string } }>('/v1/accesses', body);
    expect((await person.uses<Uses>()).counts[0]).to.deep.include({ counted: 4, deferred: 1 });
    await (await approver()).make(`/v1/deferrals/${id}/lifting`, { basis: 'XSSS-56' });
    expect((await person.uses<Uses>()).data[0]?.id).to.equal(access.id);
  });

  it('says that a receipt is missing, though whoever withholds it says nothing', async function () {
    const stranger = { type: '111', code: '999999197003030011' };
    const { vault } = world.gateway.gateway.services.organisations.require('MarketMSP');
    const pair = { provider: MEMBERS.market.uscc, requester: MEMBERS.water.uscc };
    const subject = await vault.subjects.reference(pair, stranger);
    const asked = {
      ...{ id: `acs_${randomBytes(32).toString('hex')}`, mode: 'DISCLOSE', subject },
      ...{ case: await world.asking.openCase(), serviceItem: world.asking.serviceItem },
      ...{ purpose: 'ZWSJ-17', fields: ['/grade'] },
      operator: randomBytes(32).toString('hex'),
      intent: randomBytes(32).toString('hex'),
    };
    const input = { grant: await world.asking.grant(), accesses: [asked] };
    await submitAs(world.gateway, 'water', 'clerk', 'access:decide', input);
    const who = await world.signIn('wang', { ...PERSON_CLAIMS, id_code: stranger.code });
    const { data, complete } = await who.uses<Uses>();
    expect(complete).to.equal(true);
    expect(data[0]).to.deep.include({ id: asked.id, state: 'ALLOWED' });
    expect(data[0]?.receipts.map(({ act }) => act)).to.deep.equal(['decide']);
  });

  it('says that a use is missing, when the list is shorter than the chain’s counter', async function () {
    const restore = hideAccess(world.gateway);
    try {
      const { counts, complete } = await person.uses<Uses>();
      expect(complete).to.equal(false);
      expect(counts[0]).to.deep.include({ counted: 4, shown: 3, deferred: 0, missing: 1 });
    } finally {
      restore();
    }
    expect((await person.uses<Uses>()).complete).to.equal(true);
  });

  it('comes in pages, newest first', async function () {
    const first = await person.uses<Uses>('?limit=2');
    expect(first.data.map(({ number }) => number)).to.deep.equal([4, 3]);
    expect(first.hasMore).to.equal(true);
    const after = first.data[1]?.id ?? '';
    const second = await person.uses<Uses>(`?limit=2&startingAfter=${after}`);
    expect(second.data.map(({ number }) => number)).to.deep.equal([2, 1]);
    expect(second.hasMore).to.equal(false);
  });

  it('can be objected to; the provider answers, and its no can be escalated', async function () {
    const [use] = (await person.uses<Uses>()).data;
    const body = { access: use?.id, reason: 'NO_SUCH_CASE' };
    const { objection } = await person.done<{ objection: { id: string; state: string } }>(
      ...(['POST', '/v1/my/objections', body] as const),
    );
    expect(objection.state).to.equal('OPEN');
    expect(await problemOf('POST', '/v1/my/objections', body)).to.deep.equal([
      409,
      'OBJECTION_UNDER_WAY',
    ]);
    const path = `/v1/objections/${objection.id}`;
    await (await approver()).make(`${path}/answers`, { act: 'uphold', basis: 'GRXX-51' });
    const [told] = (await person.uses<Uses>()).data;
    expect(told?.objection).to.deep.include({ id: objection.id, state: 'UPHELD' });
    const deferral = await defer(use?.id ?? '', new Date(Date.now() + 30 * DAY_MS).toISOString());
    const [kept] = (await person.uses<Uses>()).data;
    expect([kept?.id, kept?.objection?.id]).to.deep.equal([use?.id, objection.id]);
    await (await approver()).make(`/v1/deferrals/${deferral}/lifting`, { basis: 'XSSS-56' });
    const acts = `/v1/my/objections/${objection.id}/acts`;
    const escalated = await problemOf('POST', acts, { act: 'escalate' });
    // The market bureau of this consortium has no supervisor.
    expect(escalated).to.deep.equal([409, 'OBJECTION_NO_SUPERVISOR']);
    const other = await world.signIn('corp', COMPANY_CLAIMS);
    const foreign = await problemOf('POST', acts, { act: 'escalate' }, other);
    expect(foreign).to.deep.equal([404, 'RECORD_NOT_FOUND']);
  });
});
