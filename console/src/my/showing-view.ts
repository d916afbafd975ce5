// SPDX-License-Identifier: Apache-2.0
import { button, h } from '../dom/element.js';
import type { Language } from '../language/language.js';
import type { Showable, Showing } from './answers.js';
import { qrCode } from './qr.js';
import { myTexts } from './texts.js';

/** What a person can do with its licences. */
export interface ShowingActions {
  /** Answers when the code is there. */
  show(showable: Showable, fields: readonly string[]): Promise<Showing | undefined>;
  takeBack(showing: string): Promise<boolean>;
}

/** Licences to be shown, and the code that is good now. */
export function showingPanel(
  showables: readonly Showable[],
  language: Language,
  actions: ShowingActions,
): HTMLElement {
  const { showing: texts } = myTexts(language);
  const place = h('div', { class: 'code-place', role: 'status' });
  return h(
    'section',
    { class: 'panel showing', 'aria-labelledby': 'showing-heading' },
    h('h2', { id: 'showing-heading' }, texts.heading),
    h('p', { class: 'hint' }, texts.explained),
    showables.length === 0
      ? h('p', {}, texts.none)
      : showingForm(showables, language, { actions, place }),
    place,
  );
}

interface Form {
  readonly actions: ShowingActions;
  readonly place: HTMLElement;
}

function showingForm(
  showables: readonly Showable[],
  language: Language,
  { actions, place }: Form,
): HTMLElement {
  const { showing: texts } = myTexts(language);
  const options = showables.map(({ item, provider }, index) =>
    h('option', { value: String(index) }, `${item.title} · ${provider.name}`),
  );
  const select = h('select', { id: 'showing-licence' }, ...options);
  const fields = h('fieldset', {}, h('legend', {}, texts.fields));
  const error = h('p', { class: 'field-error', role: 'alert' });
  const chosen = (): Showable | undefined => showables[Number(select.value)];
  const fill = (): void => fields.replaceChildren(...fieldBoxes(chosen(), texts.fields));
  select.addEventListener('change', fill);
  fill();
  const form = h(
    'form',
    { 'data-form': 'showing' },
    ...[h('label', { for: 'showing-licence' }, texts.licence), select, fields, error],
    h('button', { class: 'primary', 'data-action': 'show' }, texts.make),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const showable = chosen();
    const marked = [...fields.querySelectorAll('input')].filter(({ checked }) => checked);
    error.textContent = marked.length === 0 ? texts.noField : '';
    if (showable === undefined || marked.length === 0) return;
    const paths = marked.map(({ value }) => value);
    void actions.show(showable, paths).then((showing) => {
      if (showing !== undefined) showCode(place, showing, language, actions);
    });
  });
  return form;
}

function fieldBoxes(showable: Showable | undefined, legend: string): readonly HTMLElement[] {
  const boxes = (showable?.fields ?? []).map(({ path, title }) =>
    h('label', { class: 'box' }, h('input', { type: 'checkbox', value: path }), title),
  );
  return [h('legend', {}, legend), ...boxes];
}

const SECOND_MS = 1000;

/** The code in large letters, with the time that it is still good for. */
function showCode(
  place: HTMLElement,
  { id, code, expiresAt }: Showing,
  language: Language,
  actions: ShowingActions,
): void {
  const { showing: texts } = myTexts(language);
  const clock = h('p', { class: 'hint', role: 'timer' });
  const takeBack = button(texts.takeBack, { 'data-action': 'take-back' }, () => {
    void actions.takeBack(id).then((isTaken) => {
      if (isTaken) end(texts.takenBack);
    });
  });
  const end = (says: string): void => {
    clearInterval(timer);
    place.replaceChildren(h('p', {}, says));
  };
  const tick = (): void => {
    const left = Date.parse(expiresAt) - Date.now();
    if (left <= 0) end(texts.over);
    else clock.textContent = texts.valid(minutes(left));
  };
  const timer = setInterval(() => {
    if (place.isConnected) tick();
    else clearInterval(timer);
  }, SECOND_MS);
  place.replaceChildren(
    h('h3', {}, texts.code),
    qrCode(code, texts.scan),
    h('p', { class: 'showing-code code', 'data-code': code }, ...inGroups(code)),
    ...[clock, h('p', { class: 'hint' }, texts.once), takeBack],
  );
  tick();
}

/** The last part is what changes each time: it is read out in groups of four. */
function inGroups(code: string): readonly (HTMLElement | string)[] {
  const at = code.lastIndexOf('.') + 1;
  const groups = code.slice(at).match(/.{1,4}/g) ?? [];
  return [
    h('span', { class: 'code-of' }, code.slice(0, at)),
    ...groups.map((group) => h('span', { class: 'code-group' }, group)),
  ];
}

function minutes(ms: number): string {
  const seconds = Math.ceil(ms / SECOND_MS);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
