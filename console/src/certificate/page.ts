// SPDX-License-Identifier: Apache-2.0
import type { CheckState } from '@yulian/proofs';
import {
  certificateCheckTexts,
  certificateCodeTexts,
  certificateRows,
  certificateTexts,
  type CertificateVerification,
} from '@yulian/proofs/certificates';
import { h, type Child } from '../dom/element.js';
import { stateIcon } from '../dom/icon.js';
import { otherLanguage, rememberLanguage, type Language } from '../language/language.js';
import { qrCode } from '../my/qr.js';
import { pageHeader } from '../page/header.js';
import { askCertificate, type Asked } from './gateway.js';
import { certificatePageTexts } from './texts.js';

/** The page of one certificate: what it says, verified where it is read. */
export class CertificatePage {
  readonly #root: HTMLElement;
  readonly #id: string;
  #language: Language;
  #asked: Asked | undefined;

  constructor(root: HTMLElement, id: string, language: Language) {
    this.#root = root;
    this.#id = id;
    this.#language = language;
  }

  async open(): Promise<void> {
    this.#render();
    this.#asked = await askCertificate(this.#id);
    this.#render();
  }

  #switchLanguage(): void {
    this.#language = otherLanguage(this.#language);
    rememberLanguage(this.#language);
    this.#render();
    this.#root.querySelector<HTMLElement>('[data-action="language"]')?.focus();
  }

  #render(): void {
    const texts = certificatePageTexts(this.#language);
    document.documentElement.lang = this.#language;
    document.title = `${texts.title} · ${texts.brand}`;
    this.#root.replaceChildren(
      pageHeader(this.#language, texts, () => this.#switchLanguage()),
      h('main', { id: 'results', tabindex: '-1' }, ...this.#content()),
      h('footer', { class: 'bottom' }, h('p', {}, certificateTexts.unitNote[this.#language])),
    );
  }

  #content(): readonly Child[] {
    const texts = certificatePageTexts(this.#language);
    const asked = this.#asked;
    if (asked === undefined) return [notice(texts.loading)];
    if (asked === 'not-found') return [notice(texts.notFound)];
    if (asked === 'unreached') return [notice(texts.unreached)];
    const { verdict, attested } = asked;
    if (verdict !== 'pass' || attested === undefined) {
      return [notice(texts.fails, 'fail'), this.#checks(asked)];
    }
    return [this.#certificate(attested), this.#checks(asked)];
  }

  #certificate(attested: NonNullable<CertificateVerification['attested']>): HTMLElement {
    const language = this.#language;
    const texts = certificatePageTexts(language);
    const [units, ...rows] = certificateRows(attested, language);
    const address = `${location.origin}/c/${this.#id}`;
    return h(
      'article',
      { class: 'certificate' },
      h('h2', {}, certificateTexts.title[language]),
      h('p', { class: 'units' }, `${units?.label ?? ''} ${units?.values.join('') ?? ''}`),
      h(
        'dl',
        {},
        ...rows.flatMap(({ label, values }) => [
          h('dt', {}, label),
          h('dd', {}, ...values.map((value) => h('div', {}, value))),
        ]),
      ),
      h('figure', {}, qrCode(address, texts.code), h('figcaption', {}, texts.code)),
      h('p', { class: 'final' }, certificateTexts.final[language]),
    );
  }

  #checks({ checks }: CertificateVerification): HTMLElement {
    const language = this.#language;
    const texts = certificatePageTexts(language);
    const path = `/v1/retirements/${this.#id}/certificate`;
    const asked = checks.filter(({ name }) => name !== 'page');
    return h(
      'section',
      { class: 'checks' },
      h('h2', {}, texts.checks),
      h('p', {}, texts.checkedHere),
      h(
        'ul',
        {},
        ...asked.map(({ name, state, code }) =>
          h(
            'li',
            { class: `state-${state}`, 'data-check': name, 'data-code': code },
            stateIcon(state),
            h('span', {}, certificateCheckTexts[name][language]),
            h('span', {}, certificateCodeTexts[code][language]),
          ),
        ),
      ),
      h(
        'p',
        { class: 'downloads' },
        h('a', { href: `${path}.pdf?lang=${language}`, download: `${this.#id}.pdf` }, texts.pdf),
        h('a', { href: path, download: `${this.#id}.json` }, texts.json),
      ),
    );
  }
}

function notice(text: string, state: CheckState = 'cannot-check'): HTMLElement {
  return h('p', { class: `notice state-${state}`, role: 'status' }, text);
}
