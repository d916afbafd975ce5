// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { empty, reply } from '../http/reply.js';
import { RequestError } from '../http/request-error.js';
import { routesOf } from '../http/route.js';
import { text } from '../i18n/text.js';
import { ATTEMPT_MS, type Login } from '../identity/login/login.js';
import {
  ATTEMPT_COOKIE,
  clearCookie,
  readCookie,
  SESSION_COOKIE,
  setCookie,
} from '../identity/sessions/cookies.js';
import type { ShellServices } from '../services.js';

const defineRoute = routesOf<ShellServices>();

/** What a verified token can still be refused for. */
const TOKEN_ERRORS = [
  'TOKEN_INVALID',
  'TOKEN_ALGORITHM_REFUSED',
  'TOKEN_KEY_UNKNOWN',
  'TOKEN_ISSUER_WRONG',
  'TOKEN_AUDIENCE_WRONG',
  'TOKEN_EXPIRED',
  'TOKEN_NOT_YET_VALID',
  'ISSUER_UNAVAILABLE',
  'LOGIN_NOT_CONFIGURED',
] as const;

/** At most so long that all of them together fit into a request's head. */
const answered = {
  code: z.string().max(4096).optional(),
  state: z.string().max(1024).optional(),
  iss: z.string().max(1024).optional(),
  error: z.string().max(256).optional(),
};

/** Signing in at the issuer, and what comes back from it. */
export const loginRoutes = [
  defineRoute({
    id: 'beginLogin',
    method: 'GET',
    path: '/v1/login',
    tags: ['login'],
    summary: text('前往统一身份认证', 'Go to sign in'),
    description: text(
      '转到认证平台；return 是登录后返回的本站路径。',
      'Leads to the issuer; `return` is the path of this site to come back to.',
    ),
    access: 'public',
    query: z.strictObject({ return: z.string().max(1024).optional() }),
    responses: { 303: empty },
    errors: ['LOGIN_NOT_CONFIGURED', 'LOGIN_RETURN_INVALID', 'ISSUER_UNAVAILABLE'],
    async handler({ query, services }) {
      const { location, attempt } = await loginOf(services).begin(query.return);
      const cookie = setCookie(ATTEMPT_COOKIE, attempt, ATTEMPT_MS);
      return reply.empty(303, { headers: { Location: location, 'Set-Cookie': cookie } });
    },
  }),

  defineRoute({
    id: 'finishLogin',
    method: 'GET',
    path: '/v1/login/callback',
    tags: ['login'],
    summary: text('认证平台的应答', "The issuer's answer"),
    access: 'public',
    // What else issuers add is theirs (RFC 6749, clause 4.1.2).
    query: z.looseObject(answered),
    responses: { 303: empty },
    errors: [
      ...TOKEN_ERRORS,
      'LOGIN_ATTEMPT_MISSING',
      'LOGIN_ATTEMPT_EXPIRED',
      'LOGIN_ATTEMPT_USED',
      'LOGIN_STATE_MISMATCH',
      'LOGIN_ISSUER_MISMATCH',
      'LOGIN_RESPONSE_INVALID',
      'LOGIN_DENIED',
      'LOGIN_CODE_REFUSED',
      'TOKEN_NONCE_WRONG',
      'CLAIMS_INCOMPLETE',
      'CLAIMS_NOT_ALLOWED',
      'MANDATE_EXPIRED',
    ],
    async handler({ query, request, services }) {
      const login = loginOf(services);
      const { cookie } = request.raw.headers;
      const answer = new URLSearchParams(query as Record<string, string>);
      const begun = await login.finish(answer, readCookie(cookie, ATTEMPT_COOKIE));
      // What this browser was signed in as before is over.
      const before = readCookie(cookie, SESSION_COOKIE);
      if (before !== undefined) await login.sessions.end(before);
      const { lifetimeMs } = login.sessions.settings;
      const cookies = [
        setCookie(SESSION_COOKIE, begun.token, lifetimeMs),
        clearCookie(ATTEMPT_COOKIE),
      ];
      return reply.empty(303, { headers: { Location: begun.returnTo, 'Set-Cookie': cookies } });
    },
  }),

  defineRoute({
    id: 'logout',
    method: 'POST',
    path: '/v1/logout',
    tags: ['login'],
    summary: text('退出登录，立即生效', 'Sign out, at once'),
    description: text(
      'everywhere=true 结束此人的所有会话。',
      '`everywhere=true` ends all sessions of who is signed in.',
    ),
    access: 'optional',
    query: z.strictObject({ everywhere: z.enum(['true', 'false']).optional() }),
    responses: { 204: empty },
    errors: [],
    async handler({ principal, query, request, services }) {
      const token = readCookie(request.raw.headers.cookie, SESSION_COOKIE);
      // Beside an API key a cookie was not looked at.
      if (token !== undefined && principal?.by !== 'key') {
        const sessions = services.login?.sessions;
        await (query.everywhere === 'true' ? sessions?.endEverywhere(token) : sessions?.end(token));
      }
      return reply.empty(204, { headers: { 'Set-Cookie': clearCookie(SESSION_COOKIE) } });
    },
  }),

  defineRoute({
    id: 'backChannelLogout',
    method: 'POST',
    path: '/v1/login/back-channel-logout',
    tags: ['login'],
    summary: text('认证平台通知退出', 'The issuer says that somebody signed out'),
    access: 'public',
    body: z.looseObject({ logout_token: z.string().max(16_384) }),
    bodyIsForm: true,
    responses: { 204: empty },
    errors: [...TOKEN_ERRORS, 'TOKEN_USED'],
    async handler({ body, services }) {
      await loginOf(services).endBy(body.logout_token);
      return reply.empty(204);
    },
  }),
];

function loginOf({ login }: ShellServices): Login {
  if (login === undefined) throw new RequestError('LOGIN_NOT_CONFIGURED');
  return login;
}
