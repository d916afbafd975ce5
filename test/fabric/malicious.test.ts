// SPDX-License-Identifier: Apache-2.0
// Endorsers, and a submitter, that do not keep to the rules: nothing of theirs takes effect.
import { expect } from 'chai';
import { encodeSignaturePolicy } from '@yulian/proofs';
import { sign, signMessageAs, transact, type Identity } from '@yulian/network';
import type { FabricLedger } from '@yulian/network/fabric';
import { call, text } from '../conformance/harness.js';
import { openFabricLedger } from '../support/fabric/engine.js';
import { withForged } from '../support/fabric/forged-transaction.js';
import { requireTestNetwork } from '../support/fabric/material.js';
import {
  CONTRADICTORY,
  forge,
  INVALID,
  TARGET,
  type Forger,
  type Forgery,
} from '../support/forgeries.js';
import { memberKeys } from '../support/member-keys.js';
import { throwsCode } from '../support/throws-code.js';

describe('fabric: malicious transactions', function () {
  this.timeout(120_000);
  let ledger: FabricLedger;
  let clerk: Identity;
  let forgers: readonly Forger[];

  before(async function () {
    requireTestNetwork(this);
    const keys = await memberKeys();
    clerk = await keys.client('BureauMSP', undefined, undefined);
    forgers = keys.organisations.map(({ endorser }, index) => {
      const authority = keys.material.organisations[index]?.root;
      if (authority === undefined) throw new RangeError('no root');
      return { authority, endorser };
    });
    ledger = await openFabricLedger(clerk, Date.now);
    await transact(ledger, clerk, call('keys:put', TARGET, 'honest'));
  });

  after(() => ledger.close());

  afterEach('the target is as it was', async () => {
    expect(text(await ledger.evaluate(clerk, call('keys:get', TARGET)))).to.equal('honest');
  });

  /** Submits a forged transaction; answers its validation code. */
  const submitForged = async (
    forgery: Forgery,
    what = call('keys:put', TARGET, 'forged'),
  ): Promise<string> => {
    const proposal = await ledger.propose(clerk, what);
    const honest = await ledger.endorse(proposal, await sign(clerk, proposal));
    const bytes = withForged(honest.bytes, await forge(forgery, honest.payload, forgers));
    const { transactionId } = proposal;
    await ledger.submit({ transactionId, bytes, signature: await signMessageAs(clerk, bytes) });
    return (await ledger.status(transactionId)).code;
  };

  it('the forger’s tools make valid transactions when nothing is forged', async () => {
    expect(await submitForged({}, call('keys:put', 'another', 'v'))).to.equal('VALID');
  });

  for (const [what, forgery] of Object.entries(INVALID)) {
    it(`${what}: invalid`, async () => {
      expect(await submitForged(forgery)).to.be.oneOf([
        'ENDORSEMENT_POLICY_FAILURE',
        'MVCC_READ_CONFLICT',
        'INVALID_OTHER_REASON',
      ]);
    });
  }

  // What all organisations sign is theirs to decide: peers do not question it.
  for (const [what, payload] of Object.entries(CONTRADICTORY)) {
    it(`${what}, signed by two where it takes three: invalid`, async () => {
      const two = (all: readonly Forger[]): Promise<readonly Identity[]> =>
        Promise.resolve(all.slice(0, 2).map(({ endorser }) => endorser));
      expect(await submitForged({ payload, signers: two })).to.not.equal('VALID');
    });
  }

  it('a lighter policy that only two endorse is not set', async () => {
    const policy = encodeSignaturePolicy({ mspId: 'BureauMSP', role: 'MEMBER' });
    const setting = call('world:setPolicy', TARGET, Buffer.from(policy).toString('base64'));
    const two: Forgery = { endorsements: (honest) => honest.slice(0, 2) };
    expect(await submitForged(two, setting)).to.equal('ENDORSEMENT_POLICY_FAILURE');
    const alone: Forgery = { endorsements: (honest) => honest.slice(0, 1) };
    expect(await submitForged(alone)).to.equal('ENDORSEMENT_POLICY_FAILURE');
  });

  it('a transaction that comes once more is not applied once more', async () => {
    const what = call('keys:put', 'replayed', 'v');
    const proposal = await ledger.propose(clerk, what);
    const transaction = await ledger.endorse(proposal, await sign(clerk, proposal));
    const { transactionId, bytes } = transaction;
    const signed = { transactionId, bytes, signature: await sign(clerk, transaction) };
    await ledger.submit(signed);
    const first = await ledger.status(transactionId);
    await transact(ledger, clerk, call('keys:put', 'replayed', 'later'));
    await ledger.submit(signed);
    await transact(ledger, clerk, call('keys:put', 'another', 'v'));
    expect(await ledger.status(transactionId)).to.deep.equal(first);
    expect(text(await ledger.evaluate(clerk, call('keys:get', 'replayed')))).to.equal('later');
    await throwsCode(ledger.endorse(proposal, await sign(clerk, proposal)), 'DUPLICATE_TXID');
  });

  it('endorsements of one transaction do not serve for another', async () => {
    const proposals = await Promise.all(
      ['forged', 'other'].map((value) => ledger.propose(clerk, call('keys:put', TARGET, value))),
    );
    const [one, other] = await Promise.all(
      proposals.map(async (proposal) => ledger.endorse(proposal, await sign(clerk, proposal))),
    );
    if (one === undefined || other === undefined) throw new RangeError('not endorsed');
    const { payload, endorsements } = other;
    const bytes = withForged(one.bytes, { payload, endorsements });
    const { transactionId } = one;
    await ledger.submit({ transactionId, bytes, signature: await signMessageAs(clerk, bytes) });
    expect((await ledger.status(transactionId)).code).to.not.equal('VALID');
  });
});
