// SPDX-License-Identifier: Apache-2.0
import { SignatureJudges } from '@yulian/gateway-api';
import { expect } from 'chai';
import { failureOf } from '../../support/refused.js';
import { hostileFile, HOSTILE_WORKER } from '../../support/hostile/file.js';
import { fixtureBytes, fixtureContext, ROOTS } from '../../proofs/signatures/fixture-set.js';

const { at } = fixtureContext();
const SEALED = { bytes: fixtureBytes('valid/ofd-business-licence-v4.ofd'), at };

describe('gateway: judging signatures beside the requests', function () {
  this.timeout(60_000);

  it('goes on with other threads after one has died, or was cut short', async () => {
    const judges = new SignatureJudges(ROOTS, { script: HOSTILE_WORKER, deadlineMs: 3_000 });
    const { judge } = judges.for({ client: 'anybody' });
    try {
      expect((await judge(SEALED)).overall).to.equal('valid');
      const died = failureOf(judge({ bytes: hostileFile('exits'), at }));
      expect((await judge(SEALED)).overall).to.equal('valid');
      expect(await died).to.include({ name: 'JudgingError', code: 'JUDGES_FAILED' });
      const slow = await failureOf(judge({ bytes: hostileFile('spins'), at }));
      expect(slow).to.include({ name: 'RequestError', code: 'FILE_OVERRUNS' });
      expect((await judge(SEALED)).overall).to.equal('valid');
    } finally {
      await judges.close();
    }
    expect(await failureOf(judge(SEALED))).to.have.property('code', 'JUDGES_BUSY');
  });
});
