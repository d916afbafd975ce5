// SPDX-License-Identifier: Apache-2.0
import { button, h, type Child } from '../dom/element.js';
import { brandIcon } from '../dom/icon.js';
import { otherLanguage, type Language } from '../language/language.js';

/** Each language is named in itself, so that those who need it can read it. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

/** What the bar says: of what system, of which page, and where its results are. */
export interface HeaderTexts {
  readonly brand: string;
  readonly title: string;
  readonly skip: string;
}

/** The bar at the top: what this is, the other language, and what the page adds. */
export function pageHeader(
  language: Language,
  { brand, title, skip }: HeaderTexts,
  onSwitch: () => void,
  ...more: readonly Child[]
): HTMLElement {
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
      ...more,
    ),
  );
}
