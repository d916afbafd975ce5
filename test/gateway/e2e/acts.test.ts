// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence, uploadDocument, type Issued } from '../../support/licence-requests.js';
import { MEMBERS } from '../../support/members.js';
import { expectRefusal, refusedUnchanged } from '../../support/refusal.js';
import { codesOf, verifyFile } from '../../support/verify.js';
import type { Shown, Written } from '../../support/wire.js';

describe('gateway: acts on a licence', function () {
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

  const act = (id: string, body: object): Promise<Written> =>
    approver.make<Written>(`/v1/licences/${id}/acts`, {
      from: '2026-03-02',
      basis: 'X-1',
      ...body,
    });
  const show = (id: string): Promise<Shown> => clerk.read<Shown>(`/v1/licences/${id}`);

  /** Body of the next version: the same licence with another document and other times. */
  async function following({ body }: Issued, chosen: object = {}): Promise<object> {
    const { id: _, ...rest } = body;
    return { ...rest, document: await uploadDocument(clerk), issuedAt: '2026-03-02', ...chosen };
  }

  const states: readonly (readonly [string, string, string])[] = [
    ['suspend', 'SUSPENDED', 'STATUS_SUSPENDED'],
    ['downgrade', 'DOWNGRADED', 'STATUS_DOWNGRADED'],
    ['withdraw', 'WITHDRAWN', 'STATUS_WITHDRAWN'],
    ['rescind', 'RESCINDED', 'STATUS_RESCINDED'],
    ['revoke', 'REVOKED', 'STATUS_REVOKED'],
    ['cancel', 'CANCELLED', 'STATUS_CANCELLED'],
    ['transferOut', 'TRANSFERRED_OUT', 'STATUS_TRANSFERRED_OUT'],
  ];
  for (const [name, state, code] of states) {
    it(`${name}: the licence is ${state}, and its copy fails`, async function () {
      const { id, bytes } = await issueLicence(clerk);
      expect((await act(id, { act: name })).licence.state).to.equal(state);
      expect((await show(id)).state).to.equal(state);
      const answer = await verifyFile(anonymous, bytes);
      expect(answer.verdict).to.equal('fail');
      expect(codesOf(answer)).to.include({ content: 'CONTENT_MATCHES', status: code });
    });
  }

  it('restore ends a suspension', async function () {
    const { id, bytes } = await issueLicence(clerk);
    await act(id, { act: 'suspend' });
    const { licence } = await act(id, { act: 'restore', from: '2026-05-04' });
    expect(licence.state).to.equal('VALID');
    expect((await verifyFile(anonymous, bytes)).verdict).to.equal('pass');
  });

  it('cancel may follow a revocation; nothing follows a cancellation', async function () {
    const { id } = await issueLicence(clerk);
    await act(id, { act: 'revoke' });
    await act(id, { act: 'cancel', from: '2026-04-01' });
    const path = `/v1/licences/${id}/acts`;
    for (const name of ['suspend', 'restore', 'rescind', 'cancel']) {
      const body = { act: name, from: '2026-05-01', basis: 'X-1' };
      const refusal = { status: 409, code: 'ACT_NOT_ALLOWED', pointer: '/act' };
      await refusedUnchanged(gateway, () => approver.post(path, body), refusal);
    }
  });

  for (const name of ['change', 'renew', 'replace']) {
    it(`${name}: the next version is in force, this one superseded`, async function () {
      const issued = await issueLicence(clerk);
      const next = await following(issued, name === 'renew' ? { validTo: '2030-12-31' } : {});
      const path = `/v1/licences/${issued.id}/acts`;
      const { licence } = await clerk.make<Written>(path, { act: name, next });
      expect(licence).to.include({ version: 2, state: 'VALID', supersedes: issued.id });
      const before = await show(issued.id);
      expect(before).to.include({ state: 'SUPERSEDED', supersededBy: licence.id });
      const old = await verifyFile(anonymous, issued.bytes);
      expect(codesOf(old)).to.include({ status: 'STATUS_SUPERSEDED' });
    });
  }

  it('a superseded version is not acted on but rescinded', async function () {
    const issued = await issueLicence(clerk);
    const path = `/v1/licences/${issued.id}/acts`;
    await clerk.make(path, { act: 'change', next: await following(issued) });
    const again = { act: 'change', next: await following(issued) };
    const refusal = { status: 409, code: 'ACT_NOT_ALLOWED' };
    await refusedUnchanged(gateway, () => clerk.post(path, again), refusal);
    expect((await act(issued.id, { act: 'rescind' })).licence.state).to.equal('RESCINDED');
  });

  it('another unit acts when the definer gave it the power', async function () {
    const { id } = await issueLicence(clerk);
    const penalty = await gateway.as('emergency', 'approver');
    const path = `/v1/licences/${id}/acts`;
    const body = { act: 'revoke', from: '2026-03-02', basis: 'XZCFF-9-4' };
    const refusal = { status: 403, code: 'ACT_NOT_COMPETENT' };
    await refusedUnchanged(gateway, () => penalty.post(path, body), refusal);
    const definer = await gateway.as('bureau', 'approver');
    const given = { powers: ['revoke'], from: '2025-01-01', basis: 'XZXKF-22' };
    const type = id.split('.')[5]!;
    await definer.make(`/v1/issuers/${type}/${MEMBERS.emergency.uscc}/powers`, given);
    expect((await penalty.make<Written>(path, body)).licence.state).to.equal('REVOKED');
    const suspend = { ...body, act: 'suspend' };
    const other = await issueLicence(clerk);
    expectRefusal(await penalty.post(`/v1/licences/${other.id}/acts`, suspend), refusal);
  });

  it('what stands on a rescinded licence is flagged, transitively', async function () {
    const ground = await issueLicence(clerk);
    const middle = await issueLicence(clerk, { body: { reliesOn: [ground.id] } });
    const top = await issueLicence(clerk, { body: { reliesOn: [middle.id] } });
    expect((await verifyFile(anonymous, top.bytes)).verdict).to.equal('pass');
    await act(ground.id, { act: 'rescind', from: '2026-01-05' });
    const answer = await verifyFile(anonymous, top.bytes);
    expect(answer.verdict).to.equal('fail');
    expect(codesOf(answer)).to.include({
      status: 'STATUS_IN_FORCE',
      basis: 'BASIS_NOT_IN_FORCE',
    });
  });
});
