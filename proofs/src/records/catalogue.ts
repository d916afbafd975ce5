// SPDX-License-Identifier: Apache-2.0
import { factAsOf, type AsOf } from '../status/bitemporal.js';
import type { Recorded } from './facts.js';
import { updateDue, type UpdateCycle } from './update-due.js';

/** How an item is shared 共享类型, with the codes that its class must state. */
export type Sharing =
  | { readonly class: 'UNCONDITIONAL' } // 无条件共享
  | { readonly class: 'CONDITIONAL'; readonly condition: string } // 有条件共享
  | { readonly class: 'NOT_SHARED'; readonly legalBasis: string }; // 不予共享

export const SHARING_CLASSES = ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED'] as const;

/** What a catalogue item says: all of it public. */
export interface CatalogueContent {
  readonly title: string;
  /** The collection standard whose fields it offers. */
  readonly standard: { readonly typeCode: string; readonly version: number };
  /** Which of its fields, as the standard's patterns. */
  readonly fields: readonly string[];
  readonly sharing: Sharing;
  readonly cycle: UpdateCycle;
  /** Code or public title of the section that answers for it; never a person. */
  readonly contact: string;
}

/** A draft of a version, by the provider's clerk, and what became of it. */
export interface CatalogueDraft extends Recorded {
  /** Counted from 1. */
  readonly number: number;
  readonly content: CatalogueContent;
  readonly state: 'PENDING' | 'REPLACED' | 'RETURNED' | 'PUBLISHED';
  /** By whom it was sent back or published. */
  readonly decided?: Recorded;
}

/** A published version or the retirement. */
export interface CatalogueFact extends Recorded {
  readonly act: 'publish' | 'retire';
  readonly state: 'PUBLISHED' | 'RETIRED';
  readonly version: number;
  /** Number of the draft that it is; its content never changes. */
  readonly draft: number;
}

/** That an item's data were updated. */
export interface CatalogueUpdate {
  /** When the data were updated. */
  readonly updatedAt: string;
  readonly recordedAt: string;
}

/** An item of the sharing catalogue 目录条目 as the chain holds it, under `catalogue-item/<id>`. */
export interface CatalogueItemRecord {
  readonly format: 1;
  readonly kind: 'catalogue-item';
  /** `<class code>-<sequence>`. */
  readonly id: string;
  /** USCC of the unit that provides it 提供部门. */
  readonly provider: string;
  /** MSP id of the organisation whose endorsement every change needs. */
  readonly owner: string;
  readonly drafts: readonly CatalogueDraft[];
  readonly facts: readonly CatalogueFact[];
  /** Ids of what it is the one source of, sorted. */
  readonly sources: readonly string[];
  /** How many updates were recorded: they are `<id>.1`, `<id>.2`, … */
  readonly updates: number;
  readonly lastUpdate?: CatalogueUpdate;
}

/** One update of an item's data, under `catalogue-update/<item>.<n>`; never changes. */
export interface CatalogueUpdateRecord extends CatalogueUpdate {
  readonly format: 1;
  readonly kind: 'catalogue-update';
  readonly id: string;
  readonly item: string;
  /** Ids of the sources whose data were written. */
  readonly elements: readonly string[];
  readonly actor: Recorded['actor'];
  readonly txId: string;
}

/** Kinds of subjects that data are about 数据主体. */
export const SUBJECT_KINDS = [
  'NATURAL_PERSON', // 自然人
  'LEGAL_PERSON', // 法人
  'PROJECT', // 项目
  'REAL_ESTATE', // 不动产
  'VEHICLE', // 车辆
] as const;

export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** How the one source of an element stands. */
export type SourceState =
  | 'CLAIMED' // 已认领
  | 'OFFERED' // 移交中: nothing has changed yet
  | 'RELEASED'; // 已放弃: there is no source

/** An item, whose it is, and which of its fields holds the element. */
export interface SourcePlace {
  readonly item: string;
  /** USCC of its provider 数源部门. */
  readonly provider: string;
  /** Pattern of the field. */
  readonly field: string;
}

/** One act on a source and what it came to. */
export interface SourceFact extends Recorded {
  readonly act: string;
  readonly state: SourceState;
  /** Which item is the source. */
  readonly source: SourcePlace;
  /** To which item it is offered. */
  readonly offeredTo?: SourcePlace;
}

/** The one source 一数一源 of an element, under `catalogue-source/<subject>.<element>`. */
export interface SourceRecord {
  readonly format: 1;
  readonly kind: 'catalogue-source';
  readonly id: string;
  readonly subject: SubjectKind;
  /** Code of the data element 数据元. */
  readonly element: string;
  /** MSP id of the present source's organisation. */
  readonly owner: string;
  readonly facts: readonly SourceFact[];
}

/** State of an item at a moment. */
export type CatalogueState = 'PUBLISHED' | 'RETIRED' | 'NOT_YET_PUBLISHED' | 'UNKNOWN_THEN';

/** What holds of an item at a moment. */
export interface CatalogueStatus {
  readonly state: CatalogueState;
  readonly version?: number;
  readonly content?: CatalogueContent;
}

/** What held of an item at `at`, as far as was known at `knownAt`. */
export function catalogueStatus(
  { drafts, facts }: Pick<CatalogueItemRecord, 'drafts' | 'facts'>,
  asOf: AsOf,
): CatalogueStatus {
  const fact = factAsOf(facts, asOf);
  if (fact === undefined) {
    const { knownAt } = asOf;
    const [first] = drafts;
    const known = first !== undefined && (knownAt === undefined || first.recordedAt <= knownAt);
    return { state: known ? 'NOT_YET_PUBLISHED' : 'UNKNOWN_THEN' };
  }
  const { state, version } = fact;
  const content = drafts[fact.draft - 1]?.content;
  return { state, version, ...(content === undefined ? {} : { content }) };
}

/**
 * The instant from which an item is overdue, under the cycle of the version in force at `at`. An
 * item that was never updated counts from its first version on.
 *
 * @returns undefined for one that is not in force, or promises no cycle
 */
export function updateDueOf(item: CatalogueItemRecord, at: string): string | undefined {
  const { state, content } = catalogueStatus(item, { at });
  if (state !== 'PUBLISHED' || content === undefined) return undefined;
  const last = item.lastUpdate?.updatedAt ?? item.facts[0]?.from ?? at;
  return updateDue(content.cycle, last);
}
