// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence } from '../../support/licence-requests.js';
import { expectRefusal, refusedUnchanged } from '../../support/refusal.js';
import type { Shown } from '../../support/wire.js';

describe('gateway: entity tags', function () {
  let gateway: TestGateway;
  let clerk: Api;
  let approver: Api;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
    approver = await gateway.as('market', 'approver');
  });

  after(async function () {
    await gateway.close();
  });

  it('change with every act; a stale one changes nothing', async function () {
    const { id } = await issueLicence(clerk);
    const path = `/v1/licences/${id}`;
    const first = (await clerk.get(path)).headers.get('etag')!;
    const body = { act: 'suspend', from: '2026-03-02', basis: 'X-1' };
    const done = await approver.post(`${path}/acts`, body, { 'If-Match': first });
    expect(done.status).to.equal(200);
    const second = (await clerk.get(path)).headers.get('etag')!;
    expect(second).not.to.equal(first);
    const restore = { act: 'restore', from: '2026-04-01', basis: 'X-1' };
    const stale = (): ReturnType<typeof approver.post> =>
      approver.post(`${path}/acts`, restore, { 'If-Match': first });
    await refusedUnchanged(gateway, stale, { status: 412, code: 'ETAG_MISMATCH' });
    const fresh = await approver.post(`${path}/acts`, restore, { 'If-Match': second });
    expect(fresh.status).to.equal(200);
  });

  it('let one of two acts through that were made from the same version', async function () {
    for (let round = 0; round < 10; round++) {
      const { id } = await issueLicence(clerk);
      const path = `/v1/licences/${id}`;
      const tag = (await clerk.get(path)).headers.get('etag')!;
      // Either may follow the other: only the tag stands between them.
      const answers = await Promise.all(
        ['suspend', 'cancel', 'revoke', 'rescind'].map((act) =>
          approver.post(
            `${path}/acts`,
            { act, from: '2026-03-02', basis: 'X-1' },
            { 'If-Match': tag },
          ),
        ),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).to.deep.equal([200, 412, 412, 412]);
      expect((await clerk.read<Shown>(path)).facts).to.have.lengthOf(2);
    }
  });

  it('spare a reader what it has', async function () {
    const { id } = await issueLicence(clerk);
    const path = `/v1/licences/${id}`;
    const tag = (await clerk.get(path)).headers.get('etag')!;
    const again = await clerk.get(path, { 'If-None-Match': tag });
    expect([again.status, again.text]).to.deep.equal([304, '']);
  });

  it('tell states apart that time alone has changed', async function () {
    const { id } = await issueLicence(clerk, { body: { validTo: '2026-12-31' } });
    const path = `/v1/licences/${id}`;
    const tag = (await clerk.get(`${path}?at=2026-06-01`)).headers.get('etag')!;
    const later = await clerk.get<Shown>(`${path}?at=2027-06-01`, { 'If-None-Match': tag });
    expect([later.status, later.body.state]).to.deep.equal([200, 'EXPIRED']);
  });

  it('that are none are refused', async function () {
    const { id } = await issueLicence(clerk);
    const body = { act: 'suspend', from: '2026-03-02', basis: 'X-1' };
    const headers = { 'If-Match': 'not-quoted' };
    const answer = await approver.post(`/v1/licences/${id}/acts`, body, headers);
    expectRefusal(answer, { status: 400, code: 'ETAG_MALFORMED' });
  });
});
