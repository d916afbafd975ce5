// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCOPE_CODES } from '@yulian/proofs';
import { refusalReasons } from '@yulian/client/refusals';
import { expect } from 'chai';
import { ROOT } from '../support/root.js';

const FOLDER = join(ROOT, 'chaincode/src');

/** Codes that the contracts write into what a denied access failed by, beside those of scopes. */
function codesOfAccesses(): string[] {
  const texts = readdirSync(join(FOLDER, 'accesses')).map((name) =>
    readFileSync(join(FOLDER, 'accesses', name), 'utf8'),
  );
  const written = texts.flatMap((text) => [...text.matchAll(/dimension: '\w+', code: '(\w+)'/g)]);
  const ofCases = readFileSync(join(FOLDER, 'cases/read.ts'), 'utf8').matchAll(/'(CASE_\w+)'/g);
  return [...written, ...ofCases].map(([, code = '']) => code);
}

describe('reasons why a use is refused', () => {
  it('are told in words for every code that the contracts give', () => {
    const codes = [...SCOPE_CODES, ...codesOfAccesses()];
    expect(codes).to.include('CHECK_LIMIT').and.include('CASE_NOT_OPEN');
    expect(codes).to.include('ACCESS_NOT_HOLDER');
    for (const code of codes) expect(refusalReasons, code).to.have.property(code);
  });
});
