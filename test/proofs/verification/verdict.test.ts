// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { CHECK_CODES, CHECK_NAMES, verdictOf, type Check, type CheckState } from '@yulian/proofs';

const STATES: readonly CheckState[] = ['pass', 'fail', 'cannot-check', 'not-applicable'];

/** Written by hand: without these three nothing can be said for a document. */
const DECISIVE = [1, 2, 3];

/** And where a file carries a signature or a seal, these must not stay open. */
const WHERE_SEALED = [6, 7];

/** And where a number is named, whether it is the document's must not stay open. */
const WHERE_NAMED = [0];

/** All ways in which nine checks can come out. */
function* combinations(length: number): Generator<readonly CheckState[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const rest of combinations(length - 1)) for (const state of STATES) yield [...rest, state];
}

function checksOf(states: readonly CheckState[]): Check[] {
  return CHECK_NAMES.map((name, i) => ({
    name,
    state: states[i] ?? 'pass',
    code: 'NOT_ON_CHAIN',
    params: {},
  }));
}

describe('the verdict', () => {
  it('follows its rule in every one of 262,144 cases', () => {
    expect(CHECK_NAMES).to.have.length(9);
    expect(DECISIVE.map((i) => CHECK_NAMES[i])).to.deep.equal(['content', 'status', 'authority']);
    expect(WHERE_NAMED.map((i) => CHECK_NAMES[i])).to.deep.equal(['identifier']);
    expect(WHERE_SEALED.map((i) => CHECK_NAMES[i])).to.deep.equal(['signature', 'seal']);
    const wrong: string[] = [];
    for (const states of combinations(CHECK_NAMES.length)) {
      const decided =
        DECISIVE.every((i) => states[i] === 'pass') &&
        [...WHERE_NAMED, ...WHERE_SEALED].every((i) => states[i] !== 'cannot-check');
      const expected = states.includes('fail') ? 'fail' : decided ? 'pass' : 'cannot-check';
      if (verdictOf(checksOf(states)) !== expected) wrong.push(states.join());
    }
    expect(wrong).to.deep.equal([]);
  });

  it('never passes what was not asked', () => {
    expect(verdictOf([])).to.equal('cannot-check');
    const pass = checksOf([]).filter(({ name }) => name !== 'authority');
    expect(verdictOf(pass)).to.equal('cannot-check');
  });

  it('rests on states that every code has for ever', () => {
    expect(CHECK_CODES).to.include({
      CONTENT_DIFFERS: 'fail',
      NOT_ON_CHAIN: 'cannot-check',
      SIGNATURE_CONTENT_CHANGED: 'fail',
      SIGNER_NOT_TRUSTED: 'cannot-check',
      SEAL_NOT_ON_CHAIN: 'cannot-check',
      EVIDENCE_LIVE: 'not-applicable',
    });
    for (const [code, state] of Object.entries(CHECK_CODES)) {
      expect(STATES, code).to.include(state);
      if (code.endsWith('_UNKNOWN') && !['SIGNATURE_UNKNOWN', 'SEAL_UNKNOWN'].includes(code)) {
        expect(state, code).to.equal('cannot-check');
      }
    }
  });
});
