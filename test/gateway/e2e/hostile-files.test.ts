// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { ofdXml, zip } from '../../proofs/ofd-builder.js';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { identifierOf, uploadDocument } from '../../support/licence-requests.js';
import { expectRefusal } from '../../support/refusal.js';
import { codesOf, verifyFile } from '../../support/verify.js';

const IDENTIFIER = identifierOf('001', 'HOSTILE1');
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** OFD.xml in which the identifier comes from an entity. */
function withEntity(declaration: string): string {
  const body = ofdXml([['ZZBS', '&it;']]).replace(/^<\?xml[^>]*\?>/, '');
  return `${HEAD}<!DOCTYPE ofd [${declaration}]>${body}`;
}

const LAUGHS = Array.from(
  { length: 20 },
  (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
).join('');

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['an entity of its own', zip({ 'OFD.xml': withEntity(`<!ENTITY it "${IDENTIFIER}">`) })],
  [
    'an external entity',
    zip({ 'OFD.xml': withEntity('<!ENTITY it SYSTEM "file:///etc/passwd">') }),
  ],
  [
    'a billion laughs',
    zip({ 'OFD.xml': withEntity(`<!ENTITY l0 "ha">${LAUGHS}<!ENTITY it "&l20;">`) }),
  ],
  ['nesting without end', zip({ 'OFD.xml': `${HEAD}${'<a>'.repeat(100_000)}` })],
  ['a tag that never ends', zip({ 'OFD.xml': `${HEAD}<${'a'.repeat(5_000_000)}` })],
  ['a million attributes', zip({ 'OFD.xml': `${HEAD}<a ${'b="c" '.repeat(200_000)}/>` })],
  ['an XML of nothing', zip({ 'OFD.xml': '' })],
  ['bytes that are no UTF-8', zip({ 'OFD.xml': Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]) })],
  ['ten thousand entries', zip(Object.fromEntries(entries(10_000)))],
  ['an archive of nothing', zip({})],
  ['half a signature', Buffer.from('PK\x03\x04')],
  ['an empty file', new Uint8Array()],
  ['a PDF that is none', Buffer.from('%PDF-1.7\n%%EOF')],
  ['a PDF of brackets', Buffer.from(`%PDF-1.7\n${'<<'.repeat(1_000_000)}`)],
];

function entries(count: number): [string, string][] {
  return Array.from({ length: count }, (_, i) => [`Doc_0/${i}.xml`, '<a/>']);
}

describe('gateway: files that mean harm', function () {
  let gateway: TestGateway;
  let clerk: Api;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
  });

  after(async function () {
    await gateway.close();
  });

  for (const [name, bytes] of FILES) {
    it(`${name}: cannot be checked, and does no harm`, async function () {
      const answer = await verifyFile(gateway.anonymous, bytes);
      expect(answer.verdict).to.equal('cannot-check');
      expect(codesOf(answer)).to.include({ content: 'NOT_ON_CHAIN' });
      expect(answer).not.to.have.any.keys('identifier');
    });

    it(`${name}: is kept byte for byte, when a clerk uploads it`, async function () {
      const id = await uploadDocument(clerk, bytes, 'hostile.ofd');
      const { size, signed } = await clerk.read<{ size: number; signed: boolean }>(
        `/v1/documents/${id}`,
      );
      expect([size, signed]).to.deep.equal([bytes.length, false]);
    });
  }

  it('a file name that is a path, or code, is a name and nothing else', async function () {
    for (const fileName of ['../../etc/passwd', 'C:\\x', '<script>.ofd', '\u202eofd.exe', '.']) {
      const answer = await verifyFile(gateway.anonymous, Buffer.from(fileName), { name: fileName });
      expect(answer.verdict).to.equal('cannot-check');
    }
  });

  it('the gateway goes on', async function () {
    expect((await gateway.anonymous.get('/readyz')).status).to.equal(200);
  });
});

describe('gateway: who asks too often', function () {
  let gateway: TestGateway;

  before(async function () {
    gateway = await startGateway({
      http: { publicRequestsPerMinute: 5, callerRequestsPerMinute: 8 },
    });
  });

  after(async function () {
    await gateway.close();
  });

  it('without credentials, waits; who has credentials does not wait for them', async function () {
    const ask = () => gateway.anonymous.request('POST', '/v1/verify', { body: { id: IDENTIFIER } });
    for (let i = 0; i < 5; i++) expect((await ask()).status).to.equal(200);
    const refused = await ask();
    expectRefusal(refused, { status: 429, code: 'RATE_LIMITED' });
    expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 60);
    const clerk = await gateway.as('market', 'clerk');
    for (let i = 0; i < 8; i++) expect((await clerk.get('/v1/me')).status).to.equal(200);
    expectRefusal(await clerk.get('/v1/me'), { status: 429, code: 'RATE_LIMITED' });
    expect((await gateway.anonymous.get('/healthz')).status).to.equal(200);
  });
});
