// SPDX-License-Identifier: Apache-2.0
import type { components } from '../../generated/openapi.js';
import { dataOf } from '../../sdk/client.js';
import { materialTexts } from '../../texts/material.js';
import { readOptionalChoice } from '../choice.js';
import { defineCommand, flag, many, one, optional } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { listCommand } from '../list-command.js';
import { answer } from '../output/answer.js';
import type { Column } from '../output/list.js';
import { beijingTime } from '../output/times.js';
import type { Session } from '../session.js';
import { placeLine, unsettled, writeHeaders, writeOptions } from '../writes.js';
import { stateName } from './states.js';

type Review = components['schemas']['MaterialReview'];
type Written = components['schemas']['WrittenMaterialReview'];

const STATES = ['OPEN', 'SIGNED', 'DECLINED', 'CLOSED'] as const;

const writes = { basis: one('CODE', materialTexts.basis), ...writeOptions };

const review = defineCommand({
  name: 'review',
  summary: materialTexts.review,
  examples: ['material review mat_… 11999999TA000106XU 11999999TA00010439 --basis ZWFW-12'],
  args: { id: one('ID', materialTexts.id), units: many('USCC', materialTexts.units) },
  options: writes,
  async run(session, { id, units }, options) {
    const params = { path: { id }, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const body = { units: [...units], basis: options.basis };
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/materials/{id}/reviews', { params, body })),
    );
    return tell(session, written);
  },
});

const coSign = defineCommand({
  name: 'co-sign',
  summary: materialTexts.coSign,
  examples: ['material co-sign mat_….1 --basis ZWFW-13 --key-file approver.key'],
  args: { id: one('ID', materialTexts.reviewId) },
  options: { decline: flag(materialTexts.decline), ...writes },
  async run(session, { id }, options) {
    const params = { path: { id }, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const vote = options.decline ? 'decline' : 'sign';
    const body = { vote, basis: options.basis } as const;
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/material-reviews/{id}/votes', { params, body })),
    );
    return tell(session, written);
  },
});

const closeReview = defineCommand({
  name: 'close-review',
  summary: materialTexts.closeReview,
  args: { id: one('ID', materialTexts.reviewId) },
  options: writes,
  async run(session, { id }, options) {
    const params = { path: { id }, header: writeHeaders(options) };
    const { api } = await session.yulian();
    const body = { basis: options.basis };
    const written = await unsettled({}, () =>
      dataOf(api.POST('/v1/material-reviews/{id}/closing', { params, body })),
    );
    return tell(session, written);
  },
});

const reviews = listCommand({
  name: 'reviews',
  summary: materialTexts.reviews,
  options: {
    material: optional('ID', materialTexts.ofMaterial),
    state: optional('STATE', materialTexts.reviewState),
  },
  query(options) {
    const { stateUnknown } = materialTexts;
    const asked = options.state?.toUpperCase();
    const state = readOptionalChoice(asked, STATES, 'STATE_UNKNOWN', stateUnknown);
    return { material: options.material, state };
  },
  page: (api, query) => dataOf(api.GET('/v1/material-reviews', { params: { query } })),
  columns: columnsOf,
});

/** Asking other units to sign, and answering them. */
export const reviewCommands = [review, reviews, coSign, closeReview] as const;

async function tell(session: Session, written: Written): Promise<typeof EXIT.passes> {
  const { id, state } = written.review;
  await answer(session, written, () => [
    session.t(materialTexts.reviewed, { id, state: stateName(session, state) }),
    placeLine(session, written.transaction),
  ]);
  return EXIT.passes;
}

function columnsOf(session: Session): readonly Column<Review>[] {
  const m = materialTexts;
  const signed = ({ units, votes }: Review): string =>
    session.t(m.signedOf, {
      signed: votes.filter(({ vote }) => vote === 'sign').length,
      asked: units.length,
    });
  return [
    { heading: m.stateColumn, cell: ({ state }) => stateName(session, state) },
    { heading: m.signedColumn, cell: signed },
    { heading: m.openerColumn, cell: ({ unit }) => unit },
    { heading: m.openedColumn, cell: ({ facts }) => beijingTime(facts[0]?.from ?? '') },
    { heading: m.idColumn, cell: ({ id }) => id },
  ];
}
