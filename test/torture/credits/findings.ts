// SPDX-License-Identifier: Apache-2.0
import type { CreditFault } from '@yulian/proofs';
import type { Discrepancy } from '../../credits/batch-sequence.js';
import type { Violation } from '../engine/suite.js';

export function violationsOf(discrepancies: readonly Discrepancy[]): Violation[] {
  return discrepancies.map((one) => ({ invariant: 'AS_MODEL', detail: JSON.stringify(one) }));
}

export function violationsOfAudit(faults: readonly CreditFault[]): Violation[] {
  return faults.map((one) => ({ invariant: 'AUDIT_IS_SOUND', detail: JSON.stringify(one) }));
}
