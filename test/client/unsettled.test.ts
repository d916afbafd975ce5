// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorOf, yulian, type Ran } from './support/cli.js';
import { SEALED } from './support/licences.js';
import { cut, json, problem, StandIn } from './support/stand-in.js';

const DOCUMENT = 'ab'.repeat(16);

describe('yulian: a write whose outcome is unknown', function () {
  let server: StandIn;
  let folder: string;
  before(async function () {
    server = await StandIn.start();
    folder = await mkdtemp(join(tmpdir(), 'yulian-cli-'));
    await writeFile(join(folder, 'fields.json'), '{}');
  });
  after(async function () {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const issue = (...more: readonly string[]): Promise<Ran> =>
    yulian([
      ...['issue', SEALED, '--fields', join(folder, 'fields.json'), '--basis', 'X-1'],
      ...['--server', server.url, ...more],
    ]);

  it('says so, with the options that repeat it exactly', async function () {
    server.will(json(201, { id: DOCUMENT }), cut);
    const ran = await issue('--json');
    expect(ran.code).to.equal(2);
    const { code, repeatWith = {} } = errorOf(ran);
    expect(code).to.equal('CONNECTION_LOST');
    expect(repeatWith['--document']).to.equal(DOCUMENT);
    const first = server.received.at(-1);
    expect(repeatWith['--idempotency-key']).to.equal(first?.headers['idempotency-key']);

    // The second run is the same request, and uploads nothing again.
    server.will(problem(504, 'COMMIT_TIMEOUT', { txId: 'cd'.repeat(32) }));
    const again = await issue(...Object.entries(repeatWith).flat());
    expect(again.code).to.equal(2);
    expect(again.stderr).to.include('COMMIT_TIMEOUT').and.include('cd'.repeat(32));
    expect(again.stderr).to.include(`--idempotency-key ${repeatWith['--idempotency-key'] ?? ''}`);
    const [second] = server.received;
    expect(second?.path).to.equal('/v1/licences');
    expect(second?.body.toString()).to.equal(first?.body.toString());
    expect(second?.headers['idempotency-key']).to.equal(first?.headers['idempotency-key']);
  });

  it('offers no repetition of what was refused, or never sent', async function () {
    server.will(json(201, { id: DOCUMENT }), problem(409, 'LICENCE_ALREADY_EXISTS'));
    const refused = await issue('--json');
    expect([refused.code, errorOf(refused).code]).to.deep.equal([4, 'LICENCE_ALREADY_EXISTS']);
    expect(errorOf(refused)).not.to.have.property('repeatWith');
    const args = ['--document', DOCUMENT, '--json'];
    const unsent = await issue('--server', 'http://127.0.0.1:9', ...args);
    expect([unsent.code, errorOf(unsent).code]).to.deep.equal([2, 'SERVER_UNREACHABLE']);
    expect(errorOf(unsent)).not.to.have.property('repeatWith');
  });

  it('tells that it waits, rather than seeming to hang', async function () {
    const later = { 'Retry-After': '4' };
    server.will(
      problem(429, 'RATE_LIMITED', { retryable: true }, later),
      json(200, { id: 'x', data: [] }),
    );
    const ran = await yulian(['trace', 'x', '--server', server.url]);
    expect(ran.code).to.equal(0);
    expect(ran.stderr).to.include('RATE_LIMITED');
  });

  it('shows no control characters of a server', async function () {
    server.will(problem(404, 'GONE', { detail: 'a\u001b[2Jb', hint: '\u202eevil' }));
    const ran = await yulian(['trace', 'x', '--server', server.url]);
    expect(ran.code).to.equal(4);
    expect(ran.stderr).not.to.include('\u001b').and.not.include('\u202e');
  });
});
