// SPDX-License-Identifier: Apache-2.0
import { memberSerial } from '@yulian/proofs';
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import {
  batchBody,
  batchDocument,
  identifierOf,
  issueLicence,
  licenceBody,
  memberId,
  uploadDocument,
} from '../../support/licence-requests.js';
import { expectRefusal, refusedUnchanged } from '../../support/refusal.js';
import { codesOf, digestOf, verify, verifyFile } from '../../support/verify.js';
import type { Shown, Written } from '../../support/wire.js';

interface WrittenBatch {
  readonly batch: {
    readonly id: string;
    readonly count: number;
    readonly root: string;
    readonly state: string;
  };
  readonly transaction: { readonly id: string; readonly blockNumber: number };
}

const COUNT = 300;

describe('gateway: batches', function () {
  let gateway: TestGateway;
  let clerk: Api;
  let approver: Api;
  let anonymous: Api;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
    approver = await gateway.as('market', 'approver');
    anonymous = gateway.anonymous;
  });

  after(async function () {
    await gateway.close();
  });

  const issue = async (
    count: number,
    chosen: object = {},
  ): Promise<WrittenBatch & { prefix: string; idOf: (index: number) => string }> => {
    const body = batchBody(count, { body: { ...chosen } });
    const written = await clerk.make<WrittenBatch>('/v1/licence-batches', body);
    const prefix = body.serialPrefix;
    return { ...written, prefix, idOf: (index) => memberId('001', prefix, index) };
  };
  const documentOf = (prefix: string, index: number): Uint8Array =>
    batchDocument(memberSerial(prefix, index));
  const act = (path: string, name: string, from = '2026-03-02'): Promise<Written & WrittenBatch> =>
    approver.make(`${path}/acts`, { act: name, from, basis: 'X-1' });

  describe(`of ${COUNT} licences`, function () {
    let batch: Awaited<ReturnType<typeof issue>>;

    before(async function () {
      batch = await issue(COUNT);
    });

    it('is one transaction', async function () {
      expect(batch.batch).to.include({ count: COUNT, state: 'VALID' });
      const { blockNumber, id } = batch.transaction;
      const block = await clerk.read<{ transactions: readonly { id: string }[] }>(
        `/v1/blocks/${String(blockNumber)}`,
      );
      expect(block.transactions.map((one) => one.id)).to.include(id);
    });

    it('each entry reads like a licence', async function () {
      for (const index of [0, 1, 150, COUNT - 1]) {
        const shown = await clerk.read<Shown & { batch: object }>(
          `/v1/licences/${batch.idOf(index)}`,
        );
        expect(shown).to.include({ id: batch.idOf(index), state: 'VALID', version: 1 });
        expect(shown.batch).to.deep.equal({ id: batch.batch.id, index });
      }
    });

    it('each file passes, and a changed one fails', async function () {
      for (const index of [0, 7, COUNT - 1]) {
        const bytes = documentOf(batch.prefix, index);
        const answer = await verifyFile(anonymous, bytes);
        expect([answer.verdict, answer.identifier]).to.deep.equal(['pass', batch.idOf(index)]);
        const changed = Uint8Array.from([...bytes, 32]);
        const other = await verifyFile(anonymous, changed, { id: batch.idOf(index) });
        expect(codesOf(other)).to.include({ content: 'CONTENT_DIFFERS' });
      }
    });

    it('no file, digest or proof passes as another entry', async function () {
      const [own, other] = [batch.idOf(7), batch.idOf(8)];
      const numberOf = (index: number) => `示${memberSerial(batch.prefix, index)}号`;
      const bytes = documentOf(batch.prefix, 7);
      const digest = digestOf(bytes);
      const proof = await clerk.read<object>(`/v1/licences/${own}/proof?document=true`);
      const right = { proof, digest, id: own, number: numberOf(7) };
      expect((await verify(clerk, right)).verdict).to.equal('pass');
      const beyond = identifierOf('001', memberSerial(batch.prefix, COUNT));
      const named = [
        ...[other, beyond].map((id) => verifyFile(anonymous, bytes, { id })),
        verify(anonymous, { proof, digest, id: other }),
        verify(anonymous, { proof, id: beyond }),
      ];
      for (const answer of await Promise.all(named)) {
        expect(answer.verdict).to.equal('fail');
        expect(codesOf(answer)['identifier']).to.equal('IDENTIFIER_OF_ANOTHER');
      }
      for (const number of [numberOf(8), numberOf(COUNT)]) {
        for (const question of [
          { digest, id: own },
          { proof, digest },
        ]) {
          const answer = await verify(clerk, { ...question, number });
          expect(answer.verdict).to.equal('fail');
          // What is found by its number is another entry than the one that is named.
          expect(codesOf(answer)['identifier']).to.match(/^(NUMBER|IDENTIFIER)_OF_ANOTHER$/);
        }
      }
      // A digest without a signature is confirmed under its own identifier only.
      expect((await verify(clerk, { digest, id: other })).verdict).not.to.equal('pass');
    });

    it('does not know a number beyond its last', async function () {
      const beyond = identifierOf('001', memberSerial(batch.prefix, COUNT));
      expectRefusal(await clerk.get(`/v1/licences/${beyond}`), {
        status: 404,
        code: 'LICENCE_NOT_FOUND',
      });
      expect(codesOf(await verify(anonymous, { id: beyond }))).to.include({
        content: 'NOT_ON_CHAIN',
      });
    });

    it('is listed page by page, each entry once', async function () {
      const seen: string[] = [];
      let after = '';
      do {
        const page = await clerk.read<{ data: readonly Shown[]; next: string | null }>(
          `/v1/licences?limit=100&typeCode=${batch.batch.id.split('.')[0]!}${after}`,
        );
        seen.push(...page.data.map(({ id }) => id));
        after = page.next === null ? '' : `&starting_after=${encodeURIComponent(page.next)}`;
      } while (after !== '');
      const expected = Array.from({ length: COUNT }, (_, index) => batch.idOf(index));
      expect(seen.filter((id) => expected.includes(id)).sort()).to.deep.equal(expected.sort());
    });
  });

  describe('an entry', function () {
    it('is acted on alone', async function () {
      const batch = await issue(3);
      const [first, second] = [batch.idOf(0), batch.idOf(1)];
      const { licence } = await act(`/v1/licences/${second}`, 'suspend');
      expect(licence).to.include({ id: second, state: 'SUSPENDED' });
      const answer = await verifyFile(anonymous, documentOf(batch.prefix, 1));
      expect(codesOf(answer)).to.include({
        content: 'CONTENT_MATCHES',
        status: 'STATUS_SUSPENDED',
      });
      expect((await clerk.read<Shown>(`/v1/licences/${first}`)).state).to.equal('VALID');
      const restored = await act(`/v1/licences/${second}`, 'restore', '2026-04-01');
      expect(restored.licence.state).to.equal('VALID');
      expect((await verifyFile(anonymous, documentOf(batch.prefix, 1))).verdict).to.equal('pass');
    });

    it('is succeeded by a version of its own', async function () {
      const batch = await issue(2);
      const { id: _, ...body } = licenceBody({ body: { issuedAt: '2026-03-02' } });
      const next = { ...body, document: await uploadDocument(clerk) };
      const path = `/v1/licences/${batch.idOf(0)}/acts`;
      const { licence } = await clerk.make<Written>(path, { act: 'change', next });
      expect(licence).to.include({ version: 2, supersedes: batch.idOf(0) });
      const before = await clerk.read<Shown>(`/v1/licences/${batch.idOf(0)}`);
      expect(before).to.include({ state: 'SUPERSEDED', supersededBy: licence.id });
    });

    it('tells its history, the act on its batch included', async function () {
      const batch = await issue(2);
      await act(`/v1/licences/${batch.idOf(0)}`, 'suspend');
      await act(`/v1/licence-batches/${batch.batch.id}`, 'revoke', '2026-05-01');
      const { data } = await clerk.read<{
        data: readonly { act: string; on: string; blockNumber: number }[];
      }>(`/v1/licences/${batch.idOf(0)}/history`);
      expect(data.map((one) => [one.act, one.on])).to.deep.equal([
        ['issue', 'licence'],
        ['suspend', 'licence'],
        ['revoke', 'batch'],
      ]);
      for (const { blockNumber } of data) expect(blockNumber).to.be.a('number');
    });
  });

  describe('the whole', function () {
    it('is acted on at once', async function () {
      const batch = await issue(3);
      const path = `/v1/licence-batches/${batch.batch.id}`;
      expect((await act(path, 'suspend')).batch.state).to.equal('SUSPENDED');
      for (const index of [0, 2]) {
        const answer = await verifyFile(anonymous, documentOf(batch.prefix, index));
        expect(codesOf(answer)).to.include({ status: 'STATUS_SUSPENDED' });
      }
      expect((await act(path, 'restore', '2026-04-01')).batch.state).to.equal('VALID');
      expect((await verifyFile(anonymous, documentOf(batch.prefix, 2))).verdict).to.equal('pass');
    });

    it('does not heal an entry that was acted on alone', async function () {
      const batch = await issue(2);
      const path = `/v1/licence-batches/${batch.batch.id}`;
      await act(`/v1/licences/${batch.idOf(0)}`, 'revoke');
      await act(path, 'suspend');
      await act(path, 'restore', '2026-04-01');
      const states = await Promise.all(
        [0, 1].map(
          async (index) => (await clerk.read<Shown>(`/v1/licences/${batch.idOf(index)}`)).state,
        ),
      );
      expect(states).to.deep.equal(['REVOKED', 'VALID']);
    });

    it('cannot be transferred or downgraded', async function () {
      const batch = await issue(1);
      for (const name of ['transferOut', 'downgrade']) {
        const body = { act: name, from: '2026-03-02', basis: 'X-1' };
        const path = `/v1/licence-batches/${batch.batch.id}/acts`;
        const refusal = { status: 409, code: 'ACT_NOT_ALLOWED', pointer: '/act' };
        await refusedUnchanged(gateway, () => approver.post(path, body), refusal);
      }
    });
  });

  describe('is refused, and nothing is kept', function () {
    const refuse = (
      body: object,
      status: number,
      code: string,
      pointer?: string,
    ): Promise<unknown> =>
      refusedUnchanged(gateway, () => clerk.post('/v1/licence-batches', body), {
        status,
        code,
        ...(pointer === undefined ? {} : { pointer }),
      });

    it('when the type forbids batches', async function () {
      await refuse(batchBody(1, { type: '018' }), 422, 'BATCH_NOT_ALLOWED');
    });

    it('when it is larger than the type allows', async function () {
      const emergency = await gateway.as('emergency', 'clerk');
      const body = batchBody(11, { type: '012' });
      const refusal = { status: 422, code: 'BATCH_TOO_LARGE', pointer: '/members' };
      await refusedUnchanged(gateway, () => emergency.post('/v1/licence-batches', body), refusal);
    });

    it('when its serials are taken, by a batch or by a single licence', async function () {
      const batch = await issue(2);
      await refuse(batchBody(1, { serialPrefix: batch.prefix }), 409, 'BATCH_SERIALS_TAKEN');
      const serial = memberSerial('SINGLE', 1);
      await issueLicence(clerk, { serial });
      await refuse(batchBody(3, { serialPrefix: 'SINGLE' }), 409, 'BATCH_SERIALS_TAKEN');
    });

    it('when one member breaks the standard', async function () {
      const body = batchBody(3);
      const members = body.members.map((member, index) =>
        index === 1 ? { ...member, fields: { ZZMC: 'x' } } : member,
      );
      await refuse({ ...body, members }, 422, 'FIELDS_INVALID', '/members/1/fields/ZZBH');
    });

    it('when one member names a document of nobody', async function () {
      const body = batchBody(2);
      const members = body.members.map((one) => ({ ...one, document: '0'.repeat(32) }));
      await refuse({ ...body, members }, 404, 'DOCUMENT_NOT_FOUND', '/members/0/document');
    });

    it('when its members end before they begin', async function () {
      const body = batchBody(1);
      const members = body.members.map((one) => ({ ...one, validTo: '2020-01-01' }));
      await refuse({ ...body, members }, 422, 'VALIDITY_INVALID', '/members');
    });

    it('when it has no members', async function () {
      await refuse({ ...batchBody(1), members: [] }, 400, 'VALIDATION_FAILED', '/members');
    });

    it('and what was refused is not found by its files', async function () {
      const bytes = documentOf('REFUSED', 0);
      const body = batchBody(1, { type: '018', serialPrefix: 'REFUSED' });
      await refuse(body, 422, 'BATCH_NOT_ALLOWED');
      const answer = await verifyFile(anonymous, bytes);
      expect(codesOf(answer)).to.include({ content: 'NOT_ON_CHAIN' });
    });
  });

  it('digests of a member are no more believed from strangers than those of a licence', async function () {
    const batch = await issue(1);
    const digest = digestOf(documentOf(batch.prefix, 0));
    expect(codesOf(await verify(anonymous, { digest }))).to.include({ content: 'NOT_ON_CHAIN' });
    const named = await verify(anonymous, { digest, id: batch.idOf(0) });
    expect(codesOf(named)).to.include({ content: 'CONTENT_NEEDS_FILE' });
  });
});
