// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { join } from 'node:path';
import type { Api, Problem } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { expectRefusal } from '../../support/refusal.js';
import { SmallDisk } from '../../support/small-disk.js';

const FULL = { status: 507, code: 'VAULT_FULL' } as const;
const SIZES = [1_000, 300_000, 3_000_000, 24_000_000];

function upload(api: Api, size: number) {
  return api.upload<Problem>('/v1/documents', { name: 'a.txt', bytes: Buffer.alloc(size, 'a') });
}

/** Everybody is told, whatever was sent and however long it was. */
async function expectFull(gateway: TestGateway, clerk: Api): Promise<void> {
  expectRefusal(await gateway.anonymous.get('/readyz'), { status: 503, code: 'NOT_READY' });
  for (const size of SIZES) {
    const answer = await upload(clerk, size);
    expectRefusal(answer, FULL);
    expect(answer.headers.get('retry-after')).to.equal('30');
    expect(answer.body.retryable).to.equal(true);
  }
  const about = { name: 'a.txt', size: 10 };
  expectRefusal(await clerk.post('/v1/uploads', about), FULL);
  const titles = await Promise.all(
    ['zh', 'en'].map((language) =>
      clerk.post<{ title: string }>('/v1/uploads', about, { 'Accept-Language': language }),
    ),
  );
  expect(titles.map(({ body }) => /\p{Script=Han}/u.test(body.title))).to.deep.equal([true, false]);
  expect((await clerk.get('/v1/me')).status).to.equal(200);
  expect((await clerk.get('/v1/checkpoint')).status).to.equal(200);
}

describe('gateway: a disk without room', () => {
  let gateway: TestGateway;

  before(async () => {
    gateway = await startGateway({ reservedBytes: 2 ** 60 });
  });
  after(() => gateway.close());

  it('is told before it is full, and nothing is begun', async () => {
    await expectFull(gateway, await gateway.as('market', 'clerk'));
  });
});

const disk = await SmallDisk.mount(160);

// Mounting takes root on Linux; elsewhere the case above has the same answers.
if (disk !== undefined)
  for (const reservedBytes of [undefined, 0])
    describe(`gateway: a disk that is full indeed, reserve ${String(reservedBytes)}`, () => {
      let gateway: TestGateway;

      before(async () => {
        const wish = reservedBytes === undefined ? {} : { reservedBytes };
        gateway = await startGateway({ directory: join(disk.directory, 'data'), ...wish });
      });
      after(async () => {
        await disk.clear();
        await gateway.close();
        if (reservedBytes === 0) await disk.unmount();
      });

      it('is told to all, and work goes on when there is room', async () => {
        const clerk = await gateway.as('market', 'clerk');
        expect((await gateway.anonymous.get('/readyz')).status).to.equal(200);
        await disk.fill();
        for (const size of SIZES) {
          const { status } = await upload(clerk, size);
          expect(status).to.be.oneOf([503, 507]);
        }
        if (reservedBytes === undefined) await expectFull(gateway, clerk);
        await disk.clear();
        expect((await gateway.anonymous.get('/readyz')).status).to.equal(200);
        for (const size of SIZES) expect((await upload(clerk, size)).status).to.equal(201);
      });
    });
