// SPDX-License-Identifier: Apache-2.0
import { h, type Child } from '../dom/element.js';
import type { Language } from '../language/language.js';
import type { Gift, UnitPoints } from './answers.js';
import { pointsTexts } from './points-texts.js';
import { grams } from './points-view.js';

/** What was given, and what it became, down to the certificates; undefined when nothing was. */
export function honoursOf(
  data: readonly UnitPoints[],
  language: Language,
): HTMLElement | undefined {
  const texts = pointsTexts(language);
  const gifts = data.flatMap(({ days }) =>
    days.flatMap(({ day, gifts: own }) => own.map((gift) => giftView(gift, day, language))),
  );
  if (gifts.length === 0) return undefined;
  return h('div', { class: 'honours' }, h('h3', {}, texts.honours), h('ul', {}, ...gifts));
}

function giftView(gift: Gift, day: string, language: Language): HTMLElement {
  const texts = pointsTexts(language);
  const { state, batch, certificates } = gift;
  const became = [texts.states[state], ...(batch === undefined ? [] : [texts.batch(batch)])];
  const separator = language === 'en' ? ', ' : '，';
  const says = `${texts.gift(grams(BigInt(gift.grams), language), day)}${separator}`;
  return h(
    'li',
    { 'data-gift': state },
    h('p', {}, says + became.join(separator)),
    certificates.length > 0 && h('p', {}, texts.retired, ...linksTo(certificates, language)),
  );
}

function linksTo(certificates: readonly string[], language: Language): readonly Child[] {
  const texts = pointsTexts(language);
  return certificates.flatMap((id, i) => [
    i > 0 && (language === 'en' ? ', ' : '、'),
    h('a', { href: `/c/${id}?lang=${language}`, 'data-certificate': id }, texts.certificate(i + 1)),
  ]);
}
