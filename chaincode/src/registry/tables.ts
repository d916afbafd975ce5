// SPDX-License-Identifier: Apache-2.0
// Written by the registry alone; other modules read through read.ts.
import type { Actor } from '@yulian/proofs';
import type { Recorded } from '../kernel/facts.js';
import { defineTable, type Stored } from '../kernel/table.js';
import type { CalendarInput, Committee, Decision, PauseSubject, UnitInput } from './schemas.js';

export interface Consortium extends Stored {
  readonly name: string;
  readonly foundedAt: string;
  /** All MSP ids, sorted. */
  readonly organisations: readonly string[];
  readonly committee: Committee;
}

export interface Organisation extends Stored {
  readonly mspId: string;
  readonly name: string;
  readonly admittedAt: string;
}

/** What holds of a unit from a date on. */
export interface UnitFact extends Recorded, Omit<UnitInput, 'uscc' | 'from'> {
  readonly state: 'ACTIVE' | 'MERGED' | 'CLOSED';
  readonly successor?: string;
}

export interface Unit extends Stored {
  readonly uscc: string;
  readonly facts: readonly UnitFact[];
}

export interface RegionFact extends Recorded {
  readonly name: string;
  /** Exclusive end of validity. */
  readonly until?: string;
  readonly successor?: string;
}

export interface Region extends Stored {
  readonly code: string;
  readonly facts: readonly RegionFact[];
}

export interface Vote {
  readonly mspId: string;
  readonly vote: 'approve' | 'reject';
  readonly actor: Actor;
  readonly recordedAt: string;
  readonly txId: string;
}

export interface Proposal extends Stored {
  readonly id: string;
  readonly basis: string;
  readonly decision: Decision;
  readonly state: 'OPEN' | 'EXECUTED' | 'REJECTED';
  readonly proposedAt: string;
  readonly proposer: Actor;
  readonly votes: readonly Vote[];
}

export interface PauseFact extends Recorded {
  readonly state: 'PAUSED' | 'LIFTED';
}

export interface Pause extends Stored {
  readonly subject: PauseSubject;
  readonly facts: readonly PauseFact[];
}

/** What is known of a year's working days since a decision; a later one replaces it. */
export interface CalendarFact extends Recorded, Omit<CalendarInput, 'year'> {}

/** Working days of a year, under `calendar/<year>`. */
export interface Calendar extends Stored {
  readonly year: number;
  readonly facts: readonly CalendarFact[];
}

export const consortiums = defineTable<Consortium>('consortium');
export const organisations = defineTable<Organisation>('organisation');
export const units = defineTable<Unit>('unit');
export const regions = defineTable<Region>('region');
export const proposals = defineTable<Proposal>('proposal');
export const calendars = defineTable<Calendar>('calendar');
export const pauses = defineTable<Pause>('pause');

/** The one consortium of a channel. */
export const CONSORTIUM_ID = 'founding';

export const pauseId = ({ kind, id }: PauseSubject): string => `${kind}/${id}`;
