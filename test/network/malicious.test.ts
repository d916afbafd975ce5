// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { encodeSignaturePolicy } from '@yulian/proofs';
import { sign, signMessageAs, transact, type EmbeddedLedger, type Identity } from '@yulian/network';
import { encodeTransaction } from '@yulian/network/embedded/envelope';
import { decodeProposal } from '@yulian/network/embedded/proposal';
import { call } from '../conformance/harness.js';
import { organizationAt, testConsortium } from '../support/consortium.js';
import { openTestLedger, withDirectory } from '../support/embedded-ledger.js';
import {
  CONTRADICTORY,
  forge,
  INVALID,
  TARGET,
  type Forger,
  type Forgery,
} from '../support/forgeries.js';
import { throwsCode } from '../support/throws-code.js';

/** Submits a forged transaction; answers its validation code. */
async function submitForged(ledger: EmbeddedLedger, forgery: Forgery): Promise<string> {
  const { organizations } = await testConsortium();
  const { clerk } = organizationAt(await testConsortium(), 0);
  const proposal = await ledger.propose(clerk, call('keys:put', TARGET, 'forged'));
  const honest = await ledger.endorse(proposal, await sign(clerk, proposal));
  const { payload, endorsements } = await forge(forgery, honest.payload, organizations);
  const { callBytes } = decodeProposal(proposal.bytes);
  const bytes = encodeTransaction(callBytes, payload, endorsements);
  const signature = await signMessageAs(clerk, bytes);
  const { transactionId } = proposal;
  await ledger.submit({ transactionId, bytes, signature });
  return (await ledger.status(transactionId)).code;
}

describe('embedded ledger: malicious transactions', () => {
  const withTarget = (use: (ledger: EmbeddedLedger) => Promise<void>): Promise<void> =>
    withDirectory(async (directory) => {
      const { clerk } = organizationAt(await testConsortium(), 0);
      const ledger = await openTestLedger(directory);
      await transact(ledger, clerk, call('keys:put', TARGET, 'honest'));
      await use(ledger);
      const value = await ledger.evaluate(clerk, call('keys:get', TARGET));
      expect(Buffer.from(value).toString()).to.equal('honest');
      expect((await ledger.verifyChain()).ok).to.equal(true);
      await ledger.close();
    });

  it('the forger’s tools make valid transactions when nothing is forged', () =>
    withDirectory(async (directory) => {
      const ledger = await openTestLedger(directory);
      expect(await submitForged(ledger, {})).to.equal('VALID');
      await ledger.close();
    }));

  for (const [what, forgery] of Object.entries(INVALID)) {
    it(`${what}: invalid`, () =>
      withTarget(async (ledger) => {
        expect(await submitForged(ledger, forgery)).to.be.oneOf([
          'ENDORSEMENT_POLICY_FAILURE',
          'MVCC_READ_CONFLICT',
        ]);
      }));
  }

  it('a client’s key does not count, even where a key’s policy takes any member', () =>
    withTarget(async (ledger) => {
      const consortium = await testConsortium();
      const { mspId, clerk } = organizationAt(consortium, 3);
      const policy = encodeSignaturePolicy({ mspId, role: 'MEMBER' });
      const setting = call('world:setPolicy', TARGET, Buffer.from(policy).toString('base64'));
      await transact(ledger, organizationAt(consortium, 0).clerk, setting);
      const signers = () => Promise.resolve([clerk]);
      expect(await submitForged(ledger, { signers })).to.equal('ENDORSEMENT_POLICY_FAILURE');
    }));

  for (const [what, payload] of Object.entries(CONTRADICTORY)) {
    it(`${what}: refused, though every endorser signed it`, () =>
      withTarget(async (ledger) => {
        const signers = (forgers: readonly Forger[]): Promise<readonly Identity[]> =>
          Promise.resolve(forgers.map(({ endorser }) => endorser));
        await throwsCode(submitForged(ledger, { payload, signers }), 'BAD_PROPOSAL');
      }));
  }
});
