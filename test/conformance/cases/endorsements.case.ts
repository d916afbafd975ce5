// SPDX-License-Identifier: Apache-2.0
import { verify, X509Certificate } from 'node:crypto';
import { expect } from 'chai';
import {
  decodeProposalResponsePayload,
  decodeSerializedIdentity,
  type KvReadWriteSet,
} from '@yulian/proofs';
import { sign, transact, type Call, type Transaction } from '@yulian/network';
import { readWriteSetOf } from '../../support/read-write-set.js';
import { throwsCode } from '../../support/throws-code.js';
import { call, clerkOf, mspAt, type CaseContext } from '../harness.js';

/** What endorsements say, and that they can be believed without the ledger. */
export function endorsementsCases({ harness, fresh }: CaseContext): void {
  const endorse = async (what: Call): Promise<Transaction> => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const proposal = await ledger.propose(clerk, what);
    return ledger.endorse(proposal, await sign(clerk, proposal));
  };
  const setOf = ({ payload }: Transaction): KvReadWriteSet | undefined => readWriteSetOf(payload);
  const signersOf = ({ endorsements }: Transaction): string[] =>
    endorsements.map(({ endorser }) => decodeSerializedIdentity(endorser).mspId);

  it('as many organisations endorse as the policy asks for, each once', async () => {
    const { endorsements } = await harness().ledger.trustRoots();
    const signers = signersOf(await endorse(call('keys:put', fresh(), 'v')));
    expect(new Set(signers).size).to.equal(signers.length);
    expect(signers.length).to.equal(endorsements);
  });

  it('each endorsement verifies under its organisation’s root', async () => {
    const roots = await harness().ledger.trustRoots();
    const { payload, endorsements } = await endorse(call('keys:put', fresh(), 'v'));
    for (const { endorser, signature } of endorsements) {
      const { mspId, idBytes } = decodeSerializedIdentity(endorser);
      const certificate = new X509Certificate(idBytes);
      const root = new X509Certificate(roots.organizations[mspId]?.[0] ?? '');
      expect(certificate.verify(root.publicKey)).to.equal(true);
      const message = Buffer.concat([payload, endorser]);
      expect(verify('sha256', message, certificate.publicKey, signature)).to.equal(true);
    }
  });

  it('endorsers’ certificates are peers’', async () => {
    const { endorsements } = await endorse(call('keys:put', fresh(), 'v'));
    for (const { endorser } of endorsements) {
      const { subject } = new X509Certificate(decodeSerializedIdentity(endorser).idBytes);
      expect(subject.split('\n')).to.include('OU=peer');
    }
  });

  it('the endorsed payload holds what the contract answered and wrote', async () => {
    const key = fresh();
    const transaction = await endorse(call('keys:put', key, 'value'));
    const { action } = decodeProposalResponsePayload(transaction.payload);
    expect(action.response.status).to.equal(200);
    expect(Buffer.from(action.response.payload).toString()).to.equal('value');
    expect(action.chaincodeId.name).to.equal((await harness().ledger.trustRoots()).chaincode);
    const writes = setOf(transaction)?.writes.map((one) => ({
      ...one,
      value: Buffer.from(one.value).toString(),
    }));
    expect(writes).to.deep.equal([{ key, isDelete: false, value: 'value' }]);
  });

  it('a query can be endorsed, and names the block and place of what it read', async () => {
    const key = fresh();
    const { ledger } = harness();
    const { status } = await transact(ledger, clerkOf(harness()), call('keys:put', key, 'v'));
    const query = await endorse(call('keys:get', key));
    expect(setOf(query)?.reads).to.deep.equal([
      { key, version: { blockNumber: status.blockNumber, txNumber: status.index } },
    ]);
    expect(setOf(query)?.writes).to.deep.equal([]);
    expect(signersOf(query).length).to.equal((await ledger.trustRoots()).endorsements);
  });

  it('a key that does not exist is read without a version', async () => {
    const key = fresh();
    const query = await endorse(call('keys:get', key));
    expect(setOf(query)?.reads).to.deep.equal([{ key, version: undefined }]);
  });

  it('a key is in the read set once, however often it is read', async () => {
    const key = fresh();
    const moved = await endorse(call('keys:move', key, key, '1'));
    expect(setOf(moved)?.reads).to.deep.equal([{ key, version: undefined }]);
    expect(setOf(moved)?.writes.length).to.equal(1);
  });

  it('reads and writes are in the order of the keys’ bytes', async () => {
    const stem = fresh();
    const names = ['b', '🏛', 'a', '\uff5e', '中'];
    const entries = JSON.stringify(names.map((name) => [stem + name, name]));
    const written = setOf(await endorse(call('keys:putMany', entries)))?.writes ?? [];
    expect(written.map(({ key }) => key.slice(stem.length))).to.deep.equal([
      'a',
      'b',
      '中',
      '\uff5e',
      '🏛',
    ]);
  });

  it('organisations that the caller names endorse too', async () => {
    const all = harness().organizations.map(({ mspId }) => mspId);
    const what = { ...call('keys:put', fresh(), 'v'), endorsingOrganizations: all };
    expect(signersOf(await endorse(what)).sort()).to.deep.equal([...all].sort());
  });

  it('one organisation named twice signs once', async () => {
    const mspId = mspAt(harness(), 4);
    const what = { ...call('keys:put', fresh(), 'v'), endorsingOrganizations: [mspId, mspId] };
    const signers = signersOf(await endorse(what));
    expect(signers.filter((one) => one === mspId).length).to.equal(1);
  });

  it('an organisation that is not of the channel cannot be asked', async () => {
    const what = { ...call('keys:put', fresh(), 'v'), endorsingOrganizations: ['NowhereMSP'] };
    await throwsCode(endorse(what), 'ENDORSER_UNAVAILABLE');
  });

  it('an event of the contract is in the endorsed payload', async () => {
    const transaction = await endorse(call('world:emit', fresh(), 'issued', 'payload'));
    const { event } = decodeProposalResponsePayload(transaction.payload).action;
    expect(event).to.include({ eventName: 'issued', txId: transaction.transactionId });
  });
}
