// SPDX-License-Identifier: Apache-2.0
import type { SessionSettings } from '../sessions/sessions.js';
import type { ClaimMap } from './claim-map.js';

/** The issuer that people sign in at, and what we are to it. */
export interface LoginSettings {
  /** As its tokens name it: `https://login.example`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where browsers come back to, as the world sees this gateway: ends with `/v1/login/callback`. */
  readonly redirectUrl: string;
  readonly claims: ClaimMap;
  readonly sessions: SessionSettings;
  /** Least time between two readings of the issuer's keys. */
  readonly keysCooldownMs: number;
}

export const CALLBACK_PATH = '/v1/login/callback';
