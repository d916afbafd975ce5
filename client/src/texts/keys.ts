// SPDX-License-Identifier: Apache-2.0
import { text } from './text.js';

/** `yulian keys`. */
export const keysTexts = {
  group: text('本单位的 API 密钥', "The own unit's API keys"),
  create: text('生成密钥', 'Make a key'),
  createDetails: text(
    '密钥只显示这一次。用 --out 直接存入仅本人可读的文件，之后以 --key-file 使用。',
    'A key is shown this once. --out writes it into a file that only you can read, for --key-file.',
  ),
  list: text('列出密钥', 'List keys'),
  revoke: text('吊销密钥，立即生效', 'Revoke a key, at once'),
  role: text(
    'clerk、approver、auditor、committee、operator、gateway 或 trader；可多次给出',
    'clerk, approver, auditor, committee, operator, gateway or trader; may be repeated',
  ),
  roleUnknown: text(
    '没有角色 {given}；可用：{choices}。',
    'There is no role {given}; there are: {choices}.',
  ),
  scope: text(
    '使用范围，如 licences:read；可多次给出，不写即不限',
    'a scope such as licences:read; may be repeated, left out: no limit beyond the roles',
  ),
  label: text('用途说明，不要写个人信息', 'what it is for; nothing personal'),
  expires: text(
    '有效期至：日期或 UTC 时刻，最长 400 天',
    'until when: a date or UTC instant, at most 400 days',
  ),
  out: text(
    '密钥存入此文件（0600），不显示',
    'write the key into this file (0600), do not show it',
  ),
  id: text('密钥编号', 'id of the key'),
  created: text('已生成密钥 {id}，有效期至 {expires}', 'Made key {id}, good until {expires}'),
  secret: text('密钥（只显示这一次）：{key}', 'Key (shown this once): {key}'),
  written: text('密钥已存入 {file}', 'The key is in {file}'),
  revoked: text('已吊销 {id}', 'Revoked {id}'),
  idColumn: text('编号', 'Id'),
  state: text('状态', 'State'),
  roles: text('角色', 'Roles'),
  scopes: text('使用范围', 'Scopes'),
  expiresAt: text('有效期至', 'Good until'),
  lastUsedAt: text('最近使用', 'Last used'),
  labelColumn: text('用途', 'Label'),
  never: text('从未', 'never'),
  all: text('不限', 'all'),
  active: text('有效', 'active'),
  expired: text('已过期', 'expired'),
  revokedState: text('已吊销', 'revoked'),
};
