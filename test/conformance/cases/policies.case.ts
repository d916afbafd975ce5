// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import {
  decodeSerializedIdentity,
  encodeSignaturePolicy,
  type SignaturePolicy,
} from '@yulian/proofs';
import { sign, transact, type Call, type SignedTransaction } from '@yulian/network';
import { throwsCode } from '../../support/throws-code.js';
import {
  call,
  clerkOf,
  endorsed,
  mspAt,
  outcomes,
  query,
  together,
  type CaseContext,
} from '../harness.js';

/** Endorsement policies of keys, beside the chaincode's. */
export function policiesCases({ harness, fresh }: CaseContext): void {
  const encoded = (policy: SignaturePolicy): string =>
    Buffer.from(encodeSignaturePolicy(policy)).toString('base64');
  const allOf = (...indexes: number[]): string =>
    encoded({
      n: indexes.length,
      of: indexes.map((index) => ({ mspId: mspAt(harness(), index) })),
    });
  const ownerAndTwo = (owner: number): string => {
    const others = [0, 1, 2, 3, 4].filter((index) => index !== owner);
    const of = others.map((index) => ({ mspId: mspAt(harness(), index) }));
    return encoded({ n: 2, of: [{ mspId: mspAt(harness(), owner) }, { n: 2, of }] });
  };
  const write = (name: string, ...args: string[]): ReturnType<typeof transact> =>
    transact(harness().ledger, clerkOf(harness()), call(name, ...args));
  const signersOf = async (what: Call): Promise<string[]> => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const proposal = await ledger.propose(clerk, what);
    const { endorsements } = await ledger.endorse(proposal, await sign(clerk, proposal));
    return endorsements.map(({ endorser }) => decodeSerializedIdentity(endorser).mspId).sort();
  };
  const msps = (...indexes: number[]): string[] =>
    indexes.map((index) => mspAt(harness(), index)).sort();

  /** The policy leaves open which three organisations endorse: asks until this one did not. */
  const endorsedWithout = async (index: number, what: Call): Promise<SignedTransaction> => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    for (;;) {
      const proposal = await ledger.propose(clerk, what);
      const transaction = await ledger.endorse(proposal, await sign(clerk, proposal));
      const { transactionId, bytes, endorsements } = transaction;
      const signers = endorsements.map(({ endorser }) => decodeSerializedIdentity(endorser).mspId);
      if (signers.includes(mspAt(harness(), index))) continue;
      return { transactionId, bytes, signature: await sign(clerk, transaction) };
    }
  };

  /** How both were validated; nothing when they were ordered the other way round. */
  const inOrder = async (both: readonly SignedTransaction[]): Promise<string[]> => {
    const codes = await together(harness(), both);
    const { ledger } = harness();
    const places = await Promise.all(
      both.map(async ({ transactionId }) => {
        const { blockNumber, index } = await ledger.status(transactionId);
        return blockNumber * 1e6 + index;
      }),
    );
    return places[0]! < places[1]! ? codes : [];
  };

  it('a key’s own policy decides who endorses a change of it', async () => {
    const key = fresh();
    await write('world:putWithPolicy', key, 'v', allOf(3, 4));
    expect(await signersOf(call('keys:put', key, 'w'))).to.deep.equal(msps(3, 4));
    expect((await write('keys:put', key, 'w')).status.code).to.equal('VALID');
  });

  it('a new key is still under the chaincode’s policy', async () => {
    const signers = await signersOf(call('world:putWithPolicy', fresh(), 'v', allOf(4)));
    expect(signers.length).to.equal((await harness().ledger.trustRoots()).endorsements);
  });

  it('owner and two others: the owner is always among them', async () => {
    for (const owner of [0, 2, 4]) {
      const key = fresh();
      await write('world:putWithPolicy', key, 'v', ownerAndTwo(owner));
      const signers = await signersOf(call('keys:put', key, 'w'));
      expect(signers).to.include(mspAt(harness(), owner));
      expect(signers.length).to.equal(3);
    }
  });

  it('a transaction that writes two keys satisfies both policies', async () => {
    const [one, other] = [fresh(), fresh()];
    await write('world:putWithPolicy', one, '5', allOf(0, 1));
    await write('world:putWithPolicy', other, '5', allOf(1, 4));
    const signers = await signersOf(call('keys:move', one, other, '1'));
    expect(signers).to.deep.equal(msps(0, 1, 4));
  });

  it('a key with a policy beside one without asks for the chaincode’s too', async () => {
    const [one, plain] = [fresh(), fresh()];
    await write('world:putWithPolicy', one, '5', allOf(4));
    const signers = await signersOf(call('keys:move', one, plain, '1'));
    expect(signers).to.include(mspAt(harness(), 4));
    expect(signers.length).to.equal(3);
  });

  it('reading a key does not ask for its policy', async () => {
    const key = fresh();
    await write('world:putWithPolicy', key, 'v', encoded({ mspId: 'NowhereMSP' }));
    const { status } = await write('keys:derive', key, fresh(), 'x');
    expect(status.code).to.equal('VALID');
  });

  it('a contract can read a key’s policy', async () => {
    const key = fresh();
    const policy = ownerAndTwo(1);
    await write('world:putWithPolicy', key, 'v', policy);
    expect(await query(harness(), 'world:getPolicy', key)).to.equal(policy);
    expect(await query(harness(), 'world:getPolicy', fresh())).to.equal('');
  });

  it('a new value keeps the key’s policy', async () => {
    const key = fresh();
    const policy = allOf(0, 4);
    await write('world:putWithPolicy', key, 'v', policy);
    await write('keys:put', key, 'w');
    expect(await query(harness(), 'world:getPolicy', key)).to.equal(policy);
    expect(await signersOf(call('keys:put', key, 'x'))).to.deep.equal(msps(0, 4));
  });

  it('whatever read a key before its policy was set again is in conflict, in one block too', async () => {
    for (let seen = 0; seen < 5;) {
      const key = fresh();
      await write('world:putWithPolicy', key, '1', allOf(0));
      const clerk = clerkOf(harness());
      const both = [
        await endorsed(harness(), clerk, call('world:setPolicy', key, allOf(0))),
        await endorsed(harness(), clerk, call('keys:increment', key)),
      ];
      const [change, later] = await inOrder(both);
      // Several orderers may take them the other way round: then there is nothing to see.
      if (later === undefined) continue;
      expect([change, later]).to.deep.equal(['VALID', 'MVCC_READ_CONFLICT']);
      seen += 1;
    }
  });

  it('changing the policy of a key needs the policy it has', async () => {
    const key = fresh();
    await write('world:putWithPolicy', key, 'v', allOf(3));
    expect(await signersOf(call('world:setPolicy', key, allOf(1, 2)))).to.deep.equal(msps(3));
    await write('world:setPolicy', key, allOf(1, 2));
    expect(await signersOf(call('keys:put', key, 'w'))).to.deep.equal(msps(1, 2));
    expect(await query(harness(), 'keys:get', key)).to.equal('v');
  });

  it('a removed key loses its policy', async () => {
    const key = fresh();
    await write('world:putWithPolicy', key, 'v', allOf(4));
    await write('keys:remove', key);
    await write('keys:put', key, 'again');
    expect(await query(harness(), 'world:getPolicy', key)).to.equal('');
  });

  it('a policy for a key that does not exist has no effect', async () => {
    const key = fresh();
    expect((await write('world:setPolicy', key, allOf(4))).status.code).to.equal('VALID');
    expect(await query(harness(), 'world:getPolicy', key)).to.equal('');
  });

  it('endorsements of before a policy’s change do not serve after it', async () => {
    const { ledger } = harness();
    const key = fresh();
    await write('keys:put', key, 'v');
    const early = await endorsedWithout(4, call('keys:put', key, 'early'));
    await write('world:setPolicy', key, allOf(4));
    await ledger.submit(early);
    const { code } = await ledger.status(early.transactionId);
    expect(code).to.equal('ENDORSEMENT_POLICY_FAILURE');
    expect(await query(harness(), 'keys:get', key)).to.equal('v');
  });

  it('nor for what follows the change at once', async () => {
    const key = fresh();
    const clerk = clerkOf(harness());
    await write('keys:put', key, 'v');
    const change = await endorsed(harness(), clerk, call('world:setPolicy', key, allOf(4)));
    const early = await endorsedWithout(4, call('keys:put', key, 'early'));
    const codes = await inOrder([change, early]);
    if (codes.length > 0) expect(codes).to.deep.equal(['VALID', 'ENDORSEMENT_POLICY_FAILURE']);
  });

  it('a policy that cannot be read is refused', async () => {
    const setting = write('world:putWithPolicy', fresh(), 'v', 'AAAA');
    await throwsCode(setting, 'CONTRACT_FAILED');
  });

  it('a policy that nobody here can satisfy stops every change', async () => {
    const key = fresh();
    await write('world:putWithPolicy', key, 'v', encoded({ mspId: 'NowhereMSP' }));
    await throwsCode(write('keys:put', key, 'w'), 'ENDORSER_UNAVAILABLE');
    expect(await query(harness(), 'keys:get', key)).to.equal('v');
  });

  it('a failed policy is final, and says so', async () => {
    const key = fresh();
    await write('keys:put', key, 'v');
    const early = await endorsedWithout(4, call('keys:remove', key));
    await write('world:setPolicy', key, allOf(3, 4));
    expect(await outcomes(harness(), [early])).to.deep.equal(['ENDORSEMENT_POLICY_FAILURE']);
  });
}
