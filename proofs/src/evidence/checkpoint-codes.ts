// SPDX-License-Identifier: Apache-2.0
import type { CheckState } from '../verification/check.js';
import type { Language } from '../verification/describe.js';

/** Permanent codes of what is found of a kept head, and the one state that each stands for. */
export const CHECKPOINT_CODES = {
  CHECKPOINT_SIGNED: 'pass',
  CHECKPOINT_MALFORMED: 'fail',
  CHECKPOINT_OTHER_LEDGER: 'fail',
  /** No pinned organisation issued the signer's certificate, or it was not valid then. */
  CHECKPOINT_NOT_TRUSTED: 'fail',
  /** Somebody else of a member: a clerk, a trader, a peer. */
  CHECKPOINT_NOT_OF_A_GATEWAY: 'fail',
  CHECKPOINT_SIGNATURE_INVALID: 'fail',
  /** The signature's other spelling, which no gateway gives. */
  CHECKPOINT_RESPELT: 'fail',
  /** The list of blocks has gaps, or another end than the head. */
  CHECKPOINT_BLOCKS_DIFFER: 'fail',
} as const satisfies Record<string, CheckState>;

export type CheckpointCode = keyof typeof CHECKPOINT_CODES;

/** What each code says. */
export const checkpointCodeTexts: Readonly<
  Record<CheckpointCode, Readonly<Record<Language, string>>>
> = {
  CHECKPOINT_SIGNED: {
    'zh-CN': '由成员组织的网关签名',
    en: 'A gateway of a member organisation signed it',
  },
  CHECKPOINT_MALFORMED: { 'zh-CN': '不是账本头部', en: 'This is no head of the chain' },
  CHECKPOINT_OTHER_LEDGER: { 'zh-CN': '属于另一条链', en: 'It is of another chain' },
  CHECKPOINT_NOT_TRUSTED: {
    'zh-CN': '签名证书不由信任根中的组织签发，或当时不在有效期内',
    en: 'No organisation of the trust roots issued the certificate that signed, or it was not valid then',
  },
  CHECKPOINT_NOT_OF_A_GATEWAY: {
    'zh-CN': '签名者属于成员组织，但不是其网关',
    en: 'Somebody of a member organisation signed it, and not its gateway',
  },
  CHECKPOINT_SIGNATURE_INVALID: {
    'zh-CN': '签名不成立：内容被改动过',
    en: 'The signature does not hold: the content was changed',
  },
  CHECKPOINT_RESPELT: {
    'zh-CN': '签名被改写成另一种形式',
    en: 'The signature is spelt in another way',
  },
  CHECKPOINT_BLOCKS_DIFFER: {
    'zh-CN': '所附区块哈希不连续，或不以头部为末',
    en: 'The list of block hashes has gaps, or does not end in the head',
  },
};
