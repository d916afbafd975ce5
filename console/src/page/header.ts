// SPDX-License-Identifier: Apache-2.0
import { button, h } from '../dom/element.js';
import { brandIcon } from '../dom/icon.js';
import { otherLanguage, type Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';

/** Each language is named in itself, so that those who need it can read it. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

/** The bar at the top: what this is, and the other language. */
export function pageHeader(language: Language, onSwitch: () => void): HTMLElement {
  const { brand, title, skip } = pageTexts(language);
  const other = otherLanguage(language);
  return h(
    'header',
    { class: 'top' },
    h('a', { class: 'skip', href: '#results' }, skip),
    h(
      'div',
      { class: 'top-inner' },
      brandIcon(),
      h('p', { class: 'brand' }, brand),
      h('h1', {}, title),
      button(
        LANGUAGE_NAMES[other],
        { class: 'language', lang: other, 'data-action': 'language' },
        onSwitch,
      ),
    ),
  );
}
