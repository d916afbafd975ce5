// SPDX-License-Identifier: Apache-2.0
import { createHash, randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { materialSalt } from '@yulian/gateway-api/storage';
import { transact } from '@yulian/network';
import { commitDocument } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { expect } from 'chai';
import { done, type Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { plainDocument, uploadDocument } from '../../support/licence-requests.js';
import {
  COPY_BODY,
  openReview,
  registerCopy,
  registerMaterial,
  type MaterialAnswer,
  type ShownMaterial,
  type ShownReview,
} from '../../support/material-requests.js';
import { MEMBERS } from '../../support/members.js';
import { expectRefusal, headOf, invalid, refusedUnchanged } from '../../support/refusal.js';
import { ROOT } from '../../support/root.js';

const SIGNED_FILE = join(ROOT, 'test/fixtures/documents/valid/ofd-water-permit-v5.ofd');
const TYPE = `${MEMBERS.bureau.uscc}077`;

interface List<T> {
  readonly data: readonly T[];
}

describe('gateway: materials', function () {
  let gateway: TestGateway;
  let clerk: Api;
  let approver: Api;
  let sibling: Api;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('press', 'clerk');
    approver = await gateway.as('press', 'approver');
    sibling = await gateway.as('bureau', 'clerk');
  });

  after(async function () {
    await gateway.close();
  });

  const show = (id: string, query = ''): Promise<ShownMaterial> =>
    clerk.read<ShownMaterial>(`/v1/materials/${id}${query}`);
  const list = async (query: string, api = clerk): Promise<readonly string[]> => {
    const { data } = await api.read<List<ShownMaterial>>(`/v1/materials?${query}`);
    return data.map(({ id }) => id);
  };
  const act = (id: string, body: object): Promise<MaterialAnswer> =>
    approver.make<MaterialAnswer>(`/v1/materials/${id}/acts`, { basis: 'ZWFW-31', ...body });

  it('are registered from an uploaded document, and found by number, holder and type', async () => {
    const holder = { type: '111', code: '999999199001010016' };
    const number = `材${randomUUID()}号`;
    const chosen = { typeCode: TYPE, holder, number, from: '2026-01-05' };
    const { material, transaction } = await registerMaterial(clerk, chosen);
    expect(material).to.include({ unit: MEMBERS.press.uscc, state: 'HELD', typeCode: TYPE });
    expect(transaction?.replayed).to.equal(false);
    expect(await show(material.id)).to.deep.equal(material);
    const queries = [
      `number=${encodeURIComponent(number)}`,
      `holderType=111&holderCode=${holder.code}`,
      `typeCode=${TYPE}`,
    ];
    for (const query of queries) expect(await list(query), query).to.deep.equal([material.id]);
    // The vault is the organisation's, what is in it the unit's.
    for (const query of queries) expect(await list(query, sibling), query).to.deep.equal([]);
  });

  it('hide everything of a file without a signature, and show digests of one with', async () => {
    const bytes = plainDocument();
    const { material } = await registerMaterial(clerk, { bytes });
    const digest = (name: string, of: Uint8Array) => createHash(name).update(of).digest('hex');
    expect(material.document).to.have.all.keys('commitment');
    expect(material.id).to.equal(`mat_${String(material.document['commitment'])}`);
    const shown = JSON.stringify(await show(material.id));
    for (const name of ['sha256', 'sm3']) expect(shown).not.to.include(digest(name, bytes));
    const signed = await readFile(SIGNED_FILE);
    const { document, id } = (await registerMaterial(clerk, { bytes: signed })).material;
    expect(document).to.include({ sha256: digest('sha256', signed), sm3: digest('sm3', signed) });
    expect(id).not.to.include(digest('sha256', signed));
  });

  describe('of which the unit holds the bytes already', () => {
    it('are answered with the one that is held, and nothing is written', async () => {
      const bytes = plainDocument();
      const { material } = await registerMaterial(clerk, { bytes });
      const before = await headOf(gateway);
      const again = await registerMaterial(clerk, { bytes, number: 'another number' });
      expect(again).to.deep.equal({ material, alreadyHeld: true });
      expect(await headOf(gateway)).to.equal(before);
    });

    it('are new to every other unit, of the same organisation or not', async () => {
      const bytes = plainDocument();
      const { material } = await registerMaterial(clerk, { bytes });
      for (const member of ['bureau', 'market'] as const) {
        const other = await registerMaterial(await gateway.as(member, 'clerk'), { bytes });
        expect(other).not.to.have.property('alreadyHeld');
        expect(other.material.id).not.to.equal(material.id);
        expect(other.material.unit).to.equal(MEMBERS[member].uscc);
      }
    });

    it('are no less new when another unit has taken the address first', async () => {
      const bytes = plainDocument();
      const digest = (name: string) => createHash(name).update(bytes).digest('hex');
      const facts = { sha256: digest('sha256'), sm3: digest('sm3'), size: bytes.length };
      const { services, identities } = gateway.gateway;
      const { key } = services.organisations.require('BureauMSP').vault;
      const salt = materialSalt(key, MEMBERS.press.uscc, facts, 0);
      const commitment = commitDocument(facts, salt, nodePrimitives);
      const { mspId, uscc: unit } = MEMBERS.water;
      const identity = identities.forCaller({ mspId, unit, roles: ['clerk'] }, 'clerk');
      const taken = { id: `mat_${commitment}`, document: { commitment }, basis: 'ZWFW-7' };
      const args = [JSON.stringify(taken)];
      await transact(services.ledger, identity, {
        ...{ contract: 'material', transaction: 'register', args },
      });
      const { material, alreadyHeld } = await registerMaterial(clerk, { bytes });
      expect(alreadyHeld).to.equal(undefined);
      expect(material).to.include({ unit: MEMBERS.press.uscc });
      expect(material.id).to.not.equal(taken.id);
      const again = await registerMaterial(clerk, { bytes });
      expect(again).to.deep.equal({ material, alreadyHeld: true });
    });

    it('are one material, however many ask at once', async () => {
      const document = await uploadDocument(clerk);
      const body = { document, basis: 'ZWFW-7' };
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => clerk.post<MaterialAnswer>('/v1/materials', body)),
      );
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([
        ...[200, 200, 200, 200, 200, 201],
      ]);
      expect(new Set(answers.map((answer) => done(answer).material.id)).size).to.equal(1);
    });

    it('and a repeated request has its first answer', async () => {
      const body = { document: await uploadDocument(clerk), basis: 'ZWFW-7' };
      const headers = { 'Idempotency-Key': randomUUID() };
      const first = await clerk.post<MaterialAnswer>('/v1/materials', body, headers);
      const second = await clerk.post<MaterialAnswer>('/v1/materials', body, headers);
      expect([first.status, second.status]).to.deep.equal([201, 201]);
      expect(second.body.material.id).to.equal(first.body.material.id);
      expect(second.body.transaction?.replayed).to.equal(true);
    });

    it('come again once they were taken back, as often as that happens', async () => {
      const bytes = plainDocument();
      const ids = new Set<string>();
      for (const name of ['withdraw', 'void', 'withdraw']) {
        const { material } = await registerMaterial(clerk, { bytes });
        ids.add(material.id);
        await act(material.id, { act: name, from: new Date().toISOString() });
      }
      expect(ids.size).to.equal(3);
    });
  });

  it('take a document of the own unit alone, and from no later than now', async () => {
    const document = await uploadDocument(sibling);
    const register = (body: object) => () =>
      clerk.post('/v1/materials', { document, basis: 'ZWFW-7', ...body });
    await refusedUnchanged(gateway, register({}), {
      ...{ status: 404, code: 'DOCUMENT_NOT_FOUND', pointer: '/document' },
    });
    const own = await uploadDocument(clerk);
    await refusedUnchanged(gateway, register({ document: own, from: '2099-01-01' }), {
      ...{ status: 422, code: 'LEGAL_TIME_INVALID', pointer: '/from' },
    });
    expectRefusal(await register({ basis: '因为' })(), invalid('/basis', 'FORMAT_WRONG'));
  });

  it('are shown as they were, and as was known then', async () => {
    const { material } = await registerMaterial(clerk, { from: '2026-01-05' });
    const { id } = material;
    await act(id, { act: 'withdraw', from: '2026-02-01' });
    const knownAt = new Date().toISOString();
    await act(id, { act: 'void', from: '2026-01-05' });
    expect(await show(id)).to.include({ state: 'VOID' });
    expect(await show(id, `?knownAt=${knownAt}`)).to.include({ state: 'WITHDRAWN' });
    expect(await show(id, `?at=2026-01-10&knownAt=${knownAt}`)).to.include({ state: 'HELD' });
    expect(await show(id, '?at=2026-01-04')).to.include({ state: 'NOT_YET_HELD' });
    expectRefusal(await clerk.get(`/v1/materials/mat_${'0'.repeat(64)}`), {
      ...{ status: 404, code: 'MATERIAL_NOT_FOUND' },
    });
  });

  describe('have annotated copies', () => {
    it('that name purpose, requester and expiry, and are found by both units', async () => {
      const { material } = await registerMaterial(clerk);
      const copy = (await registerCopy(clerk, material.id)).material;
      expect(copy).to.deep.include({
        ...{ parent: material.id, state: 'HELD', unit: MEMBERS.press.uscc },
        annotation: {
          ...{ purpose: COPY_BODY.purpose, requester: MEMBERS.water.uscc },
          expiresAt: '2030-12-31T16:00:00.000Z',
        },
      });
      expect(await list(`parent=${material.id}`)).to.deep.equal([copy.id]);
      const requester = await gateway.as('water', 'clerk');
      const asked = `requester=${MEMBERS.water.uscc}&parent=${material.id}`;
      expect(await list(asked, requester)).to.deep.equal([copy.id]);
      expect(await list(asked, await gateway.as('housing', 'clerk'))).to.deep.equal([]);
    });

    it('that expire by themselves and are worth no more than their original', async () => {
      const { id } = (await registerMaterial(clerk)).material;
      const { material: copy } = await registerCopy(clerk, id);
      const after = `parent=${id}&at=2031-01-01`;
      expect(await show(copy.id, '?at=2031-01-01')).to.include({ state: 'EXPIRED' });
      expect(await list(`${after}&state=EXPIRED`)).to.deep.equal([copy.id]);
      expect(await list(`${after}&state=HELD`)).to.deep.equal([]);
      await act(id, { act: 'void', from: new Date().toISOString() });
      expect(await show(copy.id)).to.include({ state: 'VOID' });
      expect(await list(`parent=${id}&state=VOID`)).to.deep.equal([copy.id]);
    });

    it('that are registered once, and of originals alone', async () => {
      const bytes = plainDocument();
      const { id } = (await registerMaterial(clerk)).material;
      const first = await registerCopy(clerk, id, { bytes });
      const again = await registerCopy(clerk, id, { bytes });
      expect(again).to.deep.equal({ material: first.material, alreadyHeld: true });
      const document = await uploadDocument(clerk, bytes);
      const copyTo = (parent: string, chosen: object) => () =>
        clerk.post(`/v1/materials/${parent}/copies`, { document, ...COPY_BODY, ...chosen });
      const taken = { status: 409, code: 'MATERIAL_ALREADY_EXISTS', pointer: '/document' };
      await refusedUnchanged(gateway, copyTo(id, { purpose: 'X-1' }), taken);
      const other = { document: await uploadDocument(clerk) };
      await refusedUnchanged(gateway, copyTo(first.material.id, other), {
        ...{ status: 409, code: 'MATERIAL_IS_COPY', pointer: '#/path/id' },
      });
      await refusedUnchanged(gateway, copyTo(id, { ...other, expiresAt: '2026-01-01' }), {
        ...{ status: 422, code: 'ANNOTATION_EXPIRED', pointer: '/expiresAt' },
      });
    });
  });

  describe('are reviewed jointly', () => {
    const vote = (review: ShownReview, api: Api, how = 'sign') =>
      api.post<{ review: ShownReview }>(`/v1/material-reviews/${review.id}/votes`, {
        ...{ vote: how, basis: 'ZWFW-13' },
      });
    const reviewsOf = async (api: Api, query: string): Promise<readonly string[]> =>
      (await api.read<List<ShownReview>>(`/v1/material-reviews?${query}`)).data.map(({ id }) => id);

    it('by the units that are named, each of which finds what it is asked for', async () => {
      const { id } = (await registerMaterial(clerk)).material;
      const review = await openReview(approver, id, 'water', 'housing');
      expect(review).to.include({ id: `${id}.1`, state: 'OPEN' });
      const water = await gateway.as('water', 'approver');
      const housing = await gateway.as('housing', 'approver');
      for (const api of [water, housing, approver]) {
        expect(await reviewsOf(api, `state=OPEN&material=${id}`)).to.deep.equal([review.id]);
      }
      const market = await gateway.as('market', 'approver');
      expect(await reviewsOf(market, `material=${id}`)).to.deep.equal([]);
      expect(done(await vote(review, water)).review.state).to.equal('OPEN');
      expectRefusal(await vote(review, water), { status: 409, code: 'REVIEW_ALREADY_VOTED' });
      expectRefusal(await vote(review, market), { status: 403, code: 'REVIEW_NOT_NAMED' });
      expect(done(await vote(review, housing)).review).to.include({ state: 'SIGNED' });
      expectRefusal(await vote(review, housing), { status: 409, code: 'REVIEW_CLOSED' });
      const shown = await water.read<ShownReview>(`/v1/material-reviews/${review.id}`);
      expect(shown.votes.map(({ unit }) => unit)).to.deep.equal([
        ...[MEMBERS.water.uscc, MEMBERS.housing.uscc],
      ]);
    });

    it('once at a time, until one declines or the holding unit closes it', async () => {
      const { id } = (await registerMaterial(clerk)).material;
      const first = await openReview(approver, id, 'water');
      const body = { units: [MEMBERS.housing.uscc], basis: 'ZWFW-12' };
      const open = () => approver.post(`/v1/materials/${id}/reviews`, body);
      await refusedUnchanged(gateway, open, { status: 409, code: 'REVIEW_ALREADY_OPEN' });
      const declined = await vote(first, await gateway.as('water', 'approver'), 'decline');
      expect(done(declined).review.state).to.equal('DECLINED');
      const { review } = done(await open()) as { review: ShownReview };
      const path = `/v1/material-reviews/${review.id}/closing`;
      const closed = await approver.make<{ review: ShownReview }>(path, { basis: 'ZWFW-14' });
      expect(closed.review).to.include({ id: `${id}.2`, state: 'CLOSED' });
      expect((await show(id)).reviews).to.equal(2);
    });

    it('by all who sign at the same moment', async () => {
      const { id } = (await registerMaterial(clerk)).material;
      const members = ['water', 'housing', 'market', 'emergency'] as const;
      const review = await openReview(approver, id, ...members);
      const answers = await Promise.all(
        members.map(async (member) => vote(review, await gateway.as(member, 'approver'))),
      );
      for (const answer of answers) done(answer);
      const shown = await clerk.read<ShownReview>(`/v1/material-reviews/${review.id}`);
      expect(shown).to.include({ state: 'SIGNED' });
      expect(shown.votes).to.have.length(4);
    });
  });

  describe('after all that', () => {
    it('are listed the same by an index that is built anew', async () => {
      const api = await gateway.as('press', 'auditor');
      const all = async () => [
        await api.read<List<unknown>>('/v1/materials?limit=100&at=2026-03-02'),
        await api.read<List<unknown>>('/v1/material-reviews?limit=100'),
      ];
      const before = await all();
      await gateway.stop();
      await rm(join(gateway.directory, 'index'), { recursive: true });
      await gateway.start();
      expect(dataOf(await all())).to.deep.equal(dataOf(before));
    });
  });
});

function dataOf(lists: readonly List<unknown>[]): unknown {
  return lists.map(({ data }) => data);
}
