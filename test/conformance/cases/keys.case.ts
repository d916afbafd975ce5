// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { transact } from '@yulian/network';
import { throwsCode } from '../../support/throws-code.js';
import { call, clerkOf, query, text, type CaseContext } from '../harness.js';

/** Single keys: what was written is what is read. */
export function keysCases({ harness, fresh }: CaseContext): void {
  const write = (name: string, ...args: string[]): ReturnType<typeof transact> =>
    transact(harness().ledger, clerkOf(harness()), call(name, ...args));

  it('a written value is read', async () => {
    const key = fresh();
    await write('keys:put', key, 'value');
    expect(await query(harness(), 'keys:get', key)).to.equal('value');
  });

  it('a key that was never written reads as empty', async () => {
    expect(await query(harness(), 'keys:get', fresh())).to.equal('');
  });

  it('a second write replaces the first', async () => {
    const key = fresh();
    await write('keys:put', key, 'one');
    await write('keys:put', key, 'two');
    expect(await query(harness(), 'keys:get', key)).to.equal('two');
  });

  it('a removed key reads as empty', async () => {
    const key = fresh();
    await write('keys:put', key, 'value');
    await write('keys:remove', key);
    expect(await query(harness(), 'keys:get', key)).to.equal('');
  });

  it('removing what is not there is valid', async () => {
    const { status } = await write('keys:remove', fresh());
    expect(status.code).to.equal('VALID');
  });

  it('a removed key can be written again', async () => {
    const key = fresh();
    await write('keys:put', key, 'one');
    await write('keys:remove', key);
    await write('keys:put', key, 'two');
    expect(await query(harness(), 'keys:get', key)).to.equal('two');
  });

  it('a value of one megabyte comes back whole', async () => {
    const key = fresh();
    const value = randomBytes(1024 * 1024).toString('base64');
    await write('keys:putBase64', key, value);
    expect(await query(harness(), 'keys:getBase64', key)).to.equal(value);
  });

  it('bytes that are no text come back as they were', async () => {
    const key = fresh();
    const value = Buffer.from([0, 255, 254, 128, 0, 10, 13, 0]).toString('base64');
    await write('keys:putBase64', key, value);
    expect(await query(harness(), 'keys:getBase64', key)).to.equal(value);
  });

  it('an empty value counts as a removal', async () => {
    const key = fresh();
    await write('keys:put', key, 'value');
    await write('keys:put', key, '');
    expect(await query(harness(), 'keys:get', key)).to.equal('');
    expect(await query(harness(), 'queries:range', key, `${key}~`)).to.equal('[]');
  });

  it('keys may be any Unicode text', async () => {
    const key = `${fresh()}/营业执照/🏛/\u{10fffe}`;
    await write('keys:put', key, '有效');
    expect(await query(harness(), 'keys:get', key)).to.equal('有效');
  });

  it('keys that look alike but differ in code points are different', async () => {
    const stem = fresh();
    await write('keys:put', `${stem}\u00e9`, 'composed');
    await write('keys:put', `${stem}e\u0301`, 'decomposed');
    expect(await query(harness(), 'keys:get', `${stem}\u00e9`)).to.equal('composed');
    expect(await query(harness(), 'keys:get', `${stem}e\u0301`)).to.equal('decomposed');
  });

  it('a long key is a key', async () => {
    const key = fresh() + 'x'.repeat(4000);
    await write('keys:put', key, 'value');
    expect(await query(harness(), 'keys:get', key)).to.equal('value');
  });

  it('one transaction writes many keys', async () => {
    const stem = fresh();
    const entries = Array.from({ length: 200 }, (_, i) => [`${stem}/${String(i)}`, String(i)]);
    await write('keys:putMany', JSON.stringify(entries));
    for (const i of [0, 99, 199]) {
      expect(await query(harness(), 'keys:get', `${stem}/${String(i)}`)).to.equal(String(i));
    }
  });

  it('of two writes of a key in one transaction the last counts', async () => {
    const key = fresh();
    await write('keys:putTwice', key, 'first', 'last');
    expect(await query(harness(), 'keys:get', key)).to.equal('last');
  });

  it('written and removed in one transaction leaves nothing', async () => {
    const key = fresh();
    await write('keys:putThenRemove', key);
    expect(await query(harness(), 'keys:get', key)).to.equal('');
  });

  it('a transaction does not see its own writes', async () => {
    const key = fresh();
    await write('keys:put', key, 'before');
    const { result } = await write('keys:putThenGet', key, 'after');
    expect(text(result)).to.equal('before');
    expect(await query(harness(), 'keys:get', key)).to.equal('after');
  });

  it('the answer of the contract comes with the transaction', async () => {
    const { result } = await write('keys:put', fresh(), 'said');
    expect(text(result)).to.equal('said');
  });

  it('an empty key is refused', async () => {
    await throwsCode(write('keys:put', '', 'value'), 'CONTRACT_FAILED');
  });

  it('evaluating a transaction that writes changes nothing', async () => {
    const key = fresh();
    const { height } = await harness().ledger.info();
    expect(await query(harness(), 'keys:put', key, 'value')).to.equal('value');
    expect(await query(harness(), 'keys:get', key)).to.equal('');
    expect((await harness().ledger.info()).height).to.equal(height);
  });
}
