// SPDX-License-Identifier: Apache-2.0
import { text, type Text } from './text.js';

/** What `yulian demo eco` says. */
export const ecoTexts = {
  cases: text(
    '线上办结办件 {cases} 件，均自动计入减排量（{seconds} 秒）',
    '{cases} cases handled online and delivered; each earned by itself ({seconds} s)',
  ),
  points: text(
    '{persons} 人登录、同意、领取并捐出积分，共 {grams} 克，积分池 {pool}（{seconds} 秒）',
    '{persons} persons signed in, consented, collected and gave {grams} grams into pool {pool} ({seconds} s)',
  ),
  batch: text(
    '批次 {id}：{grams} 克，另一组织核证签发 {units} 个减排单位，其中缓冲 {buffer} 个，余 {remainder} 克',
    'Batch {id}: {grams} grams; {units} units, verified by another organisation, {buffer} of them the buffer, {remainder} grams left over',
  ),
  buyer: text('购买方', 'Buyer'),
  units: text('单位', 'Units'),
  total: text('价款（分）', 'Total (fen)'),
  fee: text('手续费', 'Fee'),
  net: text('净额', 'Net'),
  retired: text('注销', 'Retired'),
  certificate: text('证书离线核验', 'Certificate, offline'),
  atPurchase: text('购买时', 'at purchase'),
  later: text('购买后', 'afterwards'),
  verified: text('JSON 与 PDF 均通过', 'JSON and PDF pass'),
  notVerified: text('未通过', 'does not pass'),
  page: text('  注销证书 {page}', '  Certificate {page}'),
  works: text(
    '项目 {project}：里程碑{state}，已支付 {disbursed} 分，未用 {unspent} 分',
    'Project {project}: milestone {state}; {disbursed} fen paid, {unspent} fen not spent yet',
  ),
  accepted: text('由另一组织验收通过', 'accepted by another organisation'),
  recomputed: text(
    '由账本与保管库的副本重新计算 {cases} 件：{grams} 克，{units} 个单位，与签发一致（{seconds} 秒）',
    'Derived again from a copy of ledger and vaults, {cases} cases: {grams} grams, {units} units, as issued ({seconds} s)',
  ),
  differs: text('重新计算不一致：{difference}', 'Derived again it differs: {difference}'),
  clean: text(
    '减排审计：逐块核对，未发现问题',
    'Audit of credits, block by block: nothing is wrong',
  ),
  faults: text('减排审计发现问题：{faults}', 'Audit of credits finds: {faults}'),
  met: text('全程一致。', 'The whole story holds.'),
  notMet: text('有环节不一致。', 'Something does not hold.'),
} as const satisfies Readonly<Record<string, Text<string>>>;
