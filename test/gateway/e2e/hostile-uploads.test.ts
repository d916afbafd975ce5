// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { hostileFile, HOSTILE_WORKER, type Harm } from '../../support/hostile/file.js';
import { expectRefusal } from '../../support/refusal.js';
import { codesOf, verifyFile, type Verified } from '../../support/verify.js';
import { fixtureBytes } from '../../proofs/signatures/fixture-set.js';

/** `HOSTILE_UPLOADS=1000` with `JUDGING_DEADLINE_MS=10000` is the full size. */
const HOSTILE = Number(process.env['HOSTILE_UPLOADS'] ?? 8);
const DEADLINE_MS = Number(process.env['JUDGING_DEADLINE_MS'] ?? 2_000);
const GENUINE = Math.max(8, Math.ceil(HOSTILE / 5));
const AT_ONCE = 32;
const TRIES = 200;

const HARMS: readonly Harm[] = ['eats', 'spins', 'unpacks', 'spins', 'spins'];

describe('gateway: files that overrun what looking into one may cost', function () {
  this.timeout(60_000 + HOSTILE * DEADLINE_MS * 4);
  const sealed = fixtureBytes('valid/ofd-business-licence-v4.ofd');
  let gateway: TestGateway;
  let clerk: Api;

  before(async () => {
    const judging = { script: HOSTILE_WORKER, deadlineMs: DEADLINE_MS, heapMb: 64, buffersMb: 64 };
    gateway = await startGateway({ judging });
    clerk = await gateway.as('market', 'clerk');
  });
  after(() => gateway.close());

  for (const harm of ['spins', 'eats', 'unpacks'] as const) {
    it(`cannot be checked, and are not kept: one that ${harm}`, async () => {
      const answer = await verifyFile(gateway.anonymous, hostileFile(harm), { name: 'a.ofd' });
      expect(answer.verdict).to.equal('cannot-check');
      expect(codesOf(answer)).to.include({ signature: 'SIGNATURE_OVERRUNS' });
      const file = { name: 'a.ofd', bytes: hostileFile(harm) };
      const refusal = { status: 422, code: 'FILE_OVERRUNS' };
      expectRefusal(await clerk.upload('/v1/documents', file), refusal);
    });
  }

  it('keep no genuine file from being judged', async () => {
    const times = { idle: await genuine(clerk), busy: [] as number[] };
    const statuses = new Map<number, number>();
    const left = Array.from(
      { length: HOSTILE },
      (_, i): Harm => HARMS[i % HARMS.length] ?? 'spins',
    );
    const attack = async (): Promise<void> => {
      for (let harm = left.pop(); harm !== undefined; harm = left.pop()) {
        const { status } = await asked(gateway.anonymous, hostileFile(harm));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    const attacks = Array.from({ length: AT_ONCE }, attack);
    times.busy = await genuine(clerk);
    left.length = 0;
    await Promise.all(attacks);
    expect([...statuses.keys()].filter((status) => status !== 200 && status !== 503)).to.deep.equal(
      [],
    );
    if (HOSTILE > 100) tell(times);
  });

  /** @returns for how long each took, in milliseconds */
  async function genuine(api: Api): Promise<number[]> {
    const times: number[] = [];
    for (let i = 0; i < GENUINE; i++) {
      const begun = performance.now();
      const answer = await untilNotBusy(api);
      times.push(performance.now() - begun);
      expect(answer.status).to.equal(200);
      expect(codesOf(answer.body)).to.include({ signature: 'SIGNATURE_VALID' });
    }
    return times;
  }

  async function untilNotBusy(api: Api): Promise<Answer<Verified>> {
    for (let tries = 1; ; tries++) {
      const answer = await asked(api, sealed);
      if (answer.status !== 503 || tries === TRIES) return answer;
      await sleep(Number(answer.headers.get('retry-after')) * 1000);
    }
  }
});

function asked(api: Api, bytes: Uint8Array): Promise<Answer<Verified>> {
  return api.upload<Verified>('/v1/verify', { name: 'a.ofd', bytes });
}

function tell({ idle, busy }: { readonly idle: number[]; readonly busy: number[] }): void {
  const p99 = (times: number[]): number =>
    Math.round(times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? 0);
  process.stdout.write(
    `      p99 of genuine files: ${p99(idle)} ms idle, ${p99(busy)} ms attacked\n`,
  );
}
