// SPDX-License-Identifier: Apache-2.0
// What the gateway answers to persons, as far as the page shows it.

/** A unit, by its public name. */
export interface Unit {
  readonly unit: string;
  readonly name: string;
}

/** Whether somebody is signed in, and as what. */
export interface SessionAnswer {
  readonly signedIn: boolean;
  readonly kind?: 'worker' | 'person' | 'enterprise' | 'agent';
  readonly expiresAt?: string;
  readonly mandate?: string;
}

export type UseState =
  'ALLOWED' | 'DENIED' | 'DELIVERED' | 'NO_RECORD' | 'CANNOT_ANSWER' | 'ACKNOWLEDGED' | 'DISPUTED';

/** A field, by its path and its title in the language that was asked for. */
export interface Field {
  readonly path: string;
  readonly title: string;
}

/** A licence of one's own, in whatever state. */
export interface OwnLicence {
  readonly id: string;
  readonly title: string;
  readonly issuer: Unit;
  readonly state: string;
  readonly issuedAt: string;
  readonly validTo?: string;
  readonly hasFile: boolean;
}

/** What a licence says. */
export interface LicenceValues {
  readonly number?: string;
  readonly fields: readonly (Field & { readonly value: unknown })[];
}

export interface Objection {
  readonly id: string;
  readonly state: ObjectionState;
  readonly mayEscalate: boolean;
  readonly due?: string;
}

export type ObjectionState =
  'OPEN' | 'ACCEPTED' | 'UPHELD' | 'WITHDRAWN' | 'ESCALATED' | 'UPHELD_BY_SUPERVISOR';

/** One use of one's data. */
export interface Use {
  readonly id: string;
  readonly mode: 'DISCLOSE' | 'CHECK' | 'SHOW' | 'DELIVER';
  readonly state: UseState;
  readonly at: string;
  readonly requester: Unit;
  readonly provider: Unit;
  readonly item: { readonly id: string; readonly title: string };
  readonly fields: readonly Field[];
  readonly purpose: string;
  readonly serviceItem: { readonly id: string; readonly title?: string };
  readonly case?: string;
  readonly basis: string;
  readonly receipts: readonly {
    readonly act: string;
    readonly state: string;
    readonly at: string;
  }[];
  readonly receiptMissing?: 'DELIVERY' | 'ACKNOWLEDGEMENT';
  readonly deferral?: { readonly basis: string; readonly until: string };
  readonly objection?: Objection;
}

/** How many uses one provider counted, and how many of them can be seen. */
export interface Count {
  readonly provider: Unit;
  readonly counted: number;
  readonly shown: number;
  readonly deferred: number;
  readonly missing: number;
}

export interface Uses {
  readonly complete: boolean;
  readonly counts: readonly Count[];
  /** Units whose uses other gateways tell. */
  readonly elsewhere: readonly Unit[];
  readonly data: readonly Use[];
  readonly hasMore: boolean;
}

/** What can be shown of a licence of one's own. */
export interface Showable {
  readonly licence: string;
  readonly item: { readonly id: string; readonly title: string };
  readonly provider: Unit;
  readonly fields: readonly Field[];
}

/** A code that was made. */
export interface Showing {
  readonly id: string;
  readonly code: string;
  readonly expiresAt: string;
}

export const OBJECTION_REASONS = [
  'NO_SUCH_CASE',
  'OTHER_PURPOSE',
  'MORE_THAN_NEEDED',
  'NO_GROUND',
  'OTHER',
] as const;

export type ObjectionReason = (typeof OBJECTION_REASONS)[number];

/** A pool into which points can be given now. */
export interface OpenPool {
  readonly id: string;
  readonly region: string;
  readonly factorSet: string;
  readonly vintage: number;
}

/** Grams that were given, and what became of them. */
export interface Gift {
  readonly pool: string;
  readonly grams: string;
  readonly state: 'OPEN' | 'CLOSED' | 'BATCHED';
  readonly batch?: string;
  /** Retirements of units of the batch. */
  readonly certificates: readonly string[];
}

/** What one saved on a day. Grams are integer strings. */
export interface PointsDay extends Omit<OpenPool, 'id'> {
  readonly day: string;
  readonly cases: number;
  readonly held: number;
  readonly collectable: string;
  /** The last day on which it can be collected. */
  readonly until: string;
  readonly collected: string;
  readonly donated: string;
  readonly gifts: readonly Gift[];
}

export interface UnitPoints {
  readonly unit: Unit;
  readonly consent: 'GIVEN' | 'WITHDRAWN';
  readonly days: readonly PointsDay[];
}

export interface Points {
  readonly data: readonly UnitPoints[];
  readonly pools: readonly OpenPool[];
}

/** Points of a day that go into a pool. */
export interface Donation {
  readonly unit: string;
  readonly day: string;
  readonly pool: string;
  readonly grams: string;
}
