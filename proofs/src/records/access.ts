// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from './facts.js';
import type { Grantor, ScopeCode, ScopeDimension, ScopeFailure } from './scope.js';

/**
 * How data are used: fields are delivered, a value is compared, a holder shows a code, the file of a
 * material is handed over.
 */
export const ACCESS_MODES = ['DISCLOSE', 'CHECK', 'SHOW', 'DELIVER'] as const;

export type AccessMode = (typeof ACCESS_MODES)[number];

/** What a provider can answer to an access that was allowed. */
export const DELIVERY_OUTCOMES = ['DELIVERED', 'NO_RECORD', 'CANNOT_ANSWER'] as const;

export type DeliveryOutcome = (typeof DELIVERY_OUTCOMES)[number];

export type AccessState =
  | 'ALLOWED' // 准予
  | 'DENIED' // 不予
  | DeliveryOutcome // 已交付、无此记录、无法答复
  | 'ACKNOWLEDGED' // 已签收
  | 'DISPUTED'; // 有异议: what came is not what was asked or not what the chain has

/** Why a requester does not accept a delivery. Permanent; each a basis code. */
export const DELIVERY_FAULTS = [
  'DELIVERY-UNREADABLE', // the ciphertext does not open, or holds something else
  'DELIVERY-FIELDS', // other fields than were asked for
  'DELIVERY-OPENINGS', // values that the record's commitment does not have
  'DELIVERY-RECORD', // a record that is not there, of another standard, or not in force
  'DELIVERY-DOCUMENT', // a file that the chain has no digest of, and no commitment to
] as const;

export type DeliveryFault = (typeof DELIVERY_FAULTS)[number];

/** Beside the scope: the case in whose handling data are used, and limits of a mode. */
export type AccessDimension = ScopeDimension | 'case' | 'limit';

/** Something that stands in the way of an access, and who can grant it. */
export interface AccessFailure extends Omit<ScopeFailure, 'dimension' | 'code' | 'grantableBy'> {
  readonly dimension: AccessDimension;
  /** Permanent. */
  readonly code: ScopeCode | AccessFailureCode;
  /** Beside those of scopes: the unit that handles the case. */
  readonly grantableBy: readonly (
    Grantor | { readonly party: 'handler'; readonly unit?: string }
  )[];
}

/** Why an access is denied, beside what scopes say. Permanent. */
export type AccessFailureCode = `CASE_${string}` | `ACCESS_${string}` | `CHECK_${string}`;

/** One act on an access, and what holds since then. */
export interface AccessFact extends Recorded {
  readonly act: 'decide' | 'deliver' | 'acknowledge' | 'dispute';
  readonly state: AccessState;
  /** Everything that stood in the way, when it was denied. */
  readonly failing?: readonly AccessFailure[];
  /** SHA-256 of the sealed answer, hex: of what the provider sent, and of what came. */
  readonly digest?: string;
  /** Salted commitment to the record whose fields or file were delivered; the answer opens it. */
  readonly record?: string;
}

/** What an access is about; nothing in it says who the person is. */
export interface AccessTerms {
  /** `acs_` and 32 random bytes, chosen by the requester's gateway. */
  readonly id: string;
  readonly mode: AccessMode;
  /** The grant under which it is made; or the holder's code that it redeems. */
  readonly grant?: string;
  readonly showing?: string;
  /** Code of the item in the sharing catalogue. */
  readonly item: string;
  /** USCC of the 提供部门. */
  readonly provider: string;
  /** USCC of the 需求部门. */
  readonly requester: string;
  /** The case 办件 in whose handling it is made. */
  readonly case?: string;
  readonly serviceItem: string;
  readonly purpose: string;
  readonly fields: readonly string[];
  /**
   * `u<epoch>.<hex>`: made by the provider's vault for this requester, so that neither two requesters
   * nor two providers see one reference for one person.
   */
  readonly subject: string;
  /** Salted commitment of who asked, at the requester's. */
  readonly operator: string;
  /** SHA-256 of the sealed intent that the provider got, hex. */
  readonly intent: string;
}

/** An access 共享使用 with its receipts as the chain holds it, under `access/<id>`. */
export interface AccessRecord extends AccessTerms {
  readonly format: 1;
  readonly kind: 'access';
  /** MSP id of the provider's organisation. */
  readonly owner: string;
  /** How many accesses of the provider's data on this subject there were, with this one. */
  readonly number: number;
  readonly facts: readonly AccessFact[];
}

/** How many accesses of a provider's data there were on a subject: the newest has this number. */
export interface AccessCount {
  readonly format: 1;
  readonly last: number;
}

/** The state that was recorded last: acts on accesses have effect at once. */
export function accessState({ facts }: Pick<AccessRecord, 'facts'>): AccessState {
  return (facts.at(-1) as AccessFact).state;
}

/**
 * Numbers from 1 to `last` that a list of accesses on one subject leaves out.
 *
 * @returns undefined when it is complete, else the first that is missing or there twice
 */
export function accessGap(
  accesses: readonly Pick<AccessRecord, 'number'>[],
  last: number,
): number | undefined {
  const numbers = accesses.map(({ number }) => number).sort((a, b) => a - b);
  const at = numbers.findIndex((number, index) => number !== index + 1);
  if (at >= 0) return Math.min(at + 1, numbers[at] ?? at + 1);
  return numbers.length < last ? numbers.length + 1 : undefined;
}

/** A public key to which others seal what is for a unit: HPKE (RFC 9180), DHKEM(P-256, HKDF-SHA256). */
export interface ExchangeKeyFact extends Recorded {
  readonly act: 'register';
  /** Counted from 1 with each rotation. */
  readonly number: number;
  /** Uncompressed point, 65 bytes in hex. */
  readonly publicKey: string;
}

/** The exchange keys of a unit, under `exchange-key/<USCC>`; the newest is in use. */
export interface ExchangeKeyRecord {
  readonly format: 1;
  readonly kind: 'exchange-key';
  readonly unit: string;
  /** MSP id of the unit's organisation. */
  readonly owner: string;
  readonly facts: readonly ExchangeKeyFact[];
}
