// SPDX-License-Identifier: Apache-2.0
import type { Fact } from '../status/bitemporal.js';
import type { PowersFact } from './authority.js';
import type { LicenceBatchRecord, LicenceRecord } from './licence.js';
import type { SealUse } from './seal-use.js';

/** What the chain holds under one licence identifier. */
export interface LicenceOnChain {
  readonly licence?: LicenceRecord;
  /** `index` from 0; left out when a whole batch is meant. */
  readonly batch?: { readonly record: LicenceBatchRecord; readonly index?: number };
}

/** One licence that the assessed one stands on, directly or through others. */
export interface BasisNode extends LicenceOnChain {
  readonly id: string;
  /** Ids from the assessed licence down to this one's dependant. */
  readonly path: readonly string[];
}

/** A pause that began or ended. */
export interface PauseStateFact extends Fact {
  readonly state: 'PAUSED' | 'LIFTED';
}

/** A unit's name and life. */
export interface UnitLifeFact extends Fact {
  readonly name: string;
  readonly state: 'ACTIVE' | 'MERGED' | 'CLOSED';
}

/**
 * Everything on chain that decides whether a licence may be relied on, read in one query, so
 * that one endorsement covers it. It holds facts, not verdicts: any moment can be asked about
 * later, offline.
 */
export interface Assessment extends LicenceOnChain {
  readonly format: 1;
  /** A licence identifier, or a batch's id: one assessment then serves all its entries. */
  readonly id: string;
  /** The ledger's channel. */
  readonly channel: string;
  /** The query's time: nothing later is known. */
  readonly readAt: string;
  /** Of a whole batch: the entries that have rows of their own, for which it says nothing. */
  readonly exceptions?: readonly string[];
  readonly issuer: {
    readonly uscc: string;
    readonly facts: readonly UnitLifeFact[];
    /** Powers of the issuer over the type. */
    readonly authority: readonly PowersFact[];
    readonly pauses: readonly PauseStateFact[];
  };
  readonly type: {
    readonly typeCode: string;
    readonly title: string;
    readonly pauses: readonly PauseStateFact[];
    /** Versions of the collection standard by effect. */
    readonly standards: readonly (Fact & { readonly version: number; readonly txId: string })[];
  };
  readonly basis: readonly BasisNode[];
  /** More licences stand below than were followed. */
  readonly basisTruncated: boolean;
  /** Seals of which a number names the anchored file; none for entries of batches, whose files the
   * chain does not know. */
  readonly seals?: readonly SealUse[];
  readonly epoch: { readonly number: number; readonly advancedAt: string };
}
