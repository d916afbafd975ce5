// SPDX-License-Identifier: Apache-2.0
import { button, h, type Child } from '../dom/element.js';
import { otherLanguage, rememberLanguage, type Language } from '../language/language.js';
import { pageHeader } from '../page/header.js';
import type { OwnLicence, Points, SessionAnswer, Showable, Showing, Uses } from './answers.js';
import { MyGateway, Refusal } from './gateway.js';
import { licencesPanel } from './licences-view.js';
import { pointsPanel } from './points-view.js';
import { showingPanel } from './showing-view.js';
import { sessionBar, signInPanel, workerPanel } from './signed-out.js';
import { myTexts } from './texts.js';
import { usesPanel } from './uses-panel.js';

/** What is known of whoever looks at the page. */
interface Known {
  readonly session: SessionAnswer;
  readonly uses?: Uses;
  readonly licences?: readonly OwnLicence[];
  readonly showables?: readonly Showable[];
  readonly points?: Points;
}

/** The whole page: who is signed in, who used its data, what it can show, and its points. */
export class MyPage {
  readonly #root: HTMLElement;
  readonly #gateway: MyGateway;
  readonly #live = h('p', { class: 'notice', role: 'status' });
  #language: Language;
  #known: Known | undefined;

  constructor(root: HTMLElement, language: Language) {
    this.#root = root;
    this.#language = language;
    this.#gateway = new MyGateway(language);
  }

  /** Shows the page, and asks who is signed in. */
  async open(): Promise<void> {
    this.#render();
    await this.#try(async () => {
      const session = await this.#gateway.session();
      this.#known = { session };
      if (session.signedIn && session.kind !== 'worker') await this.#ask(session);
    });
    this.#render();
  }

  async #ask(session: SessionAnswer): Promise<void> {
    const gateway = this.#gateway;
    const [uses, licences, showables, points] = await Promise.all([
      ...([gateway.uses(), gateway.licences(), gateway.showables(), gateway.points()] as const),
    ]);
    this.#known = { session, uses, licences, showables, points };
  }

  /** Does something that may be refused, and says so. */
  async #try<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.#live.textContent = '';
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.isSignedOut) this.#known = { session: { signedIn: false } };
      const { unreached } = myTexts(this.#language);
      const says = error.message === '' ? unreached : error.message;
      this.#live.textContent = [says, error.hint].filter((one) => one !== undefined).join(' ');
      if (error.isSignedOut) this.#render();
      return undefined;
    }
  }

  /** Does something about a use or points, and shows all as it is then. */
  async #change(work: () => Promise<void>, says = '', focus = '#results'): Promise<void> {
    await this.#try(async () => {
      await work();
      const { session } = this.#known ?? {};
      if (session !== undefined) await this.#ask(session);
      this.#render();
      this.#live.textContent = says;
      this.#root.querySelector<HTMLElement>(focus)?.focus();
    });
  }

  async #more(): Promise<void> {
    await this.#try(async () => {
      const known = this.#known;
      if (known?.uses === undefined) return;
      const more = await this.#gateway.uses(known.uses.data.at(-1)?.id);
      const data = [...known.uses.data, ...more.data];
      this.#known = { ...known, uses: { ...more, data } };
      this.#render();
    });
  }

  #show(showable: Showable, fields: readonly string[]): Promise<Showing | undefined> {
    const { licence, item } = showable;
    return this.#try(() => this.#gateway.show(licence, item.id, fields));
  }

  async #signOut(): Promise<void> {
    await this.#try(() => this.#gateway.signOut());
    this.#known = { session: { signedIn: false } };
    this.#render();
  }

  async #switchLanguage(): Promise<void> {
    this.#language = otherLanguage(this.#language);
    this.#gateway.language = this.#language;
    rememberLanguage(this.#language);
    // Titles come in one language.
    await this.open();
    this.#root.querySelector<HTMLElement>('[data-action="language"]')?.focus();
  }

  #render(): void {
    const texts = myTexts(this.#language);
    document.documentElement.lang = this.#language;
    document.title = `${texts.title} · ${texts.brand}`;
    this.#root.replaceChildren(
      pageHeader(this.#language, texts, () => void this.#switchLanguage()),
      h('main', {}, h('p', { class: 'intro' }, texts.intro), this.#live, ...this.#content()),
      h('footer', { class: 'bottom' }, h('p', {}, texts.footer)),
    );
  }

  #content(): readonly Child[] {
    const known = this.#known;
    const texts = myTexts(this.#language);
    if (known === undefined) {
      return [
        h('p', { class: 'panel', id: 'results', tabindex: '-1' }, texts.loading),
        button(texts.retry, { class: 'quiet', 'data-action': 'retry' }, () => void this.open()),
      ];
    }
    const { session, uses, licences, showables, points } = known;
    if (!session.signedIn) return [signInPanel(this.#language)];
    const bar = sessionBar(session, this.#language, () => void this.#signOut());
    if (session.kind === 'worker') return [bar, workerPanel(this.#language)];
    if (uses === undefined || showables === undefined || points === undefined) return [bar];
    const own = h(
      'div',
      { class: 'stack' },
      this.#showing(showables),
      this.#licences(licences ?? []),
      this.#points(points),
    );
    return [bar, h('div', { class: 'columns' }, own, this.#uses(uses))];
  }

  #licences(licences: readonly OwnLicence[]): HTMLElement {
    return licencesPanel(licences, this.#language, (id) =>
      this.#try(() => this.#gateway.values(id)),
    );
  }

  #points(points: Points): HTMLElement {
    const change = (work: () => Promise<void>, says: string): void =>
      void this.#change(work, says, '#points-heading');
    return pointsPanel(points, this.#language, {
      consent: (unit, state, says) => change(() => this.#gateway.consent(unit, state), says),
      collect: (unit, says) => change(() => this.#gateway.collect(unit), says),
      donate: (donation, says) => change(() => this.#gateway.donate(donation), says),
    });
  }

  #showing(showables: readonly Showable[]): HTMLElement {
    return showingPanel(showables, this.#language, {
      show: (showable, fields) => this.#show(showable, fields),
      takeBack: async (id) =>
        (await this.#try(() => this.#gateway.takeBack(id).then(() => true))) ?? false,
    });
  }

  #uses(uses: Uses): HTMLElement {
    return usesPanel(uses, this.#language, {
      more: () => void this.#more(),
      raise: (access, reason) => {
        const { sent } = myTexts(this.#language).objection;
        void this.#change(() => this.#gateway.object(access, reason), sent);
      },
      act: (id, act) => void this.#change(() => this.#gateway.actOnObjection(id, act)),
    });
  }
}
