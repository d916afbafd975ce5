// SPDX-License-Identifier: Apache-2.0
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { packPackage, unpackPackage } from '@yulian/proofs/archives';
import {
  ACTED,
  collectBody,
  collected,
  defineRestFonds,
  exported,
  restPackageIn,
  type ShownArchive,
  type ShownTest,
} from '../../support/archive-requests.js';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { hostileFile, HOSTILE_WORKER } from '../../support/hostile/file.js';
import { issueLicence, uploadDocument } from '../../support/licence-requests.js';
import { plainOfd } from '../../support/package-builder.js';
import { expectRefusal, refusedUnchanged } from '../../support/refusal.js';

describe('archives over REST', function () {
  this.timeout(60_000);
  let gateway: TestGateway;
  let press: Api;
  let bureau: Api;
  let water: Api;

  before(async function () {
    gateway = await startGateway({ signatureRoots: [] });
    await defineRestFonds(gateway);
    press = await gateway.as('press', 'clerk');
    bureau = await gateway.as('bureau', 'clerk');
    water = await gateway.as('water', 'clerk');
  });

  after(async function () {
    await gateway.close();
  });

  const codesOf = ({ report }: ShownTest) => report?.checks.map(({ code }) => code);
  const test = (api: Api, id: string, phase: string) =>
    api.post<ShownTest>(`/v1/archives/${id}/tests`, { phase, ...ACTED });
  const act = (api: Api, id: string, name: string, more = {}) =>
    api.post<{ archive: ShownArchive }>(`/v1/archives/${id}/acts`, {
      ...{ act: name, ...ACTED },
      ...more,
    });

  it('are collected from documents, tested, catalogued and stored', async function () {
    const { id, facts } = await restPackageIn(gateway, 'STORED');
    expect(facts.map((fact) => fact.state)).to.deep.equal([
      ...['COLLECTED', 'TESTED', 'RECEIVED', 'CATALOGUED', 'STORED'],
    ]);
    const listed = await water.read<{ data: ShownArchive[] }>('/v1/archives?state=STORED');
    expect(listed.data.map((one) => one.id)).to.include(id);
  });

  it('have reports with what was found, in words, where the package is held', async function () {
    const { id } = await collected(gateway);
    const { body } = await test(press, id, 'archiving');
    expect(body.test).to.include({ passed: true, number: 1 });
    expect(body.test.results).to.deep.equal({
      // Nothing is configured that could judge signatures or scan for malware.
      ...{ authenticity: 'cannot-check', integrity: 'pass', usability: 'pass' },
      safety: 'cannot-check',
    });
    expect(codesOf(body)).to.include.members(['ROOT_REGISTERED', 'MALWARE_NOT_SCANNED']);
    const again = await press.read<ShownTest>(`/v1/archives/${id}/tests/1`);
    expect(again).to.deep.equal(body);
    const elsewhere = await water.read<ShownTest>(`/v1/archives/${id}/tests/1`);
    expect(elsewhere).to.not.have.property('report');
    expect(elsewhere.test).to.deep.equal(body.test);
  });

  it('that do not pass stay where they are, and can be returned and mended', async function () {
    const { id } = await collected(gateway, { metadata: { title: '无责任者' } });
    const { body } = await test(press, id, 'archiving');
    expect(body.test.passed).to.equal(false);
    expect(codesOf(body)).to.include('METADATA_MISSING');
    const { facts } = await water.read<ShownArchive>(`/v1/archives/${id}`);
    expect(facts.at(-1)?.state).to.equal('COLLECTED');
    const sound = await restPackageIn(gateway, 'TESTED');
    const returned = await act(bureau, sound.id, 'return', { reasons: ['CODE_WRONG'] });
    expect(returned.body.archive.facts.at(-1)).to.include({ state: 'RETURNED' });
  });

  it('are exported as one ZIP archive, and taken over by the hall after its own test', async function () {
    const { id } = await restPackageIn(gateway, 'STORED');
    const zip = await exported(bureau, gateway.url, id);
    const unpacked = unpackPackage(zip);
    expect([...unpacked.files.keys()]).to.deep.equal(['申请表.ofd', '结果/许可证.pdf']);
    const approver = await gateway.as('bureau', 'approver');
    expect((await act(approver, id, 'offerHandover')).status).to.equal(200);
    expectRefusal(await test(water, id, 'handover'), {
      ...{ status: 404, code: 'ARCHIVE_PACKAGE_NOT_HELD' },
    });
    const path = `/v1/archives/${id}/package`;
    const received = await water.upload(path, { name: 'package.zip', bytes: zip });
    expect(received.status, received.text).to.equal(201);
    expect((await test(water, id, 'handover')).body.test.passed).to.equal(true);
    const accepted = await act(await gateway.as('water', 'approver'), id, 'acceptHandover');
    expect(accepted.body.archive).to.include({ owner: 'WaterMSP' });
    expect((await test(water, id, 'periodic')).body.test).to.include({ number: 4, passed: true });
  });

  describe('that come from elsewhere', function () {
    let id: string;
    let zip: Uint8Array;
    before(async function () {
      ({ id } = await restPackageIn(gateway, 'STORED'));
      zip = await exported(bureau, gateway.url, id);
    });

    const changed = (change: (files: Map<string, Uint8Array>) => void): Uint8Array => {
      const { manifest, createdAt, files } = unpackPackage(zip);
      const copy = new Map(files);
      change(copy);
      return packPackage({ manifest, createdAt, files: copy });
    };
    const name = '申请表.ofd';
    const CASES: Readonly<Record<string, (files: Map<string, Uint8Array>) => void>> = {
      ARCHIVE_FILE_MISSING: (files) => files.delete(name),
      ARCHIVE_FILE_EXTRA: (files) => files.set('夹带.ofd', plainOfd('夹带')),
      ARCHIVE_FILE_RENAMED: (files) => {
        files.set('改名.ofd', files.get(name) ?? new Uint8Array());
        files.delete(name);
      },
      ARCHIVE_FILE_CHANGED: (files) => files.set(name, plainOfd('改过')),
    };
    for (const [code, change] of Object.entries(CASES)) {
      it(`are refused with ${code}, and nothing is kept`, async function () {
        const file = { name: 'package.zip', bytes: changed(change) };
        const upload = () => water.upload(`/v1/archives/${id}/package`, file);
        await refusedUnchanged(gateway, upload, { status: 422, code });
        const { vault } = gateway.gateway.services.organisations.require('WaterMSP');
        expect(await vault.archives.of(id)).to.deep.equal([]);
      });
    }

    it('are refused when they are another package, or none', async function () {
      const other = await restPackageIn(gateway, 'STORED');
      const path = `/v1/archives/${other.id}/package`;
      const differing = await water.upload(path, { name: 'package.zip', bytes: zip });
      expectRefusal(differing, { status: 422, code: 'ARCHIVE_PACKAGE_DIFFERS' });
      const broken = await water.upload(path, { name: 'x.zip', bytes: plainOfd() });
      expectRefusal(broken, { status: 422, code: 'ARCHIVE_PACKAGE_INVALID' });
    });
  });

  it('show a file that was damaged in the vault, at the next test', async function () {
    const { id, root } = await restPackageIn(gateway, 'STORED');
    const { vault } = gateway.gateway.services.organisations.require('BureauMSP');
    const held = await vault.archives.get(id, root);
    await vault.blobs.erase(Object.values(held?.documents ?? {})[0] ?? '');
    const { body } = await test(bureau, id, 'periodic');
    expect(body.test).to.deep.include({ passed: false });
    expect(body.test.results).to.include({ integrity: 'fail' });
    expect(codesOf(body)).to.include('FILE_MISSING');
  });

  describe('at the end of their retention', function () {
    it('are erased, bytes and salts, with a certificate of what was erased', async function () {
      const secret = plainOfd(`独一无二 ${Math.random()}`);
      const archive = await restPackageIn(gateway, 'DISPOSAL_REGISTERED', {
        files: [['申请表.ofd', secret]],
      });
      const { id, root } = archive;
      const { vault } = gateway.gateway.services.organisations.require('BureauMSP');
      const held = await vault.archives.get(id, root);
      const [document = ''] = Object.values(held?.documents ?? {});
      const blob = join(vault.directory, 'blobs', document.slice(0, 2), document);
      expect((await readFile(blob)).length).to.be.greaterThan(secret.length);
      const erased = await bureau.post<{ erasure: { digest: string; certificate: object } }>(
        ...([`/v1/archives/${id}/erasure`, ACTED] as const),
      );
      expect(erased.status, erased.text).to.equal(200);
      const { erasure } = erased.body;
      expect(erasure.certificate).to.deep.include({ archive: id, documents: [document], kept: [] });
      expect(await vault.archives.of(id)).to.deep.equal([]);
      expect(await vault.documents.get(document)).to.equal(undefined);
      expect(await readdir(join(blob, '..'))).to.not.include(document);
      const row = await water.read<{ certificate: string }>(`/v1/archives/${id}/disposal`);
      expect(row.certificate).to.equal(erasure.digest);
      const again = await bureau.post(`/v1/archives/${id}/erasure`, ACTED);
      expectRefusal(again, { status: 409, code: 'ARCHIVE_ACT_NOT_ALLOWED' });
      expect(await press.read(`/v1/archives/${id}/erasure`)).to.deep.equal(erasure);
      const { data } = await water.read<{ data: { id: string }[] }>('/v1/disposals');
      expect(data.map((one) => one.id)).to.include(id);
    });

    it('are not erased before they are registered, nor by who may not', async function () {
      const { id, root } = await restPackageIn(gateway, 'DISPOSAL_APPROVED');
      const { vault } = gateway.gateway.services.organisations.require('BureauMSP');
      const erase = (api: Api) => () => api.post(`/v1/archives/${id}/erasure`, ACTED);
      await refusedUnchanged(gateway, erase(bureau), {
        ...{ status: 409, code: 'ARCHIVE_ACT_NOT_ALLOWED' },
      });
      await refusedUnchanged(gateway, erase(press), {
        ...{ status: 403, code: 'ARCHIVE_ACT_NOT_COMPETENT' },
      });
      const held = await vault.archives.get(id, root);
      for (const document of Object.values(held?.documents ?? {})) {
        expect(await vault.documents.get(document)).to.not.equal(undefined);
      }
      expect(await vault.archives.certificate(id)).to.equal(undefined);
    });

    it('keep the documents that another package holds, or a licence stands on', async function () {
      const shared = await uploadDocument(press, plainOfd('共用'));
      const files = [{ path: '共用.ofd', document: shared }];
      const other = await collectBody(press);
      await press.make('/v1/archives', { ...other, files });
      const { documentId: licence } = await issueLicence(press, { type: '031' });
      const own = await restPackageIn(gateway, 'DISPOSAL_REGISTERED', { files: undefined });
      const { vault } = gateway.gateway.services.organisations.require('BureauMSP');
      const held = (await vault.archives.get(own.id, own.root))!;
      await vault.archives.add({ ...held, documents: { ...held.documents, shared, licence } });
      const { body } = await bureau.post<{ erasure: { certificate: { kept: string[] } } }>(
        ...([`/v1/archives/${own.id}/erasure`, ACTED] as const),
      );
      expect(body.erasure.certificate.kept).to.have.members([shared, licence]);
      for (const one of [shared, licence]) {
        expect(await vault.documents.get(one)).to.not.equal(undefined);
      }
    });

    it('need two people to supervise, and another to approve', async function () {
      const { id } = await restPackageIn(gateway, 'DISPOSAL_APPROVED');
      expect((await act(press, id, 'superviseDisposal')).status).to.equal(200);
      await refusedUnchanged(gateway, () => act(press, id, 'superviseDisposal'), {
        ...{ status: 409, code: 'DISPOSAL_SUPERVISOR_REPEATED' },
      });
      const both = await gateway.makeKey('bureau', { roles: ['clerk', 'approver'] });
      const one = gateway.with(both);
      const own = await restPackageIn(gateway, 'STORED');
      expect((await act(one, own.id, 'proposeDisposal')).status).to.equal(200);
      const agree = await act(await gateway.as('press', 'approver'), own.id, 'agreeDisposal');
      expect(agree.status).to.equal(200);
      await refusedUnchanged(gateway, () => act(one, own.id, 'approveDisposal'), {
        ...{ status: 409, code: 'DISPOSAL_APPROVED_BY_PROPOSER' },
      });
    });
  });

  it('are made of the unit’s own documents, with paths that stay inside', async function () {
    const body = await collectBody(press);
    const strange = await uploadDocument(bureau, plainOfd());
    const wrong = { ...body, files: [{ path: 'a.ofd', document: strange }] };
    await refusedUnchanged(gateway, () => press.post('/v1/archives', wrong), {
      ...{ status: 404, code: 'DOCUMENT_NOT_FOUND', pointer: '/files/0/document' },
    });
    const own = await uploadDocument(press, plainOfd());
    for (const path of ['../a', '/a', 'a/../b', 'a//b', 'a\\b', './a', 'a\nb', '']) {
      const out = { ...body, files: [{ path, document: own }] };
      await refusedUnchanged(gateway, () => press.post('/v1/archives', out), {
        ...{ status: 400, code: 'VALIDATION_FAILED', pointer: '/files/0/path' },
      });
    }
    const twice = { ...body, files: [0, 1].map(() => ({ path: 'a', document: own })) };
    await refusedUnchanged(gateway, () => press.post('/v1/archives', twice), {
      ...{ status: 422, code: 'ARCHIVE_PACKAGE_INVALID' },
    });
  });
});

describe('archives over REST: packages that overrun what looking into one may cost', function () {
  this.timeout(60_000);
  let gateway: TestGateway;

  before(async () => {
    const judging = { script: HOSTILE_WORKER, deadlineMs: 2_000, heapMb: 64 };
    gateway = await startGateway({ signatureRoots: [], judging });
    await defineRestFonds(gateway);
  });
  after(() => gateway.close());

  it('are refused, and nobody else waits for them', async () => {
    const { id } = await restPackageIn(gateway, 'STORED');
    const water = await gateway.as('water', 'clerk');
    for (const harm of ['spins', 'eats'] as const) {
      const file = { name: 'package.zip', bytes: hostileFile(harm) };
      let isDone = false;
      const upload = water.upload(`/v1/archives/${id}/package`, file).finally(() => {
        isDone = true;
      });
      expect((await water.get('/v1/me')).status).to.equal(200);
      expect(isDone).to.equal(false);
      expectRefusal(await upload, { status: 422, code: 'FILE_OVERRUNS' });
    }
  });
});
