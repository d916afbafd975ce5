// SPDX-License-Identifier: Apache-2.0
import { ownMember, verificationTexts } from '@yulian/proofs';
import { button, h } from '../dom/element.js';
import { formatDay } from '../language/format.js';
import type { Language } from '../language/language.js';
import type { LicenceValues, OwnLicence } from './answers.js';
import { myTexts } from './texts.js';

/** Asks for what a licence says; undefined when that was refused, which is said elsewhere. */
export type ReadValues = (licence: string) => Promise<LicenceValues | undefined>;

/** One's own licences: each with what it says and its file. */
export function licencesPanel(
  licences: readonly OwnLicence[],
  language: Language,
  read: ReadValues,
): HTMLElement {
  const { licences: texts } = myTexts(language);
  return h(
    'section',
    { class: 'panel licences', 'aria-labelledby': 'licences-heading' },
    h('h2', { id: 'licences-heading' }, texts.heading),
    licences.length === 0
      ? h('p', {}, texts.none)
      : h('ul', { class: 'uses' }, ...licences.map((one) => licenceItem(one, language, read))),
  );
}

function licenceItem(licence: OwnLicence, language: Language, read: ReadValues): HTMLElement {
  const { licences: texts } = myTexts(language);
  const { id, title, issuer, state, issuedAt, validTo, hasFile } = licence;
  const states = verificationTexts(language).licenceStates;
  const place = h('div', { role: 'status' });
  const until = validTo === undefined ? '' : ` – ${formatDay(lastMoment(validTo), language)}`;
  return h(
    'li',
    { class: 'use', 'data-licence': id },
    h('h3', {}, title),
    h('p', {}, `${issuer.name} · ${ownMember(states, state) ?? state}`),
    h('p', { class: 'hint' }, `${formatDay(new Date(issuedAt), language)}${until}`),
    h('p', { class: 'code' }, id),
    button(texts.values, { 'data-action': 'values' }, () => {
      void read(id).then((values) => {
        if (values !== undefined) place.replaceChildren(valueList(values, language));
      });
    }),
    hasFile
      ? h(
          'a',
          { href: `/v1/my/licences/${id}/file`, download: true, 'data-action': 'file' },
          texts.file,
        )
      : h('p', { class: 'hint' }, texts.noFile),
    place,
  );
}

function valueList({ number, fields }: LicenceValues, language: Language): HTMLElement {
  const { licences: texts } = myTexts(language);
  const rows: readonly (readonly [string, unknown])[] = [
    ...(number === undefined ? [] : [[texts.number, number] as const]),
    ...fields.map(({ title, value }) => [title, value] as const),
  ];
  return h(
    'dl',
    {},
    ...rows.flatMap(([title, value]) => [
      h('dt', {}, title),
      h('dd', {}, typeof value === 'string' ? value : JSON.stringify(value)),
    ]),
  );
}

/** An end is exclusive: the day before is the last. */
function lastMoment(validTo: string): Date {
  return new Date(Date.parse(validTo) - 1);
}
