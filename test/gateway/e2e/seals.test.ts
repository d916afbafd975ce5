// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { impressionGap, type ImpressionRange } from '@yulian/proofs';
import type { Answer, Api, Problem } from '../../support/api.js';
import { EventStream } from '../../support/event-stream.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { identifierOf, newSerial, uploadDocument } from '../../support/licence-requests.js';
import { MEMBERS, type MemberName } from '../../support/members.js';
import { expectRefusal } from '../../support/refusal.js';
import { ROOT } from '../../support/root.js';
import { newSeal, newSealObject } from '../../support/seal-maker.js';
import {
  applicationBody,
  givePowersOverSeals,
  SEAL_TYPE,
  sealOver,
  uploadSealObject,
  sealInHand,
  uploadSealed,
  type SealStage,
} from '../../support/seal-requests.js';

const SEALS = join(ROOT, 'test/fixtures/documents/seals');
const PARTIES = { owner: 'market', department: 'housing', maker: 'emergency' } as const;
const USERS = 32;

interface Seal {
  readonly id: string;
  readonly state: string;
  readonly isUsable: boolean;
  readonly paused: readonly string[];
  readonly object?: { readonly esId: string };
}
interface Written {
  readonly seal: Seal;
}
interface Taken {
  readonly number: number;
  readonly first: number;
}
interface Page {
  readonly last: number;
  readonly next?: number;
  readonly ranges: readonly ImpressionRange[];
}

describe('gateway: seals', function () {
  this.timeout(60_000);
  let gateway: TestGateway;
  let clerk: Api;
  let approver: Api;
  let auditor: Api;

  before(async function () {
    gateway = await startGateway();
    await givePowersOverSeals(gateway, PARTIES);
    clerk = await gateway.as('market', 'clerk');
    approver = await gateway.as('market', 'approver');
    auditor = await gateway.as('water', 'auditor');
  });

  after(async function () {
    await gateway.close();
  });

  const sealIn = (stage: SealStage): Promise<string> => sealOver(gateway, PARTIES, stage);
  const read = (id: string): Promise<Seal> => auditor.read(`/v1/seals/${id}`);
  const use = (id: string, body: object = {}): Promise<Taken> =>
    clerk.make(`/v1/seals/${id}/impressions`, body);
  const allOf = async (id: string): Promise<Page> =>
    auditor.read(`/v1/seals/${id}/impressions?limit=200`);

  it('go from the application to their cancellation, and can be looked at as they were', async function () {
    const id = await sealIn('ACTIVE');
    const active = await read(id);
    expect(active).to.include({ state: 'ACTIVE', isUsable: true });
    const then = new Date().toISOString();
    const act = (api: Api, name: string) =>
      api.make<Written>(`/v1/seals/${id}/acts`, { act: name, basis: 'YZGL-17' });
    const maker = await gateway.as('emergency', 'approver');
    expect((await act(approver, 'reportSuspension')).seal).to.include({ state: 'SUSPENDING' });
    await act(maker, 'fileSuspension');
    await act(approver, 'reportResumption');
    await act(maker, 'fileResumption');
    await act(approver, 'reportCancellation');
    const cancelled = await act(maker, 'fileCancellation');
    expect(cancelled.seal).to.include({ state: 'CANCELLED', isUsable: false });
    const before: Seal = await auditor.read(`/v1/seals/${id}?at=${then}`);
    expect(before).to.include({ state: 'ACTIVE', isUsable: true });
  });

  it('are listed by owner, type, state and the identifier in their object', async function () {
    const id = await sealIn('SUSPENDING');
    const { object } = await read(id);
    const found = async (query: string): Promise<readonly Seal[]> =>
      (await auditor.read<{ readonly data: readonly Seal[] }>(`/v1/seals?${query}`)).data;
    expect(await found(`esId=${object?.esId ?? ''}`)).to.deep.equal([await read(id)]);
    const ids = async (query: string) => (await found(query)).map((seal) => seal.id);
    expect(await ids(`state=SUSPENDING&typeCode=${SEAL_TYPE}`)).to.include(id);
    expect(await ids(`ownerUnit=${MEMBERS.market.uscc}`)).to.include(id);
    expect(await ids('state=CANCELLED')).not.to.include(id);
  });

  it('are made as applied for, of an object that can be read', async function () {
    const id = await sealIn('APPROVED');
    const maker = await gateway.as('emergency', 'clerk');
    const make = (document: string, ownerUnit: string = MEMBERS.market.uscc) =>
      maker.post(`/v1/seals/${id}/making`, {
        document,
        sealKind: '01',
        ownerUnit,
        basis: 'YZGL-13',
      });
    expectRefusal(await make(await uploadDocument(maker)), {
      status: 422,
      code: 'SEAL_OBJECT_UNREADABLE',
      pointer: '/document',
    });
    const cut = newSealObject().slice(0, -1);
    expectRefusal(await make(await uploadSealObject(maker, cut)), {
      status: 422,
      code: 'SEAL_OBJECT_UNREADABLE',
    });
    for (const name of ['samr-picture-replaced', 'rogue', 'samr-expired']) {
      const forged = readFileSync(join(SEALS, `seal-v4-${name}.esl`));
      expectRefusal(await make(await uploadSealObject(maker, forged)), {
        status: 422,
        code: 'SEAL_OBJECT_NOT_GENUINE',
        pointer: '/document',
      });
    }
    expectRefusal(await make(await uploadSealObject(clerk)), {
      status: 404,
      code: 'DOCUMENT_NOT_FOUND',
    });
    const document = await uploadSealObject(maker, sealInHand(id).object);
    expectRefusal(await make(document, MEMBERS.water.uscc), {
      status: 422,
      code: 'SEAL_DIFFERS_FROM_APPLICATION',
    });
    const ofAnother = newSeal('water', { signer: sealInHand(id).signer }).object;
    expectRefusal(await make(await uploadSealObject(maker, ofAnother)), {
      status: 422,
      code: 'SEAL_OF_ANOTHER_BODY',
      pointer: '/document',
    });
    expect((await make(document)).status).to.equal(200);
  });

  it('are refused to those who decide on what they applied for', async function () {
    const body = applicationBody({ ...PARTIES, department: 'market' });
    expectRefusal(await clerk.post('/v1/seals', body), {
      status: 422,
      code: 'SEAL_OWN_APPLICATION',
    });
  });

  it('give their numbers without a gap to many at once, in few transactions', async function () {
    const id = await sealIn('ACTIVE');
    const { height } = await gateway.gateway.services.ledger.info();
    const taken = await Promise.all(Array.from({ length: USERS }, () => use(id)));
    const numbers = taken.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).to.deep.equal(Array.from({ length: USERS }, (_, i) => i + 1));
    const { last, ranges } = await allOf(id);
    expect(impressionGap(ranges, last)).to.equal(undefined);
    expect(last).to.equal(USERS);
    const after = await gateway.gateway.services.ledger.info();
    expect(after.height - height).to.be.lessThan(USERS / 2);
  });

  it('give the same number for the same key, and another for none', async function () {
    const id = await sealIn('ACTIVE');
    const headers = { 'Idempotency-Key': randomUUID() };
    const path = `/v1/seals/${id}/impressions`;
    const [first, second] = await Promise.all([
      clerk.make<Taken>(path, {}, headers),
      clerk.make<Taken>(path, {}, headers),
    ]);
    expect(second).to.deep.equal(first);
    await gateway.restart();
    expect(await clerk.make(path, {}, headers)).to.deep.equal(first);
    const { id: document } = await uploadSealed(clerk, id);
    const other: Answer = await clerk.post(path, { document }, headers);
    expectRefusal(other, { status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await use(id)).number).to.equal(2);
    // Also at the very same moment: one of them has the key, the other one is told so.
    const both = { 'Idempotency-Key': randomUUID() };
    const answers: readonly Answer[] = await Promise.all([
      clerk.post(path, {}, both),
      clerk.post(path, { document }, both),
    ]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 422]);
  });

  it('say what a number was for, of a file that carries a signature', async function () {
    const id = await sealIn('ACTIVE');
    const { number, first } = await use(id);
    const unused = await use(id);
    const settle = (from: number, impressions: readonly object[]) =>
      clerk.post(`/v1/seals/${id}/impressions/${String(from)}/settlement`, { impressions });
    const plain = await uploadDocument(clerk);
    expectRefusal(await settle(first, [{ number, document: plain }]), {
      status: 422,
      code: 'DOCUMENT_NOT_SEALED',
      pointer: '/impressions/0/document',
    });
    const { id: document, sha256 } = await uploadSealed(clerk, id);
    expect((await settle(first, [{ number, document }])).status).to.equal(200);
    const voided = { number: unused.number, void: 'YZGL-24' };
    expect((await settle(unused.first, [voided])).status).to.equal(200);
    const { ranges } = await allOf(id);
    const [named] = ranges.flatMap(({ impressions }) => impressions);
    expect(named).to.have.property('sealings').with.length(1);
    expect(ranges.flatMap(({ impressions }) => impressions)).to.deep.equal([
      { ...named, sha256 },
      { void: 'YZGL-24' },
    ]);
    expectRefusal(await settle(first, [{ number, document }]), {
      status: 409,
      code: 'IMPRESSION_ALREADY_SETTLED',
    });
  });

  it('tell each of those who wait together what is wrong with its own use', async function () {
    const id = await sealIn('ACTIVE');
    const { id: document } = await uploadSealed(clerk, id);
    await use(id, { document });
    const answers = await Promise.all([
      clerk.post<Problem>(`/v1/seals/${id}/impressions`, {}),
      clerk.post<Problem>(`/v1/seals/${id}/impressions`, { document }),
      clerk.post<Problem>(`/v1/seals/${id}/impressions`, {}),
    ]);
    expect(answers.map(({ status }) => status)).to.deep.equal([201, 409, 201]);
    expect(answers[1].body.code).to.equal('IMPRESSION_FILE_TAKEN');
    expect((await allOf(id)).last).to.equal(3);
  });

  it('stop at a pause; what was sealed since a compromise is looked at again', async function () {
    const id = await sealIn('ACTIVE');
    const since = new Date().toISOString();
    await Promise.all([use(id), use(id), use(id)]);
    const path = `/v1/seals/${id}`;
    const basis = 'YZGL-21';
    const paused: Written = await approver.make(`${path}/pauses`, { kind: 'LOSS', basis });
    expect(paused.seal).to.deep.include({ state: 'ACTIVE', isUsable: false, paused: ['LOSS'] });
    expectRefusal(await clerk.post(`${path}/impressions`, {}), {
      status: 409,
      code: 'SEAL_NOT_USABLE',
    });
    const reported = { suspectedFrom: since, basis };
    const { compromise } = await approver.make<{ compromise: { index: number } }>(
      `${path}/compromises`,
      reported,
    );
    const ofOne = `${path}/compromises/${String(compromise.index)}`;
    await approver.make(`${ofOne}/marking`, {});
    expect(await auditor.read(ofOne)).to.include({ marked: 3, next: 4 });
    const closed = await approver.make<{ review: { facts: readonly { state: string }[] } }>(
      `${ofOne}/reviews/2`,
      { outcome: 'SOUND', basis },
    );
    expect(closed.review.facts.at(-1)).to.include({ state: 'SOUND' });
    expect(await auditor.read(`${ofOne}/reviews/2`)).to.deep.equal(closed.review);
    const lifted: Written = await approver.make(`${path}/pauses/LOSS/lifting`, { basis });
    expect(lifted.seal).to.include({ isUsable: true });
  });

  it('tell the unit whose licence was sealed that the use is to be looked at again', async function () {
    const id = await sealIn('ACTIVE');
    const record = identifierOf('022', newSerial());
    const { id: document } = await uploadSealed(clerk, id);
    await use(id, { document, record });
    const heard = (member: MemberName) => gateway.as(member, 'clerk');
    const streams = await Promise.all(
      (['water', 'emergency'] as const).map(async (member) =>
        EventStream.open(gateway.url, await heard(member)),
      ),
    );
    const [issuer, stranger] = streams as [EventStream, EventStream];
    const path = `/v1/seals/${id}`;
    const basis = 'YZGL-21';
    await approver.make(`${path}/pauses`, { kind: 'LOSS', basis });
    await approver.make(`${path}/compromises`, { suspectedFrom: '2026-01-01', basis });
    await approver.make(`${path}/compromises/1/marking`, {});
    const told = await issuer.until(({ type }) => type === 'seal.review-wanted.v1');
    expect(told.data).to.deep.include({ records: [record], numbers: [1] });
    // Only that: the rest is between the owner and those who decide on its seals.
    expect(issuer.events.map(({ type }) => type)).to.deep.equal(['seal.review-wanted.v1']);
    // Its own making of another seal comes later: what it has not heard by then, it does not hear.
    await sealIn('MADE');
    await stranger.until(({ type }) => type === 'seal.make.v1');
    expect(stranger.events.map(({ type }) => type)).not.to.include('seal.review-wanted.v1');
    await Promise.all(streams.map((stream) => stream.close()));
  });
});
