// SPDX-License-Identifier: Apache-2.0
import type { ArchiveState } from '@yulian/proofs';
import type { Role } from '../kernel/caller.js';

/** Who does an act, as the fonds names them; the keeper is the hall once it has taken over. */
export type Part = 'business' | 'archives' | 'hall' | 'keeper' | 'unit';

/** What an act makes of a package, by the state that it finds; `NONE` before there is one. */
type Steps = Readonly<Partial<Record<ArchiveState | 'NONE', ArchiveState>>>;

/** One row: who may do an act, and when. */
export interface ArchiveActRule {
  readonly zh: string;
  readonly steps: Steps;
  readonly parts: readonly Part[];
  readonly roles: readonly Role[];
}

/** An act that leaves the state as it is. */
const KEPT: Steps = { STORED: 'STORED', HANDED_OVER: 'HANDED_OVER' };
const EITHER_ROLE = ['clerk', 'approver'] as const;

/**
 * The whole life of a package: this table and nothing else decides who may do what when. Tests
 * lead on only when they are passed; else the package stays where it is.
 */
export const ARCHIVE_ACTS = {
  collect: {
    ...{ zh: '收集', parts: ['business'], roles: ['clerk'] },
    steps: { NONE: 'COLLECTED', RETURNED: 'COLLECTED' },
  },
  testArchiving: {
    ...{ zh: '归档检测', parts: ['business'], roles: ['clerk'] },
    steps: { COLLECTED: 'TESTED' },
  },
  testReceiving: {
    ...{ zh: '接收检测', parts: ['archives'], roles: ['clerk'] },
    steps: { TESTED: 'RECEIVED' },
  },
  catalogue: {
    ...{ zh: '登记编目', parts: ['archives'], roles: ['clerk'] },
    steps: { RECEIVED: 'CATALOGUED' },
  },
  store: {
    ...{ zh: '入库', parts: ['archives'], roles: ['clerk'] },
    steps: { CATALOGUED: 'STORED' },
  },
  return: {
    ...{ zh: '退回', parts: ['archives'], roles: ['clerk'] },
    // Before its first test is passed as well: what fails it could else never be mended.
    steps: {
      COLLECTED: 'RETURNED',
      TESTED: 'RETURNED',
      RECEIVED: 'RETURNED',
      CATALOGUED: 'RETURNED',
    },
  },
  offerHandover: {
    ...{ zh: '移交', parts: ['archives'], roles: ['approver'] },
    steps: { STORED: 'HANDOVER_OFFERED' },
  },
  testHandover: {
    ...{ zh: '移交检测', parts: ['hall'], roles: ['clerk'] },
    steps: { HANDOVER_OFFERED: 'HANDOVER_TESTED' },
  },
  acceptHandover: {
    ...{ zh: '接收进馆', parts: ['hall'], roles: ['approver'] },
    steps: { HANDOVER_TESTED: 'HANDED_OVER' },
  },
  declineHandover: {
    ...{ zh: '拒收', parts: ['hall'], roles: ['approver'] },
    steps: { HANDOVER_OFFERED: 'STORED', HANDOVER_TESTED: 'STORED' },
  },
  testPeriodic: {
    ...{ zh: '长期保存检测', parts: ['keeper'], roles: ['clerk'] },
    steps: KEPT,
  },
  extendRetention: {
    ...{ zh: '延长保管期限', parts: ['keeper'], roles: ['approver'] },
    steps: KEPT,
  },
  proposeDisposal: {
    ...{ zh: '档案部门鉴定：提请销毁', parts: ['archives'], roles: EITHER_ROLE },
    steps: { STORED: 'DISPOSAL_PROPOSED' },
  },
  agreeDisposal: {
    ...{ zh: '业务部门鉴定：同意销毁', parts: ['business'], roles: EITHER_ROLE },
    steps: { DISPOSAL_PROPOSED: 'DISPOSAL_APPRAISED' },
  },
  refuseDisposal: {
    ...{ zh: '不予销毁', parts: ['business', 'unit'], roles: ['approver'] },
    steps: { DISPOSAL_PROPOSED: 'STORED', DISPOSAL_APPRAISED: 'STORED' },
  },
  approveDisposal: {
    ...{ zh: '批准销毁', parts: ['unit'], roles: ['approver'] },
    steps: { DISPOSAL_APPRAISED: 'DISPOSAL_APPROVED' },
  },
  superviseDisposal: {
    ...{ zh: '监销', parts: ['business', 'archives'], roles: EITHER_ROLE },
    steps: {
      DISPOSAL_APPROVED: 'DISPOSAL_SUPERVISED',
      DISPOSAL_SUPERVISED: 'DISPOSAL_REGISTERED',
    },
  },
  certifyErasure: {
    ...{ zh: '销毁', parts: ['archives'], roles: EITHER_ROLE },
    steps: { DISPOSAL_REGISTERED: 'ERASED' },
  },
} as const satisfies Record<string, ArchiveActRule>;

export type ArchiveAct = keyof typeof ARCHIVE_ACTS;

/** Acts that need nothing beside the act itself. */
export const PLAIN_ARCHIVE_ACTS = [
  'catalogue',
  'store',
  'offerHandover',
  'acceptHandover',
] as const;

/** Acts that say why. */
export const RETURNING_ARCHIVE_ACTS = ['return', 'declineHandover'] as const;

/** Acts of a disposal, up to its approval. */
export const DISPOSAL_ACTS = [
  'proposeDisposal',
  'agreeDisposal',
  'refuseDisposal',
  'approveDisposal',
] as const;

/** The rule of an act, as a plain row. */
export function archiveActRule(act: ArchiveAct): ArchiveActRule {
  return ARCHIVE_ACTS[act];
}
