// SPDX-License-Identifier: Apache-2.0
// What contracts answer, as far as tests look at it.
import type { Recorded } from '@yulian/proofs';

/** A record with a history of facts. */
export interface History<F = object> {
  readonly format: number;
  readonly facts: readonly (Recorded & F)[];
}

export interface ConsortiumAnswer {
  readonly name: string;
  readonly foundedAt: string;
  readonly organisations: readonly string[];
  readonly committee: { readonly members: readonly string[]; readonly threshold: number };
}

export type UnitAnswer = History<{
  readonly name: string;
  readonly mspId: string;
  readonly region: string;
  readonly level: string;
  readonly state: string;
  readonly successor?: string;
  readonly supervisor?: string;
}> & { readonly uscc: string };

export type RegionAnswer = History<{
  readonly name: string;
  readonly until?: string;
  readonly successor?: string;
}> & { readonly code: string };

export type CalendarAnswer = History<{
  readonly daysOff: readonly string[];
  readonly workdays: readonly string[];
}> & { readonly year: number };

export type PauseAnswer = History<{ readonly state: string }>;

export interface RevocationAnswer extends Recorded {
  readonly mspId: string;
  readonly serial: string;
}

export interface ProposalAnswer {
  readonly id: string;
  readonly state: string;
  readonly votes: readonly { readonly mspId: string; readonly vote: string }[];
}

export type AuthorityAnswer = History<{
  readonly powers: readonly string[];
  readonly until?: string;
}>;

export type StandardAnswer = History<{ readonly version: number; readonly title: string }> & {
  readonly id: string;
  readonly publisher: string;
};

export interface StandardVersionAnswer {
  readonly id: string;
  readonly version: number;
  readonly txId: string;
  readonly publishedAt: string;
  readonly changes: readonly { readonly pattern: string; readonly change: string }[];
}

export interface EpochAnswer {
  readonly number: number;
  readonly advancedAt: string;
}
