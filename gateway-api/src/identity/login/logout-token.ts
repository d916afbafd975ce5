// SPDX-License-Identifier: Apache-2.0
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { RequestError } from '../../http/request-error.js';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

const logoutSchema = z.object({
  jti: z.string().min(1),
  events: z.object({ [EVENT]: z.looseObject({}) }),
  sub: z.string().min(1).optional(),
  sid: z.string().min(1).optional(),
});

/** Whose sessions end. */
export interface Ended {
  /** The token is good for once. */
  readonly id: string;
  readonly subject: string | undefined;
  /** Of the issuer: with it, that one session ends, else all of the subject. */
  readonly issuerSession: string | undefined;
}

/**
 * What a verified logout token says (OpenID Connect Back-Channel Logout 1.0, clause 2.6). With a
 * nonce it is an ID token that somebody passes off as one.
 *
 * @throws RequestError `TOKEN_INVALID`
 */
export function endedBy(payload: JWTPayload): Ended {
  const parsed = logoutSchema.safeParse(payload);
  if (!parsed.success || 'nonce' in payload) throw new RequestError('TOKEN_INVALID');
  const { jti: id, sub: subject, sid: issuerSession } = parsed.data;
  if (subject === undefined && issuerSession === undefined) throw new RequestError('TOKEN_INVALID');
  return { id, subject, issuerSession };
}
