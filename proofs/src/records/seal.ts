// SPDX-License-Identifier: Apache-2.0
import { factAsOf, type AsOf } from '../status/bitemporal.js';
import type { Recorded } from './facts.js';

/**
 * Steps and states of an electronic seal 电子印章 (电子印章管理办法, 2025). What its owner reports takes
 * effect for the maker's register once the maker has filed it; it cannot be used from the report on.
 */
export const RECORDED_SEAL_STATES = [
  'APPLIED', // 已申请
  'REFUSED', // 审核不通过
  'WITHDRAWN', // 申请已撤回
  'APPROVED', // 审核通过
  'MADE', // 已制作，待备案
  'ACTIVE', // 已备案，可用
  'SUSPENDING', // 停用已报
  'SUSPENDED', // 停用
  'RESUMING', // 恢复已报
  'CANCELLING', // 注销已报
  'CANCELLED', // 注销
] as const;
export type RecordedSealState = (typeof RECORDED_SEAL_STATES)[number];

/** Kinds: 01 法定名称章, 02 财务专用章, 03 发票专用章, 04 合同专用章, 05 法定代表人名章, 99 其他. */
export const SEAL_KINDS = ['01', '02', '03', '04', '05', '99'] as const;
export type SealKind = (typeof SEAL_KINDS)[number];

/** Acts on a seal that say no more than that they were done; the contract has when each is allowed. */
export const PLAIN_SEAL_ACTS = [
  'approve',
  'refuse',
  'withdraw',
  'reportSuspension',
  'fileSuspension',
  'reportResumption',
  'fileResumption',
  'declineReport',
  'reportCancellation',
  'orderCancellation',
  'fileCancellation',
] as const;

/** One act on a seal and the state it put the seal into. */
export interface SealFact extends Recorded {
  readonly act: string;
  readonly state: RecordedSealState;
}

/** Emergency pauses: 冻结 by the issuing department, 挂失 by the owner. No states: both may be in force. */
export const SEAL_PAUSES = ['FREEZE', 'LOSS'] as const;
export type SealPauseKind = (typeof SEAL_PAUSES)[number];

/** A pause that began or was lifted. */
export interface SealPauseFact extends Recorded {
  readonly kind: SealPauseKind;
  readonly state: 'PAUSED' | 'LIFTED';
}

/** The seal object that the maker has made: an `.esl` file, of which the chain keeps this. */
export interface SealObject {
  /** 印章标识 in its header. */
  readonly esId: string;
  /** Plain digests: a seal object carries a signature value. */
  readonly sha256: string;
  readonly sm3: string;
  readonly validFrom: string;
  /** Exclusive. */
  readonly validTo: string;
}

/** A seal as the chain holds it, under `seal/<id>`: from its application on. */
export interface SealRecord {
  readonly format: 1;
  readonly kind: 'seal';
  /** Of the application, chosen by the applicant's gateway. */
  readonly id: string;
  readonly sealKind: SealKind;
  /** Under which the department may approve and the maker make: USCC of the definer ‖ 9 ‖ kind. */
  readonly typeCode: string;
  /** USCC of the owner 所有者, and the MSP id of its organisation. */
  readonly ownerUnit: string;
  readonly owner: string;
  /** USCC of the issuing department 制发部门. */
  readonly department: string;
  /** USCC of the making unit 制作管理单位. */
  readonly maker: string;
  /** SM3 of the certificates (DER) that may sign with it, in order. */
  readonly certificates: readonly string[];
  /** Until when it shall be valid at most, exclusive. */
  readonly validTo: string;
  /** Seal that it takes the place of 重新制作. */
  readonly replaces?: string;
  readonly object?: SealObject;
  /** 备案编号 */
  readonly filingNumber?: string;
  readonly facts: readonly SealFact[];
  readonly pauses: readonly SealPauseFact[];
}

/** A seal's state at a moment: what was recorded, or what follows from its validity. */
export type SealState = RecordedSealState | 'NOT_YET_VALID' | 'EXPIRED' | 'UNKNOWN_THEN';

/** What holds of a seal at a moment. */
export interface SealStatus {
  readonly state: SealState;
  /** Pauses in force, in the order of {@link SEAL_PAUSES}. */
  readonly pauses: readonly SealPauseKind[];
  /** Whether documents could be sealed with it then: filed, in its validity, not paused. */
  readonly isUsable: boolean;
}

/** Pauses that are in force at `at`, as far as was known at `knownAt`. */
export function sealPausesInForce(
  pauses: readonly SealPauseFact[],
  asOf: AsOf,
): readonly SealPauseKind[] {
  return SEAL_PAUSES.filter((kind) => {
    const ofKind = pauses.filter((fact) => fact.kind === kind);
    return factAsOf(ofKind, asOf)?.state === 'PAUSED';
  });
}

/** The state of a seal at `at`, as far as was known at `knownAt`. */
export function sealStatus(
  { facts, pauses, object }: Pick<SealRecord, 'facts' | 'pauses' | 'object'>,
  asOf: AsOf,
): SealStatus {
  const inForce = sealPausesInForce(pauses, asOf);
  const recorded = factAsOf(facts, asOf)?.state ?? 'UNKNOWN_THEN';
  const state = recorded === 'ACTIVE' ? inTime(object, asOf) : recorded;
  return { state, pauses: inForce, isUsable: state === 'ACTIVE' && inForce.length === 0 };
}

function inTime(object: SealObject | undefined, { at }: AsOf): SealState {
  if (object === undefined || at < object.validFrom) return 'NOT_YET_VALID';
  return at >= object.validTo ? 'EXPIRED' : 'ACTIVE';
}
