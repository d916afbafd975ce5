// SPDX-License-Identifier: Apache-2.0
import type { AccessMode } from '@yulian/proofs';

/** One row: what an access of a mode must name, and what its delivery says. */
export interface AccessModeRule {
  readonly zh: string;
  /** Under what it is made: a grant, or a code that the holder shows. */
  readonly under: 'grant' | 'showing';
  readonly needsCase: boolean;
  /** Whether a delivery names the record that it is from. */
  readonly namesRecord: boolean;
}

/** All modes of access: this table and nothing else decides it. */
export const ACCESS_MODE_RULES = {
  DISCLOSE: { zh: '提供数据', under: 'grant', needsCase: true, namesRecord: true },
  CHECK: { zh: '核验比对', under: 'grant', needsCase: true, namesRecord: false },
  DELIVER: { zh: '提供材料', under: 'grant', needsCase: true, namesRecord: true },
  SHOW: { zh: '亮证', under: 'showing', needsCase: false, namesRecord: true },
} as const satisfies Record<AccessMode, AccessModeRule>;

/** The rule of a mode, as a plain row. */
export function accessModeRule(mode: AccessMode): AccessModeRule {
  return ACCESS_MODE_RULES[mode];
}
