// SPDX-License-Identifier: Apache-2.0
import { button, h } from '../dom/element.js';
import { isBlockNumber } from '../language/known-moment.js';
import type { PageTexts } from '../language/texts.js';
import type { AsOf } from '../verification/subject.js';

/** What was typed, so that it survives a change of language. */
export interface AsOfState {
  readonly at: string;
  readonly knownAt: string;
  /** Number of a block, instead of a moment. */
  readonly block: string;
  readonly isOpen: boolean;
}

/** The two optional moments. */
export interface AsOfForm {
  readonly element: HTMLElement;
  /** As instants; a moment that is not filled in completely is left out. */
  value(): AsOf;
  state(): AsOfState;
}

/**
 * Makes the form for the moments of a verification.
 *
 * @param onApply what is shown is to be verified again
 */
export function asOfForm(
  texts: PageTexts['asOf'],
  { at, knownAt, block, isOpen }: AsOfState,
  onApply: () => void,
): AsOfForm {
  const atInput = momentInput('as-of-at', at);
  const knownInput = momentInput('as-of-known', knownAt);
  const blockInput = numberInput('as-of-block', block);
  const inputs = [atInput, knownInput, blockInput];
  const clear = button(texts.clear, { class: 'quiet' }, () => {
    for (const input of inputs) input.value = '';
    onApply();
  });
  const form = h(
    'form',
    { class: 'as-of-fields' },
    ...labelled(atInput, texts.at, texts.atHint),
    ...labelled(knownInput, texts.knownAt, texts.knownAtHint),
    ...labelled(blockInput, texts.block, texts.blockHint),
    h('p', { class: 'hint' }, texts.zone),
    h('div', { class: 'actions' }, h('button', {}, texts.apply), clear),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onApply();
  });
  const attributes = { class: 'as-of', open: isOpen };
  const element = h('details', attributes, h('summary', {}, texts.summary), form);
  return {
    element,
    value: () => ({
      at: instantOf(atInput.value),
      knownAt: blockOf(blockInput.value) ?? instantOf(knownInput.value),
    }),
    state: () => ({
      ...{ at: atInput.value, knownAt: knownInput.value, block: blockInput.value },
      isOpen: element.open,
    }),
  };
}

function momentInput(id: string, value: string): HTMLInputElement {
  const input = h('input', { id, type: 'datetime-local', 'aria-describedby': `${id}-hint` });
  input.value = value;
  return input;
}

function numberInput(id: string, value: string): HTMLInputElement {
  const input = h('input', {
    ...{ id, type: 'text', inputmode: 'numeric', pattern: '[0-9]{1,15}' },
    'aria-describedby': `${id}-hint`,
  });
  input.value = value;
  return input;
}

function labelled(input: HTMLInputElement, label: string, hint: string): readonly HTMLElement[] {
  return [
    h('label', { for: input.id }, label),
    input,
    h('p', { id: `${input.id}-hint`, class: 'hint' }, hint),
  ];
}

/** @returns undefined when it is no number of a block */
function blockOf(typed: string): string | undefined {
  return isBlockNumber(typed) ? typed : undefined;
}

/** The control knows no time zone: what is typed is Beijing time, wherever the computer is. */
function instantOf(local: string): string | undefined {
  const moment = new Date(`${local}+08:00`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
