// SPDX-License-Identifier: Apache-2.0
import { JudgePool } from '@yulian/client';
import { judgeFile } from '@yulian/proofs/signatures';
import { expect } from 'chai';
import { fixtureBytes, fixtureContext, FIXTURES, ROOTS } from '../proofs/signatures/fixture-set.js';

const context = fixtureContext();
const SETTINGS = { roots: ROOTS, lists: [], at: context.at };

describe('client: files judged on several threads', function () {
  this.timeout(60_000);

  it('are judged as on one, whatever comes first', async () => {
    const pool = new JudgePool(SETTINGS, 3);
    const files = FIXTURES.map(({ file }) => fixtureBytes(file));
    try {
      const judged = await Promise.all(files.map((bytes) => pool.judge(bytes)));
      expect(judged).to.deep.equal(files.map((bytes) => judgeFile(bytes, context)));
    } finally {
      await pool.close();
    }
  });

  it('fail for whoever waits when the pool is closed, or cannot begin', async () => {
    const pool = new JudgePool(SETTINGS, 1);
    const waiting = pool.judge(new Uint8Array(8));
    const failing = waiting.then(
      () => undefined,
      (error: unknown) => error,
    );
    await pool.close();
    expect(await failing).to.be.instanceOf(Error);
    const broken = new JudgePool({ ...SETTINGS, roots: ['no certificate'] }, 1);
    const failure = await broken.judge(new Uint8Array(8)).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Error);
    await broken.close();
  });
});
