// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { AccessRequests, subjectOf } from '../../support/access-requests.js';
import { claimedSource } from '../../support/catalogue-requests.js';
import {
  grantOver,
  itemOverLicences,
  type Checked,
  type ShownSource,
} from '../../support/check-requests.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence, type Issued } from '../../support/licence-requests.js';
import { MEMBERS } from '../../support/members.js';
import { expectRefusal } from '../../support/refusal.js';
import { partGateway, type PartGateway } from '../../support/two-gateways.js';

const MOST_A_DAY = 10;

describe('gateway: checks', function () {
  this.timeout(120_000);
  let whole: TestGateway;
  let asking: AccessRequests;
  let licence: Issued;
  let grant: string;
  let caseId: string;
  let element: string;
  /** Gateways of their own for those who ask and those who are asked. */
  let provider: PartGateway;
  let requester: PartGateway;

  before(async function () {
    whole = await startGateway();
    asking = await AccessRequests.prepare(whole);
    grant = await asking.grant();
    caseId = await asking.openCase();
    element = await claimedSource(whole, 'market', asking.item);
    provider = await partGateway(whole, ['market']);
    requester = await partGateway(whole, ['water'], { addresses: { MarketMSP: provider.url } });
  });

  beforeEach(async function () {
    licence = await asking.licence();
  });

  after(async function () {
    await requester.close();
    await provider.close();
    await whole.close();
  });

  const bodyOf = (comparisons: readonly object[], subject: object = subjectOf(licence)) => {
    const { serviceItem } = asking;
    return { case: caseId, serviceItem, purpose: 'ZWSJ-17', subject, comparisons };
  };
  const at = (field?: string, of = grant) => [
    { grant: of, ...(field === undefined ? {} : { field }) },
  ];

  async function check(comparisons: readonly object[], subject?: object): Promise<ShownSource> {
    const clerk = await requester.clerk('water');
    const body = bodyOf(comparisons, subject);
    const { sources } = await clerk.make<Checked>('/v1/checks', body);
    expect(sources).to.have.length(1);
    return sources[0] as ShownSource;
  }

  it('tell whether a value is the source’s, and nothing to anybody else', async function () {
    const { results, access } = await check([
      { value: '甲', element, at: at() },
      { value: '示例公司', at: at('/CZZT') },
      { value: '营业执照', at: at('/ZZMC') },
    ]);
    expect(results).to.deep.equal([
      { field: '/grade', element, result: 'MATCH' },
      { field: '/CZZT', result: 'NO_MATCH' },
      { field: '/ZZMC', result: 'MATCH' },
    ]);
    expect(access?.facts.map(({ act, state }) => [act, state])).to.deep.equal([
      ['decide', 'ALLOWED'],
      ['deliver', 'DELIVERED'],
      ['acknowledge', 'ACKNOWLEDGED'],
    ]);
    expect(JSON.stringify(access)).to.not.match(/MATCH|示例公司|甲|1\.2\.156/);
    const desk = provider.services.accesses.of(MEMBERS.market.mspId).provider;
    const told = JSON.stringify([
      await desk.intentOf(access?.id ?? ''),
      await desk.answered(access?.id ?? ''),
    ]);
    expect(told).to.not.match(/MATCH|示例公司|示例持证人/);
  });

  it('say that there is no record, or that a field cannot be compared', async function () {
    const nobody = { type: '099', code: 'HOLDER-NOBODY' };
    const none = await check([{ value: '甲', at: at('/grade') }], nobody);
    expect(none.results).to.deep.equal([{ field: '/grade', result: 'NO_RECORD' }]);
    const mixed = await check([
      { value: '甲', at: at('/grade') },
      { value: '一', at: at('/sites/*') },
    ]);
    expect(mixed.results.map(({ result }) => result)).to.deep.equal(['MATCH', 'CANNOT_ANSWER']);
    const whole = await check([{ value: '一', at: at('/sites/*') }]);
    expect(whole.results.map(({ result }) => result)).to.deep.equal(['CANNOT_ANSWER']);
    expect(whole.access?.facts[1]?.state).to.equal('CANNOT_ANSWER');
  });

  it('compare as people read: full-width signs, and no number for a text', async function () {
    licence = await asking.licence({ CZZT: '示例（渝州）', floors: 3 });
    const { results } = await check([{ value: ' 示例(渝州)', at: at('/CZZT') }]);
    expect(results[0]?.result).to.equal('MATCH');
  });

  it('ask several sources at once, whose answers do not wait for each other', async function () {
    const others = await itemOverLicences(whole, 'press', '031');
    const second = await grantOver(whole, 'press', others, 'water');
    const holder = subjectOf(licence);
    const wish = { type: '031', body: { holder }, fields: { grade: '乙' } } as const;
    await issueLicence(await whole.as('press', 'clerk'), wish);
    const both = [{ grant }, { grant: second, field: '/grade' }];
    const body = bodyOf([{ value: '甲', element, at: both }]);
    const key = { 'Idempotency-Key': randomUUID() };
    const clerk = await requester.clerk('water');
    const { sources } = await clerk.make<Checked>('/v1/checks', body, key);
    expect(sources.map(({ results }) => results[0]?.result)).to.deep.equal(['MATCH', undefined]);
    expect(sources[1]?.failed).to.equal('EXCHANGE_ADDRESS_UNKNOWN');
    // A gateway that knows the way to both.
    const asker = await whole.as('water', 'clerk');
    const { sources: all } = await asker.make<Checked>('/v1/checks', body);
    expect(all.map(({ results }) => results[0]?.result)).to.deep.equal(['MATCH', 'NO_MATCH']);
    expect(all.map((one) => one.provider)).to.deep.equal([MEMBERS.market.uscc, MEMBERS.press.uscc]);
    const nowhere = bodyOf([{ value: '甲', at: at('/grade', second) }]);
    expectRefusal(await clerk.post('/v1/checks', nowhere), {
      ...{ status: 503, code: 'EXCHANGE_ADDRESS_UNKNOWN' },
    });
  });

  it('are answered once for one key', async function () {
    const clerk = await requester.clerk('water');
    const key = { 'Idempotency-Key': randomUUID() };
    const body = bodyOf([{ value: '甲', element, at: at() }]);
    const [first, again] = await Promise.all([
      clerk.make<Checked>('/v1/checks', body, key),
      clerk.make<Checked>('/v1/checks', body, key),
    ]);
    expect(again).to.deep.equal(first);
    expect(await clerk.make<Checked>('/v1/checks', body, key)).to.deep.equal(first);
    const other = bodyOf([{ value: '乙', element, at: at() }]);
    expectRefusal(await clerk.post('/v1/checks', other, key), {
      ...{ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it('are few a day on one subject, and denied beyond that with receipts', async function () {
    const fields = ['/grade', '/ZZMC'];
    const pair = fields.map((field) => ({ value: '甲', at: at(field) }));
    for (let i = 0; i < MOST_A_DAY / fields.length; i++) {
      expect((await check(pair)).results).to.have.length(2);
    }
    const denied = await check([{ value: '甲', element, at: at() }]);
    expect(denied.results).to.deep.equal([]);
    expect(denied.access?.facts.map(({ state }) => state)).to.deep.equal(['DENIED']);
    expect(denied.access?.facts[0]?.failing?.map(({ code }) => code)).to.deep.equal([
      'CHECK_LIMIT',
    ]);
  });

  it('need one value for a field, and a field for a value', async function () {
    const clerk = await requester.clerk('water');
    const twice = [
      { value: '甲', at: at('/grade') },
      { value: '乙', element, at: at() },
    ];
    expectRefusal(await clerk.post('/v1/checks', bodyOf(twice)), {
      ...{ status: 422, code: 'CHECK_FIELD_TWICE' },
    });
    expectRefusal(await clerk.post('/v1/checks', bodyOf([{ value: '甲', at: at() }])), {
      ...{ status: 422, code: 'CHECK_FIELD_MISSING' },
    });
    const other = await asking.grant();
    const unknown = [{ value: '甲', element: 'LEGAL_PERSON.unclaimed', at: at(undefined, other) }];
    expectRefusal(await clerk.post('/v1/checks', bodyOf(unknown)), {
      ...{ status: 404, code: 'SOURCE_NOT_FOUND' },
    });
  });
});
