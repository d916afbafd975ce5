// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { sign, transact, type Identity, type Proposal } from '@yulian/network';
import { throwsCode } from '../../support/throws-code.js';
import { call, clerkOf, mspAt, type CaseContext } from '../harness.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Who may call, and when. */
export function identitiesCases({ harness, fresh, supports }: CaseContext): void {
  const refused = async (identity: Identity): Promise<void> => {
    const { ledger } = harness();
    const what = call('keys:put', fresh(), 'v');
    await throwsCode(ledger.evaluate(identity, what), 'IDENTITY_NOT_TRUSTED');
    await throwsCode(transact(ledger, identity, what), 'IDENTITY_NOT_TRUSTED');
  };
  const validity = (fromMs: number, toMs: number): { notBefore: Date; notAfter: Date } => ({
    notBefore: new Date(Date.now() + fromMs),
    notAfter: new Date(Date.now() + toMs),
  });

  it('members of every organisation can call', async () => {
    const { ledger } = harness();
    for (const { clerk } of harness().organizations) {
      const { status } = await transact(ledger, clerk, call('keys:put', fresh(), 'v'));
      expect(status.code).to.equal('VALID');
    }
  });

  it('a certificate from another root is not trusted', async () => {
    await refused(await harness().impostor(mspAt(harness(), 0)));
  });

  it('an organisation that is not of the channel is not trusted', async () => {
    await refused(await harness().impostor('NowhereMSP'));
  });

  it('a certificate of one organisation does not serve for another', async () => {
    const identity = clerkOf(harness(), 0);
    await refused({ ...identity, mspId: mspAt(harness(), 1) });
  });

  it('an expired certificate is not trusted', async () => {
    const expired = await harness().issue(0, {
      commonName: 'expired',
      use: 'client',
      validity: validity(-2 * DAY_MS, -DAY_MS),
    });
    await refused(expired);
  });

  it('a certificate that is not valid yet is not trusted', async () => {
    const early = await harness().issue(0, {
      commonName: 'early',
      use: 'client',
      validity: validity(DAY_MS, 2 * DAY_MS),
    });
    await refused(early);
  });

  it('something that is no certificate is not trusted', async () => {
    const { mspId, sign: signDigest } = clerkOf(harness());
    await refused({ mspId, certificate: 'no certificate', sign: signDigest });
  });

  it('a new certificate of a member works at once', async () => {
    const { ledger } = harness();
    const renewed = await harness().issue(2, { commonName: 'renewed', use: 'client' });
    const { status } = await transact(ledger, renewed, call('keys:put', fresh(), 'v'));
    expect(status.code).to.equal('VALID');
  });

  if (!supports.clock) return;

  const proposeAt = async (offsetMs: number): Promise<Proposal> => {
    harness().moveClock(offsetMs);
    try {
      return await harness().ledger.propose(clerkOf(harness()), call('keys:put', fresh(), 'v'));
    } finally {
      harness().moveClock(0);
    }
  };

  const OFF: Readonly<Record<string, number>> = {
    'an hour ago': -HOUR_MS,
    'in an hour': HOUR_MS,
    'a year ago': -365 * DAY_MS,
    'in a year': 365 * DAY_MS,
  };
  for (const [when, offsetMs] of Object.entries(OFF)) {
    it(`a proposal that says it was made ${when} is refused`, async () => {
      const { ledger } = harness();
      const proposal = await proposeAt(offsetMs);
      const endorsing = ledger.endorse(proposal, await sign(clerkOf(harness()), proposal));
      const error = await throwsCode(endorsing, 'TIMESTAMP_OUT_OF_WINDOW');
      expect(error).to.include({ retry: 'new-transaction' });
      expect(await ledger.findTransaction(proposal.transactionId)).to.equal(undefined);
    });
  }

  it('clocks may differ by a minute', async () => {
    for (const offsetMs of [-60_000, 60_000]) {
      const proposal = await proposeAt(offsetMs);
      const signature = await sign(clerkOf(harness()), proposal);
      const { transactionId } = await harness().ledger.endorse(proposal, signature);
      expect(transactionId).to.equal(proposal.transactionId);
    }
  });
}
