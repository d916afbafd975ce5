// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { encodeSignaturePolicy } from '@yulian/proofs';
import {
  sign,
  type CommitStatus,
  type EmbeddedLedger,
  type SignedTransaction,
} from '@yulian/network';
import { probeContracts } from '../conformance/chaincode/index.js';
import { call } from '../conformance/harness.js';
import { organizationAt, testConsortium, type TestConsortium } from '../support/consortium.js';
import { openTestLedger, withDirectory } from '../support/embedded-ledger.js';
import { closeGate, GateContract, openGate } from '../support/gate.js';

interface Prepared {
  readonly ledger: EmbeddedLedger;
  readonly prepare: (name: string, ...args: string[]) => Promise<SignedTransaction>;
  /** Orders all in one block and answers how each was validated. */
  readonly together: (all: readonly SignedTransaction[]) => Promise<CommitStatus[]>;
}

async function endorse(
  { ledger, consortium }: { ledger: EmbeddedLedger; consortium: TestConsortium },
  contract: ReturnType<typeof call>,
): Promise<SignedTransaction> {
  const { clerk } = organizationAt(consortium, 0);
  const proposal = await ledger.propose(clerk, contract);
  const transaction = await ledger.endorse(proposal, await sign(clerk, proposal));
  const { transactionId, bytes } = transaction;
  return { transactionId, bytes, signature: await sign(clerk, transaction) };
}

async function withLedger(use: (prepared: Prepared) => Promise<void>): Promise<void> {
  await withDirectory(async (directory) => {
    const consortium = await testConsortium();
    const ledger = await openTestLedger(directory, {
      contracts: [...probeContracts, GateContract],
      blockCut: { maxWaitMs: 60_000 },
    });
    const together = async (all: readonly SignedTransaction[]): Promise<CommitStatus[]> => {
      const entered = closeGate();
      const pass = { contract: 'gate', transaction: 'pass', args: [] };
      const coming = endorse({ ledger, consortium }, pass);
      await entered;
      for (const one of all) await ledger.submit(one);
      openGate();
      await ledger.submit(await coming);
      const { blockNumber } = await ledger.status((await coming).transactionId);
      const { transactions } = await ledger.block(blockNumber);
      expect(transactions.length).to.equal(all.length + 1);
      return transactions.slice(0, all.length);
    };
    const prepare = (name: string, ...args: string[]): Promise<SignedTransaction> =>
      endorse({ ledger, consortium }, call(name, ...args));
    try {
      await use({ ledger, prepare, together });
    } finally {
      await ledger.close();
    }
  });
}

function codes(statuses: readonly CommitStatus[]): string[] {
  return statuses.map(({ code }) => code);
}

async function onlyOrg(index: number): Promise<string> {
  const { mspId } = organizationAt(await testConsortium(), index);
  return Buffer.from(encodeSignaturePolicy({ mspId })).toString('base64');
}

describe('embedded ledger: within one block', () => {
  it('the first of two that read one version is valid, the second not', () =>
    withLedger(async ({ prepare, together }) => {
      const all = [await prepare('keys:increment', 'k'), await prepare('keys:increment', 'k')];
      expect(codes(await together(all))).to.deep.equal(['VALID', 'MVCC_READ_CONFLICT']);
    }));

  it('of two blind writes both are valid, and the second one’s value stays', () =>
    withLedger(async ({ ledger, prepare, together }) => {
      const all = [await prepare('keys:put', 'k', 'one'), await prepare('keys:put', 'k', 'two')];
      expect(codes(await together(all))).to.deep.equal(['VALID', 'VALID']);
      const { clerk } = organizationAt(await testConsortium(), 0);
      const value = await ledger.evaluate(clerk, call('keys:get', 'k'));
      expect(Buffer.from(value).toString()).to.equal('two');
    }));

  it('an invalid transaction’s writes conflict with nobody', () =>
    withLedger(async ({ prepare, together }) => {
      const all = [
        await prepare('keys:put', 'a', '1'),
        await prepare('keys:derive', 'a', 'b', 'x'),
        await prepare('keys:derive', 'b', 'c', 'x'),
      ];
      expect(codes(await together(all))).to.deep.equal(['VALID', 'MVCC_READ_CONFLICT', 'VALID']);
    }));

  it('removing what is not there still makes a later read old', () =>
    withLedger(async ({ prepare, together }) => {
      const all = [await prepare('keys:remove', 'k'), await prepare('keys:increment', 'k')];
      expect(codes(await together(all))).to.deep.equal(['VALID', 'MVCC_READ_CONFLICT']);
    }));

  it('a key that appears, changes or disappears in a range is a phantom', () =>
    withLedger(async ({ prepare, together }) => {
      await together([await prepare('keys:put', 'r2', 'v'), await prepare('keys:put', 'r4', 'v')]);
      for (const change of [
        () => prepare('keys:put', 'r3', 'v'),
        () => prepare('keys:put', 'r8', 'v'),
        () => prepare('keys:put', 'r4', 'w'),
        () => prepare('keys:remove', 'r2'),
      ]) {
        const all = [await change(), await prepare('queries:countInto', 'r1', 'r9', 'count')];
        expect(codes(await together(all))).to.deep.equal(['VALID', 'PHANTOM_READ_CONFLICT']);
      }
    }));

  it('what lies outside a range is no phantom', () =>
    withLedger(async ({ prepare, together }) => {
      const all = [
        await prepare('keys:putMany', '[["r0","v"],["r9","v"],["s","v"]]'),
        await prepare('queries:countInto', 'r1', 'r9', 'count'),
      ];
      expect(codes(await together(all))).to.deep.equal(['VALID', 'VALID']);
    }));

  it('a range left early is checked up to where it was left', () =>
    withLedger(async ({ prepare, together }) => {
      await together([await prepare('keys:putMany', '[["r1","v"],["r3","v"],["r5","v"]]')]);
      const take = (): Promise<SignedTransaction> =>
        prepare('queries:takeInto', 'r0', 'r9', '2', 'taken');
      const behind = [await prepare('keys:put', 'r4', 'v'), await take()];
      expect(codes(await together(behind))).to.deep.equal(['VALID', 'VALID']);
      const atTheEnd = [await prepare('keys:put', 'r3', 'w'), await take()];
      expect(codes(await together(atTheEnd))).to.deep.equal(['VALID', 'PHANTOM_READ_CONFLICT']);
      const before = [await prepare('keys:put', 'r2', 'v'), await take()];
      expect(codes(await together(before))).to.deep.equal(['VALID', 'PHANTOM_READ_CONFLICT']);
    }));

  it('the same transaction twice is applied once', () =>
    withLedger(async ({ prepare, together }) => {
      const one = await prepare('keys:put', 'k', 'v');
      expect(codes(await together([one, one]))).to.deep.equal(['VALID', 'DUPLICATE_TXID']);
    }));

  it('a changed policy holds at once for what follows', () =>
    withLedger(async ({ prepare, together }) => {
      await together([await prepare('keys:put', 'k', 'v')]);
      const all = [
        await prepare('world:setPolicy', 'k', await onlyOrg(4)),
        await prepare('keys:put', 'k', 'w'),
        await prepare('keys:put', 'other', 'w'),
      ];
      const expected = ['VALID', 'ENDORSEMENT_POLICY_FAILURE', 'VALID'];
      expect(codes(await together(all))).to.deep.equal(expected);
    }));

  it('a policy that an invalid transaction would have set does not hold', () =>
    withLedger(async ({ prepare, together }) => {
      await together([await prepare('keys:put', 'k', 'v')]);
      const policy = await onlyOrg(4);
      const all = [
        await prepare('world:setPolicy', 'k', policy),
        await prepare('world:setPolicy', 'k', await onlyOrg(0)),
        await prepare('keys:put', 'k', 'w'),
      ];
      const [first, second, third] = codes(await together(all));
      expect([first, second, third]).to.deep.equal([
        'VALID',
        'ENDORSEMENT_POLICY_FAILURE',
        'ENDORSEMENT_POLICY_FAILURE',
      ]);
    }));

  it('a key made with a policy in a block is under it in the same block', () =>
    withLedger(async ({ prepare, together }) => {
      const all = [
        await prepare('world:putWithPolicy', 'k', 'v', await onlyOrg(4)),
        await prepare('keys:put', 'k', 'w'),
      ];
      expect(codes(await together(all))).to.deep.equal(['VALID', 'ENDORSEMENT_POLICY_FAILURE']);
    }));

  it('a key removed in a block is free of its policy in the same block', () =>
    withLedger(async ({ prepare, together }) => {
      await together([await prepare('world:putWithPolicy', 'k', 'v', await onlyOrg(0))]);
      const put = await prepare('keys:put', 'k', 'w');
      const all = [await prepare('keys:remove', 'k'), put];
      expect(codes(await together(all))).to.deep.equal(['VALID', 'ENDORSEMENT_POLICY_FAILURE']);
    }));
});
