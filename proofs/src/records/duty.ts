// SPDX-License-Identifier: Apache-2.0
import {
  catalogueStatus,
  updateDueOf,
  type CatalogueContent,
  type CatalogueItemRecord,
  type SourceRecord,
} from './catalogue.js';
import type { UpdateCycle } from './update-due.js';

/** One thing that a provider owes by an item in force 责任清单. */
export type Duty =
  | { readonly duty: 'PROVIDE'; readonly basis: string } // 提供
  | { readonly duty: 'KEEP_CURRENT'; readonly basis: string; readonly cycle: UpdateCycle } // 更新
  | { readonly duty: 'ONE_SOURCE'; readonly basis: string; readonly source: string }; // 数源

/** What the provider of an item must do, with the basis of each. */
export interface DutyEntry {
  readonly item: string;
  /** USCC. */
  readonly provider: string;
  readonly title: string;
  readonly contact: string;
  readonly duties: readonly Duty[];
  /** From when on it is overdue, where a period is promised. */
  readonly dueAt?: string;
  readonly isOverdue: boolean;
}

/**
 * The duties that follow from an item at a moment: they are derived, not recorded.
 *
 * @param sources those of which the item is the one source
 * @returns undefined for an item that is not in force
 */
export function dutiesOf(
  item: CatalogueItemRecord,
  sources: readonly SourceRecord[],
  at: string,
): DutyEntry | undefined {
  const { state, version, content } = catalogueStatus(item, { at });
  if (state !== 'PUBLISHED' || content === undefined) return undefined;
  const basis = item.facts.find((fact) => fact.version === version)?.basis ?? '';
  const { title, contact } = content;
  const duties = [...ofContent(content, basis), ...sources.map(ofSource)];
  const dueAt = updateDueOf(item, at);
  return {
    ...{ item: item.id, provider: item.provider, title, contact, duties },
    ...(dueAt === undefined ? {} : { dueAt }),
    isOverdue: dueAt !== undefined && at >= dueAt,
  };
}

function ofContent({ sharing, cycle }: CatalogueContent, basis: string): readonly Duty[] {
  const duties: Duty[] = [];
  if (sharing.class !== 'NOT_SHARED') duties.push({ duty: 'PROVIDE', basis });
  if (cycle !== 'IRREGULAR') duties.push({ duty: 'KEEP_CURRENT', basis, cycle });
  return duties;
}

/** On the basis on which the present source came to be it. */
function ofSource({ id, facts }: SourceRecord): Duty {
  const entered = facts.findLast(({ act }) => act === 'claim' || act === 'accept');
  return { duty: 'ONE_SOURCE', basis: entered?.basis ?? '', source: id };
}
