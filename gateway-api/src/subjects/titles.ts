// SPDX-License-Identifier: Apache-2.0
import { catalogueStatus, type CatalogueItemRecord } from '@yulian/proofs';
import type { CollectionStandard } from '@yulian/proofs/collection-standard';
import type { Language } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import type { Services } from '../services.js';

type Sources = Pick<Services, 'ledger' | 'reader' | 'index' | 'standards' | 'clock'>;

export interface Named {
  readonly unit: string;
  readonly name: string;
}

/** A catalogue item as persons know it. */
interface TitledItem {
  readonly title: string;
  readonly standard: CollectionStandard | undefined;
}

/** Public names and titles instead of codes, each looked up once. */
export class Titles {
  readonly #sources: Sources;
  readonly #language: Language;
  readonly #units = new Map<string, Promise<Named>>();
  readonly #items = new Map<string, Promise<TitledItem>>();
  readonly #services = new Map<string, Promise<string | undefined>>();

  constructor(sources: Sources, language: Language) {
    this.#sources = sources;
    this.#language = language;
  }

  unit(uscc: string): Promise<Named> {
    return once(this.#units, uscc, async () => {
      const found = await this.#sources.index.get('unit', uscc);
      const { facts = [] } = (found?.body ?? {}) as { facts?: readonly { name?: string }[] };
      return { unit: uscc, name: facts.at(-1)?.name ?? uscc };
    });
  }

  async item(id: string): Promise<{ readonly id: string; readonly title: string }> {
    return { id, title: (await this.#itemOf(id)).title };
  }

  /** Fields of an item, by the titles that its standard gives them. */
  async fields(
    item: string,
    paths: readonly string[],
  ): Promise<readonly { readonly path: string; readonly title: string }[]> {
    const { standard } = await this.#itemOf(item);
    return paths.map((path) => {
      const titles = [path, ofList(path)].map((one) => this.#titleOf(standard, one));
      return { path, title: titles.find((title) => title !== undefined) ?? ofList(path).slice(1) };
    });
  }

  #titleOf(standard: CollectionStandard | undefined, path: string): string | undefined {
    const declared = standard?.paths.find(({ pattern }) => pattern === path);
    const title = this.#language === 'en' ? declared?.title : declared?.titleZh;
    return title ?? declared?.title;
  }

  async serviceItem(id: string): Promise<{ readonly id: string; readonly title?: string }> {
    const title = await once(this.#services, id, () => this.#serviceTitle(id));
    return title === undefined ? { id } : { id, title };
  }

  #itemOf(id: string): Promise<TitledItem> {
    return once(this.#items, id, async () => {
      const { ledger, reader, standards, clock } = this.#sources;
      const record = await ask<CatalogueItemRecord>(ledger, reader, 'catalogue', 'get', id);
      const at = clock.now();
      // One that was retired is still known by the title that it had last.
      const content =
        catalogueStatus(record, { at }).content ?? record.drafts.at(-1)?.content ?? undefined;
      if (content === undefined) return { title: id, standard: undefined };
      const { typeCode } = content.standard;
      const inForce = await standards.inForce(reader, typeCode, at).catch(() => undefined);
      return { title: content.title, standard: inForce?.standard };
    });
  }

  async #serviceTitle(id: string): Promise<string | undefined> {
    const { ledger, reader } = this.#sources;
    const question = ['serviceItem', 'get', id] as const;
    const record = await ask<{ facts?: readonly { content?: { title?: string } }[] }>(
      ledger,
      reader,
      ...question,
    ).catch(() => undefined);
    return record?.facts?.findLast(({ content }) => content !== undefined)?.content?.title;
  }
}

/** Each of a list goes by the name of the list. */
function ofList(path: string): string {
  return path.endsWith('/*') ? path.slice(0, -2) : path;
}

function once<T>(known: Map<string, Promise<T>>, id: string, look: () => Promise<T>): Promise<T> {
  const found = known.get(id) ?? look();
  known.set(id, found);
  return found;
}
