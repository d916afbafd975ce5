// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Problem } from '../support/api.js';
import { EventStream } from '../support/event-stream.js';
import { rolesOf, startGateway, type TestGateway } from '../support/gateway.js';
import { batchBody, issueLicence, type Issued } from '../support/licence-requests.js';
import { type TypeNumber } from '../support/licence-types.js';
import { MEMBERS, MEMBER_NAMES, type MemberName } from '../support/members.js';

interface List<T> {
  readonly data: readonly T[];
  readonly has_more: boolean;
  readonly next: string | null;
}

interface Listed {
  readonly id: string;
  readonly issuer: string;
}

const ISSUERS = ['press', 'bureau', 'market'] as const;
const TYPE_OF: Readonly<Record<(typeof ISSUERS)[number], TypeNumber>> = {
  press: '031',
  bureau: '002',
  market: '001',
};
/** Roles that see the licences of every unit. */
const SEE_ALL = ['auditor', 'committee'];

describe('authorisation: lists show what the caller may see', function () {
  let gateway: TestGateway;
  const issued = new Map<MemberName, Issued>();

  before(async function () {
    gateway = await startGateway();
    for (const member of ISSUERS) {
      const clerk = await gateway.as(member, 'clerk');
      // All to the same holder under the same number: only who issued it differs.
      const body = { holder: { type: '099', code: 'SAME' }, number: '示同号' };
      issued.set(member, await issueLicence(clerk, { type: TYPE_OF[member], body }));
      await clerk.make('/v1/licence-batches', batchBody(1, { type: TYPE_OF[member] }));
    }
  });

  after(async function () {
    await gateway.close();
  });

  const ownIssuer = (member: MemberName, role: string): readonly string[] =>
    ISSUERS.filter((one) => SEE_ALL.includes(role) || one === member)
      .map((one) => MEMBERS[one].uscc)
      .sort();

  async function issuersIn(path: string, member: MemberName, role: string): Promise<string[]> {
    const api = await gateway.as(member, role as 'clerk');
    const { data } = await api.read<List<Listed>>(path);
    return [...new Set(data.map(({ issuer }) => issuer))].sort();
  }

  for (const path of ['/v1/licences', '/v1/licence-batches']) {
    it(`${path}: one's own unit's; auditors and the committee, everybody's`, async function () {
      for (const member of MEMBER_NAMES) {
        for (const role of rolesOf(member)) {
          const shown = await issuersIn(path, member, role);
          expect(shown, `${member} ${role}`).to.deep.equal(ownIssuer(member, role));
        }
      }
    });

    it(`${path}: asking for another issuer shows none of it`, async function () {
      const foreign = `${path}?issuer=${MEMBERS.market.uscc}`;
      expect(await issuersIn(foreign, 'press', 'clerk')).to.deep.equal([]);
      expect(await issuersIn(foreign, 'bureau', 'operator')).to.deep.equal([]);
      const seen = await issuersIn(foreign, 'press', 'auditor');
      expect(seen).to.deep.equal([MEMBERS.market.uscc]);
    });
  }

  it('a holder is found through the pseudonyms of the own unit only', async function () {
    const found = async (member: MemberName, role: 'clerk' | 'auditor'): Promise<string[]> => {
      const api = await gateway.as(member, role);
      const path = '/v1/licences?holderType=099&holderCode=SAME';
      return (await api.read<List<Listed>>(path)).data.map(({ id }) => id);
    };
    for (const member of ISSUERS) {
      expect(await found(member, 'clerk'), member).to.deep.equal([issued.get(member)!.id]);
      expect(await found(member, 'auditor'), member).to.deep.equal([issued.get(member)!.id]);
    }
    expect(await found('water', 'auditor')).to.deep.equal([]);
  });

  it('a licence number is found in the vault of the own organisation only', async function () {
    const found = async (member: MemberName, role: 'clerk' | 'auditor'): Promise<string[]> => {
      const api = await gateway.as(member, role);
      const path = `/v1/licences?number=${encodeURIComponent('示同号')}`;
      return (await api.read<List<Listed>>(path)).data.map(({ id }) => id).sort();
    };
    const idsOf = (...members: MemberName[]): string[] =>
      members.map((member) => issued.get(member)!.id).sort();
    expect(await found('press', 'clerk')).to.deep.equal(idsOf('press'));
    expect(await found('press', 'auditor')).to.deep.equal(idsOf('press', 'bureau'));
    expect(await found('market', 'auditor')).to.deep.equal(idsOf('market'));
    expect(await found('water', 'auditor')).to.deep.equal([]);
  });

  it("another unit's cursor opens nothing", async function () {
    const auditor = await gateway.as('press', 'auditor');
    const { next } = await auditor.read<List<Listed>>('/v1/licences?limit=1');
    expect(next).to.be.a('string');
    const clerk = await gateway.as('water', 'clerk');
    const path = `/v1/licences?limit=1&starting_after=${encodeURIComponent(next!)}`;
    const { status, body } = await clerk.get<Problem>(path);
    expect([status, body.code]).to.deep.equal([400, 'CURSOR_INVALID']);
  });

  it("keys: one's own unit's", async function () {
    for (const member of ['press', 'bureau', 'market'] as const) {
      const operator = await gateway.as(member, 'operator');
      const { data } = await operator.read<List<{ unit: string }>>('/v1/keys?limit=100');
      expect(new Set(data.map(({ unit }) => unit)), member).to.deep.equal(
        new Set([MEMBERS[member].uscc]),
      );
    }
  });

  it('keys: an operator makes none for a role that its unit does not have', async function () {
    const operator = await gateway.as('press', 'operator');
    const { status, body } = await operator.post<Problem>('/v1/keys', { roles: ['committee'] });
    expect([status, body.code]).to.deep.equal([422, 'KEY_ROLE_NOT_HELD']);
  });

  it('keys: a limited key makes none that reaches further', async function () {
    const key = await gateway.makeKey('press', { roles: ['operator'], scopes: ['keys:write'] });
    for (const scopes of [undefined, ['keys:write', 'licences:read']]) {
      const body = { roles: ['clerk'], ...(scopes === undefined ? {} : { scopes }) };
      const answer = await gateway.with(key).post<Problem>('/v1/keys', body);
      expect([answer.status, answer.body.code]).to.deep.equal([422, 'KEY_SCOPE_NOT_HELD']);
    }
  });

  it('a key of two roles may do what each of them may, and signs as that one', async function () {
    const key = await gateway.makeKey('press', { roles: ['auditor', 'clerk', 'approver'] });
    const both = gateway.with(key);
    const { id } = await issueLicence(both, { type: '031' });
    const act = { act: 'suspend', from: '2026-03-02', basis: 'XZCFF-9-3' };
    const { licence } = await both.make<{ licence: { facts: readonly Signed[] } }>(
      `/v1/licences/${id}/acts`,
      act,
    );
    expect(licence.facts.map(({ actor }) => actor.role)).to.deep.equal(['clerk', 'approver']);
  });

  it("an answer kept for one unit's request is not given to another unit", async function () {
    const headers = { 'Idempotency-Key': 'overheard-by-the-neighbour' };
    const body = batchBody(1, { type: '031' });
    const press = await gateway.as('press', 'clerk');
    expect((await press.post('/v1/licence-batches', body, headers)).status).to.equal(201);
    const bureau = await gateway.as('bureau', 'clerk');
    const answer = await bureau.post<Problem>('/v1/licence-batches', body, headers);
    expect([answer.status, answer.body.code]).to.deep.equal([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('and neither to the same unit in another role', async function () {
    const { id } = await issueLicence(await gateway.as('press', 'clerk'), { type: '031' });
    const headers = { 'Idempotency-Key': 'left-on-the-desk' };
    const act = { act: 'suspend', from: '2026-03-02', basis: 'XZCFF-9-3' };
    const path = `/v1/licences/${id}/acts`;
    const approver = await gateway.as('press', 'approver');
    expect((await approver.post(path, act, headers)).status).to.equal(200);
    const clerk = await gateway.as('press', 'clerk');
    const { status, body } = await clerk.post<Problem>(path, act, headers);
    expect([status, body.code]).to.deep.equal([403, 'ROLE_NOT_ALLOWED']);
  });
});

/** Roles that see what all organisations do. */
const HEAR_ALL = ['auditor', 'committee', 'operator'];

describe('authorisation: events are told to those who may hear of them', function () {
  let gateway: TestGateway;

  before(async function () {
    gateway = await startGateway();
  });

  after(async function () {
    await gateway.close();
  });

  it("one's own organisation's; auditors, committee and operators hear all", async function () {
    const listeners: { member: MemberName; role: string; stream: EventStream }[] = [];
    for (const member of ['press', 'bureau', 'market'] as const) {
      for (const role of rolesOf(member)) {
        const stream = await EventStream.open(gateway.url, await gateway.as(member, role));
        listeners.push({ member, role, stream });
      }
    }
    const made = new Map<string, string>();
    for (const member of ISSUERS) {
      const clerk = await gateway.as(member, 'clerk');
      const { id } = await issueLicence(clerk, { type: TYPE_OF[member] });
      made.set(id, MEMBERS[member].mspId);
    }
    // Everybody who hears all hears this one last; it is the own organisation's for the others.
    for (const { member, role, stream } of listeners) {
      const expected = [...made]
        .filter(([, mspId]) => HEAR_ALL.includes(role) || mspId === MEMBERS[member].mspId)
        .map(([id]) => id);
      await stream.until(({ subject }) => subject === expected.at(-1));
      const heard = stream.events.map(({ subject }) => subject);
      expect(heard, `${member} ${role}`).to.deep.equal(expected);
      await stream.close();
    }
  });

  it('a stream ends with the key that opened it', async function () {
    const key = await gateway.makeKey('press', { roles: ['auditor'] });
    const stream = await EventStream.open(gateway.url, gateway.with(key));
    const clerk = await gateway.as('press', 'clerk');
    const first = await issueLicence(clerk, { type: '031' });
    await stream.until(({ subject }) => subject === first.id);
    const [, id = ''] = key.split('_');
    await (await gateway.as('press', 'operator')).delete(`/v1/keys/${id}`);
    const second = await issueLicence(clerk, { type: '031' });
    await stream.end();
    expect(stream.events.map(({ subject }) => subject)).not.to.include(second.id);
  });
});

interface Signed {
  readonly actor: { readonly role: string };
}
