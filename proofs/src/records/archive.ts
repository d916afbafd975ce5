// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from './facts.js';

/** Retention periods 保管期限 (State Archives Bureau, order no. 8), the shortest first. */
export const RETENTIONS = ['Y10', 'Y30', 'PERMANENT'] as const;

export type Retention = (typeof RETENTIONS)[number];

/** Files and log entries of a package, each: as many as every reader of its XML takes. */
export const MOST_ARCHIVE_ENTRIES = 4000;

/** The four properties 四性 of an electronic archive (DA/T 70). */
export const PROPERTIES = ['authenticity', 'integrity', 'usability', 'safety'] as const;

export type Property = (typeof PROPERTIES)[number];

/** When a four-property test 四性检测 is made. */
export const TEST_PHASES = ['archiving', 'receiving', 'handover', 'periodic'] as const;

export type TestPhase = (typeof TEST_PHASES)[number];

/** States of a package of electronic archives 电子档案, in the order of its life. */
export const ARCHIVE_STATES = [
  'COLLECTED', // 已收集
  'TESTED', // 归档检测通过
  'RECEIVED', // 接收检测通过
  'CATALOGUED', // 已登记编目
  'STORED', // 已入库
  'RETURNED', // 已退回
  'HANDOVER_OFFERED', // 移交待接收
  'HANDOVER_TESTED', // 移交检测通过
  'HANDED_OVER', // 已进馆
  'DISPOSAL_PROPOSED', // 提请销毁
  'DISPOSAL_APPRAISED', // 鉴定一致
  'DISPOSAL_APPROVED', // 批准销毁
  'DISPOSAL_SUPERVISED', // 一人监销
  'DISPOSAL_REGISTERED', // 已列入销毁清册
  'ERASED', // 已销毁
] as const;

export type ArchiveState = (typeof ARCHIVE_STATES)[number];

/** One act on a package and the state it put the package into. */
export interface ArchiveFact extends Recorded {
  readonly act: string;
  readonly state: ArchiveState;
  /** Who acted, as a pseudonym of the unit's gateway; where two must be different people. */
  readonly person?: string;
  /** Why it was returned or declined: codes. */
  readonly reasons?: readonly string[];
  /** What was collected: a package that was returned comes back with another root. */
  readonly root?: string;
}

/** How long a package is kept, from an instant on. */
export interface RetentionFact extends Recorded {
  readonly retention: Retention;
}

/** What a test found of each property; `cannot-check` never means that it is bad. */
export type PropertyResults = Readonly<
  Record<Property, 'pass' | 'fail' | 'cannot-check' | 'not-applicable'>
>;

/** One four-property test, under `archive-test/<package>/<number>`; never changes. */
export interface ArchiveTestRecord extends Recorded {
  readonly format: 1;
  readonly kind: 'archive-test';
  readonly id: string;
  readonly number: number;
  readonly phase: TestPhase;
  /** Root of the package that was tested. */
  readonly root: string;
  readonly results: PropertyResults;
  readonly passed: boolean;
  /** Salted digest of the report. */
  readonly evidence: string;
}

/** Who is who in a fonds 全宗, from an instant on. */
export interface FondsFact extends Recorded {
  /** Business section 业务部门: collects. USCC. */
  readonly business: string;
  /** Archives section 档案部门: receives and keeps. USCC. */
  readonly archives: string;
  /** Archives hall 档案馆: takes over. USCC. */
  readonly hall: string;
  /** How archival codes 档号 are built. */
  readonly pattern: string;
}

/** A fonds, under `fonds/<id>`. */
export interface FondsRecord {
  readonly format: 1;
  readonly kind: 'fonds';
  /** `<USCC of the unit>.<fonds number>`. */
  readonly id: string;
  /** The unit whose archives these are 立档单位. */
  readonly unit: string;
  readonly owner: string;
  readonly facts: readonly FondsFact[];
}

/** A package as the chain holds it, under `archive/<id>`. */
export interface ArchiveRecord {
  readonly format: 1;
  readonly kind: 'archive';
  /** `<USCC of the unit>.<archival code>`. */
  readonly id: string;
  readonly fonds: string;
  /** Archival code 档号. */
  readonly code: string;
  /** Filing year 年度. */
  readonly year: number;
  readonly unit: string;
  /** MSP id of the organisation whose endorsement every change needs. */
  readonly owner: string;
  /** Salted RFC 9162 root over files and process log. */
  readonly root: string;
  readonly fileCount: number;
  readonly logCount: number;
  /** Commitment to the manifest. */
  readonly manifest: string;
  /** Tests recorded so far. */
  readonly tests: number;
  readonly retentions: readonly RetentionFact[];
  readonly facts: readonly ArchiveFact[];
}

/** A row of the disposal register 销毁清册, under `disposal/<package>`: kept for ever. */
export interface DisposalRecord {
  readonly format: 1;
  readonly kind: 'disposal';
  readonly id: string;
  readonly fonds: string;
  readonly code: string;
  readonly year: number;
  readonly retention: Retention;
  readonly root: string;
  readonly fileCount: number;
  /** Appraisals of both sections, approval, supervision by two: as they were recorded. */
  readonly steps: readonly ArchiveFact[];
  readonly registeredAt: string;
  /** Digest of the certificate that says what was erased. */
  readonly certificate?: string;
  readonly erasedAt?: string;
}
