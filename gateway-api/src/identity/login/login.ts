// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { RequestError } from '../../http/request-error.js';
import type { VaultKey } from '../../vault/vault-key.js';
import type { Confirmed, Renewal, SessionRecord } from '../sessions/session-record.js';
import type { BegunSession, Sessions } from '../sessions/sessions.js';
import { AttemptSeal } from './attempt.js';
import { identify, type Identifier } from './identify.js';
import { Issuer, type Tokens } from './issuer.js';
import { endedBy } from './logout-token.js';
import { returnPath } from './return-path.js';
import type { LoginSettings } from './settings.js';

/** What logins need of the gateway. */
export interface LoginParts {
  readonly settings: LoginSettings;
  readonly sessions: Sessions;
  /** Names subjects, and seals attempts. */
  readonly key: VaultKey;
  readonly ledgerIdentities: Identifier['ledgerIdentities'];
  /** RFC 3339 UTC with milliseconds. */
  readonly now: () => string;
}

/** A login that has begun. */
export interface BegunLogin {
  /** Of the issuer. */
  readonly location: string;
  /** For the browser to bring back. */
  readonly attempt: string;
}

/** How long signing in at the issuer may take. */
export const ATTEMPT_MS = 600_000;
/** When the issuer is asked again, if it does not say. */
const RENEW_SECONDS = 3600;
const SECRET_BYTES = 32;

/** Signs people in at an issuer, and keeps their sessions true to it. */
export class Login {
  readonly sessions: Sessions;
  /** Of our own pages. */
  readonly origin: string;
  readonly #issuer: Issuer;
  readonly #seal: AttemptSeal;
  readonly #parts: LoginParts;
  readonly #renewing = new Map<string, Promise<SessionRecord | undefined>>();

  constructor(parts: LoginParts) {
    this.#parts = parts;
    this.sessions = parts.sessions;
    this.origin = new URL(parts.settings.redirectUrl).origin;
    this.#issuer = new Issuer(parts.settings, parts.now);
    this.#seal = new AttemptSeal(parts.key.subkey('login-attempt'));
  }

  /** @throws RequestError `LOGIN_RETURN_INVALID`, `ISSUER_UNAVAILABLE` */
  async begin(returnTo: string | undefined): Promise<BegunLogin> {
    const proof = { state: newSecret(), nonce: newSecret(), verifier: newSecret() };
    const attempt = { ...proof, returnTo: returnPath(returnTo), startedAt: this.#parts.now() };
    const location = await this.#issuer.signInUrl(proof);
    return { location, attempt: this.#seal.seal(attempt) };
  }

  /**
   * Ends a login with a session. Each attempt is good for one answer, whatever becomes of it.
   *
   * @param answer the query with which the browser came back
   * @param sealed what {@link begin} gave the browser
   * @throws RequestError `LOGIN_ATTEMPT_MISSING`, `LOGIN_ATTEMPT_EXPIRED`, `LOGIN_ATTEMPT_USED`,
   *   `CLAIMS_INCOMPLETE`, `CLAIMS_NOT_ALLOWED`, `MANDATE_EXPIRED`, and as {@link Issuer}
   */
  async finish(
    answer: URLSearchParams,
    sealed: string | undefined,
  ): Promise<BegunSession & { readonly returnTo: string }> {
    const attempt = this.#seal.open(sealed ?? '');
    if (attempt === undefined) throw new RequestError('LOGIN_ATTEMPT_MISSING');
    const ends = Date.parse(attempt.startedAt) + ATTEMPT_MS;
    const now = Date.parse(this.#parts.now());
    if (ends <= now) throw new RequestError('LOGIN_ATTEMPT_EXPIRED');
    const { state, startedAt, returnTo } = attempt;
    const read = await this.#issuer.readAnswer(answer, state);
    if (!(await this.sessions.useOnce('attempt', state, new Date(ends).toISOString()))) {
      throw new RequestError('LOGIN_ATTEMPT_USED');
    }
    const tokens = await this.#issuer.exchange(read, attempt);
    return { ...(await this.sessions.begin(this.#confirmed(tokens), startedAt)), returnTo };
  }

  /**
   * A session that the issuer stands by: it is asked again when its last answer is used up.
   *
   * @returns undefined when it no longer does: the session has then ended
   * @throws RequestError `ISSUER_UNAVAILABLE`
   */
  async upToDate(name: string, record: SessionRecord): Promise<SessionRecord | undefined> {
    if (record.renewal === undefined || record.renewal.at > this.#parts.now()) return record;
    // Refresh tokens are good for once: requests that come together share one answer.
    const renewing = this.#renewing.get(name) ?? this.#renew(name, record, record.renewal);
    this.#renewing.set(name, renewing);
    return renewing.finally(() => this.#renewing.delete(name));
  }

  /**
   * The issuer says that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0).
   *
   * @throws RequestError `TOKEN_USED`, and as {@link Issuer.read}
   */
  async endBy(logoutToken: string): Promise<void> {
    const payload = await this.#issuer.read(logoutToken, ['jti', 'events']);
    const { id, subject, issuerSession } = endedBy(payload);
    const until = new Date(Date.parse(this.#parts.now()) + ATTEMPT_MS * 2).toISOString();
    if (!(await this.sessions.useOnce('logout', id, until))) throw new RequestError('TOKEN_USED');
    await this.sessions.endAll(
      issuerSession === undefined ? this.#subjectName(subject) : this.#sessionName(issuerSession),
    );
  }

  async #renew(
    name: string,
    record: SessionRecord,
    renewal: Renewal,
  ): Promise<SessionRecord | undefined> {
    try {
      const tokens = await this.#issuer.renew(renewal.token);
      const confirmed = this.#confirmed(tokens, renewal.token);
      // OpenID Connect Core, clause 12.2: still the same person.
      if (confirmed.subject === record.subject) return await this.sessions.renewed(name, confirmed);
    } catch (error) {
      if (!(error instanceof RequestError) || error.code === 'ISSUER_UNAVAILABLE') throw error;
    }
    await this.sessions.refused(name);
    return undefined;
  }

  #confirmed(tokens: Tokens, lastRefreshToken?: string): Confirmed {
    const { claims } = tokens;
    return {
      who: identify(claims, { ...this.#parts, map: this.#parts.settings.claims }),
      subject: this.#subjectName(claims.sub),
      issuerSession:
        typeof claims['sid'] === 'string' ? this.#sessionName(claims['sid']) : undefined,
      renewal: this.#renewalOf(tokens, lastRefreshToken),
    };
  }

  #renewalOf(
    { refreshToken, expiresInSeconds = RENEW_SECONDS }: Tokens,
    last: string | undefined,
  ): Renewal | undefined {
    const token = refreshToken ?? last;
    if (token === undefined) return undefined;
    const at = Date.parse(this.#parts.now()) + expiresInSeconds * 1000;
    return { token, at: new Date(at).toISOString() };
  }

  #subjectName(subject: JWTPayload['sub']): string {
    if (subject === undefined || subject === '') throw new RequestError('TOKEN_INVALID');
    return this.#nameOf('subject', subject);
  }

  #sessionName(sid: string): string {
    return this.#nameOf('session', sid);
  }

  /** Finds again what an issuer calls somebody, and shows nobody what that is. */
  #nameOf(kind: 'subject' | 'session', value: string): string {
    return this.#parts.key.mac('login', kind, this.#parts.settings.issuer, value).toString('hex');
  }
}

function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}
