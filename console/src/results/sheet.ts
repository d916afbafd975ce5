// SPDX-License-Identifier: Apache-2.0
import { h } from '../dom/element.js';
import { formatMoment } from '../language/format.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { Item } from '../verification/item.js';
import { reportOf } from './report.js';
import { checkList, factList, nextSteps, sealList, verdictBanner } from './report-view.js';
import { countsView, resultTable } from './table-view.js';

/**
 * What is printed, hidden on the screen: the 核验单 of one document on one page of A4, or the list
 * of many. It names no unit: who verified signs by hand.
 */
export function printSheet(items: readonly Item[], language: Language): HTMLElement {
  const [only] = items;
  const { sheet } = pageTexts(language);
  const isOne = items.length === 1;
  return h(
    'section',
    { class: 'sheet' },
    h('h2', {}, isOne ? sheet.title : sheet.listTitle),
    ...(isOne && only !== undefined ? oneSheet(only, language) : listSheet(items, language)),
    signatures(language),
  );
}

function oneSheet(item: Item, language: Language): readonly HTMLElement[] {
  const { phase } = item;
  if (phase.step !== 'done') return [];
  const { outcome } = phase;
  const { sheet } = pageTexts(language);
  const report = reportOf(item, outcome, language);
  const lists = [checkList(report, language), sealList(report, language)];
  const source = outcome.kind === 'answered' ? outcome.source : undefined;
  const wasSent = source?.kind === 'gateway' && source.uploaded;
  const privacy = wasSent ? sheet.sent : sheet.kept;
  const note = source?.kind === 'browser' ? sheet.noteUnreached : sheet.note;
  return [
    verdictBanner(report, item.label),
    factList(report.facts),
    ...lists.filter((list) => list !== undefined),
    ...(report.steps.length === 0 ? [] : [nextSteps(report, language, [])]),
    h('p', { class: 'sheet-note' }, note(location.host)),
    ...(item.file === undefined ? [] : [h('p', { class: 'sheet-note' }, privacy)]),
  ];
}

function listSheet(items: readonly Item[], language: Language): readonly HTMLElement[] {
  return [
    h('p', { class: 'sheet-note' }, formatMoment(new Date(), language)),
    countsView(items, language),
    resultTable(items, language),
    h('p', { class: 'sheet-note' }, pageTexts(language).sheet.note(location.host)),
  ];
}

function signatures(language: Language): HTMLElement {
  const { checker, date, remark } = pageTexts(language).sheet;
  return h(
    'dl',
    { class: 'signatures' },
    ...[checker, date, remark].map((label) => h('div', {}, h('dt', {}, label), h('dd'))),
  );
}
