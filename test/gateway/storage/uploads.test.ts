// SPDX-License-Identifier: Apache-2.0
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  receiveFile,
  storeDocument,
  Vault,
  type StoredDocument,
} from '@yulian/gateway-api/storage';
import { HeldBytes } from '@yulian/gateway-api';
import { expect } from 'chai';
import { describeDocument } from '@yulian/proofs';
import type { DescribingTask } from '@yulian/proofs/node/judge-pool';
import { z } from 'zod';
import { ROOT } from '../../support/root.js';
import { bytesOf, collect, filesBelow, inDirectory, rejectsWith } from './support.js';

const BOUNDARY = 'boundary-of-the-test';
const LICENCE = join(ROOT, 'test/fixtures/documents/valid/ofd-business-licence-v4.ofd');
const UPLOADER = {
  unit: '11999999TA0001019Q',
  uploadedBy: 'clerk-1',
  uploadedAt: '2026-03-01T00:00:00.000Z',
};

interface Part {
  readonly name: string;
  readonly fileName?: string;
  readonly bytes: Uint8Array | string;
}

function form(...parts: readonly Part[]): Buffer {
  const pieces = parts.flatMap(({ name, fileName, bytes }) => [
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`,
    fileName === undefined ? '' : `; filename="${fileName}"`,
    '\r\n\r\n',
    bytes,
    '\r\n',
  ]);
  const all = [...pieces, `--${BOUNDARY}--\r\n`];
  return Buffer.concat(all.map((piece) => Buffer.from(piece)));
}

type Handle<T> = (stream: Parameters<typeof receiveFile>[0]['stream']) => Promise<T>;

/** Sends bytes over HTTP to `handle`; with `cutAfter`, the line breaks after so many. */
async function send<T>(
  body: Buffer,
  handle: Handle<T>,
  cutAfter?: number,
  goneBefore = false,
): Promise<T> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    const client = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      headers: {
        'Content-Type': `multipart/form-data; boundary=${BOUNDARY}`,
        'Content-Length': body.length,
      },
    });
    client.on('error', () => undefined);
    const arrived = once(server, 'request') as Promise<
      [Parameters<Handle<T>>[0], { end(): void; destroy(): void }]
    >;
    if (cutAfter === undefined) client.end(body);
    else {
      client.write(body.subarray(0, cutAfter));
      void arrived.then(() => client.destroy());
    }
    const [stream, response] = await arrived;
    if (goneBefore) await new Promise((resolve) => stream.once('close', resolve));
    try {
      return await handle(stream);
    } finally {
      stream.resume();
      response.end();
      client.destroy();
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function inVault(run: (vault: Vault, directory: string) => Promise<void>): Promise<void> {
  await inDirectory(async (directory) => {
    const vault = await Vault.open({ directory });
    try {
      await run(vault, directory);
    } finally {
      await vault.close();
    }
  });
}

const HOLDING = new HeldBytes().hold('somebody');

/** Looks into files where it is called. */
const HERE = {
  describe: ({ bytes, fileName }: DescribingTask) =>
    Promise.resolve(describeDocument(bytes, fileName)),
};

function storeStream(
  vault: Vault,
  stream: Parameters<Handle<unknown>>[0],
  maxBytes = 50_000_000,
): Promise<StoredDocument> {
  return storeDocument(
    vault,
    { stream, spec: { files: ['file'], maxBytes }, holding: HOLDING },
    HERE,
    UPLOADER,
  );
}

function store(
  vault: Vault,
  body: Buffer,
  maxBytes?: number,
  cutAfter?: number,
): Promise<StoredDocument> {
  return send(body, (stream) => storeStream(vault, stream, maxBytes), cutAfter);
}

async function expectNothing(vault: Vault, directory: string): Promise<void> {
  expect(await collect(vault.documents.all())).to.deep.equal([]);
  expect(await filesBelow(join(directory, 'incoming'))).to.deep.equal([]);
  expect(await filesBelow(join(directory, 'blobs'))).to.deep.equal([]);
}

describe('uploads', () => {
  it('put a document into the vault, hashed and looked into as it passes', () =>
    inVault(async (vault) => {
      const bytes = await readFile(LICENCE);
      const document = await store(vault, form({ name: 'file', fileName: 'a.ofd', bytes }));
      expect(document).to.deep.include({
        sha256: createHash('sha256').update(bytes).digest('hex'),
        sm3: createHash('sm3').update(bytes).digest('hex'),
        size: bytes.length,
        kind: 'ofd',
        signed: true,
        identifier: '1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F',
        ...UPLOADER,
      });
      expect(await bytesOf(vault.documents.read(document.id))).to.deep.equal(bytes);
      expect(await vault.documents.findByDigest('sm3', document.sm3)).to.deep.equal([document]);
    }));

  it('take files larger than what is held in memory', () =>
    inVault(async (vault) => {
      const bytes = randomBytes(20_000_000);
      const document = await store(vault, form({ name: 'file', fileName: 'big.bin', bytes }));
      expect(document).to.deep.include({ size: bytes.length, kind: 'other', signed: false });
      expect(document.sha256).to.equal(createHash('sha256').update(bytes).digest('hex'));
      expect(await vault.blobs.size(document.id)).to.equal(bytes.length);
    }));

  it('that are cut, too large or not as asked for leave nothing', () =>
    inVault(async (vault, directory) => {
      const bytes = randomBytes(300_000);
      const whole = form({ name: 'file', fileName: 'a', bytes });
      for (const after of [50, 1000, 200_000]) {
        await rejectsWith(store(vault, whole, undefined, after), 'UPLOAD_CUT');
        await expectNothing(vault, directory);
      }
      const late = send(whole, (stream) => storeStream(vault, stream), 1000, true);
      await rejectsWith(late, 'UPLOAD_CUT');
      await expectNothing(vault, directory);
      await rejectsWith(store(vault, whole, 299_999), 'UPLOAD_TOO_LARGE');
      const wrong = [
        form({ name: 'other', fileName: 'a', bytes }),
        form({ name: 'file', fileName: 'a', bytes: 'x' }, { name: 'file', fileName: 'b', bytes }),
        form({ name: 'text', bytes: 'no file at all' }),
        form(),
        Buffer.from('not a form'),
        whole.subarray(0, whole.length - 20),
      ];
      for (const body of wrong) await rejectsWith(store(vault, body), 'UPLOAD_MALFORMED');
      await expectNothing(vault, directory);
    }));

  it('to be verified are hashed and not kept, with the text fields beside them', async () => {
    const bytes = await readFile(LICENCE);
    const fields = z.strictObject({ id: z.string().optional() });
    const spec = { files: ['file'] as const, fields, maxBytes: 1_000_000 };
    const body = form({ name: 'id', bytes: 'stated' }, { name: 'file', fileName: 'a.ofd', bytes });
    const received = await send(body, (stream) =>
      receiveFile({ stream, spec: { ...spec, files: ['file'] }, holding: HOLDING }, HERE),
    );
    expect(received.fields).to.deep.equal({ id: 'stated' });
    expect(received.file.sha256).to.equal(createHash('sha256').update(bytes).digest('hex'));
    expect(received.file.description).to.deep.include({ kind: 'ofd', signatures: 'carried' });
  });
});
