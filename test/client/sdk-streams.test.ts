// SPDX-License-Identifier: Apache-2.0
import {
  createYulianClient,
  digestFile,
  parseEventStream,
  TransportError,
  type ServerSentEvent,
  type YulianEvent,
} from '@yulian/client';
import { expect } from 'chai';
import fc from 'fast-check';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, problem, StandIn } from './support/stand-in.js';

const FAST = { firstDelayMs: 1, maxDelayMs: 2, maxTotalMs: 5_000 };

async function eventsOf(chunks: readonly Uint8Array[]): Promise<ServerSentEvent[]> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  const events: ServerSentEvent[] = [];
  for await (const event of parseEventStream(pieces())) events.push(event);
  return events;
}

describe('SDK: streams', function () {
  let server: StandIn;
  let folder: string;
  before(async function () {
    server = await StandIn.start();
    folder = await mkdtemp(join(tmpdir(), 'yulian-sdk-'));
  });
  after(async function () {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('reads events however their bytes are cut, and whatever ends their lines', async function () {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '证', '𝄞', ':', ' ') });
    const event = fc.record({
      id: fc.stringMatching(/^[0-9]:[0-9]:[0-9]$/),
      type: fc.stringMatching(/^[a-z.]{1,10}$/),
      data: fc.array(line, { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.infiniteStream(fc.integer({ min: 1, max: 7 })),
        async (events, end, sizes) => {
          const text = events
            .map(({ id, type, data }) =>
              [`id: ${id}`, ': comment', `event: ${type}`, ...data.map((one) => `data: ${one}`), '']
                .map((one) => one + end)
                .join(''),
            )
            .join('');
          // A CR at the very end may be half of a CR LF: one more line settles it.
          const bytes = Buffer.from(`${text}: end${end}`);
          const chunks: Uint8Array[] = [];
          for (let at = 0; at < bytes.length;) {
            const size = Number(sizes.next().value);
            chunks.push(bytes.subarray(at, at + size));
            at += size;
          }
          const expected = events.map((one) => ({ ...one, data: one.data.join('\n') }));
          expect(await eventsOf(chunks)).to.deep.equal(expected);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('drops an event that is cut off, and one that never ends', async function () {
    expect(await eventsOf([Buffer.from('data: 1\n\ndata: 2\n')])).to.have.length(1);
    const endless = Array.from({ length: 5 }, () => Buffer.alloc(1024 * 1024, 'x'));
    const read = eventsOf(endless).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(await read).to.be.instanceOf(RangeError);
  });

  it('goes on after the last event when the connection breaks', async function () {
    const send =
      (ids: readonly string[], broken: boolean) =>
      (response: import('node:http').ServerResponse): void => {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        const text = ids.map((id) => `id: ${id}\nevent: e.v1\ndata: {"id":"${id}"}\n\n`).join('');
        response.write(text, () => {
          if (broken) response.socket?.destroy();
        });
      };
    server.will(
      send(['1:0:0', '1:0:1'], true),
      problem(503, 'NOT_READY', { retryable: true }),
      send(['2:0:0'], true),
      send(['3:0:0'], false),
    );
    const yulian = createYulianClient({ server: server.url, retry: FAST });
    const stop = new AbortController();
    const seen: YulianEvent[] = [];
    for await (const event of yulian.events({ signal: stop.signal, reconnectMs: 1 })) {
      seen.push(event);
      if (seen.length === 4) stop.abort();
    }
    expect(seen.map(({ id }) => id)).to.deep.equal(['1:0:0', '1:0:1', '2:0:0', '3:0:0']);
    expect(seen[0]).to.deep.include({ type: 'e.v1', data: { id: '1:0:0' } });
    expect(server.received.map(({ headers }) => headers['last-event-id'])).to.deep.equal([
      undefined,
      '1:0:1',
      '1:0:1',
      '2:0:0',
    ]);
  });

  it('takes no answer of something else for events', async function () {
    server.will(json(200, {}));
    const yulian = createYulianClient({ server: server.url, retry: FAST });
    const read = yulian
      .events()
      .next()
      .catch((error: unknown) => error);
    expect(await read).to.include({ code: 'ANSWER_NOT_UNDERSTOOD' });
  });

  it('uploads a file, whole again at each try, and compares the digests', async function () {
    const bytes = randomBytes(3 * 1024 * 1024 + 5);
    const file = join(folder, 'name "x".bin');
    await writeFile(file, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const sm3 = createHash('sm3').update(bytes).digest('hex');
    expect(await digestFile(file)).to.deep.equal({ sha256, sm3, size: bytes.length });
    server.will(
      problem(503, 'OVERLOADED', { retryable: true }),
      json(201, { id: 'd', sha256, sm3 }),
    );
    const yulian = createYulianClient({ server: server.url, retry: FAST });
    let passed = 0;
    const progress = (sent: number): void => void (passed = sent);
    await yulian.upload('/v1/documents', file, { fields: { id: '1' }, progress });
    expect(passed).to.equal(bytes.length);
    for (const { headers, body } of server.received) {
      expect(headers['content-type']).to.match(/^multipart\/form-data; boundary=/);
      expect(body.includes(bytes)).to.equal(true);
      expect(body.includes('filename="name %22x%22.bin"')).to.equal(true);
      expect(body.indexOf('name="id"')).to.be.lessThan(body.indexOf('name="file"'));
    }
    expect(server.received.length).to.equal(2);
    server.will(json(201, { id: 'd', sha256: 'ab', sm3 }));
    const refused = await yulian
      .upload('/v1/documents', file)
      .catch((error: unknown) => error as TransportError);
    expect(refused).to.be.instanceOf(TransportError);
    expect(refused).to.include({ code: 'UPLOAD_DIFFERS' });
  });
});
