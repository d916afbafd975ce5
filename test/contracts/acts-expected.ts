// SPDX-License-Identifier: Apache-2.0
// What the law says of acts on a licence, written down by hand and apart from the product: it
// imports no product code. In words: 变更 延续 补发 make a new version; 暂扣 takes a licence away for
// a while, 返还 gives it back as it was; 撤回, 撤销, 吊销 end it for three different reasons, of which
// 撤销 alone may reach back and may still be said of one that was replaced or has expired; 注销
// closes the entry of whatever is not replaced, handed over or closed already.

export const ACT_NAMES = [
  'change',
  'renew',
  'replace',
  'suspend',
  'restore',
  'downgrade',
  'withdraw',
  'rescind',
  'revoke',
  'cancel',
  'transferOut',
] as const;

export type ActName = (typeof ACT_NAMES)[number];

/** States in which an act can find a licence; `EXPIRED` follows from its validity. */
export const STATE_NAMES = [
  'VALID',
  'DOWNGRADED',
  'SUSPENDED',
  'SUPERSEDED',
  'WITHDRAWN',
  'RESCINDED',
  'REVOKED',
  'CANCELLED',
  'TRANSFERRED_OUT',
  'EXPIRED',
] as const;

export type StateName = (typeof STATE_NAMES)[number];

/** Result of each act in each state; a dot is a no. Columns in the order of {@link ACT_NAMES}. */
const TABLE: Readonly<Record<StateName, string>> = {
  // Columns:
  //  change     renew      replace    suspend   restore downgrade  withdraw  rescind   revoke  cancel    transferOut
  VALID:
    'SUPERSEDED SUPERSEDED SUPERSEDED SUSPENDED .       DOWNGRADED WITHDRAWN RESCINDED REVOKED CANCELLED TRANSFERRED_OUT',
  DOWNGRADED:
    'SUPERSEDED .          .          SUSPENDED .       .          WITHDRAWN RESCINDED REVOKED CANCELLED .',
  SUSPENDED:
    '.          .          .          .         VALID   .          WITHDRAWN RESCINDED REVOKED CANCELLED .',
  SUPERSEDED:
    '.          .          .          .         .       .          .         RESCINDED .       .         .',
  WITHDRAWN:
    '.          .          .          .         .       .          .         .         .       CANCELLED .',
  RESCINDED:
    '.          .          .          .         .       .          .         .         .       CANCELLED .',
  REVOKED:
    '.          .          .          .         .       .          .         .         .       CANCELLED .',
  CANCELLED:
    '.          .          .          .         .       .          .         .         .       .         .',
  TRANSFERRED_OUT:
    '.          .          .          .         .       .          .         .         .       .         .',
  EXPIRED:
    '.          .          .          .         .       .          .         RESCINDED .       CANCELLED .',
};

/** The state that an act makes of a licence in a state; undefined when it is not allowed. */
export function expectedState(state: StateName, act: ActName): StateName | undefined {
  const cell = TABLE[state].split(/ +/)[ACT_NAMES.indexOf(act)];
  return cell === '.' ? undefined : (cell as StateName);
}

/** Acts that can be done on a whole batch at once. */
export const BATCH_ACTS: readonly ActName[] = [
  'suspend',
  'restore',
  'withdraw',
  'rescind',
  'revoke',
  'cancel',
];

/** Acts that another unit can be given the power to do; the others are the issuer's alone. */
export const GIVEN_ACTS: readonly ActName[] = [
  'suspend',
  'restore',
  'downgrade',
  'withdraw',
  'rescind',
  'revoke',
  'cancel',
];

/** Acts whose legal effect may begin before that of the act before them. */
export const REACHING_BACK: readonly ActName[] = ['rescind'];

/** Acts that make a new version. */
export const NEW_VERSION: readonly ActName[] = ['change', 'renew', 'replace'];

export function isNewVersion(act: ActName): act is 'change' | 'renew' | 'replace' {
  return NEW_VERSION.includes(act);
}
