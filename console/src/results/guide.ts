// SPDX-License-Identifier: Apache-2.0
import { verificationTexts, type CheckState } from '@yulian/proofs';
import { h } from '../dom/element.js';
import { stateIcon } from '../dom/icon.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';

const STATES: readonly CheckState[] = ['pass', 'fail', 'cannot-check', 'not-applicable'];

/** What the four states mean, shown until there is a result. */
export function guide(language: Language): HTMLElement {
  const { heading, states, doubt } = pageTexts(language).guide;
  const words = verificationTexts(language).states;
  return h(
    'section',
    { class: 'guide' },
    h('h3', {}, heading),
    h(
      'dl',
      {},
      ...STATES.map((state) =>
        h(
          'div',
          { class: `state-${state}` },
          h('dt', {}, stateIcon(state), words[state]),
          h('dd', {}, states[state]),
        ),
      ),
    ),
    h('p', {}, doubt),
  );
}
