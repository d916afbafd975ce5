// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { earningLeaf, fromHex, verifyInclusion } from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { deliverCase, earningGateway } from '../../support/earning-requests.js';
import type { TestGateway } from '../../support/gateway.js';
import { MEMBERS } from '../../support/members.js';
import { expectRefusal } from '../../support/refusal.js';

const basis = 'ZWFW-5';
const PATIENCE_MS = 30_000;

interface Day {
  readonly day: string;
  readonly cases: readonly { readonly case: string }[];
}

interface Proof {
  readonly batch: { readonly root: string; readonly count: number };
  readonly opening: { readonly case: string; readonly nullifier: string; readonly salt: string };
  readonly index: number;
  readonly proof: readonly string[];
}

describe('gateway: earnings', function () {
  this.timeout(120_000);
  let gateway: TestGateway;
  let id: string;

  before(async function () {
    gateway = await earningGateway();
    id = await deliverCase(gateway);
  });

  after(async function () {
    await gateway.close();
  });

  const found = async (member: 'press' | 'housing', role: 'clerk' | 'auditor') =>
    (await (await gateway.as(member, role)).read<{ data: Day[] }>(`/v1/earnings?case=${id}`)).data;

  async function earned(): Promise<Day> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      const [day] = await found('press', 'clerk');
      if (day !== undefined) return day;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('the case did not earn');
  }

  it('come by themselves when a case is delivered, with the proof of the case', async function () {
    expect((await earned()).cases.map((one) => one.case)).to.deep.equal([id]);
    const api = await gateway.as('press', 'clerk');
    const { batch, opening, ...place } = await api.read<Proof>(`/v1/earnings/cases/${id}`);
    expect(opening.case).to.equal(id);
    const isIn = verifyInclusion(
      {
        ...{ index: place.index, size: batch.count, root: fromHex(batch.root) },
        leafHash: earningLeaf(opening, nodePrimitives.sha256),
        proof: place.proof.map((hash) => fromHex(hash)),
      },
      nodePrimitives.sha256,
    );
    expect(isIn).to.equal(true);
  });

  it('are shown to the unit, and to those who see all', async function () {
    await earned();
    expect(await found('housing', 'clerk')).to.have.length(0);
    expect(await found('housing', 'auditor')).to.have.length(1);
  });

  it('have factor sets, appointed bodies and pools beside them', async function () {
    const api = await gateway.as('bureau', 'approver');
    const { data: sets } = await api.read<{ data: { id: string }[] }>('/v1/factor-sets');
    expect(sets.map((one) => one.id)).to.deep.equal(['YLJP@1']);
    const unit = MEMBERS.bureau.uscc;
    const body = await api.read<object>(`/v1/appointments/ACCOUNTING_BODY/${unit}`);
    expect(body).to.include({ body: 'ACCOUNTING_BODY', unit });
    const vintage = Number((await earned()).day.slice(0, 4));
    const wanted = { region: '999999', factorSet: 'YLJP@1', vintage, basis };
    const { pool } = await api.make<{ pool: { id: string } }>('/v1/pools', wanted);
    const { data } = await api.read<{ data: { id: string }[] }>('/v1/pools?state=OPEN');
    expect(data.map((one) => one.id)).to.include(pool.id);
    const stranger = await gateway.as('housing', 'approver');
    const refusal = { status: 403, code: 'BODY_NOT_APPOINTED' };
    expectRefusal(await stranger.post('/v1/pools', wanted), refusal);
    const path = `/v1/pools/${pool.id}/closure`;
    const closed = await api.make<{ pool: object }>(path, { basis });
    expect(closed.pool).to.include({ grams: '0', donations: 0 });
  });
});
