// SPDX-License-Identifier: Apache-2.0
import type { CheckCode } from '@yulian/proofs';
import { button, h, type Child } from '../dom/element.js';
import { fileChooser } from '../intake/file-chooser.js';
import { identifierField } from '../intake/identifier-field.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { Item } from '../verification/item.js';
import {
  obstacleIn,
  type Answered,
  type Obstacle,
  type Outcome,
  type Unanswered,
} from '../verification/outcome.js';

/** What can be done with a result. */
export interface ResultActions {
  readonly retry: () => void;
  readonly upload: () => void;
  readonly stateIdentifier: (identifier: string) => void;
  readonly addDocument: (file: File) => void;
}

/** Obstacles that asking again does not remove. */
const LASTING: readonly Obstacle[] = ['refused', 'file-unreadable'];

/** What this page itself offers as a next step. */
export function actionsFor(
  item: Item,
  outcome: Outcome,
  language: Language,
  actions: ResultActions,
): readonly Child[] {
  const obstacle = obstacleIn(outcome);
  if (obstacle !== undefined) {
    const retryAfter = outcome.kind === 'unanswered' ? outcome.retryAfter : undefined;
    return retryAction({ obstacle, retryAfter }, language, actions);
  }
  return outcome.kind === 'answered' ? answeredActions(item, outcome, language, actions) : [];
}

function retryAction(
  { obstacle, retryAfter }: Pick<Unanswered, 'obstacle' | 'retryAfter'>,
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
  outcome: Answered,
  language: Language,
  actions: ResultActions,
): readonly Child[] {
  if (has(outcome, 'CONTENT_NOT_GIVEN')) return documentAction(language, actions);
  const { source } = outcome;
  const { file, identifier } = item.subject;
  if (source.kind !== 'gateway' || file === undefined) return [];
  const isUnknown = has(outcome, 'NOT_ON_CHAIN');
  const isNameless = isUnknown && identifier === undefined;
  // What is not seen to be signed is anchored with a salt: its digest alone is never found.
  const mayBeSalted = isUnknown && file.presence !== 'carried' && !source.uploaded;
  return [
    isNameless && identifierAction(language, actions),
    (mayBeSalted || has(outcome, 'CONTENT_NEEDS_FILE')) &&
      uploadAction(language, actions, !isNameless),
  ];
}

function has({ checks }: Answered, code: CheckCode): boolean {
  return checks.some((check) => check.code === code);
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
