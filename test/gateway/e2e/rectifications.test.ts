// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { verifyLicenceProof, type LicenceProof, type TrustRoots } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import type { Api } from '../../support/api.js';
import { caseOver, casePackage, deliveryBody } from '../../support/case-requests.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence } from '../../support/licence-requests.js';
import { newRectificationId } from '../../support/rectification-fixture.js';
import { expectRefusal } from '../../support/refusal.js';
import { codesOf, digestOf, verify } from '../../support/verify.js';
import type { Written } from '../../support/wire.js';

const basis = 'XZCXF-45';
const DAY_MS = 86_400_000;

interface Rectification {
  readonly id: string;
  readonly state: string;
  readonly facts: readonly { readonly person: string }[];
}

interface Told {
  readonly rectification: Rectification;
  readonly decided: {
    readonly data: readonly { readonly kind: string; readonly id: string; readonly act: string }[];
    readonly truncated: boolean;
  };
}

interface Traced {
  readonly act: string;
  readonly hidden: boolean;
  readonly to?: string;
  readonly rectifies?: string;
  readonly rectifiedBy?: string;
}

describe('gateway: rectifications', function () {
  this.timeout(120_000);
  let gateway: TestGateway;
  let clerk: Api;
  let approver: Api;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('press', 'clerk');
    approver = await gateway.as('press', 'approver');
  });

  after(async function () {
    await gateway.close();
  });

  const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
  const suspend = (id: string, from: string) =>
    approver.make<Written>(`/v1/licences/${id}/acts`, { act: 'suspend', from, basis });
  const propose = async (licence: string, fact: string, chosen: object = {}) => {
    const subject = { kind: 'licence', id: licence };
    const body = { id: newRectificationId(), subject, fact, reason: 'WRONG_DATE', basis };
    return clerk.make<Told>('/v1/rectifications', { ...body, ...chosen });
  };
  const confirm = (id: string) =>
    approver.make<Told>(`/v1/rectifications/${id}/acts`, { act: 'confirm', basis });
  const lastOf = ({ licence }: Written): string => licence.facts.at(-1)?.txId ?? '';

  it('put a mistyped date right: by verification, offline proof and history alike', async () => {
    const roots = await gateway.anonymous.read<TrustRoots>('/trust.json');
    const licence = await issueLicence(clerk, { type: '031' });
    const digest = digestOf(licence.bytes);
    const wrong = await suspend(licence.id, dayFromNow(20));
    const proofOf = () =>
      clerk.read<LicenceProof>(`/v1/licences/${licence.id}/proof?document=true`);
    const early = await proofOf();
    const { rectification } = await propose(licence.id, lastOf(wrong), { right: '2026-02-01' });
    expect(rectification.state).to.equal('PROPOSED');
    const unchanged = await verify(gateway.anonymous, { id: licence.id });
    expect(codesOf(unchanged)).to.include({ status: 'STATUS_IN_FORCE' });
    const { rectification: done, ...told } = await confirm(rectification.id);
    expect(done.state).to.equal('CONFIRMED');
    const [first, second] = done.facts.map(({ person }) => person);
    expect(first).not.to.equal(second);
    expect(told.decided).to.deep.include({ data: [], truncated: false });

    const now = { status: 'STATUS_SUSPENDED' };
    const { blockNumber } = wrong.transaction;
    expect(codesOf(await verify(gateway.anonymous, { id: licence.id }))).to.include(now);
    const then = await verify(gateway.anonymous, { id: licence.id, knownAt: blockNumber });
    expect(codesOf(then)).to.include({ status: 'STATUS_IN_FORCE' });
    const question = { digests: digest, now: new Date().toISOString() };
    const judged = (proof: LicenceProof) =>
      codesOf(verifyLicenceProof(proof, roots, question, nodePrimitives) as never);
    expect(judged(early)).to.include({ status: 'STATUS_IN_FORCE' });
    expect(judged(await proofOf())).to.include(now);

    const { data } = await clerk.read<{ data: readonly Traced[] }>(
      `/v1/licences/${licence.id}/history`,
    );
    const [, old, right] = data;
    expect(data).to.have.length(3);
    expect(old).to.include({ act: 'suspend', hidden: true });
    expect(right).to.include({ act: 'suspend', hidden: false, rectifies: lastOf(wrong) });
    expect(old?.rectifiedBy).to.be.a('string');
    const suspended = await clerk.read<{ data: readonly { id: string }[] }>(
      '/v1/licences?state=SUSPENDED',
    );
    expect(suspended.data.map(({ id }) => id)).to.include(licence.id);
  });

  it('list what was decided meanwhile: licences on its ground, and cases that name it', async () => {
    const of = await caseOver(gateway, 'press', 'GRANTED');
    const delivery = await deliveryBody(gateway);
    await clerk.make(`/v1/cases/${of}/delivery`, delivery);
    const [licence = ''] = delivery.licences;
    const wrong = await suspend(licence, dayFromNow(10));
    await clerk.make(`/v1/cases/${of}/archive`, { archive: await casePackage(gateway), basis });
    const above = await issueLicence(clerk, { type: '031', body: { reliesOn: [licence] } });
    const { rectification } = await propose(licence, lastOf(wrong), { reason: 'NOT_DECIDED' });
    const { decided } = await confirm(rectification.id);
    expect(decided.data.map(({ kind, id, act }) => [kind, id, act])).to.have.deep.members([
      ['licence', above.id, 'issue'],
      ['case', of, 'archive'],
    ]);
    await issueLicence(clerk, { type: '031', body: { reliesOn: [licence] } });
    const later = await clerk.read<Told>(`/v1/rectifications/${rectification.id}`);
    expect(later.decided).to.deep.equal(decided);
  });

  it('take two people, are found, and are refused in words', async () => {
    const licence = await issueLicence(clerk, { type: '031' });
    const wrong = await suspend(licence.id, dayFromNow(10));
    const one = gateway.with(await gateway.makeKey('press', { roles: ['clerk', 'approver'] }));
    const body = {
      ...{ id: newRectificationId(), subject: { kind: 'licence', id: licence.id } },
      ...{ fact: lastOf(wrong), reason: 'NOT_DECIDED', basis },
    };
    await one.make('/v1/rectifications', body);
    const path = `/v1/rectifications/${body.id}/acts`;
    expectRefusal(await one.post(path, { act: 'confirm', basis }), {
      ...{ status: 403, code: 'RECTIFICATION_BY_PROPOSER' },
    });
    const { data } = await clerk.read<{ data: readonly Rectification[] }>(
      `/v1/rectifications?subject=${licence.id}&state=PROPOSED`,
    );
    expect(data.map(({ id }) => id)).to.deep.equal([body.id]);
    await clerk.make(path, { act: 'withdraw', basis });
    expectRefusal(await approver.post(path, { act: 'confirm', basis }), {
      ...{ status: 409, code: 'RECTIFICATION_ACT_NOT_ALLOWED' },
    });
    const far = { ...body, id: newRectificationId(), right: '2027-06-01' };
    expectRefusal(await clerk.post('/v1/rectifications', far), {
      ...{ status: 422, code: 'EFFECT_TOO_FAR_AHEAD', pointer: '/right' },
    });
  });
});
