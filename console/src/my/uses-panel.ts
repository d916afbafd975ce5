// SPDX-License-Identifier: Apache-2.0
import { h } from '../dom/element.js';
import { stateIcon } from '../dom/icon.js';
import type { Language } from '../language/language.js';
import type { Use, Uses } from './answers.js';
import type { ObjectionActions } from './objection-view.js';
import { myTexts } from './texts.js';
import { moreButton, useView } from './use-view.js';

/** The list of uses, and whether it is all of them. */
export function usesPanel(
  uses: Uses,
  language: Language,
  actions: ObjectionActions & { more(): void },
): HTMLElement {
  const { uses: texts } = myTexts(language);
  const shown = uses.data.map((use: Use) => useView(use, language, actions));
  return h(
    'section',
    { class: 'panel', id: 'results', tabindex: '-1', 'aria-labelledby': 'uses-heading' },
    h('h2', { id: 'uses-heading' }, texts.heading),
    completeness(uses, language),
    shown.length === 0
      ? h('p', { class: 'empty' }, texts.none)
      : h('ul', { class: 'uses' }, ...shown),
    uses.hasMore && moreButton(language, () => actions.more()),
  );
}

/** Counted on the chain, shown here, deferred, missing: by provider. */
function completeness({ complete, counts, elsewhere }: Uses, language: Language): HTMLElement {
  const { uses: texts } = myTexts(language);
  const sign = complete ? 'pass' : 'fail';
  return h(
    'div',
    { class: `completeness state-${sign}`, 'data-complete': String(complete) },
    h(
      'p',
      { class: 'use-state' },
      stateIcon(sign),
      h('span', {}, complete ? texts.complete : texts.incomplete),
    ),
    h('ul', {}, ...counts.map((count) => h('li', {}, texts.count(count)))),
    elsewhere.length > 0 &&
      h('p', { class: 'hint' }, texts.elsewhere(elsewhere.map(({ name }) => name).join('、'))),
  );
}
