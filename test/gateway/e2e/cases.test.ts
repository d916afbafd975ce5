// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { ALL_SUBMITTED } from '../../support/case-fixture.js';
import {
  APPLICANT,
  caseBody,
  caseOver,
  casePackage,
  deliveryBody,
  itemCodeOf,
  serviceItemBody,
  serviceItemOf,
  type ShownCase,
  type WrittenCase,
} from '../../support/case-requests.js';
import { EventStream } from '../../support/event-stream.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence } from '../../support/licence-requests.js';
import { MEMBERS } from '../../support/members.js';
import { expectRefusal } from '../../support/refusal.js';
import { decide } from '../../support/sharing-requests.js';

const basis = 'ZWFW-5';

interface Shown {
  readonly case: ShownCase & { readonly title: string };
  readonly clock: { readonly state: string; readonly used?: number };
}

describe('gateway: service items and cases', function () {
  this.timeout(60_000);
  let gateway: TestGateway;

  before(async function () {
    gateway = await startGateway();
    const year = new Date().getUTCFullYear();
    for (const one of [year, year + 1]) {
      const calendar = { year: one, daysOff: [], workdays: [] };
      await decide(gateway, { kind: 'SET_CALENDAR', calendar });
    }
  });

  after(async function () {
    await gateway.close();
  });

  const clerk = () => gateway.as('press', 'clerk');
  const approver = () => gateway.as('press', 'approver');
  const show = async (id: string) =>
    (await gateway.as('housing', 'auditor')).read<Shown>(`/v1/cases/${id}`);

  it('go from an application to the archive; what is held is not asked for', async function () {
    const item = await serviceItemOf(gateway, 'press');
    const held = await issueLicence(await clerk(), { type: '031', body: { holder: APPLICANT } });
    const body = caseBody(item);
    const path = `/v1/cases/${body.id}`;
    const api = await clerk();
    const { case: received } = await api.make<WrittenCase>('/v1/cases', body);
    expect(received.applicant).to.match(/^h1\./);
    expect(JSON.stringify(received)).to.not.include(String(body['number']));
    const codes = ({ checklist }: ShownCase) =>
      Object.entries(checklist).map(([of, all]) => [of, all.map(({ code }) => code).join()]);
    expect(Object.fromEntries(codes(received))).to.deep.equal({
      ...{ needed: 'CL-1,CL-2,CL-3', held: '', toFetch: 'CL-2', toAsk: 'CL-1' },
    });
    const materials = [
      { code: 'CL-1', how: 'SUBMITTED' },
      { code: 'CL-2', how: 'HELD', by: { licence: held.id } },
    ];
    await api.make(`${path}/materials`, { materials, basis });
    await api.make(`${path}/acts`, { act: 'accept', basis });
    await (await approver()).make(`${path}/decisions`, { act: 'grant', basis });
    await api.make(`${path}/delivery`, await deliveryBody(gateway));
    const archive = await casePackage(gateway);
    await api.make(`${path}/archive`, { archive, basis });
    const { case: record, clock } = await show(body.id);
    expect(record).to.deep.include({
      ...{ state: 'ARCHIVED', title: '示例许可', used: { visits: 1, sheets: 2, modes: {} } },
      materials: { asked: 3, submitted: 1, spared: 1, waived: 0 },
    });
    expect(clock).to.include({ state: 'DECIDED_IN_TIME', used: 0 });
  });

  it('are found by unit, state, signer, and by number within the own unit alone', async function () {
    const number = `办件-${Date.now().toString(36)}`;
    const id = await caseOver(gateway, 'water', 'CO_SIGNING', { number });
    const idsOf = async (member: 'press' | 'water', query: string) => {
      const { data } = await (
        await gateway.as(member, 'clerk')
      ).read<{ data: readonly ShownCase[] }>(`/v1/cases?${query}`);
      return data.map((one) => one.id);
    };
    const byNumber = `number=${encodeURIComponent(number)}`;
    expect(await idsOf('water', byNumber)).to.deep.equal([id]);
    expect(await idsOf('press', byNumber)).to.deep.equal([]);
    expect(await idsOf('press', `coSigner=${MEMBERS.press.uscc}`)).to.deep.equal([id]);
    expect(await idsOf('press', `unit=${MEMBERS.water.uscc}&state=ACCEPTED`)).to.include(id);
    const again = caseBody(itemCodeOf('water'), { number });
    const answer = await (await gateway.as('water', 'clerk')).post('/v1/cases', again);
    expectRefusal(answer, { status: 409, code: 'CASE_NUMBER_TAKEN' });
  });

  it('tell their events to who handles them and who is asked to sign', async function () {
    const press = await EventStream.open(gateway.url, await gateway.as('press', 'clerk'));
    const market = await EventStream.open(gateway.url, await gateway.as('market', 'clerk'));
    const id = await caseOver(gateway, 'water', 'CO_SIGNING');
    await press.until((event) => event.type === 'case.askCoSign.v1' && event.subject === id);
    await caseOver(gateway, 'market', 'RECEIVED');
    await market.until((event) => event.type === 'case.receive.v1');
    expect(market.events.some((event) => event.subject === id)).to.equal(false);
    await Promise.all([press.close(), market.close()]);
  });

  it('are items that are revised and listed by class', async function () {
    const id = itemCodeOf('press', 40);
    const api = await approver();
    await api.make('/v1/service-items', serviceItemBody('press', 40));
    const { content } = serviceItemBody('press') as { content: object };
    const revision = { act: 'revise', content: { ...content, class: 'PUBLIC_SERVICE' }, basis };
    await api.make(`/v1/service-items/${id}/acts`, revision);
    const reader = await gateway.as('market', 'auditor');
    const listed = await reader.read<{ data: readonly { id: string; version: number }[] }>(
      `/v1/service-items?class=PUBLIC_SERVICE&unit=${MEMBERS.press.uscc}`,
    );
    expect(listed.data.map((one) => [one.id, one.version])).to.deep.equal([[id, 2]]);
    const path = `/v1/service-items/${id}?at=2024-02-01`;
    expect(await reader.read(path)).to.include({ state: 'NOT_YET' });
  });

  it('refuse with a code and in the caller’s language what does not fit', async function () {
    const id = await caseOver(gateway, 'press', 'RECEIVED');
    const accept = { act: 'accept', basis };
    const early = await (await clerk()).post(`/v1/cases/${id}/acts`, accept);
    expectRefusal(early, { status: 409, code: 'CASE_MATERIAL_MISSING' });
    const held = [{ code: 'CL-2', how: 'HELD', by: { case: id } }];
    const own = await (await clerk()).post(`/v1/cases/${id}/materials`, { materials: held, basis });
    expectRefusal(own, { status: 409, code: 'CASE_EVIDENCE_NOT_FITTING' });
    const others = await (
      await gateway.as('water', 'clerk')
    ).post(`/v1/cases/${id}/materials`, { materials: ALL_SUBMITTED, basis });
    expectRefusal(others, { status: 403, code: 'CASE_ACT_NOT_COMPETENT' });
  });
});
