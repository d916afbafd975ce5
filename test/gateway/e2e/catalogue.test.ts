// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { done, type Api } from '../../support/api.js';
import {
  claimedSource,
  contentBody,
  DATA_TYPE,
  draftItem,
  letProvide,
  newElement,
  newItemId,
  offerSource,
  publishedItem,
  type ItemAnswer,
  type ShownItem,
  type SourceAnswer,
} from '../../support/catalogue-requests.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { MEMBERS } from '../../support/members.js';
import { expectRefusal, invalid, refusedUnchanged } from '../../support/refusal.js';

const basis = 'ZWGX-12';
/** Longer ago than any cycle allows. */
const LONG_AGO = '2020-01-15';

interface List<T> {
  readonly data: readonly T[];
}

interface DutyLine {
  readonly item: string;
  readonly provider: string;
  readonly title: string;
  readonly contact: string;
  readonly duties: readonly object[];
  readonly isOverdue: boolean;
}

describe('gateway: the sharing catalogue', function () {
  let gateway: TestGateway;
  let clerk: Api;
  let approver: Api;
  let anybody: Api;

  before(async function () {
    gateway = await startGateway();
    await letProvide(gateway, 'press', 'water');
    clerk = await gateway.as('press', 'clerk');
    approver = await gateway.as('press', 'approver');
    anybody = await gateway.as('housing', 'auditor');
  });

  after(async function () {
    await gateway.close();
  });

  const show = (id: string, query = ''): Promise<ShownItem> =>
    anybody.read<ShownItem>(`/v1/catalogue/${id}${query}`);
  const act = (id: string, body: object) => approver.post(`/v1/catalogue/${id}/acts`, body);
  const update = (id: string, body: object) => clerk.post(`/v1/catalogue/${id}/updates`, body);
  /** Which of these items a list shows, in its order. */
  const listed = async (query: string, ...of: readonly string[]): Promise<readonly string[]> => {
    const { data } = await anybody.read<List<ShownItem>>(`/v1/catalogue?limit=100&${query}`);
    return data.map(({ id }) => id).filter((id) => of.includes(id));
  };

  it('has items that are drafted, published, and seen by every member', async () => {
    const id = newItemId();
    const body = { id, content: contentBody(), basis };
    const answer = await clerk.post<ItemAnswer>('/v1/catalogue', body);
    expect(answer.status, answer.text).to.equal(201);
    expect(answer.headers.get('location')).to.equal(`/v1/catalogue/${id}`);
    expect(answer.body.item).to.include({ state: 'NOT_YET_PUBLISHED', isOverdue: false });
    expect(await listed(`waiting=true&provider=${MEMBERS.press.uscc}`, id)).to.deep.equal([id]);
    const { item } = done(await act(id, { act: 'publish', draft: 1, basis })) as ItemAnswer;
    expect(item).to.deep.include({
      ...{ state: 'PUBLISHED', version: 1, provider: MEMBERS.press.uscc },
      ...{ resourceCode: id.replace('-', '/'), content: contentBody() },
    });
    expect(await show(id)).to.deep.equal(item);
    const conditions = [
      `provider=${MEMBERS.press.uscc}`,
      `typeCode=${DATA_TYPE}`,
      'state=PUBLISHED',
      'sharing=CONDITIONAL',
      'waiting=false',
      'overdue=false',
    ];
    for (const query of [...conditions, conditions.join('&')]) {
      expect(await listed(query, id), query).to.deep.equal([id]);
    }
    for (const query of ['sharing=NOT_SHARED', 'state=RETIRED', 'overdue=true', 'waiting=true']) {
      expect(await listed(query, id), query).to.deep.equal([]);
    }
  });

  it('shows an item as it was, and as was known then', async () => {
    const id = await publishedItem(gateway, 'press');
    const knownAt = new Date().toISOString();
    await clerk.make(`/v1/catalogue/${id}/drafts`, {
      ...{ content: contentBody({ cycle: 'DAILY' }), basis },
    });
    const from = new Date(Date.now() + 300 * 86_400_000).toISOString();
    done(await act(id, { act: 'publish', draft: 2, from, basis }));
    expect(await show(id)).to.include({ version: 1 });
    expect(await show(id, `?at=${from}`)).to.include({ version: 2 });
    expect(await show(id, `?at=${from}&knownAt=${knownAt}`)).to.include({ version: 1 });
    expect(await show(id, '?at=2020-01-01')).to.include({ state: 'NOT_YET_PUBLISHED' });
  });

  it('refuses what the contract refuses, and says where', async () => {
    const draft = (content: object) => () =>
      clerk.post('/v1/catalogue', { id: newItemId(), content: contentBody({ ...content }), basis });
    await refusedUnchanged(gateway, draft({ fields: ['/ZZMC', '/none'] }), {
      ...{ status: 422, code: 'FIELDS_NOT_IN_STANDARD', pointer: '/content/fields/1' },
    });
    const standard = { typeCode: DATA_TYPE, version: 9 };
    await refusedUnchanged(gateway, draft({ standard }), {
      ...{ status: 404, code: 'STANDARD_NOT_FOUND', pointer: '/content/standard' },
    });
    expectRefusal(await draft({ contact: '周示例' })(), invalid('/content/contact'));
    const noCondition = await draft({ sharing: { class: 'CONDITIONAL' } })();
    expectRefusal(noCondition, invalid('/content/sharing/condition'));
    const id = await draftItem(clerk);
    await refusedUnchanged(gateway, () => act(id, { act: 'publish', draft: 2, basis }), {
      ...{ status: 409, code: 'CATALOGUE_DRAFT_REPLACED', pointer: '/draft' },
    });
    await refusedUnchanged(gateway, () => act(id, { act: 'retire', basis }), {
      ...{ status: 409, code: 'CATALOGUE_ACT_NOT_ALLOWED', pointer: '#/path/id' },
    });
    const { id: _, ...unknown } = { id, act: 'giveBack', draft: 1, basis };
    expectRefusal(await act(newItemId(), unknown), {
      ...{ status: 404, code: 'CATALOGUE_ITEM_NOT_FOUND', pointer: '#/path/id' },
    });
    const again = () => clerk.post('/v1/catalogue', { id, content: contentBody(), basis });
    await refusedUnchanged(gateway, again, {
      ...{ status: 409, code: 'CATALOGUE_ITEM_ALREADY_EXISTS', pointer: '/id' },
    });
  });

  it('answers a repeated request with its first answer', async () => {
    const body = { id: newItemId(), content: contentBody(), basis };
    const headers = { 'Idempotency-Key': randomUUID() };
    const first = await clerk.post<ItemAnswer>('/v1/catalogue', body, headers);
    const second = await clerk.post<ItemAnswer>('/v1/catalogue', body, headers);
    expect([first.status, second.status]).to.deep.equal([201, 201]);
    expect(second.body.transaction).to.deep.equal({ ...first.body.transaction, replayed: true });
  });

  it('says which items are overdue, from their cycles and last updates', async () => {
    const monthly = await publishedItem(gateway, 'press');
    const irregular = await publishedItem(gateway, 'press', { cycle: 'IRREGULAR' });
    for (const id of [monthly, irregular]) done(await update(id, { updatedAt: LONG_AGO }));
    expect(await show(monthly)).to.include({
      ...{ isOverdue: true, dueAt: '2020-02-29T16:00:00.000Z', updates: 1 },
    });
    expect(await listed('overdue=true', monthly, irregular)).to.deep.equal([monthly]);
    expect(await listed('overdue=false', monthly, irregular)).to.deep.equal([irregular]);
    const again = () => update(monthly, { updatedAt: LONG_AGO });
    await refusedUnchanged(gateway, again, {
      ...{ status: 409, code: 'CATALOGUE_UPDATE_NOT_LATER', pointer: '/updatedAt' },
    });
    done(await update(monthly, { updatedAt: new Date().toISOString() }));
    expect(await show(monthly)).to.include({ isOverdue: false, updates: 2 });
    expect(await listed('overdue=true', monthly, irregular)).to.deep.equal([]);
    const { data } = await anybody.read<List<{ id: string; updatedAt: string }>>(
      `/v1/catalogue/${monthly}/updates`,
    );
    expect(data.map(({ id }) => id)).to.deep.equal([`${monthly}.2`, `${monthly}.1`]);
    expect(data[1]).to.deep.include({ updatedAt: '2020-01-14T16:00:00.000Z', elements: [] });
  });

  it('derives what each provider owes, on what basis, and which section answers', async () => {
    const title = `示例责任${newElement()}`;
    const id = await publishedItem(gateway, 'water', { title });
    const source = await claimedSource(gateway, 'water', id);
    const kept = await publishedItem(gateway, 'water', {
      ...{ sharing: { class: 'NOT_SHARED', legalBasis: 'GJMM-13' }, cycle: 'IRREGULAR' },
    });
    const draft = await draftItem(await gateway.as('water', 'clerk'));
    const { data } = await anybody.read<List<DutyLine>>(
      `/v1/duties?limit=100&provider=${MEMBERS.water.uscc}`,
    );
    const line = (item: string) => data.find((one) => one.item === item);
    expect(line(id)).to.deep.include({
      ...{ provider: MEMBERS.water.uscc, title, contact: '数据管理科', isOverdue: false },
      duties: [
        { duty: 'PROVIDE', basis },
        { duty: 'KEEP_CURRENT', basis, cycle: 'MONTHLY' },
        { duty: 'ONE_SOURCE', basis: 'ZWGX-9', source },
      ],
    });
    expect(line(kept)?.duties).to.deep.equal([]);
    expect(line(draft)).to.equal(undefined);
    expect(data.every(({ provider }) => provider === MEMBERS.water.uscc)).to.equal(true);
    const overdue = await anybody.read<List<DutyLine>>('/v1/duties?overdue=true&limit=100');
    expect(overdue.data.every(({ isOverdue }) => isOverdue)).to.equal(true);
  });

  describe('names one source of each element', () => {
    it('and refuses another claim, and a write from elsewhere, with its name', async () => {
      const element = newElement();
      const title = `示例数源${newElement()}`;
      const item = await publishedItem(gateway, 'press', { title });
      const id = await claimedSource(gateway, 'press', item, element);
      const other = await publishedItem(gateway, 'water');
      const water = await gateway.as('water', 'approver');
      const claim = { subject: 'LEGAL_PERSON', element, field: '/grade', basis };
      const problem = await refusedUnchanged(
        gateway,
        () => water.post(`/v1/catalogue/${other}/sources`, claim),
        { status: 409, code: 'SOURCE_ALREADY_CLAIMED', pointer: '/element' },
      );
      for (const part of [title, item, MEMBERS.press.uscc]) {
        expect(JSON.stringify(problem)).to.include(part);
      }
      const write = { updatedAt: LONG_AGO, elements: [id] };
      const waterClerk = await gateway.as('water', 'clerk');
      const elsewhere = await refusedUnchanged(
        gateway,
        () => waterClerk.post(`/v1/catalogue/${other}/updates`, write),
        { status: 409, code: 'SOURCE_ELSEWHERE', pointer: '/elements/0' },
      );
      expect(JSON.stringify(elsewhere)).to.include(title);
      done(await update(item, write));
      expect((await show(item)).sources).to.deep.equal([id]);
      await refusedUnchanged(gateway, () => act(item, { act: 'retire', basis }), {
        ...{ status: 409, code: 'CATALOGUE_ITEM_IS_SOURCE' },
      });
    });

    it('that two hand over, and that both find meanwhile', async () => {
      const from = await publishedItem(gateway, 'press');
      const to = await publishedItem(gateway, 'water');
      const id = await claimedSource(gateway, 'press', from);
      const path = `/v1/catalogue-sources/${id}`;
      await offerSource(gateway, 'press', id, to);
      const list = async (query: string) =>
        (await anybody.read<List<{ id: string }>>(`/v1/catalogue-sources?${query}`)).data;
      for (const member of ['press', 'water'] as const) {
        const found = await list(`state=OFFERED&provider=${MEMBERS[member].uscc}`);
        expect(found.map((one) => one.id)).to.include(id);
      }
      const { source: offered } = { source: await anybody.read<SourceAnswer['source']>(path) };
      expect(offered.source).to.include({ item: from });
      expect(offered.offeredTo).to.include({ item: to });
      const accept = { act: 'accept', basis };
      await refusedUnchanged(gateway, () => approver.post(`${path}/acts`, accept), {
        ...{ status: 403, code: 'SOURCE_ACT_NOT_COMPETENT' },
      });
      const water = await gateway.as('water', 'approver');
      const { source } = await water.make<SourceAnswer>(`${path}/acts`, accept);
      expect(source).to.deep.include({
        ...{ state: 'CLAIMED' },
        source: { item: to, provider: MEMBERS.water.uscc, field: '/grade' },
      });
      expect((await list(`item=${to}`)).map((one) => one.id)).to.deep.equal([id]);
      const released = await water.make<SourceAnswer>(`${path}/acts`, { act: 'release', basis });
      expect(released.source).to.include({ state: 'RELEASED' });
      expect(released.source).not.to.have.property('source');
      expectRefusal(await anybody.get('/v1/catalogue-sources/PROJECT.nobodys'), {
        ...{ status: 404, code: 'SOURCE_NOT_FOUND' },
      });
    });
  });
});
