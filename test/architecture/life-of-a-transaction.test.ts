// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contracts } from '@yulian/chaincode';
import { expect } from 'chai';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { issueLicence } from '../support/licence-requests.js';
import { ROOT } from '../support/root.js';

/** Frames of the product before the contract: middleware included. */
const MOST_FRAMES = 5;

type Issue = (this: unknown, ...args: unknown[]) => unknown;

describe('architecture: the life of a transaction', function () {
  this.timeout(60_000);
  let gateway: TestGateway;
  const LicenceContract = contracts.find(({ name }) => name === 'LicenceContract');
  const prototype = LicenceContract?.prototype as unknown as { issue: Issue };
  const { issue } = prototype;
  const limit = Error.stackTraceLimit;
  let stack = '';

  before(async function () {
    gateway = await startGateway();
    Error.stackTraceLimit = 100;
    prototype.issue = function (...args) {
      stack = new Error('inside the contract').stack ?? '';
      return issue.apply(this, args);
    };
    await issueLicence(await gateway.as('market', 'clerk'));
  });

  after(async function () {
    prototype.issue = issue;
    Error.stackTraceLimit = limit;
    await gateway.close();
  });

  it('has at most five frames of ours between the request and the contract', function () {
    expect(framesOf(stack), stack).to.have.length.within(MOST_FRAMES - 1, MOST_FRAMES);
  });

  it('is told by ARCHITECTURE.md with these files, in this order', async function () {
    const told = filesIn(await readFile(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8'));
    const inside = told.filter((file) => framesOf(stack).includes(file));
    expect(inside).to.deep.equal(framesOf(stack));
  });

  it('names only files that exist', async function () {
    const told = filesIn(await readFile(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8'));
    expect(told).to.have.length.greaterThan(MOST_FRAMES);
    expect(told.filter((file) => !existsSync(path.join(ROOT, file)))).to.deep.equal([]);
  });
});

/** Source files of the frames, from the request inwards; the contract's own left out. */
function framesOf(stack: string): string[] {
  const files = [...stack.matchAll(/(?:file:\/\/)?(\/[^\s():]+):\d+:\d+/g)]
    .map(([, file = '']) => path.relative(ROOT, file))
    .filter((file) => /^(?:gateway-api|network|chaincode)\//.test(file))
    .map((file) => file.replace('/dist/', '/src/').replace(/\.js$/, '.ts'));
  return files.reverse().filter((file) => !file.startsWith('chaincode/'));
}

/** Paths of the numbered steps below the heading "Life of one transaction". */
function filesIn(text: string): string[] {
  const section = /## Life of one transaction\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
  return [...section.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = '']) => file);
}
