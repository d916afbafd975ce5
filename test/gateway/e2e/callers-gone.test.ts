// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { request, type ClientRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fixtureBytes } from '../../proofs/signatures/fixture-set.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { hostileFile, HOSTILE_WORKER } from '../../support/hostile/file.js';
import { codesOf, verifyFile } from '../../support/verify.js';

/** Far more than a test may take: only what is dropped ends. */
const NEVER_MS = 3_600_000;
const CALLERS = 12;
const BOUNDARY = 'x';

describe('gateway: callers who go away', function () {
  this.timeout(60_000);
  let gateway: TestGateway;

  before(async () => {
    const limits = { size: 1, mostOfOne: 1, deadlineMs: NEVER_MS, waitMs: NEVER_MS };
    gateway = await startGateway({ judging: { script: HOSTILE_WORKER, ...limits } });
  });
  after(() => gateway.close());

  it('take their files along: from the queue, and from the thread', async () => {
    const running = await arrived(1, { waiting: 0, running: 1 });
    const waiting = await arrived(CALLERS, { waiting: CALLERS, running: 1 });
    for (const sent of waiting) sent.destroy();
    await until({ waiting: 0, running: 1 });
    for (const sent of running) sent.destroy();
    const sealed = fixtureBytes('valid/ofd-business-licence-v4.ofd');
    const answer = await verifyFile(gateway.anonymous, sealed, { name: 'a.ofd' });
    expect(codesOf(answer)).to.include({ signature: 'SIGNATURE_VALID' });
    await until({ waiting: 0, running: 0 });
  });

  /** Uploads files that take a thread for ever, each on a connection of its own. */
  async function arrived(count: number, load: Load): Promise<ClientRequest[]> {
    const all = Array.from({ length: count }, () => begun(gateway.url));
    await until(load);
    return all;
  }

  /** Waits until the gateway's metrics say so. */
  async function until(load: Load): Promise<void> {
    const operator = await gateway.as('market', 'operator');
    const read = async (): Promise<Load> => {
      const { text } = await operator.get('/metrics');
      return { waiting: valueOf(text, 'waiting'), running: valueOf(text, 'running') };
    };
    while (JSON.stringify(await read()) !== JSON.stringify(load)) await sleep(20);
  }
});

interface Load {
  readonly waiting: number;
  readonly running: number;
}

function valueOf(metrics: string, name: keyof Load): number {
  return Number(new RegExp(`^yulian_judges_${name} (\\d+)$`, 'm').exec(metrics)?.[1]);
}

function begun(url: string): ClientRequest {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.ofd"\r\n\r\n`;
  const sent = request(`${url}/v1/verify`, {
    ...{ method: 'POST', agent: false },
    headers: { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` },
  });
  // Its end is what the test is about.
  sent.on('error', () => undefined);
  return sent.end(
    Buffer.concat([
      Buffer.from(head),
      hostileFile('spins'),
      Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
    ]),
  );
}
