// SPDX-License-Identifier: Apache-2.0
import { h } from '../dom/element.js';
import { acceptDrops } from '../intake/drop-zone.js';
import { EMPTY_INTAKE, makeIntake, type Intake, type IntakeState } from '../intake/intake.js';
import { otherLanguage, rememberLanguage, type Language } from '../language/language.js';
import { pageTexts } from '../language/texts.js';
import { reportOf } from '../results/report.js';
import { ResultsRegion } from '../results/results-region.js';
import { printSheet } from '../results/sheet.js';
import {
  documentItem,
  identifierItem,
  sortFiles,
  type Given,
  type Item,
} from '../verification/item.js';
import { obstacleIn } from '../verification/outcome.js';
import { Session } from '../verification/session.js';
import { pageHeader } from './header.js';

/** The whole page: what is shown, in which language, and what is being verified. */
export class VerifyPage {
  readonly #root: HTMLElement;
  readonly #live = h('p', { class: 'visually-hidden', role: 'status' });
  readonly #results: ResultsRegion;
  #intake: Intake;
  #language: Language;
  #session: Session | undefined;

  constructor(root: HTMLElement, language: Language) {
    this.#root = root;
    this.#language = language;
    this.#intake = this.#makeIntake(EMPTY_INTAKE);
    this.#results = new ResultsRegion({
      actionsFor: (index) => ({
        retry: () => void this.#session?.again(index),
        upload: () => void this.#session?.upload(index),
        stateIdentifier: (text) =>
          void this.#session?.again(index, { identifier: { text, from: 'typed' } }),
        addDocument: (file) => this.#addDocument(index, file),
      }),
      retryUnanswered: () => this.#retryUnanswered(),
      print: () => window.print(),
      another: () => this.#startOver(),
    });
    acceptDrops(
      () => pageTexts(this.#language).intake,
      (files) => void this.#verifyFiles(files),
    );
    window.addEventListener('beforeprint', () => this.#prepareSheet());
    this.#render();
  }

  /** Types an identifier and verifies it; a wrong one is told at the field. */
  enterIdentifier(identifier: string): void {
    this.#intake.enterIdentifier(identifier);
  }

  async #verifyFiles(files: readonly File[]): Promise<void> {
    this.#begin(await sortFiles(files));
  }

  #begin(given: Given): void {
    this.#session?.abandon();
    const session = new Session(
      given,
      () => ({ language: this.#language, asOf: this.#intake.asOf() }),
      (index) => this.#changed(index),
    );
    this.#session = session;
    this.#results.show(session, this.#language);
    this.#live.textContent = pageTexts(this.#language).progress.began;
    void session.run().then(() => this.#settled(session));
  }

  /** The document that belongs to a proof, or to an identifier, that was given alone. */
  #addDocument(index: number, file: File): void {
    const { subject } = this.#session?.items[index] ?? {};
    const { proof, identifier } = subject ?? {};
    const item: Item = { ...documentItem(file), subject: { identifier } };
    this.#begin({ items: [item], proofs: proof === undefined ? [] : [proof] });
  }

  #retryUnanswered(): void {
    const session = this.#session;
    void session
      ?.runAgain(({ phase }) => phase.step === 'done' && obstacleIn(phase.outcome) !== undefined)
      .then(() => this.#settled(session));
  }

  #startOver(): void {
    this.#session?.abandon();
    this.#session = undefined;
    this.#results.show(undefined, this.#language);
    this.#root.querySelector<HTMLElement>('.choose')?.focus();
  }

  #changed(index: number): void {
    this.#results.update(index);
    const { items } = this.#session ?? { items: [] };
    const [only] = items;
    if (items.length === 1 && only?.phase.step === 'done') this.#announce(only);
  }

  /** What a sighted person sees at a glance: the verdict and its sentence. */
  #announce(item: Item): void {
    if (item.phase.step !== 'done') return;
    const { word, sentence } = reportOf(item, item.phase.outcome, this.#language);
    this.#live.textContent = `${word}: ${sentence.text}`;
    this.#results.reveal();
  }

  #settled(session: Session): void {
    if (session !== this.#session || session.items.length === 1) return;
    this.#live.textContent = pageTexts(this.#language).many.done(session.items.length);
  }

  #switchLanguage(): void {
    this.#language = otherLanguage(this.#language);
    rememberLanguage(this.#language);
    this.#intake = this.#makeIntake(this.#intake.state());
    this.#render();
    this.#root.querySelector<HTMLElement>('[data-action="language"]')?.focus();
    this.#askInLanguage();
  }

  /** The gateway's words come in one language: one result is asked for anew, never uploaded anew. */
  #askInLanguage(): void {
    const { items } = this.#session ?? { items: [] };
    const { phase } = items[0] ?? {};
    if (items.length !== 1 || phase?.step !== 'done' || phase.outcome.kind !== 'answered') return;
    const { source } = phase.outcome;
    if (source.kind === 'gateway' && !source.uploaded) void this.#session?.again(0);
  }

  #makeIntake(state: IntakeState): Intake {
    return makeIntake(this.#language, state, {
      files: (files) => void this.#verifyFiles(files),
      identifier: (text) => this.#begin({ items: [identifierItem(text)], proofs: [] }),
      asOf: () => void this.#session?.runAgain(({ phase }) => phase.step === 'done'),
    });
  }

  #render(): void {
    const texts = pageTexts(this.#language);
    const { title, brand, intro, footer } = texts;
    document.documentElement.lang = this.#language;
    document.title = `${title} · ${brand}`;
    this.#results.show(this.#session, this.#language);
    this.#root.replaceChildren(
      pageHeader(this.#language, texts, () => this.#switchLanguage()),
      h(
        'main',
        {},
        h('p', { class: 'intro' }, intro),
        h('div', { class: 'columns' }, this.#intake.element, this.#results.element),
        this.#live,
      ),
      h('footer', { class: 'bottom' }, h('p', {}, footer)),
    );
  }

  #prepareSheet(): void {
    this.#root.querySelector('.sheet')?.remove();
    const items = this.#session?.items ?? [];
    const isSettled = items.length > 0 && items.every(({ phase }) => phase.step === 'done');
    this.#root.classList.toggle('has-sheet', isSettled);
    if (isSettled) this.#root.append(printSheet(items, this.#language));
  }
}
