// SPDX-License-Identifier: Apache-2.0
import { check, describeCheck, parseLicenceIdentifier } from '@yulian/proofs';
import { h } from '../dom/element.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';

/** What a field is labelled with, and what its button says. */
export interface FieldTexts {
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
}

/** A form with one field for a licence identifier. */
export interface IdentifierField {
  readonly element: HTMLFormElement;
  readonly input: HTMLInputElement;
}

let made = 0;

/**
 * Makes a form that takes a licence identifier. A typing error is told at the field and sends
 * nothing: it must not look like a forged licence.
 *
 * @param onIdentifier gets a well-formed identifier
 */
export function identifierField(
  texts: FieldTexts,
  language: Language,
  onIdentifier: (identifier: string) => void,
): IdentifierField {
  const { element, input, error } = fieldElements(texts);
  const show = (problem: string): void => {
    error.textContent = problem;
    input.setAttribute('aria-invalid', String(problem !== ''));
  };
  input.addEventListener('input', () => show(''));
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const identifier = normalise(input.value);
    const problem = problemOf(identifier, language);
    show(problem);
    if (problem !== '') {
      input.focus();
      return;
    }
    input.value = identifier;
    onIdentifier(identifier);
  });
  return { element, input };
}

function fieldElements({ label, hint, submit }: FieldTexts): IdentifierField & {
  readonly error: HTMLElement;
} {
  const id = `identifier-${++made}`;
  const input = h('input', {
    id,
    name: 'id',
    type: 'text',
    class: 'code',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    placeholder: '1.2.156.3005.2.…',
    'aria-describedby': `${id}-hint ${id}-error`,
  });
  const error = h('p', { id: `${id}-error`, class: 'field-error', role: 'alert' });
  const element = h(
    'form',
    { class: 'identifier-form', novalidate: true },
    h('label', { for: id }, label),
    h('div', { class: 'field-row' }, input, h('button', { class: 'primary' }, submit)),
    h('p', { id: `${id}-hint`, class: 'hint' }, hint),
    error,
  );
  return { element, input, error };
}

/** Full-width characters of Chinese input methods, and spaces of copied text, are not meant. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s。]+/g, (gap) => (gap === '。' ? '.' : ''))
    .toUpperCase();
}

function problemOf(identifier: string, language: Language): string {
  const texts = pageTexts(language).intake;
  if (identifier === '') return texts.identifierMissing;
  const parsed = parseLicenceIdentifier(identifier);
  if (parsed.ok) return '';
  if (parsed.code !== 'LICENCE_IDENTIFIER_CHECK_DIGIT') return texts.identifierUnlike;
  const found = check('identifier', 'IDENTIFIER_CHECK_DIGIT', { identifier });
  const { message, remedy } = describeCheck(found, language);
  return language === 'en' ? `${message} ${remedy}` : message + remedy;
}
