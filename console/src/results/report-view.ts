// SPDX-License-Identifier: Apache-2.0
import { h, type Child } from '../dom/element.js';
import { stateIcon } from '../dom/icon.js';
import { identifierText, prose } from '../dom/prose.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { Fact } from './facts.js';
import type { CheckLine, Report, Said } from './report.js';
import type { SealLine } from './seals.js';

/** The verdict: the first thing that is read. */
export function verdictBanner(report: Report, label: string): HTMLElement {
  const { verdict, word, sentence, notes } = report;
  return h(
    'div',
    { class: `verdict state-${verdict}` },
    stateIcon(verdict),
    h(
      'div',
      { class: 'verdict-text' },
      h('h3', { class: 'verdict-word' }, word),
      h('p', { class: 'verdict-sentence', lang: sentence.language }, ...prose(sentence.text)),
      ...notes.map((note) => h('p', { class: 'verdict-note' }, note)),
      h('p', { class: 'verdict-subject' }, label),
    ),
  );
}

/** The named checks, in the order in which they were made. */
export function checkList(report: Report, language: Language): HTMLElement | undefined {
  if (report.checks.length === 0) return undefined;
  return h(
    'section',
    { class: 'block' },
    h('h3', {}, pageTexts(language).results.checks),
    h('ol', { class: 'checks' }, ...report.checks.map(checkItem)),
  );
}

function checkItem({ name, state, word, message, code }: CheckLine): HTMLElement {
  return h(
    'li',
    { class: `check state-${state}`, 'data-code': code },
    h('span', { class: 'check-name' }, name),
    h('span', { class: 'check-state' }, stateIcon(state), word),
    said('span', 'check-message', message),
  );
}

/** Seals and signatures in the file, each with what it says of itself and what was found. */
export function sealList({ seals }: Report, language: Language): HTMLElement | undefined {
  if (seals.length === 0) return undefined;
  return h(
    'section',
    { class: 'block' },
    h('h3', {}, pageTexts(language).results.seals.heading),
    h('ol', { class: 'seals' }, ...seals.map(sealItem)),
  );
}

function sealItem({ state, word, finding, facts }: SealLine): HTMLElement {
  return h(
    'li',
    { class: `seal state-${state}`, 'data-state': state },
    h(
      'p',
      { class: 'seal-finding' },
      h('span', { class: 'check-state' }, stateIcon(state), word),
      h('span', {}, finding),
    ),
    factList(facts),
  );
}

/** What to do next, in words; what can be done on this page is added as `actions`. */
export function nextSteps(
  report: Report,
  language: Language,
  actions: readonly Child[],
): HTMLElement {
  const { next, nothingToDo } = pageTexts(language).results;
  const { steps } = report;
  const isIdle = steps.length === 0 && actions.every((one) => one === undefined || one === false);
  return h(
    'section',
    { class: 'block next' },
    h('h3', {}, next),
    steps.length > 0 && h('ul', {}, ...steps.map((step) => said('li', 'step', step))),
    isIdle && h('p', {}, nothingToDo),
    ...actions,
  );
}

/** Identifier, digests, time, height: what the result can be found again by. */
export function reference(report: Report, language: Language): HTMLElement {
  return h(
    'section',
    { class: 'block' },
    h('h3', {}, pageTexts(language).results.reference),
    factList(report.facts),
  );
}

/** Facts as a list of terms and values. */
export function factList(facts: readonly Fact[]): HTMLElement {
  return h(
    'dl',
    { class: 'facts' },
    ...facts.map(({ label, value, notes = [], isCode }) =>
      h(
        'div',
        {},
        h('dt', {}, label),
        h(
          'dd',
          {},
          isCode === true ? identifierText(value) : value,
          ...notes.map((note) => h('span', { class: 'fact-note' }, note)),
        ),
      ),
    ),
  );
}

function said(tag: 'span' | 'li', name: string, { text, language }: Said): HTMLElement {
  return h(tag, { class: name, lang: language }, ...prose(text));
}
