// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from './facts.js';

/** What a project does for nature. */
export const PROJECT_KINDS = [
  'FOREST', // 造林护林
  'RIVER', // 河道治理
  'WETLAND', // 湿地
  'OTHER',
] as const;

export const MILESTONE_STATES = ['PLANNED', 'REPORTED', 'ACCEPTED'] as const;

/** One step of a milestone's life. */
export interface MilestoneFact extends Recorded {
  readonly act: 'report' | 'accept' | 'reject';
  readonly state: (typeof MILESTONE_STATES)[number];
  /** Materials that show it was done. */
  readonly evidence?: readonly string[];
  /** Why it was sent back. */
  readonly comment?: string;
}

/** A part of a project that is paid for once a second unit has accepted it. */
export interface Milestone {
  readonly code: string;
  readonly title: string;
  /** Fen of the budget. */
  readonly fen: string;
  /** Fen that were paid for it. */
  readonly disbursed: string;
  readonly facts: readonly MilestoneFact[];
}

/** A project 生态项目 that first sales pay for, under `project/<id>`. */
export interface ProjectRecord {
  readonly format: 1;
  readonly kind: 'project';
  /** `prj_` and 32 bytes. */
  readonly id: string;
  /** USCC of the unit that runs it and pays. */
  readonly unit: string;
  readonly owner: string;
  readonly title: string;
  readonly projectKind: (typeof PROJECT_KINDS)[number];
  /** Where it is, no closer than a district: GB/T 2260. */
  readonly region: string;
  /** Hectares, where it has an area. */
  readonly hectares?: string;
  /** Who does the work, and is paid. */
  readonly executor: string;
  /** Who accepts milestones: of another organisation than the executor. */
  readonly verifier: string;
  readonly budget: string;
  readonly state: 'OPEN' | 'CLOSED';
  readonly milestones: readonly Milestone[];
  readonly facts: readonly (Recorded & { readonly state: 'OPEN' | 'CLOSED' })[];
}

/** A part of a payment: how many fen came from which note, so from which first sale. */
export interface DisbursedPart {
  readonly note: string;
  readonly trade: string;
  readonly fen: string;
}

/** A payment for a milestone, under `disbursement/<id>`. */
export interface DisbursementRecord {
  readonly format: 1;
  readonly kind: 'disbursement';
  /** `dsb_` and 32 bytes. */
  readonly id: string;
  readonly project: string;
  readonly milestone: string;
  readonly unit: string;
  readonly owner: string;
  readonly payee: string;
  readonly bank: string;
  readonly fen: string;
  readonly parts: readonly DisbursedPart[];
  /** The payee's note. */
  readonly note: string;
  readonly recordedAt: string;
  readonly txId: string;
}

/** Where a milestone stands. */
export function milestoneState({
  facts,
}: Pick<Milestone, 'facts'>): (typeof MILESTONE_STATES)[number] {
  return facts.at(-1)?.state ?? 'PLANNED';
}
