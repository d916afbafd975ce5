// SPDX-License-Identifier: Apache-2.0
import type { RetirementPurpose } from '../records/retirement.js';
import type { Language } from '../verification/index.js';
import type { CertificateCheckCode, CertificateCheckName } from './checks.js';

type Texts<K extends string> = Readonly<Record<K, Readonly<Record<Language, string>>>>;

/** What each check of a certificate is called. */
export const certificateCheckTexts: Texts<CertificateCheckName> = {
  file: { 'zh-CN': '证书文件', en: 'Certificate file' },
  evidence: { 'zh-CN': '背书证据', en: 'Endorsements' },
  retirement: { 'zh-CN': '注销记录', en: 'Retirement' },
  units: { 'zh-CN': '减排单位', en: 'Units' },
  batch: { 'zh-CN': '批次核证', en: 'Batch' },
  page: { 'zh-CN': '证书版面', en: 'Printed page' },
};

/** What each code says. */
export const certificateCodeTexts: Texts<CertificateCheckCode> = {
  CERTIFICATE_READ: { 'zh-CN': '文件完整可读', en: 'The file is whole' },
  CERTIFICATE_MALFORMED: { 'zh-CN': '不是注销证书', en: 'This is no certificate of retirement' },
  CERTIFICATE_NOT_CANONICAL: { 'zh-CN': '文件被改动过', en: 'The file was changed' },
  CERTIFICATE_NOT_ATTACHED: { 'zh-CN': 'PDF 中没有证据', en: 'The PDF carries no evidence' },
  EVIDENCE_ENDORSED: {
    'zh-CN': '由足够多的组织背书',
    en: 'Endorsed by as many organisations as are needed',
  },
  EVIDENCE_MALFORMED: { 'zh-CN': '证据无法读取', en: 'The evidence cannot be read' },
  EVIDENCE_ENDORSEMENTS_TOO_FEW: {
    'zh-CN': '背书组织不足',
    en: 'Too few organisations endorsed it',
  },
  EVIDENCE_SIGNATURE_INVALID: { 'zh-CN': '背书签名无效', en: 'A signature does not hold' },
  EVIDENCE_RESPELT: { 'zh-CN': '背书被重复或改写', en: 'An endorsement is doubled or respelt' },
  EVIDENCE_NOT_TRUSTED: { 'zh-CN': '背书者不可信', en: 'An endorser is not believed' },
  EVIDENCE_OTHER_LEDGER: { 'zh-CN': '属于另一条链', en: 'It is of another chain' },
  RETIREMENT_RECORDED: { 'zh-CN': '链上有这项注销', en: 'The chain has this retirement' },
  RETIREMENT_DIFFERS: { 'zh-CN': '与链上的注销不符', en: 'The chain has another retirement' },
  UNITS_RETIRED: { 'zh-CN': '所列单位均已注销', en: 'All units named are retired' },
  UNITS_NOT_RETIRED: { 'zh-CN': '所列单位未全部注销', en: 'Not all units named are retired by it' },
  BATCH_VERIFIED: {
    'zh-CN': '批次已由另一组织核证',
    en: 'A second organisation verified the batch',
  },
  BATCH_NOT_VERIFIED: { 'zh-CN': '批次未经核证', en: 'The batch was not verified' },
  PAGE_MATCHES: { 'zh-CN': '版面与证据一致', en: 'The page says what the evidence says' },
  PAGE_DIFFERS: { 'zh-CN': '版面被改动过', en: 'The page was changed' },
  PAGE_NONE: { 'zh-CN': '没有版面', en: 'There is no page' },
  NOT_REACHED: { 'zh-CN': '未能核验', en: 'Could not be asked' },
};

/** Words of the certificate itself. None may change: PDFs that were issued are verified by drawing them again. */
export const certificateTexts = {
  title: { 'zh-CN': '减排单位注销证书', en: 'Certificate of Retirement' },
  subtitle: { 'zh-CN': '渝链生态链', en: 'Yulian eco-chain' },
  units: { 'zh-CN': '注销数量', en: 'Units retired' },
  unitName: { 'zh-CN': '个减排单位', en: 'units of credit' },
  beneficiary: { 'zh-CN': '受益方', en: 'Beneficiary' },
  hidden: { 'zh-CN': '不公开；承诺值', en: 'Not public; commitment' },
  purpose: { 'zh-CN': '用途', en: 'Purpose' },
  period: { 'zh-CN': '抵销期间', en: 'Period' },
  to: { 'zh-CN': ' 至 ', en: ' to ' },
  project: { 'zh-CN': '生态项目', en: 'Project' },
  retiredAt: { 'zh-CN': '注销时间', en: 'Retired at' },
  holder: { 'zh-CN': '注销单位', en: 'Retired by' },
  account: { 'zh-CN': '账户', en: 'Account' },
  serials: { 'zh-CN': '编号', en: 'Serials' },
  more: { 'zh-CN': '另有 {n} 项，见所附证据', en: 'and {n} more, in the evidence attached' },
  batches: { 'zh-CN': '批次', en: 'Batches' },
  batch: {
    'zh-CN': '{id}：因子集 {set}，年份 {vintage}，核证单位 {verifier}',
    en: '{id}: factor set {set}, vintage {vintage}, verified by {verifier}',
  },
  id: { 'zh-CN': '证书编号', en: 'Certificate' },
  transaction: { 'zh-CN': '交易', en: 'Transaction' },
  knownUntil: { 'zh-CN': '证据时间', en: 'Evidence as of' },
  final: {
    'zh-CN': '注销是终局的：这些单位不能再持有、交易或再次注销。',
    en: 'Retirement is final: these units cannot be held, traded or retired again.',
  },
  unitNote: {
    'zh-CN': '减排单位由本项目定义，不是任何官方核证减排量。',
    en: 'The unit is defined by this project: it is no official certified emission reduction.',
  },
  howTo: {
    'zh-CN': '扫码查看；离线核验：yulian verify 本文件（任何一个字节的改动都会被发现）',
    en: 'Scan to look it up; verify offline: yulian verify FILE (any changed byte is found)',
  },
} as const satisfies Texts<string>;

export const purposeTexts: Texts<RetirementPurpose> = {
  VOLUNTARY: { 'zh-CN': '自愿注销', en: 'Voluntary' },
  EVENT: { 'zh-CN': '活动碳中和', en: 'An event' },
  TRAVEL: { 'zh-CN': '出行', en: 'Travel' },
  OFFICE: { 'zh-CN': '办公', en: 'Office work' },
  CHARITY: { 'zh-CN': '公益', en: 'Charity' },
};
