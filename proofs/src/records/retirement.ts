// SPDX-License-Identifier: Apache-2.0
import type { Actor } from './facts.js';

/** For whom units were retired: publicly, or as a commitment that the beneficiary can open. */
export type Beneficiary =
  | { readonly kind: 'PUBLIC'; readonly name: string }
  | { readonly kind: 'COMMITTED'; readonly commitment: string };

/** For what units are retired. */
export const RETIREMENT_PURPOSES = ['VOLUNTARY', 'EVENT', 'TRAVEL', 'OFFICE', 'CHARITY'] as const;

export type RetirementPurpose = (typeof RETIREMENT_PURPOSES)[number];

/** That units are gone for ever 注销, under `retirement/<id>`. Written once. */
export interface RetirementRecord {
  readonly format: 1;
  readonly kind: 'retirement';
  /** `ret_` and 32 bytes. */
  readonly id: string;
  readonly account: string;
  /** USCC of the account's unit. */
  readonly unit: string;
  /** MSP id of its organisation. */
  readonly owner: string;
  /** Ranges, none of which shares a unit with another. */
  readonly serials: readonly string[];
  /** How many units together. */
  readonly units: string;
  readonly beneficiary: Beneficiary;
  readonly purpose: RetirementPurpose;
  /** The time that is made good for; both days are within it. */
  readonly period: { readonly from: string; readonly to: string };
  /** 生态项目 that the retirement is to be counted for. */
  readonly project?: string;
  readonly retiredAt: string;
  readonly actor: Actor;
  readonly txId: string;
}
