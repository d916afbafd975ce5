// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from './facts.js';
import type { AskedMaterial, CaseChannel, ServiceItemContent, TravelMode } from './service-item.js';

/** How a case 办件 stands. */
export const CASE_STATES = [
  'RECEIVED', // 已收件
  'INCOMPLETE', // 待补正
  'ACCEPTED', // 已受理: the clock runs
  'STOPPED', // 特别程序: the clock stands
  'GRANTED', // 准予
  'REFUSED', // 不予
  'DELIVERED', // 已送达
  'REFUSAL_DELIVERED', // 不予决定已送达
  'ARCHIVED', // 已归档
  'NOT_ACCEPTED', // 不予受理
  'WITHDRAWN', // 撤回
] as const;

export type CaseState = (typeof CASE_STATES)[number];

/** States in which others' data may still be needed for a case. */
export const OPEN_CASE_STATES: readonly CaseState[] = [
  'RECEIVED',
  'INCOMPLETE',
  'ACCEPTED',
  'STOPPED',
];

/** What is done in a step of a case 环节. */
export const CASE_STEPS = [
  'APPLICATION', // 申请
  'COMPLETION', // 补正
  'SURVEY', // 现场
  'PAYMENT', // 缴费
  'COLLECTION', // 领取
  'OTHER', // 其他
] as const;

/** One step, with what it really took. */
export interface CaseStep {
  readonly step: (typeof CASE_STEPS)[number];
  readonly channel: CaseChannel;
  /** Visits made for it; on-line there are none. */
  readonly visits: number;
  /** Sheets of paper handed in or out. */
  readonly sheets: number;
  /** How visits were travelled, as far as the applicant said. */
  readonly modes?: readonly { readonly mode: TravelMode; readonly count: number }[] | undefined;
}

/** How somebody else, whom held data are about, stands to the applicant. Permanent. */
export const APPLICANT_RELATIONS = [
  'LEGAL_REPRESENTATIVE', // 法定代表人
  'SHAREHOLDER', // 股东、出资人
  'EMPLOYEE', // 从业人员
  'CO_APPLICANT', // 共同申请人
  'SPOUSE', // 配偶
  'PARENT', // 父母
  'CHILD', // 子女
  'GUARDIAN', // 监护人
  'WARD', // 被监护人
] as const;

export type ApplicantRelation = (typeof APPLICANT_RELATIONS)[number];

/** By what a material is held already. */
export type HeldBy =
  /**
   * An access to another unit's data, made for this case and acknowledged; with the relation that the
   * unit declared when they are about somebody else than the applicant.
   */
  | { readonly access: string; readonly relation?: ApplicantRelation | undefined }
  /** A licence that the handling unit issued to the applicant. */
  | { readonly licence: string }
  /** A material that the handling unit holds. */
  | { readonly material: string }
  /** Another case of the same bundle, to which it was given. */
  | { readonly case: string };

/** How a material that is asked was answered; the last answer counts. */
export type MaterialAnswer =
  | { readonly code: string; readonly how: 'SUBMITTED'; readonly material?: string | undefined }
  /** 已有，免提交. */
  | { readonly code: string; readonly how: 'HELD'; readonly by: HeldBy }
  /** 告知承诺、容缺受理: done without, on the basis of the fact. */
  | { readonly code: string; readonly how: 'WAIVED' };

/** A file sealed by the department's own system, and its number of the seal. */
export interface SealedFile {
  readonly seal: string;
  readonly number: number;
  readonly sha256: string;
}

/** One act on a case and the state it put the case into. */
export interface CaseFact extends Recorded {
  readonly act: string;
  readonly state: CaseState;
  readonly step?: CaseStep;
  readonly materials?: readonly MaterialAnswer[];
  /** Codes of what a notice 补正告知 names. */
  readonly missing?: readonly string[];
  /** USCCs of those who are asked to sign. */
  readonly coSigners?: readonly string[];
  /** USCC of the named unit for which it was signed or declined. */
  readonly coSigner?: string;
  /** Since when the clock stands, and for how many working days at most. */
  readonly procedure?: { readonly code: string; readonly maxDays: number };
  readonly licences?: readonly string[];
  readonly files?: readonly SealedFile[];
  /** Id of the archive package. */
  readonly archive?: string;
}

/** A case of a bundle, for one of its items. */
export interface CasePart {
  readonly serviceItem: string;
  readonly case: string;
}

/** A case 办件 as the chain holds it, under `case/<id>`. */
export interface CaseRecord {
  readonly format: 1;
  readonly kind: 'case';
  /** `cas_` and 32 bytes. */
  readonly id: string;
  /** USCC of the unit that handles it. */
  readonly unit: string;
  readonly owner: string;
  readonly serviceItem: string;
  /** Versions of the item and of its baseline under which it is handled. */
  readonly version: number;
  readonly baselineVersion: number;
  /** Pseudonym of the applicant, made by the unit. */
  readonly applicant: string;
  /** Commitment to the case number 办件编号 under the unit's secret. */
  readonly number: string;
  /** The case of the bundle 一件事 that this is a part of. */
  readonly parent?: string;
  readonly parts: readonly CasePart[];
  readonly facts: readonly CaseFact[];
}

/** The state that was recorded last: acts on cases have effect at once. */
export function caseState({ facts }: Pick<CaseRecord, 'facts'>): CaseState {
  return (facts.at(-1) as CaseFact).state;
}

/** The last answer to each material, by its code. */
export function materialAnswers({
  facts,
}: Pick<CaseRecord, 'facts'>): ReadonlyMap<string, MaterialAnswer> {
  return new Map(
    facts.flatMap(({ materials = [] }) => materials).map((answer) => [answer.code, answer]),
  );
}

/** Materials of a case, counted. */
export interface MaterialCounts {
  /** As many as the item names. */
  readonly asked: number;
  readonly submitted: number;
  /** Already held: the applicant was spared them. */
  readonly spared: number;
  readonly waived: number;
}

/** Counts from the record alone. @param content the version of the item that the case names */
export function countMaterials(
  record: Pick<CaseRecord, 'facts'>,
  content: Pick<ServiceItemContent, 'materials'>,
): MaterialCounts {
  const answers = materialAnswers(record);
  const of = (how: MaterialAnswer['how']): number =>
    content.materials.filter(({ code }) => answers.get(code)?.how === how).length;
  return {
    asked: content.materials.length,
    ...{ submitted: of('SUBMITTED'), spared: of('HELD'), waived: of('WAIVED') },
  };
}

/** The materials of a case by what is to be done about them. */
export interface MaterialChecklist {
  /** All that the item names. */
  readonly needed: readonly AskedMaterial[];
  /** Already held: the applicant is spared them. */
  readonly held: readonly AskedMaterial[];
  /** Unanswered, and to be taken from where the item says: from the chain. */
  readonly toFetch: readonly AskedMaterial[];
  /** Required, unanswered, and to be had from the applicant alone. */
  readonly toAsk: readonly AskedMaterial[];
}

/**
 * Sorts the materials of a case, from the record alone: whether values it holds were corrected since,
 * the contract says when the case is accepted.
 *
 * @param content the version of the item that the case names
 */
export function materialChecklist(
  record: Pick<CaseRecord, 'facts'>,
  { materials }: Pick<ServiceItemContent, 'materials'>,
): MaterialChecklist {
  const answers = materialAnswers(record);
  const open = materials.filter(({ code }) => !answers.has(code));
  return {
    needed: materials,
    held: materials.filter(({ code }) => answers.get(code)?.how === 'HELD'),
    toFetch: open.filter(isOnChain),
    toAsk: open.filter((material) => material.required && !isOnChain(material)),
  };
}

function isOnChain({ from: { items, types } }: AskedMaterial): boolean {
  return items.length + types.length > 0;
}

/** Visits, sheets and ways of travel that a case really took, summed over its steps. */
export function countUsed({ facts }: Pick<CaseRecord, 'facts'>): {
  readonly visits: number;
  readonly sheets: number;
  readonly modes: Readonly<Partial<Record<TravelMode, number>>>;
} {
  const modes: Partial<Record<TravelMode, number>> = {};
  let [visits, sheets] = [0, 0];
  for (const { step } of facts) {
    if (step === undefined) continue;
    visits += step.visits;
    sheets += step.sheets;
    for (const { mode, count } of step.modes ?? []) modes[mode] = (modes[mode] ?? 0) + count;
  }
  return { visits, sheets, modes };
}
