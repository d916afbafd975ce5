// SPDX-License-Identifier: Apache-2.0
import { h } from '../dom/element.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { Item } from '../verification/item.js';
import { progressText } from './progress-text.js';
import { reportOf } from './report.js';
import { checkList, nextSteps, reference, sealList, verdictBanner } from './report-view.js';
import { actionsFor, type ResultActions } from './result-actions.js';

/** One item: how far it is, or what came out. */
export function itemView(item: Item, language: Language, actions: ResultActions): HTMLElement {
  const { phase } = item;
  if (phase.step !== 'done') return progressView(item, language);
  const report = reportOf(item, phase.outcome, language);
  return h(
    'article',
    { class: 'result', 'data-verdict': report.verdict },
    verdictBanner(report, item.label),
    checkList(report, language),
    nextSteps(report, language, actionsFor(item, phase.outcome, language, actions)),
    sealList(report, language),
    reference(report, language),
  );
}

/** Updates a progress that is shown already, so that it does not flicker; false when it is not. */
export function updateProgress(shown: Element, item: Item, language: Language): boolean {
  const text = shown.querySelector('.progress-text');
  const bar = shown.querySelector('progress');
  if (text === null || bar === null || item.phase.step === 'done') return false;
  text.textContent = progressText(item, pageTexts(language).progress);
  setProgress(bar, item);
  return true;
}

function progressView(item: Item, language: Language): HTMLElement {
  const bar = h('progress', { max: '1', 'aria-label': item.label });
  setProgress(bar, item);
  return h(
    'div',
    { class: 'progress' },
    h('p', { class: 'progress-label' }, item.label),
    bar,
    h('p', { class: 'progress-text' }, progressText(item, pageTexts(language).progress)),
  );
}

function setProgress(bar: HTMLProgressElement, { phase, file }: Item): void {
  if (phase.step === 'hashing') bar.value = phase.bytes / Math.max(file?.size ?? 1, 1);
  else bar.removeAttribute('value');
}
