// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { expect } from 'chai';
import type { Answer, Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { plainDocument } from '../../support/licence-requests.js';
import { headOf, invalid, refusedUnchanged, type Refusal } from '../../support/refusal.js';

/** Forms that are wrong in more than one place; the boundary is `b`. */
const MALFORMED_FORMS = {
  'a part without a header, and no end': '--b\r\n-3.3410733601149084e+75--b--\r\n',
  'a header that never ends': `--b\r\nContent-Disposition: form-data; name="file"; x="${'y'.repeat(40_000)}`,
  'a file without an end':
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx',
  'another file without an end':
    '--b\r\nContent-Disposition: form-data; name="doc"; filename="a"\r\n\r\nx',
  'a second file without an end':
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx\r\n' +
    '--b\r\nContent-Disposition: form-data; name="file"; filename="b"\r\n\r\ny',
  'nothing but a boundary': '--b',
} as const;

describe('gateway: bad requests change nothing', function () {
  let gateway: TestGateway;
  let clerk: Api;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
  });

  after(async function () {
    await gateway.close();
  });

  describe('in a request', function () {
    const refused = (ask: () => Promise<Answer>, refusal: Refusal): Promise<unknown> =>
      refusedUnchanged(gateway, ask, refusal);
    const get = (path: string) => () => clerk.get(path);

    for (const [name, path, refusal] of [
      ['an unknown route', '/v1/nothing', { status: 404, code: 'ROUTE_NOT_FOUND' }],
      ['another case', '/V1/me', { status: 404, code: 'ROUTE_NOT_FOUND' }],
      ['a slash too many', '/v1/me/', { status: 404, code: 'ROUTE_NOT_FOUND' }],
      ['an unknown query parameter', '/v1/me?x=1', invalid('#/query/x', 'FIELD_UNKNOWN')],
      ['a parameter twice', '/v1/units?limit=1&limit=2', invalid('#/query/limit')],
      ['a limit of none', '/v1/units?limit=0', invalid('#/query/limit')],
      ['a limit beyond all', '/v1/units?limit=100000', invalid('#/query/limit')],
      [
        'a cursor of nobody',
        '/v1/units?starting_after=AAAA',
        { status: 400, code: 'CURSOR_INVALID' },
      ],
      ['a query in half', '/v1/units?limit=%2', { status: 400, code: 'QUERY_MALFORMED' }],
      ['a path in half', '/v1/licences/%E0%A4%A', { status: 400, code: 'PATH_MALFORMED' }],
      ['a NUL', '/v1/units/%00', invalid('#/path/uscc')],
      ['another folder', '/v1/units/..%2f..%2fetc', invalid('#/path/uscc')],
      ['a block before the first', '/v1/blocks/-1', invalid('#/path/number')],
      ['a block to come', '/v1/blocks/999999', { status: 404, code: 'BLOCK_NOT_FOUND' }],
      [
        'a wrong check digit in a unit',
        '/v1/units/11999999TA0001019A',
        invalid('#/path/uscc', 'USCC_INVALID'),
      ],
    ] as readonly (readonly [string, string, Refusal])[]) {
      it(name, async function () {
        await refused(get(path), refusal);
      });
    }

    it('a method that the path does not have', async function () {
      const refusal = { status: 405, code: 'METHOD_NOT_ALLOWED' };
      await refused(() => clerk.request('PUT', '/v1/me', {}), refusal);
    });

    it('a body where none belongs', async function () {
      const operator = await gateway.as('market', 'operator');
      const path = '/v1/keys/0123456789abcdef';
      await refused(() => operator.request('DELETE', path, { body: {} }), {
        status: 400,
        code: 'BODY_NOT_ALLOWED',
      });
    });

    it('another content type', async function () {
      const headers = { 'Content-Type': 'text/xml', 'Idempotency-Key': randomUUID() };
      const ask = () => clerk.request('POST', '/v1/licences', { headers, body: '<a/>' });
      await refused(ask, { status: 415, code: 'MEDIA_TYPE_UNSUPPORTED' });
    });

    it('a compressed body', async function () {
      const headers = { 'Content-Encoding': 'gzip', 'Idempotency-Key': randomUUID() };
      const ask = () => clerk.request('POST', '/v1/licences', { headers, body: {} });
      await refused(ask, { status: 415, code: 'MEDIA_TYPE_UNSUPPORTED' });
    });

    it('an answer format that there is not', async function () {
      await refused(() => clerk.get('/v1/me', { Accept: 'text/html' }), {
        status: 406,
        code: 'NOT_ACCEPTABLE',
      });
    });

    it('an oversize body, said before it is read', async function () {
      const padding = 'x'.repeat(2 * 1024 * 1024);
      await refused(() => clerk.post('/v1/licences', { padding }), {
        status: 413,
        code: 'BODY_TOO_LARGE',
      });
    });

    it('nesting without end', async function () {
      const body = `{"fields":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
      const answer = await clerk.post<{ code: string }>('/v1/licences', body);
      expect([answer.status, answer.body.code]).to.be.deep.oneOf([
        [400, 'JSON_INVALID'],
        [400, 'VALIDATION_FAILED'],
      ]);
    });

    it('an oversize body that does not say its size', async function () {
      const before = await headOf(gateway);
      const answer = await chunked(gateway.url, clerk.key!, 3 * 1024 * 1024);
      expect(answer).to.include({ status: 413, code: 'BODY_TOO_LARGE' });
      expect(await headOf(gateway)).to.equal(before);
    });
  });

  describe('in an upload', function () {
    const upload = (body: FormData): Promise<Answer> =>
      clerk.request('POST', '/v1/documents', { body });
    const malformed = { status: 400, code: 'UPLOAD_MALFORMED' };
    const formOf = (parts: Readonly<Record<string, string | Uint8Array>>): FormData => {
      const form = new FormData();
      for (const [name, value] of Object.entries(parts)) {
        if (typeof value === 'string') form.set(name, value);
        else form.set(name, new Blob([Uint8Array.from(value)]), 'a.txt');
      }
      return form;
    };

    it('no file', async function () {
      await refusedUnchanged(gateway, () => upload(formOf({ note: 'x' })), malformed);
    });

    it('the file under another name', async function () {
      await refusedUnchanged(gateway, () => upload(formOf({ doc: plainDocument() })), malformed);
    });

    it('two files', async function () {
      const form = formOf({ file: plainDocument() });
      form.append('file', new Blob(['x']), 'b.txt');
      await refusedUnchanged(gateway, () => upload(form), malformed);
    });

    it('fields that there are not', async function () {
      const answer = await upload(formOf({ colour: 'red', file: plainDocument() }));
      expect(answer.status, answer.text).to.equal(400);
    });

    for (const [what, body] of Object.entries(MALFORMED_FORMS)) {
      it(what, async function () {
        const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
        const send = (): Promise<Answer> =>
          clerk.request('POST', '/v1/documents', { headers, body });
        await refusedUnchanged(gateway, send, malformed);
      });
    }

    it('cut in the middle: nothing of it is kept', async function () {
      const { vault } = gateway.gateway.services.organisations.require('MarketMSP');
      const before = await countOf(vault.documents.all());
      await cutUpload(gateway.url, clerk.key!);
      expect(await countOf(vault.documents.all())).to.equal(before);
    });
  });
});

async function countOf(documents: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of documents) count += 1;
  return count;
}

/** Sends a JSON body in chunks, without a length. */
function chunked(
  url: string,
  key: string,
  size: number,
): Promise<{ status: number | undefined; code: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}/v1/licences`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${key}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        'Transfer-Encoding': 'chunked',
      },
    });
    request.once('error', reject);
    request.once('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.once('end', () => {
        resolve({
          status: response.statusCode,
          code: (JSON.parse(text) as { code: string }).code,
        });
      });
    });
    request.write('{"padding":"');
    request.write('x'.repeat(size));
    request.end('"}');
  });
}

/** Begins an upload, then hangs up; resolves when the gateway has let the connection go. */
function cutUpload(url: string, key: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST /v1/documents HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\n` +
          'Content-Type: multipart/form-data; boundary=cut\r\nContent-Length: 100000\r\n\r\n' +
          '--cut\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n' +
          'the beginning of a document',
        () => {
          setTimeout(() => socket.destroy(), 50);
        },
      );
    });
    socket.once('error', reject);
    socket.once('close', () => {
      setTimeout(resolve, 100);
    });
  });
}
