// SPDX-License-Identifier: Apache-2.0
import { button, h } from '../dom/element.js';
import { formatMoment } from '../language/format.js';
import type { Language } from '../language/language.js';
import type { SessionAnswer } from './answers.js';
import { myTexts } from './texts.js';

/** Where one comes back to after signing in. */
function loginAddress(language: Language): string {
  return `/v1/login?return=${encodeURIComponent(`/my/?lang=${language}`)}`;
}

/** What stands there while nobody is signed in. */
export function signInPanel(language: Language): HTMLElement {
  const { signIn } = myTexts(language);
  return h(
    'section',
    { class: 'panel sign-in', id: 'results', tabindex: '-1', 'aria-labelledby': 'sign-in-heading' },
    h('h2', { id: 'sign-in-heading' }, signIn.heading),
    h('p', {}, signIn.explained),
    h(
      'a',
      { class: 'primary', href: loginAddress(language), 'data-action': 'sign-in' },
      signIn.action,
    ),
  );
}

/** What stands there for those who signed in for a unit. */
export function workerPanel(language: Language): HTMLElement {
  return h(
    'section',
    { class: 'panel sign-in', id: 'results', tabindex: '-1' },
    h('p', {}, myTexts(language).signIn.asWorker),
  );
}

/** As whom one is signed in, and the way out. */
export function sessionBar(
  session: SessionAnswer,
  language: Language,
  onSignOut: () => void,
): HTMLElement {
  const { signIn } = myTexts(language);
  return h(
    'div',
    { class: 'session-bar' },
    session.kind !== 'worker' &&
      h('p', { 'data-session': session.kind }, asWhom(session, language)),
    button(signIn.signOut, { class: 'quiet', 'data-action': 'sign-out' }, onSignOut),
  );
}

function asWhom({ kind, mandate = '', expiresAt = '' }: SessionAnswer, language: Language): string {
  const { signIn } = myTexts(language);
  if (kind === 'agent') return signIn.asAgent(mandate, formatMoment(new Date(expiresAt), language));
  return kind === 'enterprise' ? signIn.asEnterprise : signIn.asPerson;
}
