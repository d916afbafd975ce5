// SPDX-License-Identifier: Apache-2.0
import { JudgePool, JudgingError, type JudgeOptions } from '@yulian/proofs/node/judge-pool';
import { expect } from 'chai';
import { archiveOf, packed } from '../../fuzz-cost/packed-parts.js';
import { hostileFile, HOSTILE_WORKER, type Harm } from '../../support/hostile/file.js';
import { fixtureBytes, fixtureContext, ROOTS } from './fixture-set.js';

const { at } = fixtureContext();
const GENUINE = { bytes: fixtureBytes('valid/ofd-business-licence-v4.ofd'), at };
const hostile = (harm: Harm) => ({ bytes: hostileFile(harm), at });

/** With limits that hostile files reach soon, and genuine ones never. */
function poolOf(options: JudgeOptions = {}): JudgePool {
  const limits = { size: 1, deadlineMs: 3_000, heapMb: 64, buffersMb: 64 };
  return new JudgePool(
    { roots: ROOTS, lists: [] },
    { ...limits, script: HOSTILE_WORKER, ...options },
  );
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  return error instanceof JudgingError ? error.code : `no JudgingError: ${String(error)}`;
}

describe('signatures: what a file may cost whoever judges it', function () {
  this.timeout(60_000);
  let pool: JudgePool;
  afterEach(() => pool.close());

  it('a deadline and a memory, and its failure is its own', async () => {
    pool = poolOf();
    const codes = {
      spins: 'FILE_OVERRUNS',
      eats: 'FILE_OVERRUNS',
      unpacks: 'FILE_OVERRUNS',
      exits: 'JUDGES_FAILED',
    } as const;
    for (const [harm, code] of Object.entries({ ...codes, ...FAILING })) {
      const [failed, judged] = await Promise.all([
        codeOf(pool.judge(hostile(harm as Harm))),
        pool.judge(GENUINE),
      ]);
      expect([harm, failed, judged.overall]).to.deep.equal([harm, code, 'valid']);
    }
  });

  it('a memory outside the heap, too, whoever reads it', async () => {
    // A thread's own script, and a file whose parts are within every bound but this one.
    const limits = { size: 1, buffersMb: 2 };
    pool = new JudgePool({ roots: ROOTS, lists: [] }, limits);
    const bytes = archiveOf([['OFD.xml', packed(`<a>${'<b/>'.repeat(1_000_000)}`)]]);
    const failed = [pool.describe({ bytes, fileName: 'a.ofd' }), pool.judge({ bytes, at })];
    const judged = pool.judge(GENUINE);
    expect(await Promise.all(failed.map(codeOf))).to.deep.equal(['FILE_OVERRUNS', 'FILE_OVERRUNS']);
    expect((await judged).overall).to.equal('valid');
  });

  it('no place of others: who has the most waiting is refused first', async () => {
    pool = poolOf({ mostBytes: 4 * 64 * 1024 });
    const from = (client: string) => pool.judge(hostile('spins'), { client });
    const crowd = Array.from({ length: 8 }, () => codeOf(from('crowd')));
    const single = await pool.judge(GENUINE, { client: 'single' });
    expect(single.overall).to.equal('valid');
    await pool.close();
    const codes = await Promise.all(crowd);
    expect(codes.filter((code) => code === 'JUDGES_BUSY')).to.have.length(4);
  });

  it('no thread before those who have had less of them', async () => {
    pool = poolOf({ deadlineMs: 1_000 });
    const order: string[] = [];
    const ask = async (client: string, task: typeof GENUINE): Promise<void> => {
      await codeOf(pool.judge(task, { client }));
      order.push(client);
    };
    const greedy = [1, 2, 3].map(() => ask('greedy', hostile('spins')));
    await Promise.all([...greedy, ask('modest', GENUINE), ask('modest', GENUINE)]);
    // How long a genuine file takes depends on the machine; that it goes before the second hostile one does not.
    expect(order.slice(0, 2)).to.deep.equal(['greedy', 'modest']);
    expect(order.at(-1)).to.equal('greedy');
  });

  it('no thread that is kept free for others', async () => {
    pool = poolOf({ size: 2, mostOfOne: 1, deadlineMs: 50_000 });
    const spinning = [1, 2].map(() => codeOf(pool.judge(hostile('spins'), { client: 'greedy' })));
    expect((await pool.judge(GENUINE, { client: 'modest' })).overall).to.equal('valid');
    await pool.close();
    expect(await Promise.all(spinning)).to.deep.equal(['JUDGES_CLOSED', 'JUDGES_CLOSED']);
  });

  it('nothing once nobody waits for it, and nothing without end', async () => {
    pool = poolOf({ waitMs: 500 });
    const gone = new AbortController();
    const asker = { client: 'a', signal: gone.signal };
    const spinning = codeOf(pool.judge(hostile('spins'), { client: 'b' }));
    const dropped = codeOf(pool.judge(GENUINE, asker));
    const late = codeOf(pool.judge(GENUINE, { client: 'c' }));
    gone.abort();
    expect(await dropped).to.equal('JUDGES_ASKER_GONE');
    expect(await codeOf(pool.judge(GENUINE, asker))).to.equal('JUDGES_ASKER_GONE');
    expect(await late).to.equal('JUDGES_BUSY');
    expect(await spinning).to.equal('FILE_OVERRUNS');
  });

  it('no thread for long that nobody waits for, and none that is thrown away for a genuine file', async () => {
    pool = poolOf({ deadlineMs: 3_600_000 });
    const gone = new AbortController();
    const asker = { client: 'a', signal: gone.signal };
    const left = codeOf(pool.judge(hostile('spins'), asker));
    const judged = pool.judge(GENUINE, { client: 'b' });
    gone.abort();
    expect((await judged).overall).to.equal('valid');
    expect(await left).to.equal('FILE_OVERRUNS');
    const gone2 = new AbortController();
    const nearlyDone = pool.judge(GENUINE, { client: 'a', signal: gone2.signal });
    gone2.abort();
    expect((await nearlyDone).overall).to.equal('valid');
  });

  it('nothing where only its name is looked at', async () => {
    pool = poolOf();
    const spinning = codeOf(pool.judge(hostile('spins')));
    const bytes = Buffer.from('plain text');
    expect((await pool.describe({ bytes, fileName: 'a.txt' })).kind).to.equal('other');
    await pool.close();
    expect(await spinning).to.equal('JUDGES_CLOSED');
  });
});

const FAILING = { throws: 'JUDGES_FAILED', fails: 'JUDGES_FAILED' } as const;
