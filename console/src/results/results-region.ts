// SPDX-License-Identifier: Apache-2.0
import { append, button, h } from '../dom/element.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { Session } from '../verification/session.js';
import { guide } from './guide.js';
import { itemView, updateProgress } from './item-view.js';
import { ManyView, type ManyActions } from './many-view.js';

/** What the results need of the page. */
export interface RegionActions extends ManyActions {
  another(): void;
}

/** The part of the page where results appear: the guide, one result, or a table of many. */
export class ResultsRegion {
  readonly element = h('section', {
    id: 'results',
    class: 'panel results',
    tabindex: '-1',
    'aria-labelledby': 'results-heading',
  });
  readonly #heading = h('div', { class: 'panel-heading' });
  readonly #actions: RegionActions;
  #language: Language = 'zh-CN';
  #session: Session | undefined;
  #many: ManyView | undefined;

  constructor(actions: RegionActions) {
    this.#actions = actions;
  }

  /** Shows a session from scratch, or the guide without one. */
  show(session: Session | undefined, language: Language): void {
    this.#language = language;
    this.#session = session;
    const items = session?.items ?? [];
    const [only] = items;
    this.#many = items.length > 1 ? new ManyView(items, language, this.#actions) : undefined;
    const one = (): HTMLElement =>
      only === undefined ? guide(language) : itemView(only, language, this.#actions.actionsFor(0));
    this.#showHeading();
    this.element.replaceChildren(this.#heading, this.#many?.element ?? one());
  }

  /** Shows what became of one item. */
  update(index: number): void {
    const items = this.#session?.items ?? [];
    const item = items[index];
    if (this.#many !== undefined) {
      this.#many.update(items, index);
      this.#showHeading();
    } else if (item === undefined || items.length > 1) this.show(this.#session, this.#language);
    else if (!updateProgress(this.element, item, this.#language)) {
      this.show(this.#session, this.#language);
    }
  }

  /** Scrolls a result into view, where it lies below the intake or was scrolled away. */
  reveal(): void {
    const { top } = this.element.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight / 2) this.element.scrollIntoView();
  }

  /** Print when there is one result; then the next one, or an end to what is under way. */
  #showHeading(): void {
    const { heading, print, another, cancel } = pageTexts(this.#language).results;
    const items = this.#session?.items ?? [];
    const isDone = items.every(({ phase }) => phase.step === 'done');
    // Replacing a button takes the focus from it: only when there is something new to show.
    const shown = JSON.stringify([this.#language, items.length, isDone]);
    if (this.#heading.dataset['shown'] === shown) return;
    this.#heading.dataset['shown'] = shown;
    this.#heading.replaceChildren(h('h2', { id: 'results-heading' }, heading));
    append(this.#heading, [
      isDone &&
        items.length === 1 &&
        button(print, { 'data-action': 'print' }, () => this.#actions.print()),
      items.length > 0 &&
        button(isDone ? another : cancel, { 'data-action': 'another' }, () =>
          this.#actions.another(),
        ),
    ]);
  }
}
