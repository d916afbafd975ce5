// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { EventStream } from '../../support/event-stream.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { MEMBERS } from '../../support/members.js';
import { expectRefusal } from '../../support/refusal.js';
import {
  actOnRequest,
  approvalBody,
  decide,
  fileRequest,
  giveGrant,
  itemOf,
  grantBody,
  scopeBody,
  sentRequest,
  useBody,
} from '../../support/sharing-requests.js';

interface Grant {
  readonly id: string;
  readonly state: string;
  readonly request?: string;
  readonly facts: readonly { readonly act: string; readonly scope: { readonly until: string } }[];
}
interface Written {
  readonly grant: Grant;
  readonly request: { readonly state: string; readonly facts: readonly { grant?: string }[] };
}
interface Decision {
  readonly allowed: boolean;
  readonly failing?: readonly { readonly code: string }[];
}

describe('gateway: grants and requests', function () {
  this.timeout(60_000);
  let gateway: TestGateway;

  before(async function () {
    gateway = await startGateway();
  });

  after(async function () {
    await gateway.close();
  });

  const whatIf = async (of: string, chosen: object = {}) =>
    (await gateway.as('water', 'clerk')).make<Decision>('/v1/access/what-if', useBody(of, chosen));

  it('go from a request to a grant that can be asked about, narrowed and revoked', async function () {
    const id = await sentRequest(gateway, 'water', 'market');
    const approver = await gateway.as('market', 'approver');
    const body = approvalBody();
    const { request } = await approver.make<Written>(`/v1/requests/${id}/approvals`, body);
    expect(request).to.include({ state: 'APPROVED' });
    const auditor = await gateway.as('housing', 'auditor');
    const path = `/v1/grants/${body.grant}`;
    const grant = await auditor.read<Grant>(path);
    expect(grant).to.include({ state: 'ACTIVE', request: id });
    // A date names the last day in China.
    expect(grant.facts[0]?.scope.until).to.equal('2099-12-31T16:00:00.000Z');
    expect(await whatIf(body.grant)).to.include({ allowed: true });
    const denied = await whatIf(body.grant, { purpose: 'OTHER-1', fields: ['/other'] });
    expect(denied.failing?.map(({ code }) => code)).to.deep.equal([
      ...['SCOPE_PURPOSE', 'SCOPE_FIELDS'],
    ]);

    const wider = { scope: scopeBody({ fields: ['/other'] }), basis: 'ZWSJ-28' };
    expectRefusal(await approver.post(`${path}/narrowings`, wider), {
      ...{ status: 409, code: 'SCOPE_WIDER' },
    });
    const then = new Date().toISOString();
    const revoked = await approver.make<Written>(`${path}/revocations`, { basis: 'ZWSJ-29' });
    expect(revoked.grant).to.include({ state: 'REVOKED' });
    expect((await whatIf(body.grant)).failing?.map(({ code }) => code)).to.deep.equal([
      'GRANT_REVOKED',
    ]);
    expect(await auditor.read<Grant>(`${path}?at=${then}`)).to.include({ state: 'ACTIVE' });
  });

  it('are listed by who gives, who holds and who asks', async function () {
    const grant = await giveGrant(gateway, 'market', 'water');
    const request = await fileRequest(gateway, 'water', 'market');
    const auditor = await gateway.as('housing', 'auditor');
    const ids = async (path: string) =>
      (await auditor.read<{ data: readonly { id: string }[] }>(path)).data.map(({ id }) => id);
    const [provider, holder] = [MEMBERS.market.uscc, MEMBERS.water.uscc];
    expect(await ids(`/v1/grants?provider=${provider}&holder=${holder}`)).to.include(grant);
    expect(await ids(`/v1/grants?holder=${provider}`)).not.to.include(grant);
    expect(await ids(`/v1/requests?requester=${holder}&state=FILED`)).to.include(request);
    expect(await ids('/v1/requests?state=SENT')).not.to.include(request);
  });

  it('tell nobody else of a what-if more than that there is nothing', async function () {
    const grant = await giveGrant(gateway, 'market', 'water');
    const stranger = await gateway.as('emergency', 'clerk');
    const told = await stranger.post('/v1/access/what-if', useBody(grant));
    const problem = expectRefusal(told, { status: 404, code: 'GRANT_NOT_FOUND' });
    const none = await stranger.post('/v1/access/what-if', useBody(`grt_${'0'.repeat(64)}`));
    const other = expectRefusal(none, { status: 404, code: 'GRANT_NOT_FOUND' });
    expect({ ...problem, requestId: '', instance: '', txId: '' }).to.deep.equal({
      ...other,
      ...{ requestId: '', instance: '', txId: '' },
    });
  });

  it('reach both parties as events, and nobody else', async function () {
    const holder = await EventStream.open(gateway.url, await gateway.as('water', 'clerk'));
    const stranger = await EventStream.open(gateway.url, await gateway.as('emergency', 'clerk'));
    const grant = await giveGrant(gateway, 'market', 'water');
    await holder.until(({ subject }) => subject === grant);
    const own = await giveGrant(gateway, 'emergency', 'water');
    await stranger.until(({ subject }) => subject === own);
    expect(stranger.events.map(({ subject }) => subject)).not.to.include(grant);
    await holder.close();
    await stranger.close();
  });

  it('keep the clock of working days that the committee sets', async function () {
    const year = new Date().getUTCFullYear();
    for (const one of [year, year + 1]) {
      const calendar = { year: one, daysOff: [], workdays: [] };
      await decide(gateway, { kind: 'SET_CALENDAR', calendar });
    }
    const id = await sentRequest(gateway, 'water', 'market');
    const auditor = await gateway.as('housing', 'auditor');
    const read = () =>
      auditor.read<{ clock: { state: string; days?: number } }>(`/v1/requests/${id}`);
    expect((await read()).clock).to.include({ state: 'RUNNING', days: 10 });
    await actOnRequest(await gateway.as('market', 'approver'), id, 'refuse');
    expect((await read()).clock).to.include({ state: 'ANSWERED_IN_TIME' });
  });

  it('show the calendars that the clock counts by', async function () {
    const calendar = { year: 2040, daysOff: ['2040-01-02'], workdays: ['2040-01-07'] };
    await decide(gateway, { kind: 'SET_CALENDAR', calendar });
    const auditor = await gateway.as('housing', 'auditor');
    const { year, facts } = await auditor.read<{
      year: number;
      facts: readonly { daysOff: readonly string[]; workdays: readonly string[] }[];
    }>('/v1/calendars/2040');
    expect({ year, ...facts.at(-1) }).to.deep.include(calendar);
    const { data } = await auditor.read<{ data: readonly { year: number }[] }>('/v1/calendars');
    expect(data[0]?.year).to.equal(2040);
    expectRefusal(await auditor.get('/v1/calendars/2041'), {
      ...{ status: 404, code: 'CALENDAR_NOT_FOUND' },
    });
    expectRefusal(await auditor.get('/v1/calendars/1999'), {
      ...{ status: 400, code: 'VALIDATION_FAILED' },
    });
  });

  it('list what users asked for, got and owe; what was delegated ends with what is above', async function () {
    const year = new Date().getUTCFullYear();
    for (const one of [year, year + 1]) {
      const calendar = { year: one, daysOff: [], workdays: [] };
      await decide(gateway, { kind: 'SET_CALENDAR', calendar });
    }
    const request = await sentRequest(gateway, 'emergency', 'market');
    const grant = await giveGrant(gateway, 'market', 'emergency');
    const change = { uscc: MEMBERS.housing.uscc, from: new Date().toISOString(), level: 'county' };
    await decide(gateway, { kind: 'CHANGE_UNIT', change });
    const { item: _, ...part } = grantBody('', 'housing', {
      scope: { ...scopeBody({ levels: ['county'] }), until: '2099-06-30' },
    });
    const holder = await gateway.as('emergency', 'approver');
    await holder.make(`/v1/grants/${grant}/delegations`, part);
    const auditor = await gateway.as('water', 'auditor');
    const duties = async (query: string) => {
      const path = `/v1/user-duties?limit=100&${query}`;
      const { data } = await auditor.read<{
        data: readonly {
          id: string;
          state: string;
          isOverdue: boolean;
          duties: readonly { duty: string; until?: string }[];
        }[];
      }>(path);
      return new Map(data.map((one) => [one.id, one]));
    };
    const own = await duties(`user=${MEMBERS.emergency.uscc}`);
    expect([...own.keys()].sort()).to.deep.equal([grant, request].sort());
    expect(own.get(request)).to.deep.include({ state: 'SENT', duties: [], isOverdue: false });
    expect(own.get(grant)?.duties.map(({ duty }) => duty)).to.deep.equal([
      ...['USE_WITHIN_SCOPE', 'ACKNOWLEDGE'],
    ]);
    const below = async () => (await duties(`user=${MEMBERS.housing.uscc}`)).get(part.id);
    expect((await below())?.duties[0]?.until).to.equal('2099-06-30T16:00:00.000Z');
    await (
      await gateway.as('market', 'approver')
    ).make(`/v1/grants/${grant}/revocations`, {
      basis: 'ZWSJ-29',
    });
    expect(await below()).to.deep.include({ state: 'REVOKED', duties: [] });
    const later = new Date(Date.now() + 40 * 86_400_000).toISOString();
    const from = `provider=${MEMBERS.market.uscc}`;
    expect([...(await duties(`${from}&overdue=true`)).keys()]).not.to.include(request);
    expect([...(await duties(`${from}&overdue=true&at=${later}`)).keys()]).to.include(request);
    expect([...(await duties(`${from}&overdue=false&at=${later}`)).keys()]).not.to.include(request);
  });

  it('name the field of a scope that is wrong', async function () {
    const approver = await gateway.as('market', 'approver');
    const item = await itemOf(gateway, 'market');
    const body = grantBody(item, 'water', { scope: scopeBody({ regions: ['999999', '99'] }) });
    expectRefusal(await approver.post('/v1/grants', body), {
      ...{ status: 400, code: 'VALIDATION_FAILED', pointer: '/scope/regions/1' },
    });
    const unknown = grantBody(item, 'water', { scope: scopeBody({ regions: ['500000'] }) });
    expectRefusal(await approver.post('/v1/grants', unknown), {
      ...{ status: 422, code: 'REGION_NOT_FOUND' },
    });
  });
});
