// SPDX-License-Identifier: Apache-2.0
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { encodeSignaturePolicy } from '@yulian/proofs';
import { transact, type SignedTransaction } from '@yulian/network';
import { call, clerkOf, endorsed, mspAt, outcomes, query, type CaseContext } from '../harness.js';

/** What was read must still be true when it is committed. */
export function conflictsCases({ harness, fresh }: CaseContext): void {
  const write = (name: string, ...args: string[]): ReturnType<typeof transact> =>
    transact(harness().ledger, clerkOf(harness()), call(name, ...args));
  const prepare = (name: string, ...args: string[]): Promise<SignedTransaction> =>
    endorsed(harness(), clerkOf(harness()), call(name, ...args));
  const code = async (one: SignedTransaction): Promise<string | undefined> =>
    (await outcomes(harness(), [one]))[0];

  it('of two that read the same version and write, one is valid', async () => {
    const key = fresh();
    const two = [await prepare('keys:increment', key), await prepare('keys:increment', key)];
    expect(await outcomes(harness(), two)).to.deep.equal(['VALID', 'MVCC_READ_CONFLICT']);
    expect(await query(harness(), 'keys:get', key)).to.equal('1');
  });

  it('a read of an older version is refused, blocks later too', async () => {
    const key = fresh();
    const stale = await prepare('keys:increment', key);
    await write('keys:put', key, '10');
    await write('keys:put', fresh(), 'v');
    expect(await code(stale)).to.equal('MVCC_READ_CONFLICT');
    expect(await query(harness(), 'keys:get', key)).to.equal('10');
  });

  it('the same value again is a new version', async () => {
    const key = fresh();
    await write('keys:put', key, '1');
    const stale = await prepare('keys:increment', key);
    await write('keys:put', key, '1');
    expect(await code(stale)).to.equal('MVCC_READ_CONFLICT');
  });

  it('a key that was missing and then made is a conflict', async () => {
    const [from, to] = [fresh(), fresh()];
    const stale = await prepare('keys:derive', from, to, 'x');
    await write('keys:put', from, 'now');
    expect(await code(stale)).to.equal('MVCC_READ_CONFLICT');
  });

  it('a key that was there and then removed is a conflict', async () => {
    const [from, to] = [fresh(), fresh()];
    await write('keys:put', from, 'v');
    const stale = await prepare('keys:derive', from, to, 'x');
    await write('keys:remove', from);
    expect(await code(stale)).to.equal('MVCC_READ_CONFLICT');
  });

  it('a change of a key’s policy is a new version', async () => {
    const key = fresh();
    const policy = encodeSignaturePolicy({ mspId: mspAt(harness(), 0) });
    await write('keys:put', key, 'v');
    const stale = await prepare('keys:derive', key, fresh(), 'x');
    await write('world:setPolicy', key, Buffer.from(policy).toString('base64'));
    expect(await code(stale)).to.equal('MVCC_READ_CONFLICT');
  });

  it('writes without reads do not conflict, the later one counts', async () => {
    const key = fresh();
    const two = [await prepare('keys:put', key, 'first'), await prepare('keys:put', key, 'second')];
    await harness().ledger.submit(two[0] as SignedTransaction);
    await harness().ledger.status(two[0]?.transactionId ?? '');
    expect(await code(two[1] as SignedTransaction)).to.equal('VALID');
    expect(await query(harness(), 'keys:get', key)).to.equal('second');
  });

  it('reads of different keys do not conflict', async () => {
    const [one, other] = [fresh(), fresh()];
    const two = [await prepare('keys:increment', one), await prepare('keys:increment', other)];
    expect(await outcomes(harness(), two)).to.deep.equal(['VALID', 'VALID']);
  });

  it('an invalid transaction does not make others invalid', async () => {
    const [key, target] = [fresh(), fresh()];
    await write('keys:put', key, '1');
    const stale = await prepare('keys:move', key, target, '1');
    await write('keys:put', key, '2');
    const reader = await prepare('keys:derive', target, fresh(), 'x');
    expect(await outcomes(harness(), [stale, reader])).to.deep.equal([
      'MVCC_READ_CONFLICT',
      'VALID',
    ]);
  });

  it('a transaction may read what one before it wrote, if it was simulated after', async () => {
    const key = fresh();
    await write('keys:increment', key);
    await write('keys:increment', key);
    expect(await query(harness(), 'keys:get', key)).to.equal('2');
  });

  // Begun one after another, so that some are endorsed while others are being committed: endorsers
  // that are not at the same height answer differently, and that is no broken policy.
  it('transact tells a conflict by its code, and that a new transaction may do', async () => {
    const key = fresh();
    const all = Array.from({ length: 40 }, async (_, i) => {
      await delay(i * 15);
      try {
        await write('keys:increment', key);
        return 'VALID';
      } catch (error) {
        expect(error).to.include({ code: 'MVCC_READ_CONFLICT', retry: 'new-transaction' });
        return 'CONFLICT';
      }
    });
    const valid = (await Promise.all(all)).filter((one) => one === 'VALID').length;
    expect(await query(harness(), 'keys:get', key)).to.equal(String(valid));
  });

  it('a key that appears in a range that was read is a phantom', async () => {
    const stem = fresh();
    await write('keys:put', `${stem}a`, 'v');
    const stale = await prepare('queries:countInto', stem, `${stem}~`, fresh());
    await write('keys:put', `${stem}b`, 'v');
    expect(await code(stale)).to.equal('PHANTOM_READ_CONFLICT');
  });

  it('a key that disappears from a range is one too', async () => {
    const stem = fresh();
    await write('keys:put', `${stem}a`, 'v');
    await write('keys:put', `${stem}b`, 'v');
    const stale = await prepare('queries:countInto', stem, `${stem}~`, fresh());
    await write('keys:remove', `${stem}a`);
    expect(await code(stale)).to.equal('PHANTOM_READ_CONFLICT');
  });

  it('a new version within a range is one too', async () => {
    const stem = fresh();
    await write('keys:put', `${stem}a`, 'v');
    const stale = await prepare('queries:countInto', stem, `${stem}~`, fresh());
    await write('keys:put', `${stem}a`, 'v');
    expect(await code(stale)).to.equal('PHANTOM_READ_CONFLICT');
  });

  it('an empty range that fills is one too', async () => {
    const stem = fresh();
    const stale = await prepare('queries:countInto', stem, `${stem}~`, fresh());
    await write('keys:put', `${stem}a`, 'v');
    expect(await code(stale)).to.equal('PHANTOM_READ_CONFLICT');
  });

  it('phantoms are found in what follows at once', async () => {
    const stem = fresh();
    const two = [
      await prepare('keys:put', `${stem}a`, 'v'),
      await prepare('queries:countInto', stem, `${stem}~`, fresh()),
    ];
    expect(await outcomes(harness(), two)).to.deep.equal(['VALID', 'PHANTOM_READ_CONFLICT']);
  });

  it('the end of a range is not in it', async () => {
    const stem = fresh();
    const counting = await prepare('queries:countInto', stem, `${stem}m`, fresh());
    await write('keys:put', `${stem}m`, 'v');
    expect(await code(counting)).to.equal('VALID');
  });

  it('before the start of a range nothing matters', async () => {
    const stem = fresh();
    const counting = await prepare('queries:countInto', `${stem}m`, `${stem}z`, fresh());
    await write('keys:put', `${stem}a`, 'v');
    expect(await code(counting)).to.equal('VALID');
  });

  it('a range that fills up with what the transaction itself writes is no conflict', async () => {
    const stem = fresh();
    const counting = await prepare('queries:countInto', stem, `${stem}~`, `${stem}count`);
    expect(await code(counting)).to.equal('VALID');
  });

  it('history is not read again at validation', async () => {
    const key = fresh();
    await write('keys:put', key, 'one');
    const reading = await prepare('queries:history', key);
    await write('keys:put', key, 'two');
    expect(await code(reading)).to.equal('VALID');
  });
}
