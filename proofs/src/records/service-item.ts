// SPDX-License-Identifier: Apache-2.0
import { factAsOf } from '../status/bitemporal.js';
import type { Recorded } from './facts.js';

/** The ten classes of powers 行政权力 and public service, with their codes. */
export const SERVICE_ITEM_CLASSES = {
  LICENSING: '01', // 行政许可
  PENALTY: '02', // 行政处罚
  COERCION: '03', // 行政强制
  LEVY: '04', // 行政征收
  PAYMENT: '05', // 行政给付
  INSPECTION: '06', // 行政检查
  CONFIRMATION: '07', // 行政确认
  AWARD: '08', // 行政奖励
  RULING: '09', // 行政裁决
  OTHER_POWER: '10', // 其他行政权力
  PUBLIC_SERVICE: '20', // 公共服务
} as const;

export type ServiceItemClass = keyof typeof SERVICE_ITEM_CLASSES;

/** Through which a step of a case is done. */
export const CASE_CHANNELS = [
  'WINDOW', // 窗口
  'PC', // PC 端
  'MOBILE', // 移动端
  'SELF_SERVICE', // 自助终端
] as const;

export type CaseChannel = (typeof CASE_CHANNELS)[number];

/** How people travel to a window, as factors of emissions tell them apart. */
export const TRAVEL_MODES = ['CAR', 'BUS', 'METRO', 'OTHER', 'NONE'] as const;

export type TravelMode = (typeof TRAVEL_MODES)[number];

/** From where an item's material can be had, so that nobody is asked for it. */
export interface MaterialSources {
  /** Items of the sharing catalogue. */
  readonly items: readonly string[];
  /** Types of licences and materials that the handling unit has itself. */
  readonly types: readonly string[];
}

/** One material that an item asks for. */
export interface AskedMaterial {
  readonly code: string;
  readonly title: string;
  /** Code of the provision that asks for it; items of 0.1.0 may have none. */
  readonly basis?: string;
  /** Whether a case can be accepted without it. */
  readonly required: boolean;
  readonly from: MaterialSources;
}

/** 特别程序: time that does not count (hearing, survey, expert review). */
export interface SpecialProcedure {
  readonly code: string;
  readonly title: string;
  /** Code of the provision. */
  readonly basis: string;
  /** Working days after which the clock goes on by itself. */
  readonly maxDays: number;
}

/** What a version of a service item 政务服务事项 says: all of it public. */
export interface ServiceItemContent {
  readonly title: string;
  readonly class: ServiceItemClass;
  /** 即办件, 承诺件. */
  readonly kind: 'INSTANT' | 'PROMISED';
  readonly channels: readonly CaseChannel[];
  /** 法定时限, 承诺时限, in working days. */
  readonly limits: { readonly statutory: number; readonly promised: number };
  readonly materials: readonly AskedMaterial[];
  readonly procedures: readonly SpecialProcedure[];
  /** USCCs of the units that sign every case 联审 before it is decided. */
  readonly coSigners: readonly string[];
  /** Types of the licences in which a granted case ends. */
  readonly results: readonly string[];
  /** 一件事: the items that this one bundles. */
  readonly bundle: readonly string[];
}

/** A figure and the code of the document that it was taken from. */
export interface SourcedCount {
  readonly count: number;
  readonly source: string;
}

/** What one case took before it could be done online. */
export interface Baseline {
  readonly visits: SourcedCount;
  readonly sheets: SourcedCount;
  /** How those visits were travelled: shares in per mille, together 1000. */
  readonly travel: {
    readonly shares: readonly { readonly mode: TravelMode; readonly perMille: number }[];
    readonly source: string;
  };
}

/** One act on a service item, and what holds since then. */
export interface ServiceItemFact extends Recorded {
  readonly act: string;
  readonly state: 'PUBLISHED' | 'RETIRED';
  readonly version: number;
  readonly baselineVersion: number;
  /** With the act that made this version. */
  readonly content?: ServiceItemContent;
  /** With the act that made this version of the baseline. */
  readonly baseline?: Baseline;
}

/** A service item as the chain holds it, under `service-item/<code>`. */
export interface ServiceItemRecord {
  readonly format: 1;
  readonly kind: 'service-item';
  /** 基本编码, twelve digits, or 实施编码, a USCC and thirteen digits. */
  readonly id: string;
  /** USCC of the unit that handles its cases. */
  readonly unit: string;
  /** MSP id of the unit's organisation. */
  readonly owner: string;
  readonly facts: readonly ServiceItemFact[];
}

/** What holds of an item at a moment: its state and which versions. */
export function serviceItemAt(
  { facts }: Pick<ServiceItemRecord, 'facts'>,
  at: string,
): ServiceItemFact | undefined {
  return factAsOf(facts, { at });
}

/** What a version of an item says; a version never changes. */
export function itemVersion(
  { facts }: Pick<ServiceItemRecord, 'facts'>,
  version: number,
): ServiceItemContent | undefined {
  return facts.find((fact) => fact.version === version && fact.content !== undefined)?.content;
}

/** A version of the baseline, by number. */
export function baselineVersion(
  { facts }: Pick<ServiceItemRecord, 'facts'>,
  version: number,
): Baseline | undefined {
  return facts.find((fact) => fact.baselineVersion === version && fact.baseline !== undefined)
    ?.baseline;
}
