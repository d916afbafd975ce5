// SPDX-License-Identifier: Apache-2.0
import { later, refused, type Pair, type ProblemEntry } from './entry.js';

const AGAIN: Pair = ['请从 GET /v1/login 重新登录。', 'Sign in again from GET /v1/login.'];
const ISSUER_WRONG: Pair = [
  '请重新登录；若再次出现，请由运维人员与认证平台核对设置。',
  'Sign in again; if it happens again, have your operator check the settings with the issuer.',
];
const ATTACK: Pair = [
  '请关闭该页面，并从 GET /v1/login 重新登录；这次登录可能由他人发起。',
  'Close the page and sign in from GET /v1/login: somebody else may have begun this login.',
];

/** Logins at an issuer, and the sessions that they begin. */
export const loginProblems = {
  LOGIN_NOT_CONFIGURED: refused(
    404,
    ['本网关未配置统一身份认证', 'This gateway has no login'],
    ['请使用 API 密钥，或由运维人员设置 OIDC_ISSUER。', 'Use an API key, or set OIDC_ISSUER.'],
  ),
  LOGIN_RETURN_INVALID: refused(
    422,
    ['登录后的返回地址不合要求', 'The address to return to is not acceptable'],
    ['return 须是本站的路径，如 /verify。', 'return takes a path of this site, such as /verify.'],
  ),
  LOGIN_ATTEMPT_MISSING: refused(
    400,
    ['这个浏览器没有开始过这次登录', 'This browser has not begun this login'],
    AGAIN,
  ),
  LOGIN_ATTEMPT_EXPIRED: refused(400, ['登录用时过长', 'The login took too long'], AGAIN),
  LOGIN_ATTEMPT_USED: refused(400, ['这次登录已经用过', 'This login was used before'], AGAIN),
  LOGIN_STATE_MISMATCH: refused(
    400,
    ['登录的应答不属于本次登录', 'The answer belongs to another login'],
    ATTACK,
  ),
  LOGIN_ISSUER_MISMATCH: refused(
    400,
    ['登录的应答来自其他认证平台', 'The answer comes from another issuer'],
    ATTACK,
  ),
  LOGIN_RESPONSE_INVALID: refused(
    400,
    ['认证平台的应答不合规范', 'The answer of the issuer is malformed'],
    ISSUER_WRONG,
  ),
  LOGIN_DENIED: refused(
    403,
    ['认证平台未同意登录', 'The issuer did not allow the login'],
    ['请重新登录并同意授权，或询问认证平台。', 'Sign in again and agree, or ask the issuer.'],
  ),
  LOGIN_CODE_REFUSED: refused(
    400,
    ['认证平台不接受该授权码', 'The issuer does not take this code'],
    ATTACK,
  ),
  TOKEN_INVALID: refused(
    400,
    ['令牌不合规范或签名不符', 'The token is malformed, or its signature does not hold'],
    ISSUER_WRONG,
  ),
  TOKEN_ALGORITHM_REFUSED: refused(
    400,
    ['令牌未签名，或签名算法不被接受', 'The token is unsigned, or signed in a way not accepted'],
    ISSUER_WRONG,
  ),
  TOKEN_KEY_UNKNOWN: refused(
    400,
    [
      '令牌的签名密钥不在认证平台公布之列',
      'The key of the token is none that the issuer publishes',
    ],
    ISSUER_WRONG,
  ),
  TOKEN_ISSUER_WRONG: refused(
    400,
    ['令牌由其他认证平台签发', 'The token is of another issuer'],
    ISSUER_WRONG,
  ),
  TOKEN_AUDIENCE_WRONG: refused(
    400,
    ['令牌不是签发给本网关的', 'The token was not issued to this gateway'],
    ISSUER_WRONG,
  ),
  TOKEN_NONCE_WRONG: refused(
    400,
    ['令牌不属于本次登录', 'The token belongs to another login'],
    ATTACK,
  ),
  TOKEN_EXPIRED: refused(400, ['令牌已过期', 'The token has expired'], ISSUER_WRONG),
  TOKEN_NOT_YET_VALID: refused(
    400,
    ['令牌的时间在将来', 'The token is of a time to come'],
    [
      '请由运维人员核对两端的时钟，然后重新登录。',
      'Have the clocks on both sides checked, then sign in again.',
    ],
  ),
  TOKEN_USED: refused(
    400,
    ['令牌已经用过', 'The token was used before'],
    ['每个退出令牌只能用一次。', 'A logout token is good for once.'],
  ),
  CLAIMS_INCOMPLETE: refused(
    403,
    ['身份信息不完整或不合规范', 'The claims about you are incomplete or malformed'],
    [
      '请由运维人员核对认证平台给出的信息与 OIDC_CLAIMS。',
      "Have your operator compare the issuer's claims with OIDC_CLAIMS.",
    ],
  ),
  CLAIMS_NOT_ALLOWED: refused(
    403,
    ['该单位或角色未获准从此认证平台登录', 'This issuer may not vouch for that unit or role'],
    [
      '请由运维人员核对 OIDC_CLAIMS 的准入名单。',
      'Have your operator check what OIDC_CLAIMS allows.',
    ],
  ),
  MANDATE_EXPIRED: refused(
    401,
    ['经办委托已到期', 'The mandate has expired'],
    ['请由委托人续办委托后重新登录。', 'Have the mandate renewed, then sign in again.'],
  ),
  SESSION_ENDED: refused(401, ['会话已结束', 'The session has ended'], AGAIN),
  SESSION_EXPIRED: refused(401, ['会话已过期', 'The session has expired'], AGAIN),
  CROSS_SITE_REFUSED: refused(
    403,
    ['该请求不是从本站页面发出的', 'The request was not sent by a page of this site'],
    [
      '请在本站页面上办理；程序请使用 API 密钥。',
      'Do it on a page of this site; programs use an API key.',
    ],
  ),
  ISSUER_UNAVAILABLE: later(
    503,
    10,
    ['认证平台暂时不可用', 'The issuer cannot be reached, or does not answer as it should'],
    ['请稍后重试；会话未因此结束。', 'Try again later; no session ends by this.'],
  ),
} as const satisfies Readonly<Record<string, ProblemEntry>>;
