// SPDX-License-Identifier: Apache-2.0
import { JudgePool } from '@yulian/proofs/node/judge-pool';
import { judgeFile } from '@yulian/proofs/signatures';
import { expect } from 'chai';
import { fixtureBytes, fixtureContext, FIXTURES, ROOTS } from './fixture-set.js';

const context = fixtureContext();
const { at } = context;
const AUTHORITIES = { roots: ROOTS, lists: [] };

describe('signatures: files judged on several threads', function () {
  this.timeout(60_000);

  it('are judged as on one, whatever comes first', async () => {
    const pool = new JudgePool(AUTHORITIES, { size: 3 });
    const files = FIXTURES.map(({ file }) => fixtureBytes(file));
    try {
      const judged = await Promise.all(files.map((bytes) => pool.judge({ bytes, at })));
      expect(judged).to.deep.equal(files.map((bytes) => judgeFile(bytes, context)));
    } finally {
      await pool.close();
    }
  });

  it('fail for whoever waits when the pool is closed, or cannot begin', async () => {
    const pool = new JudgePool(AUTHORITIES, { size: 1 });
    const waiting = pool.judge({ bytes: new Uint8Array(8), at });
    const failing = waiting.then(
      () => undefined,
      (error: unknown) => error,
    );
    await pool.close();
    expect(await failing).to.be.instanceOf(Error);
    const broken = new JudgePool({ ...AUTHORITIES, roots: ['no certificate'] }, { size: 1 });
    const failure = await broken
      .judge({ bytes: new Uint8Array(8), at })
      .catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Error);
    await broken.close();
  });
});
