// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { issueLicence } from '../../support/licence-requests.js';
import { MEMBERS } from '../../support/members.js';
import type { Written } from '../../support/wire.js';

interface Traced {
  readonly act: string;
  readonly state: string;
  readonly from: string;
  readonly to?: string;
  readonly basis: string;
  readonly txId: string;
  readonly blockNumber: number;
  readonly hidden: boolean;
  readonly actor: { readonly mspId: string; readonly unit: string; readonly role: string };
}

describe('gateway: what happened to a licence', function () {
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

  const act = (id: string, body: object): Promise<Written> =>
    approver.make<Written>(`/v1/licences/${id}/acts`, {
      from: '2026-03-02',
      basis: 'X-1',
      ...body,
    });
  const historyOf = async (id: string): Promise<readonly Traced[]> =>
    (await clerk.read<{ data: readonly Traced[] }>(`/v1/licences/${id}/history`)).data;

  it('names every act with actor, basis, time, block and transaction', async function () {
    const { id } = await issueLicence(clerk);
    await act(id, { act: 'suspend', from: '2026-03-02', basis: 'B-1' });
    await act(id, { act: 'restore', from: '2026-05-04', basis: 'B-2' });
    const facts = await historyOf(id);
    const summary = facts.map(({ act: name, state, basis }) => [name, state, basis]);
    expect(summary).to.deep.equal([
      ['issue', 'VALID', 'XZXKF-38'],
      ['suspend', 'SUSPENDED', 'B-1'],
      ['restore', 'VALID', 'B-2'],
    ]);
    expect(facts.map(({ from, to }) => [from, to])).to.deep.equal([
      ['2026-01-04T16:00:00.000Z', '2026-03-01T16:00:00.000Z'],
      ['2026-03-01T16:00:00.000Z', '2026-05-03T16:00:00.000Z'],
      ['2026-05-03T16:00:00.000Z', undefined],
    ]);
    const { uscc: unit, mspId } = MEMBERS.market;
    expect(facts.map(({ actor }) => actor)).to.deep.equal([
      { mspId, unit, role: 'clerk' },
      { mspId, unit, role: 'approver' },
      { mspId, unit, role: 'approver' },
    ]);
    for (const { txId, blockNumber } of facts) {
      const place = await clerk.read<object>(`/v1/transactions/${txId}`);
      expect(place).to.include({ blockNumber, code: 'VALID' });
    }
  });

  it('keeps what a rescission hides', async function () {
    const { id } = await issueLicence(clerk);
    await act(id, { act: 'suspend', from: '2026-03-02' });
    await act(id, { act: 'rescind', from: '2026-01-05' });
    const facts = await historyOf(id);
    expect(facts.map(({ act: name, hidden }) => [name, hidden])).to.deep.equal([
      ['issue', true],
      ['suspend', true],
      ['rescind', false],
    ]);
  });
});
