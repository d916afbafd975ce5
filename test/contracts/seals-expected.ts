// SPDX-License-Identifier: Apache-2.0
// What the measures on electronic seals say, written down by hand and apart from the product. In words:
// the owner applies, the issuing department approves or refuses, the making unit makes and files; the
// owner reports a stop, a resumption or a cancellation, and the making unit files each; the department
// may give its opinion that a seal is to be cancelled. Nothing is skipped, nothing is done twice.
import type { PartyName } from '../support/seal-world.js';
import type { RoleName } from '../support/members.js';

export const SEAL_ACT_NAMES = [
  'approve',
  'refuse',
  'withdraw',
  'make',
  'file',
  'reportSuspension',
  'fileSuspension',
  'reportResumption',
  'fileResumption',
  'declineReport',
  'reportCancellation',
  'orderCancellation',
  'fileCancellation',
] as const;

export type SealActName = (typeof SEAL_ACT_NAMES)[number];

/** Who does an act, in which role. */
export const DONE_BY: Readonly<Record<SealActName, readonly [PartyName, RoleName]>> = {
  approve: ['department', 'approver'],
  refuse: ['department', 'approver'],
  withdraw: ['owner', 'approver'],
  make: ['maker', 'clerk'],
  file: ['maker', 'approver'],
  reportSuspension: ['owner', 'approver'],
  fileSuspension: ['maker', 'approver'],
  reportResumption: ['owner', 'approver'],
  fileResumption: ['maker', 'approver'],
  declineReport: ['maker', 'approver'],
  reportCancellation: ['owner', 'approver'],
  orderCancellation: ['department', 'approver'],
  fileCancellation: ['maker', 'approver'],
};

/** Acts that bring an application into a state. */
export const WAY_TO_SEAL_STATE = {
  APPLIED: [],
  REFUSED: ['refuse'],
  WITHDRAWN: ['withdraw'],
  APPROVED: ['approve'],
  MADE: ['approve', 'make'],
  ACTIVE: ['approve', 'make', 'file'],
  SUSPENDING: ['approve', 'make', 'file', 'reportSuspension'],
  SUSPENDED: ['approve', 'make', 'file', 'reportSuspension', 'fileSuspension'],
  RESUMING: ['approve', 'make', 'file', 'reportSuspension', 'fileSuspension', 'reportResumption'],
  CANCELLING: ['approve', 'make', 'file', 'reportCancellation'],
  CANCELLED: ['approve', 'make', 'file', 'reportCancellation', 'fileCancellation'],
} as const satisfies Record<string, readonly SealActName[]>;

export type SealStateName = keyof typeof WAY_TO_SEAL_STATE;

export const SEAL_STATE_NAMES = Object.keys(WAY_TO_SEAL_STATE) as readonly SealStateName[];

/** What follows from a state by an act; every other cell is a no. */
const RESULTS: Readonly<Record<SealStateName, Partial<Record<SealActName, SealStateName>>>> = {
  APPLIED: { approve: 'APPROVED', refuse: 'REFUSED', withdraw: 'WITHDRAWN' },
  REFUSED: {},
  WITHDRAWN: {},
  APPROVED: { make: 'MADE', withdraw: 'WITHDRAWN' },
  MADE: { file: 'ACTIVE', reportCancellation: 'CANCELLING', orderCancellation: 'CANCELLING' },
  ACTIVE: {
    reportSuspension: 'SUSPENDING',
    reportCancellation: 'CANCELLING',
    orderCancellation: 'CANCELLING',
  },
  SUSPENDING: {
    fileSuspension: 'SUSPENDED',
    declineReport: 'ACTIVE',
    orderCancellation: 'CANCELLING',
  },
  SUSPENDED: {
    reportResumption: 'RESUMING',
    reportCancellation: 'CANCELLING',
    orderCancellation: 'CANCELLING',
  },
  RESUMING: {
    fileResumption: 'ACTIVE',
    declineReport: 'SUSPENDED',
    orderCancellation: 'CANCELLING',
  },
  CANCELLING: { fileCancellation: 'CANCELLED' },
  CANCELLED: {},
};

/** The state after an act, or undefined when it is not allowed. */
export function expectedSealState(
  state: SealStateName,
  act: SealActName,
): SealStateName | undefined {
  return RESULTS[state][act];
}
