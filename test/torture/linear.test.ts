// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import fc from 'fast-check';
import { checkLinearizable } from './linear/check.js';
import { partitioned, type Operation } from './linear/history.js';
import {
  licenceModel,
  type LicenceInput,
  type LicenceOutput,
  type LicenceState,
} from './linear/licence-model.js';

type Op = Operation<LicenceInput, LicenceOutput>;
type What = LicenceInput['what'];

const NONE: LicenceState = { state: 'NONE', facts: 0 };
const valid = (facts: number): LicenceState => ({ state: 'VALID', facts });
const suspended = (facts: number): LicenceState => ({ state: 'SUSPENDED', facts });

function op(what: What, invokedMs: number, endedMs: number, output?: LicenceOutput): Op {
  const answered = output === undefined ? {} : { output };
  return { input: { id: 'a', what }, invokedMs, endedMs, ...answered };
}

const open = (what: What, invokedMs: number): Op => op(what, invokedMs, Infinity);

const isLinearizable = (history: readonly Op[]): boolean =>
  checkLinearizable(licenceModel, history).isLinearizable;

const ISSUED = op('issue', 0, 1, valid(1));

const LINEARIZABLE: Readonly<Record<string, readonly Op[]>> = {
  'nothing at all': [],
  'one after the other': [
    ISSUED,
    op('suspend', 2, 3, suspended(2)),
    op('read', 4, 5, suspended(2)),
  ],
  'a read beside a write sees the old': [
    ISSUED,
    op('suspend', 2, 9, suspended(2)),
    op('read', 3, 4, valid(1)),
  ],
  'a read beside a write sees the new, and so do all later ones': [
    ISSUED,
    op('suspend', 2, 9, suspended(2)),
    op('read', 3, 4, suspended(2)),
    op('read', 5, 6, suspended(2)),
  ],
  'an unanswered write is seen much later': [
    ISSUED,
    open('suspend', 2),
    op('read', 3, 4, valid(1)),
    op('read', 50, 51, suspended(2)),
  ],
  'an unanswered write is never seen': [ISSUED, open('suspend', 2), op('read', 3, 4, valid(1))],
  'of two writes at once one is refused': [
    ISSUED,
    op('suspend', 2, 6, 'refused'),
    op('suspend', 3, 5, suspended(2)),
  ],
  'an unanswered write explains a refusal': [
    ISSUED,
    open('suspend', 2),
    op('suspend', 3, 4, 'refused'),
  ],
};

const NOT_LINEARIZABLE: Readonly<Record<string, readonly Op[]>> = {
  'a stale read': [ISSUED, op('suspend', 2, 3, suspended(2)), op('read', 4, 5, valid(1))],
  'a read that goes back': [
    ISSUED,
    op('suspend', 2, 9, suspended(2)),
    op('read', 3, 4, suspended(2)),
    op('read', 5, 6, valid(1)),
  ],
  'a lost write': [ISSUED, op('read', 2, 3, NONE)],
  'a write done twice': [ISSUED, op('suspend', 2, 3, suspended(2)), op('read', 4, 5, suspended(3))],
  'a write before anybody asked': [ISSUED, op('read', 2, 3, suspended(2)), open('suspend', 4)],
  'a refusal without reason': [ISSUED, op('suspend', 2, 3, 'refused')],
  'two successes where one is possible': [
    ISSUED,
    op('suspend', 2, 6, suspended(2)),
    op('suspend', 3, 5, suspended(2)),
  ],
  'an unanswered write counts once': [
    ISSUED,
    open('suspend', 2),
    op('restore', 3, 4, valid(3)),
    op('restore', 5, 6, valid(5)),
  ],
};

describe('torture: the checker of linearizability', () => {
  for (const [name, history] of Object.entries(LINEARIZABLE)) {
    it(`accepts: ${name}`, () => {
      expect(isLinearizable(history)).to.equal(true);
    });
  }

  for (const [name, history] of Object.entries(NOT_LINEARIZABLE)) {
    it(`finds: ${name}`, () => {
      const { isLinearizable: found, stuck } = checkLinearizable(licenceModel, history);
      expect(found).to.equal(false);
      expect(stuck).to.not.be.empty;
    });
  }

  it('parts a history by what it is about', () => {
    const other: Op = { ...ISSUED, input: { id: 'b', what: 'issue' } };
    const parts = partitioned([ISSUED, other, op('read', 2, 3, valid(1))], ({ id }) => id);
    expect([...parts.values()].map((part) => part.length)).to.deep.equal([2, 1]);
    for (const part of parts.values()) expect(isLinearizable(part)).to.equal(true);
  });

  it('accepts what was really done one after the other, however long its answers took', () => {
    fc.assert(
      fc.property(fc.array(step(), { maxLength: 60 }), (steps) => {
        expect(isLinearizable(doneInTurn(steps))).to.equal(true);
      }),
    );
  });

  it('says of small histories what trying every order says', () => {
    fc.assert(
      fc.property(fc.array(anyOperation(), { maxLength: 5 }), (history) => {
        expect(isLinearizable(history)).to.equal(hasAnOrder(history));
      }),
      { numRuns: 2000 },
    );
  });
});

const WHATS: readonly What[] = ['issue', 'suspend', 'restore', 'read', 'read'];

interface Step {
  readonly what: What;
  readonly early: number;
  readonly late: number;
  readonly isAnswered: boolean;
}

function step(): fc.Arbitrary<Step> {
  return fc.record({
    what: fc.constantFrom(...WHATS),
    early: fc.nat(30),
    late: fc.nat(30),
    isAnswered: fc.boolean().chain((often) => (often ? fc.constant(true) : fc.boolean())),
  });
}

/** Each happens at its turn, was begun somewhat earlier and answered somewhat later, or never. */
function doneInTurn(steps: readonly Step[]): Op[] {
  let state = licenceModel.initial;
  return steps.map(({ what, early, late, isAnswered }, turn) => {
    const atMs = turn * 10;
    const before = state;
    state = licenceModel.step(state, { id: 'a', what }, undefined) ?? state;
    if (!isAnswered) return open(what, atMs - early);
    const isRefused = what !== 'read' && state === before;
    return op(what, atMs - early, atMs + late, isRefused ? 'refused' : state);
  });
}

/** Possible or not. */
function anyOperation(): fc.Arbitrary<Op> {
  const output = fc.oneof(
    fc.constant<LicenceOutput>('refused'),
    fc.constantFrom<LicenceOutput>(NONE, valid(1), suspended(2), valid(3)),
  );
  return fc
    .record({ what: fc.constantFrom(...WHATS), at: fc.nat(20), takes: fc.nat(20), output })
    .chain(({ what, at, takes, output: said }) =>
      fc.constantFrom(
        op(what, at, at + takes, said),
        op(what, at, at + takes, said),
        open(what, at),
      ),
    );
}

/** The definition, by trying all: some of the unanswered, in every order. */
function hasAnOrder(left: readonly Op[], state: LicenceState = licenceModel.initial): boolean {
  if (left.every(({ endedMs }) => endedMs === Infinity)) return true;
  return left.some((one) => {
    const others = left.filter((other) => other !== one);
    if (others.some(({ endedMs }) => endedMs < one.invokedMs)) return false;
    const after = licenceModel.step(state, one.input, one.output);
    return after !== undefined && hasAnOrder(others, after);
  });
}
