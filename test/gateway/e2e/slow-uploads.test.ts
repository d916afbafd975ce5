// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { expectRefusal } from '../../support/refusal.js';

const MIB = 1024 * 1024;
const FORM = 'multipart/form-data; boundary=x';
const HEAD =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.ofd"\r\n\r\nPK\x03\x04';

/** An upload without an end. */
function begin(gateway: TestGateway): ClientRequest {
  const url = `${gateway.url}/v1/verify`;
  const sent = request(url, { method: 'POST', agent: false, headers: { 'Content-Type': FORM } });
  sent.on('error', () => undefined);
  sent.write(HEAD);
  return sent;
}

describe('gateway: uploads that take their time', function () {
  this.timeout(60_000);
  let gateway: TestGateway;

  afterEach(() => gateway.close());

  it('are cut when they only keep their place', async () => {
    gateway = await startGateway({ http: { bodyTimeoutMs: 300 } });
    const sent = begin(gateway);
    while (!sent.closed) {
      sent.write('a');
      await sleep(50);
    }
    expect((await gateway.anonymous.get('/readyz')).status).to.equal(200);
  });

  it('do not keep memory from others, and are told so', async () => {
    gateway = await startGateway({ mostHeldBytes: 8 * MIB, http: { bodyTimeoutMs: 20_000 } });
    const answers: number[] = [];
    const slow = Array.from({ length: 12 }, () => {
      const sent = begin(gateway);
      sent.on('response', (response: IncomingMessage) => {
        answers.push(response.statusCode ?? 0);
        response.resume();
      });
      sent.write(Buffer.alloc(MIB, 'a'));
      return sent;
    });
    await sleep(500);
    const clerk = await gateway.as('market', 'clerk');
    const file = { name: 'a.txt', bytes: Buffer.alloc(3 * MIB, 'a') };
    expect((await clerk.upload('/v1/documents', file)).status).to.equal(201);
    expect(new Set(answers)).to.deep.equal(new Set([503]));
    for (const sent of slow) sent.destroy();
  });

  it('give way also where a body is JSON; one that is larger than there is room is told to come back', async () => {
    gateway = await startGateway({ mostHeldBytes: MIB });
    const body = { id: 'a', proof: 'x'.repeat(2 * MIB) };
    const answer = await gateway.anonymous.request('POST', '/v1/verify', { body });
    expectRefusal(answer, { status: 503, code: 'GATEWAY_BUSY' });
    expect(answer.headers.get('retry-after')).to.equal('5');
    expect((await gateway.anonymous.get('/readyz')).status).to.equal(200);
  });
});
