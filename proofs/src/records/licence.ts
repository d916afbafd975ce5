// SPDX-License-Identifier: Apache-2.0
import type { Recorded } from './facts.js';

/**
 * States a licence 电子证照 can be put into by an act. 撤回, 撤销, 吊销 and 注销 are distinct legal
 * acts and stay distinct states. Expiry is derived from the validity, never recorded.
 */
export type RecordedState =
  | 'VALID' // 有效
  | 'SUSPENDED' // 暂扣
  | 'DOWNGRADED' // 降低资质等级
  | 'SUPERSEDED' // 被新版本取代
  | 'WITHDRAWN' // 撤回
  | 'RESCINDED' // 撤销
  | 'REVOKED' // 吊销
  | 'CANCELLED' // 注销
  | 'TRANSFERRED_OUT'; // 转出

/** One act on a licence and the state it put the licence into. */
export interface LicenceFact extends Recorded {
  readonly act: string;
  readonly state: RecordedState;
}

/** Plain digests, for a document that carries a signature value; else a salted commitment. */
export type DocumentAnchor =
  | { readonly sha256: string; readonly sm3: string; readonly size: number }
  | { readonly commitment: string };

/** Commitment over the record's fields. */
export interface FieldsCommitment {
  readonly root: string;
  readonly leafCount: number;
}

/** What a licence says of itself; also the leaf of a batch. */
export interface LicenceContent {
  /** GB/T 36904 identifier. */
  readonly id: string;
  /** Pseudonym of the holder, made by the issuing unit. */
  readonly holder: string;
  readonly document: DocumentAnchor;
  readonly commitment: FieldsCommitment;
  /** Instants; `validTo` is exclusive, left out when open. */
  readonly issuedAt: string;
  readonly validFrom: string;
  readonly validTo?: string;
  /** Ids of the licences it was based on. */
  readonly reliesOn: readonly string[];
}

/** Reference to a version of a standard. */
export interface StandardReference {
  readonly id: string;
  readonly version: number;
}

/** A licence as the chain holds it, under `licence/<id>`. */
export interface LicenceRecord extends LicenceContent {
  readonly format: 1;
  readonly kind: 'licence';
  readonly typeCode: string;
  /** USCC of the issuing unit. */
  readonly issuer: string;
  /** MSP id of the organisation whose endorsement every change needs. */
  readonly owner: string;
  readonly version: number;
  readonly standard: StandardReference;
  readonly supersedes?: string;
  readonly supersededBy?: string;
  /** Set when it came into being as an entry of a batch. */
  readonly batch?: { readonly id: string; readonly index: number };
  readonly facts: readonly LicenceFact[];
}

/** A batch of licences under one root, under `licence-batch/<id>`. */
export interface LicenceBatchRecord {
  readonly format: 1;
  readonly kind: 'licence-batch';
  /** `<typeCode>.<issuer>.<serialPrefix>`; members have the serials prefix ‖ 00001 … */
  readonly id: string;
  readonly typeCode: string;
  readonly issuer: string;
  readonly owner: string;
  readonly serialPrefix: string;
  readonly count: number;
  /** RFC 9162 root over the canonical bytes of the members' {@link LicenceContent}, SHA-256. */
  readonly root: string;
  readonly standard: StandardReference;
  readonly issuedAt: string;
  /** Latest end among the members, exclusive; left out when one of them has none. */
  readonly validTo?: string;
  /** Everything that any member relies on. */
  readonly reliesOn: readonly string[];
  readonly facts: readonly LicenceFact[];
}
