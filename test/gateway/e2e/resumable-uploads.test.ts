// SPDX-License-Identifier: Apache-2.0
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { done, type Answer, type Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { uploadDocument } from '../../support/licence-requests.js';
import { expectRefusal, invalid } from '../../support/refusal.js';
import { filesBelow } from '../storage/support.js';

const PART = { 'Content-Type': 'application/partial-upload' };
const MOST = 1024 * 1024 * 1024;

interface Upload {
  readonly id: string;
  readonly size: number;
  readonly offset: number;
  readonly complete: boolean;
  readonly document?: string;
  readonly expiresAt: string;
}

describe('gateway: uploads that can be resumed', function () {
  let gateway: TestGateway;
  let clerk: Api;
  /** Told of each durable step; throwing there is a crash at that step. */
  let onStep: (step: string) => void = () => undefined;

  before(async function () {
    gateway = await startGateway({
      onStep: (step) => {
        onStep(step);
      },
    });
    clerk = await gateway.as('press', 'clerk');
  });

  after(async function () {
    onStep = () => undefined;
    await gateway.close();
  });

  const begin = (size: number, name = 'document.txt'): Promise<Upload> =>
    clerk.make<Upload>('/v1/uploads', { size, name });
  const send = (id: string, offset: number | string, bytes: Uint8Array): Promise<Answer<Upload>> =>
    clerk.request<Upload>('PATCH', `/v1/uploads/${id}`, {
      body: bytes,
      headers: { ...PART, 'Upload-Offset': String(offset) },
    });
  const offsetOf = async (id: string): Promise<number> => {
    const { headers } = await clerk.request('HEAD', `/v1/uploads/${id}`);
    return Number(headers.get('upload-offset'));
  };
  const contentOf = async (document: string): Promise<Buffer> => {
    const headers = { Authorization: `Bearer ${String(clerk.key)}` };
    const response = await fetch(`${gateway.url}/v1/documents/${document}/content`, { headers });
    return Buffer.from(await response.arrayBuffer());
  };
  /** Sends all that is missing, and expects that it becomes the document that was sent. */
  const finish = async (id: string, bytes: Buffer): Promise<string> => {
    const offset = await offsetOf(id);
    const { complete, document } = done(await send(id, offset, bytes.subarray(offset)));
    expect(complete).to.equal(true);
    expect(await contentOf(document ?? '')).to.deep.equal(bytes);
    return document ?? '';
  };
  const partFiles = (): Promise<string[]> =>
    filesBelow(join(gateway.directory, 'organisations/BureauMSP/vault/uploads'));

  it('become a document like any other, whatever the parts', async () => {
    const bytes = randomBytes(300_000);
    const { id, offset, complete, expiresAt } = await begin(bytes.length);
    expect({ offset, complete }).to.deep.equal({ offset: 0, complete: false });
    expect(Date.parse(expiresAt)).to.be.greaterThan(Date.now() + 23 * 3_600_000);
    let at = 0;
    for (const length of [1, 65_535, 65_537, 100_000]) {
      const answer = await send(id, at, bytes.subarray(at, at + length));
      at += length;
      expect(done(answer)).to.include({ offset: at, complete: false });
      expect(answer.headers.get('upload-offset')).to.equal(String(at));
      expect(answer.headers.get('upload-complete')).to.equal('?0');
    }
    const document = await finish(id, bytes);
    const known = await clerk.read<{ sha256: string; sm3: string; size: number }>(
      `/v1/documents/${document}`,
    );
    const hash = (name: string) => createHash(name).update(bytes).digest('hex');
    expect(known).to.include({
      ...{ sha256: hash('sha256'), sm3: hash('sm3'), size: bytes.length },
    });
    expect(await partFiles()).to.deep.equal([]);
    const head = await clerk.request('HEAD', `/v1/uploads/${id}`);
    expect(head.text).to.equal('');
    expect(head.headers.get('upload-complete')).to.equal('?1');
    expect(head.headers.get('upload-length')).to.equal(String(bytes.length));
    // Whoever lost the last answer asks again.
    expect(done(await send(id, bytes.length, new Uint8Array()))).to.include({ document });
  });

  it('go on after a restart where they were', async () => {
    const bytes = randomBytes(200_000);
    const { id } = await begin(bytes.length);
    done(await send(id, 0, bytes.subarray(0, 70_000)));
    done(await send(id, 70_000, bytes.subarray(70_000, 150_000)));
    await gateway.restart();
    expect(await offsetOf(id)).to.equal(150_000);
    await finish(id, bytes);
  });

  it('keep what had arrived when the line broke', async () => {
    const bytes = randomBytes(400_000);
    const { id } = await begin(bytes.length);
    const { hostname, port } = new URL(gateway.url);
    const part = request({
      ...{ method: 'PATCH', hostname, port, path: `/v1/uploads/${id}` },
      headers: {
        ...PART,
        Authorization: `Bearer ${String(clerk.key)}`,
        'Upload-Offset': '0',
        'Content-Length': bytes.length,
      },
    });
    part.on('error', () => undefined);
    part.write(bytes.subarray(0, 250_000));
    // What the system has taken is on its way; then the line breaks.
    await once(part, 'drain');
    await sleep(200);
    part.destroy();
    let offset = 0;
    for (let tries = 0; tries < 200 && offset === 0; tries += 1) {
      await sleep(50);
      offset = await offsetOf(id);
    }
    expect(offset).to.be.within(1, 250_000);
    await finish(id, bytes);
  });

  it('at whatever step the gateway dies, have all that was acknowledged', async function () {
    this.timeout(120_000);
    const bytes = randomBytes(150_000);
    const [first, second] = [bytes.subarray(0, 60_000), bytes.subarray(60_000, 100_000)];
    let survived = false;
    for (let deadly = 1; !survived; deadly += 1) {
      const { id } = await begin(bytes.length);
      done(await send(id, 0, first));
      survived = (await dyingAt(deadly, () => send(id, 60_000, second))) === 200;
      await gateway.restart();
      expect(await offsetOf(id)).to.be.oneOf(survived ? [100_000] : [60_000, 100_000]);
      await finish(id, bytes);
      expect(await partFiles(), `step ${String(deadly)}`).to.deep.equal([]);
      if (survived) expect(deadly).to.be.greaterThan(4);
    }
  });

  it('and so when it dies while an upload becomes a document', async function () {
    this.timeout(180_000);
    const bytes = randomBytes(150_000);
    let survived = false;
    for (let deadly = 1; !survived; deadly += 1) {
      const { id } = await begin(bytes.length);
      done(await send(id, 0, bytes.subarray(0, 60_000)));
      survived = (await dyingAt(deadly, () => send(id, 60_000, bytes.subarray(60_000)))) === 200;
      await gateway.restart();
      await finish(id, bytes);
      expect(await partFiles(), `step ${String(deadly)}`).to.deep.equal([]);
      if (survived) expect(deadly).to.be.greaterThan(8);
    }
  });

  /** Has the gateway die at its n-th durable step from now on; answers the status. */
  async function dyingAt(deadly: number, ask: () => Promise<Answer>): Promise<number> {
    let steps = 0;
    onStep = (step) => {
      if (!step.startsWith('vault.')) return;
      steps += 1;
      if (steps >= deadly) throw new Error(`died at ${step}`);
    };
    try {
      return (await ask()).status;
    } finally {
      onStep = () => undefined;
    }
  }

  it('refuse a part that begins anywhere else, and say where to go on', async () => {
    const bytes = randomBytes(1000);
    const { id } = await begin(bytes.length);
    done(await send(id, 0, bytes.subarray(0, 400)));
    for (const offset of [0, 399, 401, 1000]) {
      const answer = await send(id, offset, bytes.subarray(400));
      expectRefusal(answer, { status: 409, code: 'UPLOAD_OFFSET_DIFFERS' });
      expect(answer.headers.get('upload-offset')).to.equal('400');
    }
    for (const offset of ['-1', '0400', '4e2', '', 'x', '4 00']) {
      const refusal = { status: 400, code: 'UPLOAD_OFFSET_INVALID' };
      expectRefusal(await send(id, offset, bytes.subarray(400)), refusal);
    }
    await finish(id, bytes);
  });

  it('take no more than was announced, and nothing of what is too much', async () => {
    const { id } = await begin(100);
    const tooMuch = { status: 413, code: 'UPLOAD_TOO_LARGE' };
    expectRefusal(await send(id, 0, randomBytes(101)), tooMuch);
    const streamed = await fetch(`${gateway.url}/v1/uploads/${id}`, {
      method: 'PATCH',
      headers: {
        ...PART,
        Authorization: `Bearer ${String(clerk.key)}`,
        'Upload-Offset': '0',
      },
      body: new Blob([randomBytes(300_000)]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).to.equal(413);
    expect(await offsetOf(id)).to.equal(0);
    expect(await partFiles()).to.deep.equal([]);
    for (const size of [0, -1, 1.5, MOST + 1]) {
      const answer = await clerk.post('/v1/uploads', { size });
      expectRefusal(answer, invalid('/size'));
    }
    done(await clerk.delete(`/v1/uploads/${id}`));
  });

  it('take parts one at a time', async () => {
    const bytes = randomBytes(100_000);
    const { id } = await begin(bytes.length);
    const answers = await Promise.all([1, 2, 3].map(() => send(id, 0, bytes)));
    const codes = answers.map(({ status, body }) => {
      const { code } = body as { readonly code?: string };
      return `${String(status)} ${code ?? ''}`;
    });
    expect(codes.filter((code) => code === '200 ')).to.have.length(1);
    for (const code of codes) {
      expect(code).to.be.oneOf(['200 ', '409 UPLOAD_IN_USE', '409 UPLOAD_OFFSET_DIFFERS']);
    }
    await finish(id, bytes);
  });

  it('take parts of the media type alone', async () => {
    const { id } = await begin(10);
    const answer = await clerk.request('PATCH', `/v1/uploads/${id}`, {
      body: randomBytes(10),
      headers: { 'Content-Type': 'application/octet-stream', 'Upload-Offset': '0' },
    });
    expectRefusal(answer, { status: 415, code: 'MEDIA_TYPE_UNSUPPORTED' });
    done(await clerk.delete(`/v1/uploads/${id}`));
  });

  it('are dropped by whoever began them, and are gone then', async () => {
    const { id } = await begin(100);
    done(await send(id, 0, randomBytes(50)));
    expect((await clerk.delete(`/v1/uploads/${id}`)).status).to.equal(204);
    const gone = { status: 404, code: 'UPLOAD_NOT_FOUND' };
    expectRefusal(await clerk.get(`/v1/uploads/${id}`), gone);
    expectRefusal(await send(id, 50, randomBytes(50)), gone);
    expect(await partFiles()).to.deep.equal([]);
  });

  it('expire when nothing is added for a day', async () => {
    const { id } = await begin(100);
    done(await send(id, 0, randomBytes(50)));
    const { uploads } = gateway.gateway.services.organisations.require('BureauMSP').vault;
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    expect(await uploads.expire(inHours(23))).to.equal(0);
    expect(await offsetOf(id)).to.equal(50);
    await uploads.expire(inHours(25));
    expectRefusal(await clerk.get(`/v1/uploads/${id}`), { status: 404, code: 'UPLOAD_NOT_FOUND' });
    expect(await partFiles()).to.deep.equal([]);
  });

  it('are not more than 32 of one unit at a time', async () => {
    const housing = await gateway.as('housing', 'clerk');
    const ask = () => housing.post<Upload>('/v1/uploads', { size: 1 });
    const answers = await Promise.all(Array.from({ length: 40 }, ask));
    const begun = answers.filter(({ status }) => status === 201);
    expect(begun).to.have.length(32);
    const refusal = { status: 429, code: 'UPLOADS_TOO_MANY' };
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expectRefusal(answer, refusal);
    }
    done(await housing.delete(`/v1/uploads/${done(begun[0] as Answer<Upload>).id}`));
    done(await ask());
    expectRefusal(await ask(), refusal);
    await begin(1);
  });

  it('recognise what is in the file, as an upload in one piece does', async () => {
    const bytes = Buffer.from('%PDF-1.7 示例');
    const whole = await uploadDocument(clerk, bytes, '示例.pdf');
    const { id } = await begin(bytes.length, '示例.pdf');
    const inParts = await finish(id, bytes);
    const about = async (document: string) => {
      const {
        id: _,
        uploadedAt: __,
        ...rest
      } = await clerk.read<{
        readonly id: string;
        readonly uploadedAt: string;
      }>(`/v1/documents/${document}`);
      return rest;
    };
    expect(await about(inParts)).to.deep.equal(await about(whole));
  });
});
