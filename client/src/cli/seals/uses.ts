// SPDX-License-Identifier: Apache-2.0
import { impressionGap } from '@yulian/proofs';
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { defined } from '../../sdk/defined.js';
import { sealsTexts } from '../../texts/seals.js';
import { defineCommand, one, optional } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { uploadDocument } from '../issue/upload-document.js';
import { answer } from '../output/answer.js';
import { tableLines } from '../output/table.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { readNumber } from './read-number.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';

type Range = components['schemas']['ImpressionRange'];
type Impression = components['schemas']['Impression'];
type Review = components['schemas']['SealReview'];

const RANGES_A_PAGE = 200;
const sealArg = { id: one('SEAL', sealsTexts.id) };

/** 用印 */
export const useSeal = defineCommand({
  name: 'use',
  summary: sealsTexts.use,
  examples: ['seal use S-0a1b2c3d4e5f6071', 'seal use S-0a1b2c3d4e5f6071 --document permit.ofd'],
  args: sealArg,
  options: {
    document: optional('FILE', sealsTexts.document),
    record: optional('ID', sealsTexts.record),
    ...writeOptions,
  },
  async run(session, { id }, { document: file, record, ...options }) {
    const params = { path: { id }, header: writeHeaders(options) };
    const document =
      file === undefined ? undefined : (await uploadDocument(session, file, options)).id;
    const body = defined({ document, record });
    const { api } = await session.yulian();
    const taken = await unsettled({}, () =>
      dataOf(api.POST('/v1/seals/{id}/impressions', { params, body })),
    );
    await answer(session, taken, () => [
      session.t(sealsTexts.taken, { number: taken.number, first: taken.first }),
    ]);
    return EXIT.passes;
  },
});

/** What a number was for. */
export const settleUse = defineCommand({
  name: 'settle',
  summary: sealsTexts.settle,
  args: { ...sealArg, number: one('NUMBER', sealsTexts.number) },
  options: {
    first: one('NUMBER', sealsTexts.first),
    document: optional('FILE', sealsTexts.document),
    record: optional('ID', sealsTexts.record),
    void: optional('CODE', sealsTexts.void),
    ...writeOptions,
  },
  async run(session, args, { first, document: file, record, void: basis, ...options }) {
    if ((file === undefined) === (basis === undefined)) {
      throw new UsageError('SETTLEMENT_UNCLEAR', sealsTexts.settleOne);
    }
    const path = { id: args.id, first: readNumber(first) };
    const params = { path, header: writeHeaders(options) };
    const number = readNumber(args.number);
    const one =
      basis === undefined
        ? {
            number,
            document: (await uploadDocument(session, file ?? '', options)).id,
            ...defined({ record }),
          }
        : { number, void: basis };
    const { api } = await session.yulian();
    const written = await unsettled({}, () =>
      dataOf(
        api.POST('/v1/seals/{id}/impressions/{first}/settlement', {
          params,
          body: { impressions: [one] },
        }),
      ),
    );
    await answer(session, written, () => [
      session.t(sealsTexts.settled, { number }),
      placeLine(session, written.transaction),
    ]);
    return EXIT.passes;
  },
});

/** Every use, and whether a number is missing. */
export const usesOfSeal = defineCommand({
  name: 'uses',
  summary: sealsTexts.uses,
  args: sealArg,
  options: {},
  async run(session, path) {
    const { api } = await session.yulian();
    const ranges: Range[] = [];
    const decided: Review[] = [];
    let last = 0;
    for (let from: number | undefined = 1; from !== undefined;) {
      const query: { from: number; limit: number } = { from, limit: RANGES_A_PAGE };
      const page: components['schemas']['ImpressionsPage'] = await dataOf(
        api.GET('/v1/seals/{id}/impressions', { params: { path, query } }),
      );
      ranges.push(...page.ranges);
      decided.push(...page.decided);
      last = page.last;
      from = page.next;
    }
    const gap = impressionGap(ranges, last);
    const told = { seal: path.id, last, ...defined({ gap }), ranges, decided };
    await answer(session, told, () => usesLines(session, told));
    return gap === undefined ? EXIT.passes : EXIT.fails;
  },
});

interface Uses {
  readonly last: number;
  readonly gap?: number;
  readonly ranges: readonly Range[];
  readonly decided: readonly Review[];
}

function usesLines(session: Session, { ranges, last, gap, decided }: Uses): string[] {
  const { t } = session;
  const headings = [
    sealsTexts.number,
    sealsTexts.takenAt,
    sealsTexts.usedFor,
    ...(decided.length > 0 ? [sealsTexts.decisionColumn] : []),
  ].map((one) => t(one));
  const rows = ranges.flatMap(({ first, takenAt, impressions }) =>
    impressions.map((one, at) => [
      String(first + at),
      beijingTime(takenAt),
      usedFor(session, one),
      ...(decided.length > 0 ? [decisionOn(decided, first + at)] : []),
    ]),
  );
  const verdict =
    gap === undefined ? t(sealsTexts.allUses, { last }) : t(sealsTexts.gap, { number: gap });
  return [...tableLines(headings, rows), verdict];
}

/** The outcomes of decisions on a use with their references, the latest last. */
function decisionOn(decided: readonly Review[], number: number): string {
  const outcomes = decided
    .filter((review) => review.number === number)
    .map(({ facts }) => facts.at(-1))
    .map((fact) => [fact?.decision, fact?.reference].filter(Boolean).join(' '));
  return outcomes.join('; ');
}

function usedFor({ t }: Session, impression: Impression): string {
  if ('void' in impression) return t(sealsTexts.voided, { basis: impression.void });
  if ('sha256' in impression) return impression.record ?? impression.sha256;
  return t(sealsTexts.notSaid);
}
