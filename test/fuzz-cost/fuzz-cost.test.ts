// SPDX-License-Identifier: Apache-2.0
import { allowedWork, describeDocument, type WorkUnit } from '@yulian/proofs';
import { judgeFile } from '@yulian/proofs/signatures';
import { expect } from 'chai';
import { countingContext, type CountedWork } from '../proofs/counting-context.js';
import { hostileFile } from './hostile-file.js';

/** `npm run fuzz:cost` measures a million; here their work is counted, which is the same everywhere. */
const FILES = 120;

const UNITS = {
  unpacked: 'unpackedBytes',
  digested: 'digestedBytes',
  verified: 'publicKeyOperations',
} as const satisfies Record<keyof CountedWork, WorkUnit>;

/** A value is hashed twice where it is verified, once by its own digest and once in the signature. */
const SLACK = 2;

describe('fuzz: what small hostile files cost', function () {
  this.timeout(120_000);

  it('is bounded by their size, whatever they are made of', () => {
    let working = 0;
    for (let index = 0; index < FILES; index++) {
      const bytes = hostileFile(1, index);
      const { context, work } = countingContext();
      describeDocument(bytes, 'a.ofd');
      judgeFile(bytes, context);
      for (const name of Object.keys(UNITS) as (keyof CountedWork)[]) {
        const most = SLACK * allowedWork(UNITS[name], bytes.length);
        expect(work[name], `${name} of file ${String(index)}`).to.be.at.most(most);
      }
      if (work.unpacked + work.verified > 0) working += 1;
    }
    // Refusing all of them at first sight would cost nothing and prove nothing.
    expect(working).to.be.greaterThan(FILES / 16);
  });
});
