// SPDX-License-Identifier: Apache-2.0
import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import * as oauth from 'oauth4webapi';
import { z } from 'zod';
import { RequestError } from '../../http/request-error.js';
import { isLoopbackHost } from '../loopback.js';
import type { LoginSettings } from './settings.js';
import { readToken, type Expected } from './token.js';

/** What the issuer answered, its ID token verified. */
export interface Tokens {
  readonly claims: JWTPayload;
  readonly refreshToken: string | undefined;
  /** How long the answer is good for, if the issuer says so. */
  readonly expiresInSeconds: number | undefined;
}

/** What the issuer's answers are held against. */
export interface LoginProof {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

interface Known {
  readonly server: oauth.AuthorizationServer;
  readonly keys: JWTVerifyGetKey;
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that nobody overlooks it
const PLAIN = oauth.allowInsecureRequests;
const TIMEOUT_MS = 5_000;
const MOST_ANSWER_CHARACTERS = 256 * 1024;
const KEYS_KEPT_MS = 600_000;

/** The token endpoint's answer (RFC 6749, clause 5.1), as far as we use it. */
const answerSchema = z.object({
  id_token: z.string(),
  refresh_token: z.string().min(1).optional(),
  expires_in: z.number().positive().optional(),
});
const refusalSchema = z.object({ error: z.string() });

/** An OpenID provider, as seen from a relying party. Its settings are read when first needed. */
export class Issuer {
  readonly #settings: LoginSettings;
  readonly #client: oauth.Client;
  readonly #now: () => string;
  #known: Promise<Known> | undefined;

  constructor(settings: LoginSettings, now: () => string) {
    this.#settings = settings;
    this.#client = { client_id: settings.clientId };
    this.#now = now;
  }

  /**
   * Where a browser signs in: the code flow with PKCE (RFC 7636; OpenID Connect Core, clause 3.1).
   *
   * @throws RequestError `ISSUER_UNAVAILABLE`
   */
  async signInUrl({ state, nonce, verifier }: LoginProof): Promise<string> {
    const { server } = await this.#discovered();
    if (server.authorization_endpoint === undefined) throw unavailable();
    const url = new URL(server.authorization_endpoint);
    const parameters = {
      response_type: 'code',
      client_id: this.#settings.clientId,
      redirect_uri: this.#settings.redirectUrl,
      scope: ['openid', ...this.#settings.claims.scopes].join(' '),
      state,
      nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return url.href;
  }

  /**
   * Looks at what came back with the browser: state, and who answered (RFC 9207).
   *
   * @throws RequestError `LOGIN_STATE_MISMATCH`, `LOGIN_ISSUER_MISMATCH`, `LOGIN_DENIED`,
   *   `LOGIN_RESPONSE_INVALID`, `ISSUER_UNAVAILABLE`
   */
  async readAnswer(answer: URLSearchParams, state: string): Promise<URLSearchParams> {
    const { server } = await this.#discovered();
    try {
      return oauth.validateAuthResponse(server, this.#client, answer, state);
    } catch (error) {
      throw answerRefusal(error, answer, state, server.issuer);
    }
  }

  /**
   * Exchanges a code for tokens.
   *
   * @param answer as {@link readAnswer} gave it
   * @throws RequestError `LOGIN_CODE_REFUSED`, `LOGIN_RESPONSE_INVALID`, `TOKEN_NONCE_WRONG`,
   *   `ISSUER_UNAVAILABLE`, and as {@link readToken}
   */
  async exchange(answer: URLSearchParams, { nonce, verifier }: LoginProof): Promise<Tokens> {
    const { redirectUrl } = this.#settings;
    if (!answer.has('code')) throw new RequestError('LOGIN_RESPONSE_INVALID');
    const tokens = await this.#ask((server, client, secret, options) =>
      oauth.authorizationCodeGrantRequest(
        ...([server, client, secret, answer, redirectUrl, verifier, options] as const),
      ),
    );
    if (tokens.claims['nonce'] !== nonce) throw new RequestError('TOKEN_NONCE_WRONG');
    return tokens;
  }

  /**
   * Asks anew with a refresh token.
   *
   * @throws RequestError `LOGIN_CODE_REFUSED` when the issuer no longer stands by the login, and as
   *   {@link exchange}
   */
  renew(refreshToken: string): Promise<Tokens> {
    return this.#ask((server, client, secret, options) =>
      oauth.refreshTokenGrantRequest(server, client, secret, refreshToken, options),
    );
  }

  /** Reads a token that the issuer signed for us. @throws RequestError as {@link readToken} */
  async read(token: string, required: readonly string[]): Promise<JWTPayload> {
    const { keys } = await this.#discovered();
    return readToken(token, { ...this.#expected(keys), required });
  }

  #expected(keys: JWTVerifyGetKey): Omit<Expected, 'required'> {
    const { issuer, clientId: audience } = this.#settings;
    return { issuer, audience, keys, now: this.#now() };
  }

  async #ask(
    request: (
      server: oauth.AuthorizationServer,
      client: oauth.Client,
      secret: oauth.ClientAuth,
      options: oauth.TokenEndpointRequestOptions,
    ) => Promise<Response>,
  ): Promise<Tokens> {
    const { server } = await this.#discovered();
    const secret = secretAs(server, this.#settings.clientSecret);
    const response = await request(server, this.#client, secret, this.#transport()).catch(
      (cause: unknown) => {
        throw unavailable(cause);
      },
    );
    const answer = await readJson(response);
    if (!response.ok) throw tokenRefusal(answer);
    const parsed = answerSchema.safeParse(answer);
    if (!parsed.success) throw new RequestError('LOGIN_RESPONSE_INVALID');
    const { id_token, refresh_token, expires_in } = parsed.data;
    const claims = await this.read(id_token, ['sub']);
    return { claims, refreshToken: refresh_token, expiresInSeconds: expires_in };
  }

  async #discovered(): Promise<Known> {
    this.#known ??= this.#discover().catch((cause: unknown) => {
      this.#known = undefined;
      throw unavailable(cause);
    });
    return this.#known;
  }

  /** OpenID Connect Discovery, clause 4; what is read must name the very issuer (clause 4.3). */
  async #discover(): Promise<Known> {
    const issuer = new URL(this.#settings.issuer);
    const response = await oauth.discoveryRequest(issuer, this.#transport());
    const server = await oauth.processDiscoveryResponse(issuer, response);
    // The library compares addresses; tokens and answers name the issuer to the letter.
    if (server.issuer !== this.#settings.issuer) throw new Error('another issuer answers');
    const keys = createRemoteJWKSet(this.#keysUrl(server.jwks_uri), {
      cooldownDuration: this.#settings.keysCooldownMs,
      cacheMaxAge: KEYS_KEPT_MS,
      timeoutDuration: TIMEOUT_MS,
    });
    return { server, keys };
  }

  #keysUrl(place: string | undefined): URL {
    const url = new URL(place ?? '');
    if (url.protocol === 'https:' || this.#mayBePlain()) return url;
    throw new Error('keys are read over TLS only');
  }

  #transport(): { readonly signal: AbortSignal } {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    return { signal, [PLAIN]: this.#mayBePlain() };
  }

  /** Without TLS only from this machine. */
  #mayBePlain(): boolean {
    return isLoopbackHost(new URL(this.#settings.issuer).hostname);
  }
}

/** How the issuer wants the secret (RFC 6749, clause 2.3.1): basic, unless it takes forms only. */
function secretAs(server: oauth.AuthorizationServer, secret: string): oauth.ClientAuth {
  const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const takesBasic = methods.includes('client_secret_basic');
  return takesBasic ? oauth.ClientSecretBasic(secret) : oauth.ClientSecretPost(secret);
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text().catch((cause: unknown) => {
    throw unavailable(cause);
  });
  if (text.length > MOST_ANSWER_CHARACTERS) throw unavailable();
  try {
    return JSON.parse(text);
  } catch {
    throw unavailable();
  }
}

/** Which of its rules an answer broke: the library says so in words only. */
function answerRefusal(
  error: unknown,
  answer: URLSearchParams,
  state: string,
  issuer: string,
): RequestError {
  const iss = answer.get('iss');
  if (iss !== null && iss !== issuer) return new RequestError('LOGIN_ISSUER_MISMATCH');
  if (answer.get('state') !== state) return new RequestError('LOGIN_STATE_MISMATCH');
  if (error instanceof oauth.AuthorizationResponseError) return new RequestError('LOGIN_DENIED');
  // An issuer that names itself in its answers always does (RFC 9207, clause 2.4).
  return new RequestError(iss === null ? 'LOGIN_ISSUER_MISMATCH' : 'LOGIN_RESPONSE_INVALID');
}

/** RFC 6749, clause 5.2: a code or refresh token that is not taken; else the fault is not a browser's. */
function tokenRefusal(answer: unknown): RequestError {
  const refusal = refusalSchema.safeParse(answer);
  const isOfGrant = refusal.success && refusal.data.error === 'invalid_grant';
  return isOfGrant ? new RequestError('LOGIN_CODE_REFUSED') : unavailable();
}

function unavailable(cause?: unknown): RequestError {
  return new RequestError('ISSUER_UNAVAILABLE', cause === undefined ? {} : { cause });
}
