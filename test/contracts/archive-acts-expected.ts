// SPDX-License-Identifier: Apache-2.0
// Who does what with a package of electronic archives, written down by hand and apart from the
// product: it imports no product code. In words: the business section collects and tests; the
// archives section tests again, catalogues and stores, or returns it before it is stored; the hall takes
// over what the archives section offers, after a test of its own. What the period of retention is
// over for may be disposed of: proposed by the archives section, agreed to by the business section,
// approved by a leader of the unit, supervised by two, and erased.

export const ARCHIVE_ACT_NAMES = [
  'collect',
  'testArchiving',
  'testReceiving',
  'catalogue',
  'store',
  'return',
  'offerHandover',
  'testHandover',
  'acceptHandover',
  'declineHandover',
  'testPeriodic',
  'extendRetention',
  'proposeDisposal',
  'agreeDisposal',
  'refuseDisposal',
  'approveDisposal',
  'superviseDisposal',
  'certifyErasure',
] as const;

export type ArchiveActName = (typeof ARCHIVE_ACT_NAMES)[number];

/** `NONE`: there is no package yet. */
export const ARCHIVE_STATE_NAMES = [
  'NONE',
  'COLLECTED',
  'TESTED',
  'RECEIVED',
  'CATALOGUED',
  'STORED',
  'RETURNED',
  'HANDOVER_OFFERED',
  'HANDOVER_TESTED',
  'HANDED_OVER',
  'DISPOSAL_PROPOSED',
  'DISPOSAL_APPRAISED',
  'DISPOSAL_APPROVED',
  'DISPOSAL_SUPERVISED',
  'DISPOSAL_REGISTERED',
  'ERASED',
] as const;

export type ArchiveStateName = (typeof ARCHIVE_STATE_NAMES)[number];

type Row = Readonly<Partial<Record<ArchiveActName, ArchiveStateName>>>;

/** What each act makes of a package in each state; what is not here is not allowed. */
const TABLE: Readonly<Record<ArchiveStateName, Row>> = {
  NONE: { collect: 'COLLECTED' },
  COLLECTED: { testArchiving: 'TESTED', return: 'RETURNED' },
  TESTED: { testReceiving: 'RECEIVED', return: 'RETURNED' },
  RECEIVED: { catalogue: 'CATALOGUED', return: 'RETURNED' },
  CATALOGUED: { store: 'STORED', return: 'RETURNED' },
  STORED: {
    offerHandover: 'HANDOVER_OFFERED',
    testPeriodic: 'STORED',
    extendRetention: 'STORED',
    proposeDisposal: 'DISPOSAL_PROPOSED',
  },
  RETURNED: { collect: 'COLLECTED' },
  HANDOVER_OFFERED: { testHandover: 'HANDOVER_TESTED', declineHandover: 'STORED' },
  HANDOVER_TESTED: { acceptHandover: 'HANDED_OVER', declineHandover: 'STORED' },
  HANDED_OVER: { testPeriodic: 'HANDED_OVER', extendRetention: 'HANDED_OVER' },
  DISPOSAL_PROPOSED: { agreeDisposal: 'DISPOSAL_APPRAISED', refuseDisposal: 'STORED' },
  DISPOSAL_APPRAISED: { approveDisposal: 'DISPOSAL_APPROVED', refuseDisposal: 'STORED' },
  DISPOSAL_APPROVED: { superviseDisposal: 'DISPOSAL_SUPERVISED' },
  DISPOSAL_SUPERVISED: { superviseDisposal: 'DISPOSAL_REGISTERED' },
  DISPOSAL_REGISTERED: { certifyErasure: 'ERASED' },
  ERASED: {},
};

/** The state that an act makes of a package in a state; undefined when it is not allowed. */
export function expectedArchiveState(
  state: ArchiveStateName,
  act: ArchiveActName,
): ArchiveStateName | undefined {
  return TABLE[state][act];
}

/** Sections of the fonds of the tests, by the member that is each. */
type Section = 'unit' | 'business' | 'archives' | 'hall';
type Who = readonly [readonly Section[], readonly ('clerk' | 'approver')[]];

const CLERK = ['clerk'] as const;
const APPROVER = ['approver'] as const;
const BOTH = ['clerk', 'approver'] as const;

const WHO: Readonly<Record<ArchiveActName, Who>> = {
  collect: [['business'], CLERK],
  testArchiving: [['business'], CLERK],
  testReceiving: [['archives'], CLERK],
  catalogue: [['archives'], CLERK],
  store: [['archives'], CLERK],
  return: [['archives'], CLERK],
  offerHandover: [['archives'], APPROVER],
  testHandover: [['hall'], CLERK],
  acceptHandover: [['hall'], APPROVER],
  declineHandover: [['hall'], APPROVER],
  testPeriodic: [['archives'], CLERK],
  extendRetention: [['archives'], APPROVER],
  proposeDisposal: [['archives'], BOTH],
  agreeDisposal: [['business'], BOTH],
  refuseDisposal: [['business', 'unit'], APPROVER],
  approveDisposal: [['unit'], APPROVER],
  superviseDisposal: [['business', 'archives'], BOTH],
  certifyErasure: [['archives'], BOTH],
};

/** After the hand-over the hall keeps the package. */
const KEEPERS_ACTS: readonly ArchiveActName[] = ['testPeriodic', 'extendRetention'];

/** What somebody is told who tries an act: the new state, or the code of the refusal. */
export function expectedArchiveOutcome(
  state: ArchiveStateName,
  act: ArchiveActName,
  section: Section | 'nobody',
  role: string,
): string {
  const [sections, roles] = WHO[act];
  const isHalls = state === 'HANDED_OVER' && KEEPERS_ACTS.includes(act);
  const competent: readonly string[] = isHalls ? ['hall'] : sections;
  if (!roles.some((one) => one === role)) return 'ROLE_REQUIRED';
  if (state === 'NONE' && act !== 'collect') return 'RECORD_NOT_FOUND';
  if (!competent.includes(section)) return 'ARCHIVE_ACT_NOT_COMPETENT';
  return expectedArchiveState(state, act) ?? 'ARCHIVE_ACT_NOT_ALLOWED';
}
