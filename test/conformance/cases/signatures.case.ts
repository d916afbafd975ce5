// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { sign, type Proposal, type Transaction } from '@yulian/network';
import { throwsCode } from '../../support/throws-code.js';
import { call, clerkOf, query, type CaseContext } from '../harness.js';

const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');

/** Nothing is believed without the right signature. */
export function signaturesCases({ harness, fresh }: CaseContext): void {
  const propose = (key: string): Promise<Proposal> =>
    harness().ledger.propose(clerkOf(harness()), call('keys:put', key, 'v'));
  const endorse = async (key: string): Promise<Transaction> => {
    const proposal = await propose(key);
    return harness().ledger.endorse(proposal, await sign(clerkOf(harness()), proposal));
  };

  it('a proposal signed by another key is refused', async () => {
    const proposal = await propose(fresh());
    const foreign = await sign(clerkOf(harness(), 1), proposal);
    await throwsCode(harness().ledger.endorse(proposal, foreign), 'BAD_SIGNATURE');
  });

  it('a proposal with no signature, or bytes that are none, is refused', async () => {
    const proposal = await propose(fresh());
    for (const bytes of [new Uint8Array(), randomBytes(70), Buffer.alloc(8, 0x30)]) {
      await throwsCode(harness().ledger.endorse(proposal, bytes), 'BAD_SIGNATURE');
    }
  });

  it('a signature over another proposal is refused', async () => {
    const [one, other] = [await propose(fresh()), await propose(fresh())];
    const signature = await sign(clerkOf(harness()), other);
    await throwsCode(harness().ledger.endorse(one, signature), 'BAD_SIGNATURE');
  });

  it('a signature with high S is refused', async () => {
    const proposal = await propose(fresh());
    const high = withHighS(await sign(clerkOf(harness()), proposal));
    await throwsCode(harness().ledger.endorse(proposal, high), 'BAD_SIGNATURE');
  });

  it('a signature with bytes behind it is refused', async () => {
    const proposal = await propose(fresh());
    const signature = await sign(clerkOf(harness()), proposal);
    const longer = Buffer.concat([signature, Buffer.from([0])]);
    await throwsCode(harness().ledger.endorse(proposal, longer), 'BAD_SIGNATURE');
  });

  it('a proposal changed after signing is refused', async () => {
    const proposal = await propose(fresh('a'));
    const signature = await sign(clerkOf(harness()), proposal);
    const bytes = Buffer.from(proposal.bytes);
    const at = bytes.lastIndexOf('v');
    bytes[at] = 'w'.charCodeAt(0);
    const changed = { ...proposal, bytes };
    await throwsCode(harness().ledger.endorse(changed, signature), 'BAD_SIGNATURE', 'BAD_PROPOSAL');
  });

  it('a proposal under another id is refused', async () => {
    const proposal = await propose(fresh());
    const signature = await sign(clerkOf(harness()), proposal);
    const renamed = { ...proposal, transactionId: 'ab'.repeat(32) };
    await throwsCode(harness().ledger.endorse(renamed, signature), 'BAD_PROPOSAL');
  });

  it('bytes that are no proposal are refused', async () => {
    const proposal = await propose(fresh());
    const signature = await sign(clerkOf(harness()), proposal);
    const { bytes } = proposal;
    for (const broken of [new Uint8Array(), randomBytes(300), bytes.subarray(0, -1)]) {
      const one = { ...proposal, bytes: broken };
      await throwsCode(harness().ledger.endorse(one, signature), 'BAD_PROPOSAL', 'BAD_SIGNATURE');
    }
  });

  it('a query signed by another key is refused', async () => {
    const { mspId, certificate } = clerkOf(harness());
    const { sign: foreign } = clerkOf(harness(), 1);
    const thief = { mspId, certificate, sign: foreign };
    const evaluating = harness().ledger.evaluate(thief, call('keys:get', fresh()));
    await throwsCode(evaluating, 'BAD_SIGNATURE');
  });

  it('a transaction signed by another key is refused', async () => {
    const key = fresh();
    const transaction = await endorse(key);
    const { transactionId, bytes } = transaction;
    const signature = await sign(clerkOf(harness(), 1), transaction);
    const submitting = harness().ledger.submit({ transactionId, bytes, signature });
    await throwsCode(submitting, 'BAD_SIGNATURE');
    expect(await query(harness(), 'keys:get', key)).to.equal('');
  });

  it('the proposal’s signature does not serve for the transaction', async () => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const proposal = await propose(fresh());
    const signature = await sign(clerk, proposal);
    const { transactionId, bytes } = await ledger.endorse(proposal, signature);
    await throwsCode(ledger.submit({ transactionId, bytes, signature }), 'BAD_SIGNATURE');
  });

  it('a transaction changed after signing is refused', async () => {
    const key = fresh();
    const transaction = await endorse(key);
    const signature = await sign(clerkOf(harness()), transaction);
    const { transactionId } = transaction;
    for (const at of [0.2, 0.5, 0.9]) {
      const bytes = Buffer.from(transaction.bytes);
      const index = Math.floor(bytes.length * at);
      bytes[index] = (bytes[index] ?? 0) ^ 1;
      const submitting = harness().ledger.submit({ transactionId, bytes, signature });
      await throwsCode(submitting, 'BAD_SIGNATURE', 'BAD_PROPOSAL', 'IDENTITY_NOT_TRUSTED');
    }
    expect(await harness().ledger.findTransaction(transactionId)).to.equal(undefined);
  });

  it('a transaction under another id is refused', async () => {
    const transaction = await endorse(fresh());
    const signature = await sign(clerkOf(harness()), transaction);
    const { bytes } = transaction;
    const submitting = harness().ledger.submit({
      transactionId: 'cd'.repeat(32),
      bytes,
      signature,
    });
    await throwsCode(submitting, 'BAD_PROPOSAL');
  });

  it('bytes that are no transaction are refused', async () => {
    for (const bytes of [new Uint8Array(), randomBytes(500)]) {
      const submitting = harness().ledger.submit({
        transactionId: 'ef'.repeat(32),
        bytes,
        signature: randomBytes(70),
      });
      await throwsCode(submitting, 'BAD_PROPOSAL');
    }
  });
}

/** The other signature of the pair (r, s), (r, n - s): as valid to plain ECDSA. */
function withHighS(der: Uint8Array): Buffer {
  const bytes = Buffer.from(der);
  const rEnd = 4 + (bytes[3] ?? 0);
  const s = BigInt(`0x${bytes.subarray(rEnd + 2).toString('hex')}`);
  const digits = Buffer.from((ORDER - s).toString(16).padStart(64, '0'), 'hex');
  const integer = (digits[0] ?? 0) > 127 ? Buffer.concat([Buffer.from([0]), digits]) : digits;
  const body = Buffer.concat([
    bytes.subarray(2, rEnd),
    Buffer.from([0x02, integer.length]),
    integer,
  ]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]);
}
