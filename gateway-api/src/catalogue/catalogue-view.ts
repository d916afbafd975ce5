// SPDX-License-Identifier: Apache-2.0
import {
  catalogueStatus,
  defined,
  updateDueOf,
  type AsOf,
  type CatalogueContent,
  type CatalogueItemRecord,
  type DutyEntry,
  type SourceRecord,
} from '@yulian/proofs';
import type { z } from 'zod';
import type { catalogueItem, catalogueSource, dutyEntry } from '../routes/schemas/catalogue.js';

export type ItemView = z.input<typeof catalogueItem>;
export type SourceView = z.input<typeof catalogueSource>;

/**
 * A catalogue item as the API shows it.
 *
 * @param asOf the moment that state and version are meant for
 * @param now the moment for which it is said whether it is overdue
 */
export function itemView(record: CatalogueItemRecord, asOf: AsOf, now: string): ItemView {
  const { id, provider, owner, drafts, facts, sources, updates, lastUpdate } = record;
  const { state, version, content } = catalogueStatus(record, asOf);
  const dueAt = updateDueOf(record, now);
  return {
    ...{ id, resourceCode: id.replace('-', '/'), provider, owner, state },
    ...defined({ version, dueAt, lastUpdate }),
    ...(content === undefined ? {} : { content: contentView(content) }),
    drafts: drafts.map((draft) => ({ ...draft, content: contentView(draft.content) })),
    facts: [...facts],
    sources: [...sources],
    updates,
    isOverdue: dueAt !== undefined && now >= dueAt,
  };
}

/** The one source of an element as the API shows it. */
export function sourceView(record: SourceRecord): SourceView {
  const { id, subject, element, owner, facts } = record;
  const last = facts.at(-1);
  const state = last?.state ?? 'RELEASED';
  return {
    ...{ id, subject, element, owner, state },
    ...defined({
      source: state === 'RELEASED' ? undefined : last?.source,
      offeredTo: last?.offeredTo,
    }),
    facts: [...facts],
  };
}

/** A line of the duty list as the API shows it. */
export function dutyView({ duties, ...entry }: DutyEntry): z.input<typeof dutyEntry> {
  return { ...entry, duties: [...duties] };
}

function contentView({ fields, ...content }: CatalogueContent): NonNullable<ItemView['content']> {
  return { ...content, fields: [...fields] };
}
