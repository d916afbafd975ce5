// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Answer, Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import {
  batchBody,
  issueLicence,
  licenceBody,
  uploadDocument,
} from '../../support/licence-requests.js';
import { LICENCE_TYPES } from '../../support/licence-types.js';
import { expectRefusal, headOf, refusedUnchanged } from '../../support/refusal.js';

interface Placed {
  readonly transaction: {
    readonly id: string;
    readonly blockNumber: number;
    readonly replayed: boolean;
  };
}

const DUPLICATES = 64;

describe('gateway: each write once', function () {
  this.timeout(60_000);
  let gateway: TestGateway;
  let clerk: Api;
  let approver: Api;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
    approver = await gateway.as('market', 'approver');
  });

  after(async function () {
    await gateway.close();
  });

  const newIssue = async (): Promise<object> => ({
    document: await uploadDocument(clerk),
    ...licenceBody(),
  });
  const place = ({ body }: Answer): Placed['transaction'] => (body as Placed).transaction;

  it('the same key and body give the first answer again, and no second transaction', async function () {
    const body = await newIssue();
    const headers = { 'Idempotency-Key': randomUUID() };
    const first = await clerk.post('/v1/licences', body, headers);
    expect(first.status).to.equal(201);
    const head = await headOf(gateway);
    const again = await clerk.post('/v1/licences', body, headers);
    expect(again.status).to.equal(201);
    expect(place(again)).to.deep.equal({ ...place(first), replayed: true });
    expect(await headOf(gateway)).to.equal(head);
    expect(again.headers.get('location')).to.equal(first.headers.get('location'));
  });

  it('a key in quotation marks is the same key', async function () {
    const body = await newIssue();
    const key = randomUUID();
    const first = await clerk.post('/v1/licences', body, { 'Idempotency-Key': key });
    const again = await clerk.post('/v1/licences', body, { 'Idempotency-Key': `"${key}"` });
    expect(place(again)).to.deep.equal({ ...place(first), replayed: true });
  });

  it('the same body in another order is the same request', async function () {
    const body = await newIssue();
    const headers = { 'Idempotency-Key': randomUUID() };
    const first = await clerk.post('/v1/licences', body, headers);
    const turned = Object.fromEntries(Object.entries(body).reverse());
    expect(place(await clerk.post('/v1/licences', turned, headers)).id).to.equal(place(first).id);
  });

  it('the same key with another body is refused', async function () {
    const headers = { 'Idempotency-Key': randomUUID() };
    await clerk.make('/v1/licences', await newIssue(), headers);
    const other = await newIssue();
    await refusedUnchanged(gateway, () => clerk.post('/v1/licences', other, headers), {
      status: 422,
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('and so is the same key on another route', async function () {
    const headers = { 'Idempotency-Key': randomUUID() };
    const { id } = await issueLicence(clerk);
    await clerk.make('/v1/licence-batches', batchBody(1), headers);
    const act = { act: 'suspend', from: '2026-03-02', basis: 'X-1' };
    await refusedUnchanged(gateway, () => approver.post(`/v1/licences/${id}/acts`, act, headers), {
      status: 422,
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it("another organisation's key is another key", async function () {
    const headers = { 'Idempotency-Key': randomUUID() };
    const first = await clerk.post('/v1/licences', await newIssue(), headers);
    const bureau = await gateway.as('bureau', 'clerk');
    const body = { document: await uploadDocument(bureau), ...licenceBody({ type: '002' }) };
    const second = await bureau.post('/v1/licences', body, headers);
    expect([first.status, second.status]).to.deep.equal([201, 201]);
    expect(place(second).id).not.to.equal(place(first).id);
  });

  it('a refused request leaves the key free', async function () {
    const headers = { 'Idempotency-Key': randomUUID() };
    const body = await newIssue();
    const wrong = { ...body, validTo: '2020-01-01' };
    const refused = await clerk.post('/v1/licences', wrong, headers);
    expectRefusal(refused, { status: 422, code: 'VALIDITY_INVALID' });
    expect((await clerk.post('/v1/licences', body, headers)).status).to.equal(201);
  });

  it(`${DUPLICATES} at once are one transaction`, async function () {
    const body = await newIssue();
    const headers = { 'Idempotency-Key': randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: DUPLICATES }, () => clerk.post('/v1/licences', body, headers)),
    );
    expect(new Set(answers.map(({ status }) => status))).to.deep.equal(new Set([201]));
    expect(new Set(answers.map((one) => place(one).id)).size).to.equal(1);
    expect(answers.filter((one) => !place(one).replayed)).to.have.lengthOf(1);
  });

  it(`${DUPLICATES} at once under keys of their own: one wins, the others are told`, async function () {
    const body = await newIssue();
    const answers = await Promise.all(
      Array.from({ length: DUPLICATES }, () => clerk.post('/v1/licences', body)),
    );
    const won = answers.filter(({ status }) => status === 201);
    expect(won).to.have.lengthOf(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      const { code } = answer.body as { code: string };
      expect([answer.status, code]).to.be.deep.oneOf([
        [409, 'LICENCE_ALREADY_EXISTS'],
        [409, 'MVCC_READ_CONFLICT'],
      ]);
    }
  });

  describe('after a restart', function () {
    it('the first answer is still there', async function () {
      const body = await newIssue();
      const headers = { 'Idempotency-Key': randomUUID() };
      const first = await clerk.post('/v1/licences', body, headers);
      await gateway.restart();
      const again = await clerk.post('/v1/licences', body, headers);
      expect(place(again)).to.deep.equal({ ...place(first), replayed: true });
      const other = await newIssue();
      const reused = await clerk.post('/v1/licences', other, headers);
      expectRefusal(reused, { status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    });

    it('everything that was acknowledged is there', async function () {
      const issued = await Promise.all(Array.from({ length: 20 }, () => issueLicence(clerk)));
      await gateway.restart();
      for (const { id, transaction } of issued) {
        expect((await clerk.get(`/v1/licences/${id}`)).status).to.equal(200);
        const found = await clerk.read<{ code: string }>(`/v1/transactions/${transaction.id}`);
        expect(found.code).to.equal('VALID');
      }
    });
  });

  describe('every write that takes a key', function () {
    it('needs one', async function () {
      const { body, status } = await clerk.request('POST', '/v1/licences', {
        body: await newIssue(),
      });
      expect([status, (body as { code: string }).code]).to.deep.equal([
        400,
        'IDEMPOTENCY_KEY_MISSING',
      ]);
    });

    for (const [name, key] of [
      ['a space', 'two words'],
      ['too long', 'k'.repeat(256)],
      ['a tab', 'a\tb'],
    ] as const) {
      it(`refuses one with ${name}`, async function () {
        const answer = await clerk.post('/v1/licences', await newIssue(), {
          'Idempotency-Key': key,
        });
        expectRefusal(answer, { status: 400, code: 'IDEMPOTENCY_KEY_INVALID' });
      });
    }

    it('replays: powers, standards, proposals, votes, pauses, keys, revocations, batches, acts', async function () {
      const type = LICENCE_TYPES['002'].typeCode.slice(0, 18);
      const bureau = { approver: await gateway.as('bureau', 'approver') };
      const committee = await gateway.as('water', 'committee');
      const voter = await gateway.as('housing', 'committee');
      const operator = await gateway.as('market', 'operator');
      const region = { code: '999999', name: '示例市', validFrom: '2031-01-01T00:00:00.000Z' };
      const proposal = { basis: 'LHZC-5', decision: { kind: 'DEFINE_REGION', region } };
      const { proposal: open } = await committee.make<{ proposal: { id: string } }>(
        '/v1/proposals',
        proposal,
      );
      const { id } = await issueLicence(clerk);
      const act = { act: 'suspend', from: '2026-03-02', basis: 'X-1' };
      const standard = {
        kind: 'on-chain',
        typeCode: `${type}777`,
        version: 1,
        effectiveFrom: '2025-01-01T00:00:00.000Z',
        title: '示例',
        summary: '首次发布',
        basis: 'GBT-36903',
        rules: { recordKind: 'licence', reliesOn: [], maxBatch: 0 },
      };
      const powers = { powers: ['suspend'], from: '2026-03-02', basis: 'X-1' };
      const requests: readonly (readonly [Api, string, object])[] = [
        [bureau.approver, '/v1/standards', standard],
        [bureau.approver, `/v1/issuers/${type}777/${type}/powers`, powers],
        [committee, '/v1/proposals', proposal],
        [voter, `/v1/proposals/${open.id}/votes`, { vote: 'approve' }],
        [committee, '/v1/pauses', { subject: { kind: 'type', id: `${type}778` }, basis: 'X-1' }],
        [operator, '/v1/keys', { roles: ['auditor'] }],
        [
          operator,
          '/v1/revocations',
          { certificate: { mspId: 'MarketMSP', serial: 'abcd' }, basis: 'X-1' },
        ],
        [clerk, '/v1/licence-batches', batchBody(2)],
        [approver, `/v1/licences/${id}/acts`, act],
      ];
      for (const [api, path, body] of requests) {
        const headers = { 'Idempotency-Key': randomUUID() };
        const first = await api.post(path, body, headers);
        expect(first.status, first.text).to.be.within(200, 201);
        const head = await headOf(gateway);
        const again = await api.post(path, body, headers);
        expect(again.status, path).to.equal(first.status);
        expect(replayedAs(again.body), path).to.deep.equal(replayedAs(first.body));
        expect(await headOf(gateway), path).to.equal(head);
      }
    });
  });
});

/** An answer without the mark that tells a replay. */
function replayedAs(body: unknown): unknown {
  const { transaction, ...rest } = body as Partial<Placed>;
  return { ...rest, transaction: transaction && { ...transaction, replayed: undefined } };
}
