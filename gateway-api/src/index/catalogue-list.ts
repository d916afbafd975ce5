// SPDX-License-Identifier: Apache-2.0
import {
  catalogueStatus,
  dutiesOf,
  updateDueOf,
  type CatalogueItemRecord,
  type CatalogueState,
  type DutyEntry,
  type Sharing,
  type SourceRecord,
} from '@yulian/proofs';
import type { PageWish } from './licence-list.js';
import { CATALOGUE_KIND, SOURCE_KIND } from './projections/catalogue.js';
import type { FoundRecord, ListQuery, Page, ReadRecord } from './query.js';
import type { ReadIndex } from './read-index.js';

/** By what items are found; all that is given must hold at `at`. */
export interface CatalogueFilter {
  /** USCC of the provider. */
  readonly provider?: string | undefined;
  readonly typeCode?: string | undefined;
  /** Whether a draft waits. */
  readonly waiting?: boolean | undefined;
  readonly sharing?: Sharing['class'] | undefined;
  readonly state?: CatalogueState | undefined;
  readonly overdue?: boolean | undefined;
  /** The moment for which all this is meant. */
  readonly at: string;
}

/** Items of the catalogue, newest first. */
export async function listCatalogue(
  index: ReadIndex,
  filter: CatalogueFilter,
  wish: PageWish,
): Promise<Page<CatalogueItemRecord>> {
  return index.listAs(queryOf(filter, wish), itemOf);
}

/** What follows for the providers of items in force, newest items first. */
export async function listDuties(
  index: ReadIndex,
  filter: Pick<CatalogueFilter, 'provider' | 'overdue' | 'at'>,
  wish: PageWish,
): Promise<Page<DutyEntry>> {
  const { at } = filter;
  const query = queryOf({ ...filter, state: 'PUBLISHED' }, wish);
  const page = await index.listAs(query, async (found, read) => {
    const item = itemOf(found);
    return dutiesOf(item, await sourcesOf(item, read), at);
  });
  return { ...page, items: page.items.filter((entry) => entry !== undefined) };
}

function queryOf(filter: CatalogueFilter, wish: PageWish): ListQuery {
  const { provider, typeCode, waiting } = filter;
  const terms: [name: string, value: string | undefined][] = [
    ['unit', provider],
    ['type', typeCode],
    ['waiting', waiting === undefined ? undefined : String(waiting)],
  ];
  const where = terms.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, anyOf: [value] }],
  );
  const matches = (record: FoundRecord): boolean => holds(itemOf(record), filter);
  return { ...wish, kind: CATALOGUE_KIND, where, matches };
}

function holds(
  item: CatalogueItemRecord,
  { sharing, state, overdue, at }: CatalogueFilter,
): boolean {
  const found = catalogueStatus(item, { at });
  if (state !== undefined && found.state !== state) return false;
  if (sharing !== undefined && found.content?.sharing.class !== sharing) return false;
  if (overdue === undefined) return true;
  const dueAt = updateDueOf(item, at);
  return overdue === (dueAt !== undefined && at >= dueAt);
}

function itemOf({ body }: FoundRecord): CatalogueItemRecord {
  return body as unknown as CatalogueItemRecord;
}

async function sourcesOf(item: CatalogueItemRecord, read: ReadRecord): Promise<SourceRecord[]> {
  const found = await Promise.all(item.sources.map((id) => read(SOURCE_KIND, id)));
  return found.flatMap((record) =>
    record === undefined ? [] : [record.body as unknown as SourceRecord],
  );
}
