// SPDX-License-Identifier: Apache-2.0
import { button, h } from '../dom/element.js';
import type { Language } from '../language/language.js';
import { OBJECTION_REASONS, type Objection, type ObjectionReason, type Use } from './answers.js';
import { myTexts } from './texts.js';

/** What a person can do about a use. */
export interface ObjectionActions {
  readonly raise: (access: string, reason: ObjectionReason) => void;
  readonly act: (objection: string, act: 'withdraw' | 'escalate') => void;
}

/** The objection to a use, or the way to raise one. */
export function objectionView(
  { id, objection }: Use,
  language: Language,
  actions: ObjectionActions,
): HTMLElement {
  if (objection === undefined || objection.state === 'WITHDRAWN') {
    return objectionForm(id, language, actions);
  }
  const { objection: texts } = myTexts(language);
  const { state, due } = objection;
  const says =
    due === undefined ? texts.states[state] : `${texts.states[state]} · ${texts.due(due)}`;
  return h(
    'div',
    { class: 'objection', 'data-objection': state },
    h('p', {}, says),
    h('div', { class: 'actions' }, ...actsOn(objection, language, actions)),
  );
}

function actsOn(
  { id, state, mayEscalate }: Objection,
  language: Language,
  { act }: ObjectionActions,
): readonly HTMLElement[] {
  const { objection: texts } = myTexts(language);
  const isWaiting = state === 'OPEN' || state === 'ESCALATED';
  const escalate = button(texts.escalate, { 'data-action': 'escalate' }, () => act(id, 'escalate'));
  const withdraw = button(texts.withdraw, { class: 'quiet', 'data-action': 'withdraw' }, () =>
    act(id, 'withdraw'),
  );
  return [...(mayEscalate ? [escalate] : []), ...(isWaiting ? [withdraw] : [])];
}

function objectionForm(
  access: string,
  language: Language,
  { raise }: ObjectionActions,
): HTMLElement {
  const { objection: texts } = myTexts(language);
  const place = h('div', { class: 'objection' });
  const open = button(texts.open, { class: 'quiet', 'data-action': 'object' }, () => {
    place.replaceChildren(form);
    select.focus();
  });
  const reasonId = `reason-${access}`;
  const options = OBJECTION_REASONS.map((one) => h('option', { value: one }, texts.reasons[one]));
  const select = h('select', { id: reasonId }, ...options);
  const cancel = button(texts.cancel, {}, () => {
    place.replaceChildren(open);
    open.focus();
  });
  const form = h(
    'form',
    {},
    h('label', { for: reasonId }, texts.reason),
    select,
    h('div', { class: 'actions' }, h('button', { class: 'primary' }, texts.send), cancel),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    raise(access, select.value as ObjectionReason);
  });
  place.append(open);
  return place;
}
