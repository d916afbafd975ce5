// SPDX-License-Identifier: Apache-2.0
import { verificationTexts, type Language } from '@yulian/proofs';
import { findingTexts, type FindingState } from '../../texts/finding.js';
import type { StyledCell } from './table.js';
import type { Colours } from './terminal.js';

/** By shape as well as by colour: one in twelve men does not tell red from green. */
const SYMBOLS: Readonly<Record<FindingState, string>> = {
  pass: '✓',
  fail: '✗',
  warning: '!',
  'cannot-check': '?',
  'not-applicable': '–',
};

/** A state as symbol, word and colour. */
export function stateCell(state: FindingState, language: Language, colours: Colours): StyledCell {
  const word =
    state === 'warning'
      ? findingTexts.warning[language]
      : verificationTexts(language).states[state];
  return { text: `${SYMBOLS[state]} ${word}`, style: styleOf(state, colours) };
}

/** A verdict as symbol, words and colour. */
export function verdictCell(
  verdict: 'pass' | 'fail' | 'cannot-check',
  language: Language,
  colours: Colours,
): StyledCell {
  const words = verificationTexts(language).verdicts[verdict];
  return { text: `${SYMBOLS[verdict]} ${words}`, style: styleOf(verdict, colours) };
}

function styleOf(state: FindingState, colours: Colours): (text: string) => string {
  switch (state) {
    case 'pass':
      return colours.green;
    case 'fail':
      return colours.red;
    case 'cannot-check':
    case 'warning':
      return colours.yellow;
    case 'not-applicable':
      return colours.dim;
  }
}
