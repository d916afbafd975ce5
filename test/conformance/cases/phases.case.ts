// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { transact } from '@yulian/network';
import { throwsCode } from '../../support/throws-code.js';
import { call, clerkOf, endorsed, query, text, type CaseContext } from '../harness.js';

/** Propose, endorse, submit, status: each alone. */
export function phasesCases({ harness, fresh }: CaseContext): void {
  it('each phase can be called alone, with signatures over digests only', async () => {
    const { ledger } = harness();
    const { mspId, certificate, sign } = clerkOf(harness());
    const key = fresh();
    const proposal = await ledger.propose({ mspId, certificate }, call('keys:put', key, 'v'));
    const transaction = await ledger.endorse(proposal, await sign(proposal.digest));
    const { transactionId, bytes } = transaction;
    await ledger.submit({ transactionId, bytes, signature: await sign(transaction.digest) });
    expect(await ledger.status(transactionId)).to.include({ transactionId, code: 'VALID' });
    expect(await query(harness(), 'keys:get', key)).to.equal('v');
  });

  it('what is signed is the SHA-256 of the message', async () => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const proposal = await ledger.propose(clerk, call('keys:put', fresh(), 'v'));
    const transaction = await ledger.endorse(proposal, await clerk.sign(proposal.digest));
    for (const { message, digest } of [proposal, transaction]) {
      const expected = createHash('sha256').update(message).digest('hex');
      expect(Buffer.from(digest).toString('hex')).to.equal(expected);
    }
  });

  it('one id names proposal, transaction and status', async () => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const proposal = await ledger.propose(clerk, call('keys:put', fresh(), 'v'));
    expect(proposal.transactionId).to.match(/^[0-9a-f]{64}$/);
    const transaction = await ledger.endorse(proposal, await clerk.sign(proposal.digest));
    expect(transaction.transactionId).to.equal(proposal.transactionId);
  });

  it('two proposals of one call are two transactions', async () => {
    const clerk = clerkOf(harness());
    const what = call('keys:put', fresh(), 'v');
    const [a, b] = [await endorsed(harness(), clerk, what), await endorsed(harness(), clerk, what)];
    expect(a.transactionId).to.not.equal(b.transactionId);
  });

  it('proposing runs nothing', async () => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const refused = call('world:refuse', fresh(), 'NO', '{"detail":"no"}');
    const proposal = await ledger.propose(clerk, refused);
    expect(proposal.bytes.length).to.be.greaterThan(0);
  });

  it('endorsing writes nothing', async () => {
    const { ledger } = harness();
    const key = fresh();
    const { height } = await ledger.info();
    const { transactionId } = await endorsed(
      harness(),
      clerkOf(harness()),
      call('keys:put', key, 'v'),
    );
    expect((await ledger.info()).height).to.equal(height);
    expect(await ledger.findTransaction(transactionId)).to.equal(undefined);
    expect(await query(harness(), 'keys:get', key)).to.equal('');
  });

  it('an endorsed transaction can be submitted later', async () => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const [key, other] = [fresh(), fresh()];
    const early = await endorsed(harness(), clerk, call('keys:put', key, 'early'));
    await transact(ledger, clerk, call('keys:put', other, 'later'));
    await ledger.submit(early);
    expect((await ledger.status(early.transactionId)).code).to.equal('VALID');
  });

  it('a transaction kept as bytes can be submitted from them', async () => {
    const { ledger } = harness();
    const kept = await endorsed(harness(), clerkOf(harness()), call('keys:put', fresh(), 'v'));
    const copy = JSON.parse(
      JSON.stringify({
        id: kept.transactionId,
        bytes: Buffer.from(kept.bytes).toString('base64'),
        signature: Buffer.from(kept.signature).toString('base64'),
      }),
    ) as { id: string; bytes: string; signature: string };
    await ledger.submit({
      transactionId: copy.id,
      bytes: Buffer.from(copy.bytes, 'base64'),
      signature: Buffer.from(copy.signature, 'base64'),
    });
    expect((await ledger.status(kept.transactionId)).code).to.equal('VALID');
  });

  it('a transaction can be found once it is committed', async () => {
    const { ledger } = harness();
    const one = await endorsed(harness(), clerkOf(harness()), call('keys:put', fresh(), 'v'));
    expect(await ledger.findTransaction(one.transactionId)).to.equal(undefined);
    await ledger.submit(one);
    const status = await ledger.status(one.transactionId);
    expect(await ledger.findTransaction(one.transactionId)).to.deep.equal(status);
    expect(await ledger.status(one.transactionId)).to.deep.equal(status);
  });

  it('status may be asked for before submitting', async () => {
    const { ledger } = harness();
    const one = await endorsed(harness(), clerkOf(harness()), call('keys:put', fresh(), 'v'));
    const waiting = ledger.status(one.transactionId);
    await ledger.submit(one);
    expect((await waiting).code).to.equal('VALID');
  });

  it('waiting for a status ends when the caller says so', async () => {
    const { ledger } = harness();
    const one = await endorsed(harness(), clerkOf(harness()), call('keys:put', fresh(), 'v'));
    const stop = new AbortController();
    const waiting = ledger.status(one.transactionId, { signal: stop.signal });
    stop.abort();
    const error = await throwsCode(waiting, 'COMMIT_TIMEOUT');
    expect(error).to.include({ transactionId: one.transactionId, retry: 'same-transaction' });
  });

  it('a signal that has fired already ends waiting at once', async () => {
    const { ledger } = harness();
    const one = await endorsed(harness(), clerkOf(harness()), call('keys:put', fresh(), 'v'));
    const waiting = ledger.status(one.transactionId, { signal: AbortSignal.abort() });
    await throwsCode(waiting, 'COMMIT_TIMEOUT');
  });

  it('one who stops waiting does not disturb another', async () => {
    const { ledger } = harness();
    const one = await endorsed(harness(), clerkOf(harness()), call('keys:put', fresh(), 'v'));
    const stop = new AbortController();
    const impatient = ledger.status(one.transactionId, { signal: stop.signal });
    const patient = ledger.status(one.transactionId);
    stop.abort();
    await throwsCode(impatient, 'COMMIT_TIMEOUT');
    await ledger.submit(one);
    expect((await patient).code).to.equal('VALID');
  });

  it('what was written is read as soon as its status is known', async () => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const key = fresh();
    for (const value of ['1', '2', '3', '4', '5']) {
      await transact(ledger, clerk, call('keys:put', key, value));
      expect(text(await ledger.evaluate(clerk, call('keys:get', key)))).to.equal(value);
    }
  });
}
