// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Api, Problem } from '../../support/api.js';
import { EventStream } from '../../support/event-stream.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { batchBody, issueLicence } from '../../support/licence-requests.js';
import { untilDone, type ShownOperation } from '../../support/operations.js';
import { expectRefusal } from '../../support/refusal.js';

interface WrittenBatch {
  readonly batch: { readonly id: string };
  readonly transaction: { readonly id: string };
}

describe('gateway: answers that come later', function () {
  let gateway: TestGateway;
  let clerk: Api;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
  });

  after(async function () {
    await gateway.close();
  });

  describe('operations', function () {
    const begin = (body: object, key = randomUUID()) =>
      clerk.post<ShownOperation>('/v1/licence-batches', body, {
        Prefer: 'respond-async',
        'Idempotency-Key': key,
      });

    it('are accepted at once, and tell in the end what would have been answered', async function () {
      const accepted = await begin(batchBody(50));
      expect(accepted.status).to.equal(202);
      expect(accepted.headers.get('location')).to.equal(`/v1/operations/${accepted.body.id}`);
      expect(accepted.headers.get('preference-applied')).to.equal('respond-async');
      const { state, answer } = await untilDone<WrittenBatch>(clerk, accepted.body.id);
      expect([state, answer?.status]).to.deep.equal(['succeeded', 201]);
      const batch = await clerk.get(`/v1/licence-batches/${answer!.body.batch.id}`);
      expect(batch.status).to.equal(200);
    });

    it('fail with the problem that would have been answered', async function () {
      const accepted = await begin(batchBody(1, { type: '018' }));
      expect(accepted.status).to.equal(202);
      const { state, answer } = await untilDone<Problem>(clerk, accepted.body.id);
      expect([state, answer?.status]).to.deep.equal(['failed', 422]);
      expect(answer?.body.code).to.equal('BATCH_NOT_ALLOWED');
    });

    it('refuse at once what cannot be read', async function () {
      const answer = await begin({ ...batchBody(1), members: [] });
      expectRefusal(answer, { status: 400, code: 'VALIDATION_FAILED', pointer: '/members' });
    });

    it('are the same for the same key', async function () {
      const body = batchBody(3);
      const key = randomUUID();
      const first = await begin(body, key);
      const again = await begin(body, key);
      expect(again.body.id).to.equal(first.body.id);
      const done = await untilDone<WrittenBatch>(clerk, first.body.id);
      const direct = await clerk.post<WrittenBatch>('/v1/licence-batches', body, {
        'Idempotency-Key': key,
      });
      expect(direct.body.transaction.id).to.equal(done.answer!.body.transaction.id);
    });

    it('are still there after a restart', async function () {
      const { body } = await begin(batchBody(2));
      const before = await untilDone(clerk, body.id);
      await gateway.restart();
      expect(await untilDone(clerk, body.id)).to.deep.equal(before);
    });

    it('that nobody began are not found', async function () {
      const answer = await clerk.get(`/v1/operations/${'0'.repeat(32)}`);
      expectRefusal(answer, { status: 404, code: 'OPERATION_NOT_FOUND' });
    });
  });

  describe('events', function () {
    const isOf =
      (id: string) =>
      ({ subject }: { readonly subject: string }): boolean =>
        subject === id;

    it('come as they happen, with codes and places and nothing else', async function () {
      const stream = await EventStream.open(gateway.url, clerk);
      const { id, transaction } = await issueLicence(clerk);
      const event = await stream.until(isOf(id));
      expect(event).to.include({ txid: transaction.id, block: transaction.blockNumber });
      expect(event.type).to.match(/licence\.issued/);
      expect(event.id).to.match(new RegExp(`^${String(transaction.blockNumber)}:\\d+:\\d+$`));
      await stream.close();
    });

    it('go on after the last one received, none twice and none left out', async function () {
      const stream = await EventStream.open(gateway.url, clerk);
      const first = await issueLicence(clerk);
      const { id } = await stream.until(isOf(first.id));
      await stream.close();
      const missed = await Promise.all([1, 2, 3].map(() => issueLicence(clerk)));
      const resumed = await EventStream.open(gateway.url, clerk, id);
      const last = await issueLicence(clerk);
      await resumed.until(isOf(last.id));
      const heard = resumed.events.map(({ subject }) => subject);
      expect([...heard].sort()).to.deep.equal([...missed.map((one) => one.id), last.id].sort());
      await resumed.close();
    });

    it('go on across a restart', async function () {
      const stream = await EventStream.open(gateway.url, clerk);
      const first = await issueLicence(clerk);
      const { id } = await stream.until(isOf(first.id));
      const second = await issueLicence(clerk);
      await gateway.restart();
      await stream.end();
      const resumed = await EventStream.open(gateway.url, clerk, id);
      await resumed.until(isOf(second.id));
      await resumed.close();
    });

    for (const [name, id] of [
      ['no id', 'yesterday'],
      ['an id of a block to come', '999999:0:0'],
    ] as const) {
      it(`refuse ${name}`, async function () {
        const answer = await clerk.get('/v1/events', { 'Last-Event-ID': id });
        expectRefusal(answer, { status: 400, code: 'EVENT_ID_INVALID' });
      });
    }
  });
});
