// SPDX-License-Identifier: Apache-2.0
import { SignatureJudges } from '@yulian/gateway-api';
import { expect } from 'chai';
import { failureOf } from '../../support/refused.js';
import { fixtureBytes, fixtureContext, ROOTS } from '../../proofs/signatures/fixture-set.js';

describe('gateway: judging signatures beside the requests', () => {
  it('goes on with other threads after one has died', async function () {
    this.timeout(30_000);
    const judges = new SignatureJudges(ROOTS);
    const { at } = fixtureContext();
    const sealed = { bytes: fixtureBytes('valid/ofd-business-licence-v4.ofd'), at };
    try {
      expect((await judges.judge(sealed)).overall).to.equal('valid');
      // No bytes at all: the thread throws where nobody catches.
      const deadly = { bytes: undefined as unknown as Uint8Array, at };
      expect(await failureOf(judges.judge(deadly))).to.be.instanceOf(Error);
      expect((await judges.judge(sealed)).overall).to.equal('valid');
    } finally {
      await judges.close();
    }
  });
});
