// SPDX-License-Identifier: Apache-2.0
import { dataOf } from '../../sdk/client.js';
import { issueTexts } from '../../texts/issue.js';
import { sealsTexts } from '../../texts/seals.js';
import { readChoice } from '../choice.js';
import { defineCommand, one } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { answer } from '../output/answer.js';
import { readNumber } from './read-number.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

const sealArg = { id: one('SEAL', sealsTexts.id) };
const indexArg = { ...sealArg, index: one('INDEX', sealsTexts.index) };
const basis = one('CODE', issueTexts.basis);
const OUTCOMES = { sound: 'SOUND', unsound: 'UNSOUND' } as const;
const DECISIONS = { upheld: 'UPHELD', dismissed: 'DISMISSED' } as const;

/** 泄露 */
export const reportCompromise = defineCommand({
  name: 'compromise',
  summary: sealsTexts.compromise,
  args: sealArg,
  options: { from: one('TIME', sealsTexts.suspectedFrom), basis, ...writeOptions },
  async run(session, path, { from: suspectedFrom, ...options }) {
    const params = { path, header: writeHeaders(options) };
    const body = { suspectedFrom, basis: options.basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/seals/{id}/compromises', { params, body })),
    );
    const { index, last } = written.compromise;
    await answer(session, written, () => [
      session.t(sealsTexts.reported, { index, last }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

/** Marks all uses since then, one transaction after the other. */
export const markCompromised = defineCommand({
  name: 'mark',
  summary: sealsTexts.mark,
  args: indexArg,
  options: {},
  async run(session, { id, index }) {
    const { api } = await session.yulian();
    const path = { id, index: readNumber(index) };
    const read = () => dataOf(api.GET('/v1/seals/{id}/compromises/{index}', { params: { path } }));
    let compromise = await read();
    while (compromise.next <= compromise.last) {
      const params = { path, header: writeHeaders({ idempotencyKey: undefined }) };
      const written = await unsettled({}, () =>
        dataOf(api.POST('/v1/seals/{id}/compromises/{index}/marking', { params, body: {} })),
      );
      compromise = written.compromise;
    }
    const { marked } = compromise;
    await answer(session, compromise, () => [session.t(sealsTexts.marked, { marked })]);
    return EXIT.passes;
  },
});

/** What came of looking at one use again. */
export const closeReview = defineCommand({
  name: 'review',
  summary: sealsTexts.review,
  args: {
    ...indexArg,
    number: one('NUMBER', sealsTexts.number),
    outcome: one('OUTCOME', sealsTexts.outcome),
  },
  options: { basis, ...writeOptions },
  async run(session, { id, index, number, outcome: word }, options) {
    const choices = ['sound', 'unsound'] as const;
    const choice = readChoice(word, choices, 'OUTCOME_UNKNOWN', sealsTexts.outcomeUnknown);
    const path = { id, index: readNumber(index), number: readNumber(number) };
    const params = { path, header: writeHeaders(options) };
    const body = { outcome: OUTCOMES[choice], basis: options.basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/seals/{id}/compromises/{index}/reviews/{number}', { params, body })),
    );
    await answer(session, written, () => [
      session.t(sealsTexts.reviewed, { number, outcome: OUTCOMES[choice] }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

/** 裁定 */
export const decideDispute = defineCommand({
  name: 'decide',
  summary: sealsTexts.decide,
  details: sealsTexts.decideDetails,
  args: {
    ...indexArg,
    number: one('NUMBER', sealsTexts.number),
    outcome: one('OUTCOME', sealsTexts.decision),
  },
  options: { basis, reference: one('TEXT', sealsTexts.reference), ...writeOptions },
  async run(session, { id, index, number, outcome: word }, options) {
    const choices = ['upheld', 'dismissed'] as const;
    const choice = readChoice(word, choices, 'OUTCOME_UNKNOWN', sealsTexts.decisionUnknown);
    const path = { id, index: readNumber(index), number: readNumber(number) };
    const params = { path, header: writeHeaders(options) };
    const outcome = DECISIONS[choice];
    const body = { outcome, basis: options.basis, reference: options.reference };
    const { api } = await session.yulian();
    const decision = '/v1/seals/{id}/compromises/{index}/reviews/{number}/decision';
    const written = await unsettled({}, () => dataOf(api.POST(decision, { params, body })));
    await answer(session, written, () => [
      session.t(sealsTexts.reviewed, { number, outcome }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});
