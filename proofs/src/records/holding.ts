// SPDX-License-Identifier: Apache-2.0

/** What an account is for: units are issued into, traded from, or bought to be retired. */
export type EcoAccountKind = 'ISSUER' | 'TRADER' | 'CHARITY';

/** An account of a registered unit on the eco-chain, under `eco-account/<id>`. */
export interface EcoAccountRecord {
  readonly format: 1;
  readonly kind: 'eco-account';
  /** `eac_` and 32 bytes. */
  readonly id: string;
  /** USCC. */
  readonly unit: string;
  /** MSP id of the unit's organisation. */
  readonly owner: string;
  readonly accountKind: EcoAccountKind;
  readonly openedAt: string;
  readonly txId: string;
}

/**
 * How units stand. `SPLIT` is a range that went on in parts: it has no units any more, but says
 * where those are that it had.
 */
export type HoldingState = 'HELD' | 'ON_OFFER' | 'BUFFER' | 'RETIRED' | 'CANCELLED' | 'SPLIT';

/** Units of credit in one hand, under `holding/<serial>`: the key is the range. */
export interface HoldingRecord {
  readonly format: 1;
  readonly kind: 'holding';
  /** `ECO-<region>-<method>-<vintage>-<batch>-<from>-<to>`. */
  readonly serial: string;
  /** Whose they are: `eac_…`. */
  readonly account: string;
  readonly state: HoldingState;
  /** Whether they were ever sold: the first sale's money is for projects, later ones' the seller's. */
  readonly sold: boolean;
  /** When they came into the account from another one; units that are issued have none. */
  readonly acquiredAt?: string;
  /** What they are reserved for (`ON_OFFER`), or gone by (`RETIRED`, `CANCELLED`). */
  readonly boundTo?: string;
  /** Of a range that was split: the serials of its parts. */
  readonly parts?: readonly string[];
}
