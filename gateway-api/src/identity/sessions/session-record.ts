// SPDX-License-Identifier: Apache-2.0
import type { Caller, HolderCaller } from '../caller.js';

/** Whom a session is for: what an issuer said, once it was mapped and allowed. */
export type Identified =
  | Pick<Caller, 'kind' | 'mspId' | 'unit' | 'level' | 'roles'>
  | Pick<HolderCaller, 'kind' | 'holder' | 'mandate'>;

/** A login that an issuer confirmed. */
export interface Confirmed {
  readonly who: Identified;
  /** HMAC of issuer and subject: stable, says nothing, names nobody. */
  readonly subject: string;
  /** HMAC of issuer and the issuer's own session (`sid`), where it names one. */
  readonly issuerSession: string | undefined;
  /** With it the issuer is asked again from time to time. */
  readonly renewal: Renewal | undefined;
}

/** What the issuer gave for asking it again. */
export interface Renewal {
  /** A refresh token (RFC 6749, clause 6): replaced at each use. */
  readonly token: string;
  /** When to ask. RFC 3339 UTC. */
  readonly at: string;
}

/** A session as the vault keeps it, under an HMAC of its token. */
export interface SessionRecord extends Confirmed {
  /** Public: for logs and limits. */
  readonly id: string;
  /** When its login began: a log-out everywhere also ends logins that were under way. */
  readonly startedAt: string;
  readonly createdAt: string;
  /** However much it is used. RFC 3339 UTC. */
  readonly endsAt: string;
}
