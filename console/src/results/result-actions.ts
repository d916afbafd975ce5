// SPDX-License-Identifier: Apache-2.0
import { button, h, type Child } from '../dom/element.js';
import { fileChooser } from '../intake/file-chooser.js';
import { identifierField } from '../intake/identifier-field.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { Item } from '../verification/item.js';
import type { Answered, Obstacle, Outcome, Unanswered } from '../verification/outcome.js';

/** What can be done with a result. */
export interface ResultActions {
  retry(): void;
  upload(): void;
  stateIdentifier(identifier: string): void;
  addDocument(file: File): void;
}

/** Obstacles that asking again does not remove. */
const LASTING: readonly Obstacle[] = ['proof-unreadable', 'refused', 'file-unreadable'];

/** What this page itself offers as a next step. */
export function actionsFor(
  item: Item,
  outcome: Outcome,
  language: Language,
  actions: ResultActions,
): readonly Child[] {
  return outcome.kind === 'unanswered'
    ? retryAction(outcome, language, actions)
    : answeredActions(item, outcome, language, actions);
}

function retryAction(
  { obstacle, retryAfter }: Unanswered,
  language: Language,
  actions: ResultActions,
): readonly Child[] {
  if (LASTING.includes(obstacle)) return [];
  const { retry, retryAfter: after } = pageTexts(language).results;
  return [
    h(
      'div',
      { class: 'actions' },
      button(retry, { class: 'primary', 'data-action': 'retry' }, actions.retry),
      retryAfter !== undefined && h('span', { class: 'hint' }, after(retryAfter)),
    ),
  ];
}

function answeredActions(
  item: Item,
  { checks, source, verdict }: Answered,
  language: Language,
  actions: ResultActions,
): readonly Child[] {
  const has = (code: string): boolean => checks.some((check) => check.code === code);
  const { file, subject } = item;
  if (has('CONTENT_NOT_GIVEN')) return documentAction(language, actions);
  if (source.kind === 'proof' || file === undefined) return [];
  const isUnknown = verdict === 'cannot-check' && has('NOT_ON_CHAIN');
  // An unsigned file is anchored with a salt: its digest alone is never found.
  const mayBeSalted = isUnknown && subject.file?.signed === false && !source.uploaded;
  const isNameless = isUnknown && subject.identifier === undefined;
  return [
    isNameless && identifierAction(language, actions),
    (has('CONTENT_NEEDS_FILE') || mayBeSalted) && uploadAction(language, actions, !isNameless),
  ];
}

function uploadAction(language: Language, actions: ResultActions, isFirst: boolean): HTMLElement {
  const { upload, uploadExplained } = pageTexts(language).results;
  return h(
    'div',
    { class: 'offer' },
    h('p', {}, uploadExplained),
    button(
      upload,
      { class: isFirst ? 'primary' : undefined, 'data-action': 'upload' },
      actions.upload,
    ),
  );
}

function identifierAction(language: Language, actions: ResultActions): HTMLElement {
  const { results, intake } = pageTexts(language);
  const texts = {
    label: results.fields.identifier,
    hint: intake.identifierHint,
    submit: results.stateIdentifier,
  };
  const field = identifierField(texts, language, actions.stateIdentifier);
  return h('div', { class: 'offer' }, h('p', {}, results.stateIdentifierExplained), field.element);
}

function documentAction(language: Language, actions: ResultActions): readonly HTMLElement[] {
  const label = pageTexts(language).results.addDocument;
  const [choose, input] = fileChooser(
    { label, className: 'primary', multiple: false },
    ([file]) => {
      if (file !== undefined) actions.addDocument(file);
    },
  );
  return [h('div', { class: 'actions' }, choose, input)];
}
