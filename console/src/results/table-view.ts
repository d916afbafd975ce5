// SPDX-License-Identifier: Apache-2.0
import { verificationTexts, type Verdict } from '@yulian/proofs';
import { button, h } from '../dom/element.js';
import { stateIcon } from '../dom/icon.js';
import { prose } from '../dom/prose.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { Item } from '../verification/item.js';
import { verdictOfOutcome } from '../verification/outcome.js';
import { progressText } from './progress-text.js';
import { reportOf } from './report.js';

const VERDICTS: readonly Verdict[] = ['fail', 'cannot-check', 'pass'];

/** Many items as a table, one row each. On paper nothing toggles. */
export function resultTable(
  items: readonly Item[],
  language: Language,
  onToggle: (index: number) => void = () => undefined,
): HTMLTableElement {
  const { many } = pageTexts(language);
  const headings = [many.document, many.verdict, many.reason, many.details];
  return h(
    'table',
    { class: 'results-table' },
    h('thead', {}, h('tr', {}, ...headings.map((text) => h('th', { scope: 'col' }, text)))),
    h('tbody', {}, ...items.map((item, index) => resultRow(item, index, language, onToggle))),
  );
}

/** One row: file, verdict, main reason, and the button that shows the rest. */
export function resultRow(
  item: Item,
  index: number,
  language: Language,
  onToggle: (index: number) => void,
): HTMLTableRowElement {
  const { many, progress } = pageTexts(language);
  const { phase, label } = item;
  const name = h('th', { scope: 'row', class: 'file-name' }, label);
  if (phase.step !== 'done') {
    const text = progressText(item, progress);
    return h('tr', { class: 'is-open' }, name, h('td', { colspan: '3', class: 'hint' }, text));
  }
  const report = reportOf(item, phase.outcome, language);
  const words = verificationTexts(language).states;
  const details = button(
    many.show,
    { class: 'quiet', 'aria-expanded': 'false', 'aria-label': `${many.show} ${label}` },
    () => onToggle(index),
  );
  return h(
    'tr',
    { class: `state-${report.verdict}`, 'data-verdict': report.verdict },
    name,
    h('td', { class: 'check-state' }, stateIcon(report.verdict), words[report.verdict]),
    h('td', { lang: report.sentence.language }, ...prose(report.sentence.text)),
    h('td', {}, details),
  );
}

/** How many passed, failed, could not be checked. */
export function countsView(items: readonly Item[], language: Language): HTMLElement {
  const { counts } = pageTexts(language).many;
  const verdicts = items.flatMap(({ phase }) =>
    phase.step === 'done' ? [verdictOfOutcome(phase.outcome)] : [],
  );
  return h(
    'ul',
    { class: 'counts' },
    ...VERDICTS.map((verdict) => {
      const count = verdicts.filter((one) => one === verdict).length;
      return h('li', { class: `state-${verdict}` }, stateIcon(verdict), counts(verdict, count));
    }),
  );
}
