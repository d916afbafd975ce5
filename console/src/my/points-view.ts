// SPDX-License-Identifier: Apache-2.0
import { button, h, type Child } from '../dom/element.js';
import type { Language } from '../language/language.js';
import type { Donation, OpenPool, Points, PointsDay, UnitPoints } from './answers.js';
import { donationForm } from './donation-form.js';
import { honoursOf } from './honours-view.js';
import { pointsTexts } from './points-texts.js';

/** What a person can do with its points; each says what came of it. */
export interface PointsActions {
  consent(unit: string, state: 'GIVEN' | 'WITHDRAWN', says: string): void;
  collect(unit: string, says: string): void;
  donate(donation: Donation, says: string): void;
}

/** Points by unit, with what expires when, and what they became. */
export function pointsPanel(
  { data, pools }: Points,
  language: Language,
  actions: PointsActions,
): HTMLElement {
  const texts = pointsTexts(language);
  const units = data.map((one) => unitView(one, pools, language, actions));
  return h(
    'section',
    { class: 'panel points', 'aria-labelledby': 'points-heading' },
    h('h2', { id: 'points-heading', tabindex: '-1' }, texts.heading),
    h('p', { class: 'hint' }, texts.explained),
    ...(units.length === 0
      ? [h('p', {}, texts.none)]
      : [balance(data, language), ...units, honoursOf(data, language)]),
  );
}

/** By the state in which they are. */
function balance(data: readonly UnitPoints[], language: Language): HTMLElement {
  const texts = pointsTexts(language);
  const days = data.flatMap((one) => one.days);
  const sum = (of: (day: PointsDay) => bigint): string =>
    grams(
      days.reduce((total, day) => total + of(day), 0n),
      language,
    );
  const rows = [
    ['collect', texts.toCollect, sum(({ collectable }) => BigInt(collectable))],
    ['give', texts.toGive, sum(leftOf)],
    ['given', texts.given, sum(({ donated }) => BigInt(donated))],
  ] as const;
  return h(
    'dl',
    { class: 'balance', 'aria-label': texts.balance },
    ...rows.map(([name, label, value]) =>
      h('div', {}, h('dt', {}, label), h('dd', { 'data-balance': name }, value)),
    ),
  );
}

function unitView(
  points: UnitPoints,
  pools: readonly OpenPool[],
  language: Language,
  actions: PointsActions,
): HTMLElement {
  const texts = pointsTexts(language);
  const { unit, consent, days } = points;
  const isGiven = consent === 'GIVEN';
  const items = days.map((day) =>
    h(
      'li',
      { 'data-day': day.day },
      ...dayLines(day, language),
      isGiven &&
        leftOf(day) > 0n &&
        donationForm(unit.unit, { day, left: leftOf(day), pools }, language, actions),
    ),
  );
  return h(
    'div',
    { class: 'points-unit', 'data-unit': unit.unit, 'data-consent': consent },
    h('h3', {}, unit.name),
    h('p', { class: 'hint' }, isGiven ? texts.consented : texts.notConsented),
    unitActions(points, language, actions),
    h('ul', { class: 'points-days' }, ...items),
  );
}

/** Collecting, which needs consent, and consent itself. */
function unitActions(
  { unit: { unit }, consent, days }: UnitPoints,
  language: Language,
  actions: PointsActions,
): HTMLElement {
  const texts = pointsTexts(language);
  const isGiven = consent === 'GIVEN';
  const canCollect = isGiven && days.some(({ collectable }) => collectable !== '0');
  const change = {
    GIVEN: [texts.withdraw, 'quiet', 'WITHDRAWN', texts.consentWithdrawn],
    WITHDRAWN: [texts.consent, 'primary', 'GIVEN', texts.consentGiven],
  } as const;
  const [label, look, wish, says] = change[consent];
  return h(
    'div',
    { class: 'actions' },
    canCollect &&
      button(texts.collect, { class: 'primary', 'data-action': 'collect' }, () =>
        actions.collect(unit, texts.collected),
      ),
    button(label, { class: look, 'data-action': 'consent' }, () =>
      actions.consent(unit, wish, says),
    ),
  );
}

function dayLines(day: PointsDay, language: Language): readonly Child[] {
  const texts = pointsTexts(language);
  const { collectable, until, held, collected } = day;
  const left = leftOf(day);
  const isExpired = collectable === '0' && collected === '0' && held === 0;
  return [
    h('p', { class: 'points-day' }, texts.day(day.day, day.cases)),
    collectable !== '0' && h('p', {}, texts.until(grams(BigInt(collectable), language), until)),
    isExpired && h('p', { class: 'hint' }, texts.expired),
    held > 0 && h('p', { class: 'hint' }, texts.held(held)),
    left > 0n && h('p', {}, texts.left(grams(left, language))),
  ];
}

/** Points of a day that are collected, and not given yet. */
function leftOf({ collected, donated }: PointsDay): bigint {
  return BigInt(collected) - BigInt(donated);
}

/** Grams for people, with separators. */
export function grams(count: bigint, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}
