// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { blocksCases } from './cases/blocks.case.js';
import { certificatesCases } from './cases/certificates.case.js';
import { concurrencyCases } from './cases/concurrency.case.js';
import { conflictsCases } from './cases/conflicts.case.js';
import { contractsCases } from './cases/contracts.case.js';
import { endorsementsCases } from './cases/endorsements.case.js';
import { historyCases } from './cases/history.case.js';
import { identitiesCases } from './cases/identities.case.js';
import { keysCases } from './cases/keys.case.js';
import { phasesCases } from './cases/phases.case.js';
import { policiesCases } from './cases/policies.case.js';
import { rangesCases } from './cases/ranges.case.js';
import { replaysCases } from './cases/replays.case.js';
import { signaturesCases } from './cases/signatures.case.js';
import type { CaseContext, Harness, HarnessSupports } from './harness.js';

/** A case that this ledger does not pass, and why that is right. */
export interface Skip {
  readonly reason: string;
  /** Titles of the cases. */
  readonly tests: readonly string[];
}

export interface LedgerSuite {
  readonly name: string;
  readonly factory: () => Promise<Harness>;
  readonly supports: HarnessSupports;
  readonly skip?: readonly Skip[];
}

const GROUPS: readonly (readonly [string, (context: CaseContext) => void])[] = [
  ['keys', keysCases],
  ['ranges', rangesCases],
  ['history', historyCases],
  ['contracts', contractsCases],
  ['phases', phasesCases],
  ['endorsements', endorsementsCases],
  ['replays', replaysCases],
  ['signatures', signaturesCases],
  ['identities', identitiesCases],
  ['certificates', certificatesCases],
  ['policies', policiesCases],
  ['conflicts', conflictsCases],
  ['concurrency', concurrencyCases],
  ['blocks', blocksCases],
];

/** Runs every case that a ledger behind the port must pass. */
export function runLedgerSuite({ name, factory, supports, skip = [] }: LedgerSuite): void {
  describe(`ledger conformance: ${name}`, function () {
    let harness: Harness;
    before(async () => {
      harness = await factory();
    });
    after(() => harness.close());
    for (const { reason, tests } of skip) {
      it(`leaves out ${String(tests.length)} cases: ${reason}`, () => undefined);
    }
    const context: CaseContext = {
      supports,
      harness: () => harness,
      fresh: (part = 'key') => `${part}-${randomBytes(6).toString('hex')}`,
    };
    for (const [group, define] of GROUPS) {
      describe(group, () => {
        define(context);
      });
    }
    leaveOut(
      this,
      skip.flatMap(({ tests }) => tests),
    );
  });
}

/** Takes cases out of a suite. @throws RangeError when there is none of such a title */
function leaveOut(suite: Mocha.Suite, titles: readonly string[]): void {
  for (const title of titles) {
    const group = suite.suites.find(({ tests }) => tests.some((test) => test.title === title));
    if (group === undefined) throw new RangeError(`no case "${title}" to leave out`);
    group.tests = group.tests.filter((test) => test.title !== title);
  }
}
