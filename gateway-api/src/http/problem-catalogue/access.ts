// SPDX-License-Identifier: Apache-2.0
import { later, refused, type ProblemEntry } from './entry.js';

/** Who asks, and how often. */
export const accessProblems = {
  CREDENTIALS_MISSING: refused(
    401,
    ['需要凭据', 'Credentials are needed'],
    ['请在请求头加入 Authorization: Bearer 密钥。', 'Send Authorization: Bearer with an API key.'],
  ),
  CREDENTIALS_INVALID: refused(
    401,
    ['凭据无效', 'The credentials are not valid'],
    [
      '密钥可能写错或已被吊销；请向本单位运维人员申请新密钥。',
      'The key may be mistyped or revoked; ask your operator for a new one.',
    ],
  ),
  CREDENTIALS_EXPIRED: refused(
    401,
    ['凭据已过期', 'The credentials have expired'],
    ['请向本单位运维人员申请新密钥。', 'Ask your operator for a new key.'],
  ),
  CLIENT_CERTIFICATE_REFUSED: refused(
    401,
    ['客户端证书不能用于此网关', 'The client certificate is not taken here'],
    [
      '请使用本机构签发、写明单位与角色的客户端证书，或改用 API 密钥。',
      'Show one that your organisation issued for a unit and a role, or send an API key.',
    ],
  ),
  CLIENT_CERTIFICATE_REVOKED: refused(
    401,
    ['客户端证书已被吊销', 'The client certificate was taken back'],
    ['请向本单位运维人员申请新证书。', 'Ask your operator for a new one.'],
  ),
  DEMO_CREDENTIALS_LOOPBACK_ONLY: refused(
    403,
    ['演示凭据只能在本机使用', 'Demo credentials work on this machine only'],
    [
      '请在运行网关的机器上使用，或申请正式密钥。',
      'Use them on the machine that runs the gateway, or ask for a real key.',
    ],
  ),
  ROLE_NOT_ALLOWED: refused(
    403,
    ['当前角色无权办理', 'Your roles do not allow this'],
    ['请由 detail 所列角色的人员办理。', 'Have it done by someone in a role that detail lists.'],
  ),
  SCOPE_NOT_ALLOWED: refused(
    403,
    ['密钥的使用范围不含此接口', "The key's scopes do not cover this route"],
    ['请使用含 detail 所列范围的密钥。', 'Use a key with the scope that detail names.'],
  ),
  RATE_LIMITED: later(
    429,
    60,
    ['请求过于频繁', 'Too many requests'],
    ['请按 Retry-After 等待后重试。', 'Wait as Retry-After says, then try again.'],
  ),
  KEY_NOT_FOUND: refused(
    404,
    ['没有这个密钥', 'No such API key'],
    ['请用 GET /v1/keys 查看本单位的密钥。', "GET /v1/keys lists your unit's keys."],
  ),
  KEY_ROLE_NOT_HELD: refused(
    422,
    ['本单位没有该角色的账本身份', 'The unit has no ledger identity in that role'],
    ['请先为本单位登记该角色的证书。', 'Enrol a certificate for the unit in that role first.'],
  ),
  KEY_SCOPE_NOT_HELD: refused(
    422,
    ['新密钥的使用范围超出了当前密钥', 'The new key would reach further than yours'],
    [
      '请把 scopes 限于当前密钥的范围（见 GET /v1/me）。',
      'Keep scopes within those of your own key (GET /v1/me).',
    ],
  ),
  KEY_EXPIRY_INVALID: refused(
    422,
    ['密钥有效期不合要求', 'The expiry of the key is not acceptable'],
    [
      '有效期须晚于当前时间，且不超过 400 天。',
      'It must lie in the future, at most 400 days from now.',
    ],
  ),
  LEDGER_IDENTITY_MISSING: refused(
    403,
    ['本单位没有该角色的账本身份', 'The unit has no ledger identity in this role'],
    [
      '请由运维人员为本单位登记该角色的证书。',
      'Have your operator enrol a certificate for the unit in this role.',
    ],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
