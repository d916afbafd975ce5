// SPDX-License-Identifier: Apache-2.0
import { button, h } from '../dom/element.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { Item } from '../verification/item.js';
import { obstacleIn } from '../verification/outcome.js';
import { csvOf, download } from './csv.js';
import { itemView } from './item-view.js';
import type { ResultActions } from './result-actions.js';
import { countsView, resultRow, resultTable } from './table-view.js';

/** What the table needs of the page. */
export interface ManyActions {
  actionsFor(index: number): ResultActions;
  retryUnanswered(): void;
  print(): void;
}

/** A table of many items, each with its details on demand. */
export class ManyView {
  readonly element: HTMLElement;
  readonly #summary = h('div', { class: 'summary' });
  readonly #table: HTMLTableElement;
  readonly #language: Language;
  readonly #actions: ManyActions;
  readonly #open = new Set<number>();
  #items: readonly Item[];

  constructor(items: readonly Item[], language: Language, actions: ManyActions) {
    this.#items = items;
    this.#language = language;
    this.#actions = actions;
    this.#table = resultTable(items, language, this.#toggle);
    this.element = h('div', { class: 'many' }, this.#summary, this.#table);
    this.#summarise();
  }

  /** Shows what became of one item; a new one is added at the end. */
  update(items: readonly Item[], index: number): void {
    this.#items = items;
    const item = items[index];
    const [body] = this.#table.tBodies;
    if (item === undefined || body === undefined) return;
    const row = resultRow(item, index, this.#language, this.#toggle);
    const shown = this.#rowOf(index);
    if (shown === undefined) body.append(row);
    else shown.replaceWith(row);
    if (this.#open.has(index)) this.#showDetails(index);
    this.#summarise();
  }

  readonly #toggle = (index: number): void => {
    if (this.#open.delete(index)) {
      this.#rowOf(index)?.nextElementSibling?.remove();
      this.#mark(index, false);
    } else {
      this.#open.add(index);
      this.#showDetails(index);
    }
  };

  #showDetails(index: number): void {
    const row = this.#rowOf(index);
    const item = this.#items[index];
    if (row === undefined || item === undefined) return;
    if (row.nextElementSibling?.classList.contains('details') === true) {
      row.nextElementSibling.remove();
    }
    const view = itemView(item, this.#language, this.#actions.actionsFor(index));
    row.after(h('tr', { class: 'details' }, h('td', { colspan: '4' }, view)));
    this.#mark(index, true);
  }

  #mark(index: number, isOpen: boolean): void {
    const { show, hide } = pageTexts(this.#language).many;
    const toggle = this.#rowOf(index)?.querySelector('button');
    toggle?.setAttribute('aria-expanded', String(isOpen));
    toggle?.setAttribute(
      'aria-label',
      `${isOpen ? hide : show} ${this.#items[index]?.label ?? ''}`,
    );
    if (toggle) toggle.textContent = isOpen ? hide : show;
  }

  #rowOf(index: number): Element | undefined {
    return this.#table.querySelectorAll('tbody > tr:not(.details)')[index];
  }

  #summarise(): void {
    const { many, progress } = pageTexts(this.#language);
    const items = this.#items;
    const done = items.filter(({ phase }) => phase.step === 'done').length;
    const isDone = done === items.length;
    const bar = h('progress', {
      max: String(items.length),
      'aria-label': many.heading(items.length),
    });
    bar.value = done;
    this.#summary.replaceChildren(
      h('h3', {}, many.heading(items.length)),
      countsView(items, this.#language),
      ...(isDone ? [this.#settledActions()] : [bar, h('p', {}, progress.many(done, items.length))]),
    );
  }

  #settledActions(): HTMLElement {
    const { many } = pageTexts(this.#language);
    const missed = this.#items.filter(
      ({ phase }) => phase.step === 'done' && obstacleIn(phase.outcome) !== undefined,
    ).length;
    const csv = (): void => download(csvOf(this.#items, this.#language), `${many.csvName}.csv`);
    return h(
      'div',
      { class: 'actions' },
      button(many.csv, { class: 'primary', 'data-action': 'csv' }, csv),
      button(many.print, { 'data-action': 'print' }, () => this.#actions.print()),
      missed > 0 &&
        button(many.retry(missed), { 'data-action': 'retry-all' }, () =>
          this.#actions.retryUnanswered(),
        ),
    );
  }
}
