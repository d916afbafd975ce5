// SPDX-License-Identifier: Apache-2.0
import { h } from '../dom/element.js';
import type { Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import type { AsOf } from '../verification/subject.js';
import { asOfForm, type AsOfState } from './as-of-form.js';
import { dropZone } from './drop-zone.js';
import { identifierField } from './identifier-field.js';

/** What was entered, so that it survives a change of language. */
export interface IntakeState extends AsOfState {
  readonly identifier: string;
}

export const EMPTY_INTAKE: IntakeState = {
  ...{ identifier: '', at: '', knownAt: '', block: '' },
  isOpen: false,
};

/** What the intake tells the page. */
export interface IntakeActions {
  files(files: readonly File[]): void;
  identifier(identifier: string): void;
  /** The moments changed. */
  asOf(): void;
}

/** The part of the page where it is said what to verify. */
export interface Intake {
  readonly element: HTMLElement;
  enterIdentifier(identifier: string): void;
  asOf(): AsOf;
  state(): IntakeState;
}

/** Makes the intake: files, an identifier, the moments. */
export function makeIntake(language: Language, state: IntakeState, actions: IntakeActions): Intake {
  const { intake, asOf: asOfTexts } = pageTexts(language);
  const field = identifierField(
    { label: intake.identifier, hint: intake.identifierHint, submit: intake.verify },
    language,
    (identifier) => actions.identifier(identifier),
  );
  field.input.value = state.identifier;
  const asOf = asOfForm(asOfTexts, state, () => actions.asOf());
  const element = h(
    'section',
    { class: 'panel intake', 'aria-labelledby': 'intake-heading' },
    h('h2', { id: 'intake-heading' }, intake.heading),
    dropZone(intake, (files) => actions.files(files)),
    h('p', { class: 'privacy' }, intake.privacy),
    field.element,
    asOf.element,
  );
  return {
    element,
    enterIdentifier: (identifier) => {
      field.input.value = identifier;
      field.element.requestSubmit();
    },
    asOf: () => asOf.value(),
    state: () => ({ ...asOf.state(), identifier: field.input.value }),
  };
}
