// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { earnCases, earnInputOf, type Organisation } from '@yulian/gateway-api';
import { earningOpening, VaultKey } from '@yulian/gateway-api/storage';
import { ContractRefusedError, transact } from '@yulian/network';
import type { CaseRecord, EarningDay } from '@yulian/proofs';
import { call } from '../../support/caller.js';
import {
  deliverCase,
  earningGateway,
  earningIdentity,
  ownOrganisation,
  RestoredGateway,
} from '../../support/earning-requests.js';
import type { TestGateway } from '../../support/gateway.js';
import { MEMBERS } from '../../support/members.js';

const PATIENCE_MS = 30_000;
const unit = MEMBERS.press.uscc;
const factorSet = 'YLJP@1';

describe('gateway: a case earns once, at two gateways of one department', function () {
  this.timeout(120_000);
  let gateway: TestGateway;
  let restored: RestoredGateway;

  before(async function () {
    gateway = await earningGateway();
    restored = await RestoredGateway.of(gateway);
  });

  after(async function () {
    await restored.close();
    await gateway.close();
  });

  /** What a gateway with some key sends to have cases earn. */
  async function inputOf(key: VaultKey, ids: readonly string[], chosen: object = {}) {
    const { ledger } = gateway.gateway.services;
    const openings = [];
    for (const id of ids) {
      const asked = { contract: 'case', transaction: 'get', args: [id] };
      const bytes = await ledger.evaluate(earningIdentity(gateway), asked);
      const record = JSON.parse(Buffer.from(bytes).toString()) as CaseRecord;
      openings.push(earningOpening(key, record));
    }
    return { ...earnInputOf(key, { unit, factorSet }, openings), ...chosen };
  }

  /** Sends past what a gateway does by itself; answers the code of the refusal. */
  async function attempt(input: object): Promise<string> {
    const { ledger } = gateway.gateway.services;
    const sent = transact(ledger, earningIdentity(gateway), call('earning:earn', input));
    return sent.then(
      () => 'EARNED',
      (error: unknown) => {
        if (error instanceof ContractRefusedError) return error.code;
        throw error;
      },
    );
  }

  const earnAt = (organisation: Organisation, id: string) =>
    earnCases({
      ...{ ledger: gateway.gateway.services.ledger, identity: earningIdentity(gateway) },
      ...{ organisation, unit, cases: [id] },
    });

  /** Valid transactions by which a case has earned. */
  async function timesEarned(id: string): Promise<number> {
    const { ledger } = gateway.gateway.services;
    const { height } = await ledger.info();
    let times = 0;
    for await (const { number, transactions } of ledger.blocks(0)) {
      const valid = transactions.filter(
        ({ code, contract }) => code === 'VALID' && contract === 'earning',
      );
      times += valid.filter(({ args }) => args[0]?.includes(id)).length;
      if (number + 1 >= height) return times;
    }
    return times;
  }

  it('when both have it earn at the same time, beside what the first does by itself', async () => {
    const id = await deliverCase(gateway);
    const both = [ownOrganisation(gateway), restored.organisation];
    const earned = await Promise.all(both.map((one) => earnAt(one, id)));
    expect(earned.reduce((sum, one) => sum + one, 0)).to.be.at.most(1);
    expect(await timesEarned(id)).to.equal(1);
  });

  it('whatever is tried after that: each attempt is refused with its own code', async () => {
    const id = await deliverCase(gateway);
    await earnAt(ownOrganisation(gateway), id);
    const { key } = restored.organisation.vault;
    const own = await inputOf(key, [id]);
    const other = `ebt_${'0'.repeat(64)}`;
    const attempts = [
      // The very batch, by the restored gateway: it comes to the same id.
      own,
      { ...own, id: other },
      // By a gateway whose vault has another key.
      await inputOf(VaultKey.generate(), [id], { id: other }),
      // Split over a batch with a case that has not earned.
      await inputOf(key, [id, await deliverCase(gateway)], { id: other }),
      { ...own, id: other, factorSet: 'YLJP@2' },
      { ...own, id: other, unit: MEMBERS.housing.uscc },
    ];
    const codes = [];
    for (const input of attempts) codes.push(await attempt(input));
    expect(codes).to.deep.equal([
      'RECORD_ALREADY_EXISTS',
      'NULLIFIER_USED',
      'EARNING_CASE_REPEATED',
      'NULLIFIER_USED',
      'FACTOR_SET_NOT_FOUND',
      'UNIT_NOT_CALLERS',
    ]);
    expect(await timesEarned(id)).to.equal(1);
  });

  it('when the restored one goes through all blocks again, which it ends', async () => {
    const id = await deliverCase(gateway);
    const { height } = await gateway.gateway.services.ledger.info();
    await restored.start();
    const end = Date.now() + PATIENCE_MS;
    while ((await restored.done()) < height) {
      if (Date.now() > end) throw new Error('the restored gateway does not come to an end');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await timesEarned(id)).to.equal(1);
    const api = await gateway.as('press', 'auditor');
    const { data } = await api.read<{ data: EarningDay[] }>('/v1/earnings');
    const earned = data.flatMap(({ cases }) => cases.map((one) => one.case));
    expect(new Set(earned).size).to.equal(earned.length);
    expect(earned).to.include(id);
  });
});
