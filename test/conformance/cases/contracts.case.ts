// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { ContractRefusedError, transact } from '@yulian/network';
import { throwsCode } from '../../support/throws-code.js';
import { call, clerkOf, query, text, type CaseContext } from '../harness.js';

/** What contracts see, and how their errors arrive. */
export function contractsCases({ harness, fresh }: CaseContext): void {
  const write = (name: string, ...args: string[]): ReturnType<typeof transact> =>
    transact(harness().ledger, clerkOf(harness()), call(name, ...args));

  it('the caller’s organisation and attributes arrive', async () => {
    const { ledger } = harness();
    const identity = await harness().issue(1, {
      commonName: 'c1',
      use: 'client',
      attributes: { unit: '11999999MB0000002X', role: 'approver', level: 'county' },
    });
    const caller: unknown = JSON.parse(text(await ledger.evaluate(identity, call('world:caller'))));
    expect(caller).to.deep.equal({
      mspId: identity.mspId,
      unit: '11999999MB0000002X',
      role: 'approver',
      level: 'county',
      certificate: identity.certificate,
    });
  });

  it('a certificate without attributes has none', async () => {
    const { ledger } = harness();
    const identity = await harness().issue(0, { commonName: 'c2', use: 'client' });
    const caller: unknown = JSON.parse(text(await ledger.evaluate(identity, call('world:caller'))));
    expect(caller).to.include({ unit: null, role: null, level: null });
  });

  it('id, channel and time are those of the proposal', async () => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const before = Date.now();
    const seen = JSON.parse(text(await ledger.evaluate(clerk, call('world:surroundings')))) as {
      txId: string;
      channel: string;
      timeMs: number;
      seconds: number;
      binding: string;
    };
    expect(seen.txId).to.match(/^[0-9a-f]{64}$/);
    expect(seen.binding).to.match(/^[0-9a-f]{64}$/);
    expect(seen.channel).to.equal((await ledger.info()).channel);
    expect(seen.timeMs).to.be.within(before - 1000, Date.now() + 1000);
    expect(seen.seconds).to.equal(Math.floor(seen.timeMs / 1000));
  });

  it('arguments arrive as they were given', async () => {
    const args = ['', ' 中文\n"\\\u0000\u{1f3db} '];
    expect(JSON.parse(await query(harness(), 'world:echo', ...args))).to.deep.equal(args);
  });

  it('too few or too many arguments are refused', async () => {
    await throwsCode(query(harness(), 'world:echo', 'one'), 'BAD_PROPOSAL');
    await throwsCode(query(harness(), 'world:echo', 'one', 'two', 'three'), 'BAD_PROPOSAL');
  });

  it('an argument of the wrong type is refused', async () => {
    const key = fresh();
    await throwsCode(write('keys:move', key, key, 'many'), 'BAD_PROPOSAL');
  });

  it('an unknown contract is refused', async () => {
    const unknown = { contract: 'nowhere', transaction: 'get', args: [] };
    const { ledger } = harness();
    await throwsCode(ledger.evaluate(clerkOf(harness()), unknown), 'BAD_PROPOSAL');
  });

  it('an unknown transaction is refused', async () => {
    await throwsCode(query(harness(), 'keys:vanish'), 'BAD_PROPOSAL');
  });

  it('names of the language’s own objects are no contracts', async () => {
    const { ledger } = harness();
    for (const contract of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const evaluating = ledger.evaluate(clerkOf(harness()), {
        contract,
        transaction: 'get',
        args: [],
      });
      await throwsCode(evaluating, 'BAD_PROPOSAL', 'CONTRACT_FAILED');
    }
  });

  it('names that are no names are refused', async () => {
    const { ledger } = harness();
    for (const transaction of ['', 'a:b', 'get ', 'get\n', 'é']) {
      const evaluating = ledger.evaluate(clerkOf(harness()), {
        contract: 'probe.keys',
        transaction,
        args: [],
      });
      await throwsCode(evaluating, 'BAD_PROPOSAL');
    }
  });

  it('text without a UTF-8 form is refused', async () => {
    await throwsCode(query(harness(), 'world:echo', 'a\ud800', 'b'), 'BAD_PROPOSAL');
  });

  it('a refusal arrives with code, text, pointer and parameters', async () => {
    const said = { detail: '该单位无权颁发', pointer: '/unit', params: { unit: 'x', n: 2 } };
    const refusing = write('world:refuse', fresh(), 'AUTHORITY_REQUIRED', JSON.stringify(said));
    const error = await throwsCode(refusing, 'AUTHORITY_REQUIRED');
    expect(error).to.be.instanceOf(ContractRefusedError);
    expect(error).to.include({ message: '该单位无权颁发', pointer: '/unit' });
    expect((error as ContractRefusedError).details).to.deep.equal({ unit: 'x', n: 2 });
  });

  it('a refusal of a query arrives alike', async () => {
    const said = JSON.stringify({ detail: 'no' });
    const refusing = query(harness(), 'world:refuse', fresh(), 'NOT_FOUND', said);
    expect(await throwsCode(refusing, 'NOT_FOUND')).to.be.instanceOf(ContractRefusedError);
  });

  it('a refused transaction changes nothing', async () => {
    const key = fresh();
    const { height } = await harness().ledger.info();
    await throwsCode(write('world:refuse', key, 'NO', '{"detail":"no"}'), 'NO');
    expect(await query(harness(), 'keys:get', key)).to.equal('');
    expect((await harness().ledger.info()).height).to.equal(height);
  });

  it('a contract that fails is not a refusal', async () => {
    const failing = write('world:fail', fresh(), 'Cannot read properties of undefined');
    const error = await throwsCode(failing, 'CONTRACT_FAILED');
    expect(error).to.not.be.instanceOf(ContractRefusedError);
  });

  it('what only looks like a refusal is a failure', async () => {
    for (const said of ['{"detail":1}', '{broken}', '[]', '']) {
      await throwsCode(write('world:refuse', fresh(), 'CODE', said), 'CONTRACT_FAILED');
    }
  });

  it('transient data reaches the contract', async () => {
    const { ledger } = harness();
    const transient = { secret: Buffer.from([0, 1, 255]) };
    const what = { ...call('world:transient', 'secret'), transient };
    expect(text(await ledger.evaluate(clerkOf(harness()), what))).to.equal('AAH/');
    expect(await query(harness(), 'world:transient', 'secret')).to.equal('');
  });

  it('transient data is in no block and in no endorsed bytes', async () => {
    const { ledger } = harness();
    const clerk = clerkOf(harness());
    const canary = Buffer.from(`canary-${fresh()}`);
    const what = {
      ...call('world:useTransient', fresh(), 'secret'),
      transient: { secret: canary },
    };
    const { status } = await transact(ledger, clerk, what);
    const block = await ledger.block(status.blockNumber);
    const shown = JSON.stringify(block, (_key, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    expect(shown).to.not.include(canary.toString());
    expect(text(await ledger.evaluate(clerk, call('keys:get', what.args[0] ?? '')))).to.equal(
      String(canary.length),
    );
  });

  it('what no ledger of ours offers fails', async () => {
    for (const what of ['private-data', 'rich-query', 'another-chaincode']) {
      await throwsCode(query(harness(), 'world:unsupported', what), 'CONTRACT_FAILED');
    }
  });
}
