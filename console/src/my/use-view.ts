// SPDX-License-Identifier: Apache-2.0
import { ownMember } from '@yulian/proofs';
import type { CheckState } from '@yulian/proofs';
import { button, h, type Child } from '../dom/element.js';
import { stateIcon } from '../dom/icon.js';
import { formatDay, formatMoment } from '../language/format.js';
import type { Language } from '../language/language.js';
import type { Use, UseState } from './answers.js';
import { objectionView, type ObjectionActions } from './objection-view.js';
import { myTexts } from './texts.js';

/** With which sign each state is shown; the words stand beside it. */
const SIGNS: Readonly<Record<UseState, CheckState>> = {
  ALLOWED: 'cannot-check',
  DENIED: 'not-applicable',
  DELIVERED: 'cannot-check',
  NO_RECORD: 'not-applicable',
  CANNOT_ANSWER: 'not-applicable',
  ACKNOWLEDGED: 'pass',
  DISPUTED: 'fail',
};

/** One use: who, what, when, for what, on what basis; what is missing of its receipts; objections. */
export function useView(use: Use, language: Language, actions: ObjectionActions): HTMLElement {
  const texts = myTexts(language);
  const sign = SIGNS[use.state];
  const heading = h('h3', {}, texts.uses.sentence(use.requester.name, use.item.title));
  return h(
    'li',
    { class: 'use', 'data-use': use.id },
    heading,
    h(
      'p',
      { class: `use-state state-${sign}` },
      stateIcon(sign),
      h('span', {}, stateText(use, language)),
    ),
    use.receiptMissing &&
      h('p', { class: 'missing' }, texts.uses.receiptMissing[use.receiptMissing]),
    facts(use, language),
    use.deferral &&
      h(
        'p',
        { class: 'hint' },
        texts.uses.deferred(day(use.deferral.until, language), use.deferral.basis),
      ),
    details(use, language),
    objectionView(use, language, actions),
  );
}

function stateText({ state, mode }: Use, language: Language): string {
  const { uses } = myTexts(language);
  const more = { SHOW: uses.shown, CHECK: uses.compared, DELIVER: uses.handedOver, DISCLOSE: '' }[
    mode
  ];
  return more === '' ? uses.states[state] : `${uses.states[state]} · ${more}`;
}

function facts(use: Use, language: Language): HTMLElement {
  const { uses } = myTexts(language);
  const fields = use.fields.map(({ title }) => title).join(language === 'en' ? ', ' : '、');
  const service = use.serviceItem.title ?? use.serviceItem.id;
  return list([
    [uses.at, formatMoment(new Date(use.at), language)],
    [uses.fields, fields],
    [uses.purpose, code(use.purpose)],
    [uses.serviceItem, use.serviceItem.title === undefined ? code(service) : service],
    [uses.basis, code(use.basis)],
    [uses.provider, use.provider.name],
  ]);
}

function details(use: Use, language: Language): HTMLElement {
  const { uses } = myTexts(language);
  const receipts = use.receipts.map(({ act, at }) =>
    h('li', {}, `${ownMember(uses.acts, act) ?? act} · ${formatMoment(new Date(at), language)}`),
  );
  return h(
    'details',
    {},
    h('summary', {}, uses.receipts),
    h('ul', { class: 'receipts' }, ...receipts),
    list([
      ...(use.case === undefined ? [] : [[uses.case, code(use.case)] as const]),
      [uses.reference, code(use.id)],
    ]),
  );
}

function list(rows: readonly (readonly [string, Child])[]): HTMLElement {
  const pairs = rows.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)));
  return h('dl', { class: 'facts' }, ...pairs);
}

function code(text: string): HTMLElement {
  return h('span', { class: 'code' }, text);
}

function day(instant: string, language: Language): string {
  return formatDay(new Date(instant), language);
}

/** A button that shows earlier uses. */
export function moreButton(language: Language, onClick: () => void): HTMLButtonElement {
  return button(myTexts(language).uses.more, { 'data-action': 'more' }, onClick);
}
