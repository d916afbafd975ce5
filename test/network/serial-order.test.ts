// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { sign, type EmbeddedLedger, type Identity, type SignedTransaction } from '@yulian/network';
import { organizationAt, testConsortium } from '../support/consortium.js';
import { openTestLedger, withDirectory } from '../support/embedded-ledger.js';
import { ProgramContract, runOnModel, type Model, type Program } from '../support/program.js';

/** Scenarios of one property run go on side by side, on keys of their own. */
const RUNS = 100;
const SIDE_BY_SIDE = 10;

const key = fc.constantFrom('a', 'b', 'c', 'd');
const step = fc.oneof(
  fc.record({ op: fc.constant('read' as const), key }),
  fc.record({ op: fc.constant('write' as const), key, value: fc.constantFrom('1', '2') }),
  fc.record({ op: fc.constant('remove' as const), key }),
  fc.record({ op: fc.constant('range' as const), from: key, to: key }),
);
const programs = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), {
  minLength: 2,
  maxLength: 6,
});

async function endorse(
  ledger: EmbeddedLedger,
  clerk: Identity,
  program: Program,
  prefix: string,
): Promise<SignedTransaction> {
  const args = [prefix, JSON.stringify(program)];
  const proposal = await ledger.propose(clerk, { contract: 'program', transaction: 'run', args });
  const transaction = await ledger.endorse(proposal, await sign(clerk, proposal));
  const { transactionId, bytes } = transaction;
  return { transactionId, bytes, signature: await sign(clerk, transaction) };
}

/** Programs in the order in which the ledger found them valid. */
async function runConcurrently(
  ledger: EmbeddedLedger,
  clerk: Identity,
  all: readonly Program[],
  prefix: string,
): Promise<Program[]> {
  const outcomes = await Promise.all(
    all.map(async (program) => {
      const signed = await endorse(ledger, clerk, program, prefix);
      await ledger.submit(signed);
      return { program, status: await ledger.status(signed.transactionId) };
    }),
  );
  return outcomes
    .filter(({ status }) => status.code === 'VALID')
    .sort((a, b) => a.status.blockNumber - b.status.blockNumber || a.status.index - b.status.index)
    .map(({ program }) => program);
}

describe('embedded ledger: concurrent transactions', () => {
  it(`leave what some serial order of the valid ones leaves (${String(RUNS * SIDE_BY_SIDE)} runs)`, function () {
    this.timeout(120_000);
    return withDirectory(async (directory) => {
      const { clerk } = organizationAt(await testConsortium(), 0);
      const ledger = await openTestLedger(directory, { contracts: [ProgramContract] });
      let run = 0;
      const scenario = async (all: readonly Program[]): Promise<void> => {
        const prefix = `${String(run++)}/`;
        const valid = await runConcurrently(ledger, clerk, all, prefix);
        const model: Model = new Map();
        for (const program of valid) runOnModel(program, model);
        const call = { contract: 'program', transaction: 'dump', args: [prefix] };
        const dumped = Buffer.from(await ledger.evaluate(clerk, call)).toString();
        expect(JSON.parse(dumped)).to.deep.equal([...model].sort());
        expect(valid.length).to.be.greaterThan(0);
      };
      const scenarios = fc.array(programs, { minLength: SIDE_BY_SIDE, maxLength: SIDE_BY_SIDE });
      await fc.assert(
        fc.asyncProperty(scenarios, (all) => Promise.all(all.map(scenario)).then(() => undefined)),
        { numRuns: RUNS },
      );
      await ledger.close();
    });
  });
});
