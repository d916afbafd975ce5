// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { hostileFile } from '../../fuzz-cost/hostile-file.js';
import { fixtureBytes } from '../../proofs/signatures/fixture-set.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { codesOf, type Verified } from '../../support/verify.js';

/** `HOSTILE_UPLOADS=1000` is the full size, and says what genuine files waited. */
const HOSTILE = Number(process.env['HOSTILE_UPLOADS'] ?? 40);
const GENUINE = Math.max(8, Math.ceil(HOSTILE / 10));
const ATTACKERS = 8;
const AT_ONCE = 4;
const TRIES = 100;
const BOUNDARY = 'x';

interface Told {
  readonly status: number;
  readonly retryAfter: number;
  readonly body: Verified;
}

/** Uploads a file from an address of its own of this machine: Linux has all of 127.0.0.0/8. */
async function upload(url: string, bytes: Uint8Array, from: string): Promise<Told> {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.ofd"\r\n\r\n`;
  const sent = request(`${url}/v1/verify`, {
    ...{ method: 'POST', agent: false },
    ...(process.platform === 'linux' ? { localAddress: from } : {}),
    headers: { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` },
  });
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve).once('error', reject);
    sent.end(Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]));
  });
  const { statusCode = 0, headers } = response;
  const body = JSON.parse(await text(response)) as Verified;
  return { status: statusCode, retryAfter: Number(headers['retry-after'] ?? 0), body };
}

describe('gateway: hostile files from several addresses', function () {
  this.timeout(60_000 + HOSTILE * 3_000);
  const sealed = fixtureBytes('valid/ofd-business-licence-v4.ofd');
  let gateway: TestGateway;

  before(async () => {
    gateway = await startGateway();
  });
  after(() => gateway.close());

  it('keep no genuine file from being judged', async () => {
    const idle = await genuine();
    const left = Array.from({ length: HOSTILE }, (_, i) => i);
    const statuses = new Set<number>();
    const attack = async (from: string): Promise<void> => {
      for (let index = left.pop(); index !== undefined; index = left.pop()) {
        statuses.add((await upload(gateway.url, hostileFile(7, index), from)).status);
      }
    };
    const attacks = Array.from({ length: ATTACKERS * AT_ONCE }, (_, i) =>
      attack(`127.0.1.${String(1 + (i % ATTACKERS))}`),
    );
    const busy = await genuine();
    await Promise.all(attacks);
    for (const status of statuses) expect(status).to.be.oneOf([200, 503]);
    if (HOSTILE >= 1000) tell(idle, busy);
  });

  /** @returns for how long each took until it was judged, in milliseconds */
  async function genuine(): Promise<number[]> {
    const times: number[] = [];
    for (let i = 0; i < GENUINE; i++) {
      const begun = performance.now();
      const told = await untilNotBusy(`127.0.2.${String(1 + (i % 4))}`);
      times.push(performance.now() - begun);
      expect(told.status).to.equal(200);
      expect(codesOf(told.body)).to.include({ signature: 'SIGNATURE_VALID' });
    }
    return times;
  }

  async function untilNotBusy(from: string): Promise<Told> {
    for (let tries = 1; ; tries++) {
      const told = await upload(gateway.url, sealed, from);
      if (told.status !== 503 || tries === TRIES) return told;
      await sleep(told.retryAfter * 1000);
    }
  }
});

function tell(idle: readonly number[], busy: readonly number[]): void {
  const p99 = (times: readonly number[]): string =>
    String(Math.round([...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? 0));
  process.stdout.write(
    `      p99 of genuine files: ${p99(idle)} ms idle, ${p99(busy)} ms attacked\n`,
  );
}
