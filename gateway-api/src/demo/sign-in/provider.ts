// SPDX-License-Identifier: Apache-2.0
// An OpenID provider of the demo's own: code flow with PKCE, no passwords, persons who do not exist.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { importJWK, SignJWT } from 'jose';
import { negotiateLanguage } from '../../i18n/negotiate.js';
import { languageTag, type Language } from '../../i18n/text.js';
import { Codes, type AuthorizationRequest } from './codes.js';
import type { KeptIssuer } from './kept.js';
import { SIGN_IN_STYLE, signInPage, signInPolicy } from './page.js';
import { demoPerson } from './persons.js';

/** Who may have people sign in here. */
export interface RelyingParty {
  readonly clientId: string;
  readonly redirectUri: string;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const MOST_BYTES = 16_384;
const TOKEN_SECONDS = 300;
const ACCESS_TOKEN_BYTES = 32;
const CHALLENGE = /^[A-Za-z0-9_-]{43}$/;
const MOST_CHARACTERS = 1024;

const styleDigest = `sha256-${createHash('sha256').update(SIGN_IN_STYLE).digest('base64')}`;

/** Answers the requests of browsers and of the one relying party. */
export class DemoProvider {
  /** Its name in tokens, and where it listens. */
  readonly issuer: string;
  readonly #kept: KeptIssuer;
  readonly #party: RelyingParty;
  readonly #codes = new Codes();

  constructor(issuer: string, kept: KeptIssuer, party: RelyingParty) {
    this.issuer = issuer;
    this.#kept = kept;
    this.#party = party;
  }

  /** For a server that listens on this machine alone. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {
      status,
      type,
      body = '',
      headers,
    } = await this.#route(request).catch(() => refusal(400, 'invalid_request'));
    response.writeHead(status, {
      ...(type === undefined ? {} : { 'Content-Type': type }),
      ...{ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
      ...{ 'X-Content-Type-Options': 'nosniff', ...headers },
    });
    response.end(body);
  }

  async #route(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', this.issuer);
    // By another name some page of elsewhere could reach it (DNS rebinding).
    if (request.headers.host !== new URL(this.issuer).host) return refusal(421, 'misdirected');
    switch (`${request.method ?? ''} ${url.pathname}`) {
      case 'GET /.well-known/openid-configuration':
        return json(this.#discovery());
      case 'GET /jwks':
        return json({ keys: [this.#publicKey()] });
      case 'GET /favicon.ico':
        return { status: 204 };
      case 'GET /authorize':
        return this.#choice(url.searchParams, request);
      case 'POST /sign-in':
        return this.#signIn(url.searchParams, await formOf(request));
      case 'POST /token':
        return this.#token(await formOf(request), request.headers.authorization);
      default:
        return refusal(404, 'not_found');
    }
  }

  /** OpenID Connect Discovery, clause 3. */
  #discovery(): object {
    const { issuer } = this;
    return {
      ...{ issuer, authorization_endpoint: `${issuer}/authorize` },
      ...{ token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks` },
      ...{ response_types_supported: ['code'], grant_types_supported: ['authorization_code'] },
      ...{ subject_types_supported: ['public'], scopes_supported: ['openid'] },
      id_token_signing_alg_values_supported: ['ES256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
      ui_locales_supported: ['zh-CN', 'en'],
    };
  }

  #publicKey(): object {
    const { d: _, ...open } = this.#kept.key;
    return open;
  }

  #choice(query: URLSearchParams, request: IncomingMessage): Answer {
    if (this.#requestOf(query) === undefined) return refusal(400, 'invalid_request');
    const language = languageOf(query, request);
    const policy = signInPolicy(new URL(this.#party.redirectUri).origin, styleDigest);
    return {
      ...{ status: 200, type: 'text/html; charset=utf-8', body: signInPage(query, language) },
      headers: { 'Content-Security-Policy': policy, 'Content-Language': languageTag(language) },
    };
  }

  #signIn(query: URLSearchParams, form: URLSearchParams): Answer {
    const asked = this.#requestOf(query);
    const person = demoPerson(form.get('account') ?? '');
    if (asked === undefined || person === undefined) return refusal(400, 'invalid_request');
    const back = new URL(asked.redirectUri);
    back.searchParams.set('code', this.#codes.grant(asked, person.account));
    back.searchParams.set('state', asked.state);
    // RFC 9207.
    back.searchParams.set('iss', this.issuer);
    return { status: 303, headers: { Location: back.href } };
  }

  /** Undefined for whatever is not the code flow with PKCE of the one relying party. */
  #requestOf(query: URLSearchParams): AuthorizationRequest | undefined {
    const { clientId, redirectUri } = this.#party;
    const [state, nonce, challenge] = ['state', 'nonce', 'code_challenge'].map(
      (name) => query.get(name) ?? '',
    ) as [string, string, string];
    const wanted = {
      ...{ response_type: 'code', client_id: clientId, redirect_uri: redirectUri },
      ...{ scope: 'openid', code_challenge_method: 'S256' },
    };
    const isIt = Object.entries(wanted).every(([name, value]) => query.get(name) === value);
    const isWhole = CHALLENGE.test(challenge) && isShort(state) && isShort(nonce);
    return isIt && isWhole ? { redirectUri, state, nonce, challenge } : undefined;
  }

  /** RFC 6749, clause 4.1.3; RFC 7636, clause 4.5. */
  async #token(form: URLSearchParams, authorization: string | undefined): Promise<Answer> {
    if (!this.#isParty(authorization)) {
      return refusal(401, 'invalid_client', { 'WWW-Authenticate': 'Basic' });
    }
    if (form.get('grant_type') !== 'authorization_code') {
      return refusal(400, 'unsupported_grant_type');
    }
    const [code, verifier, redirectUri] = ['code', 'code_verifier', 'redirect_uri'].map(
      (name) => form.get(name) ?? '',
    ) as [string, string, string];
    const granted = this.#codes.use(code, verifier, redirectUri);
    if (granted === undefined) return refusal(400, 'invalid_grant');
    return json({
      access_token: randomBytes(ACCESS_TOKEN_BYTES).toString('base64url'),
      ...{ token_type: 'Bearer', expires_in: TOKEN_SECONDS },
      id_token: await this.#idToken(granted),
    });
  }

  /** Both parts are encoded as in forms (RFC 6749, clause 2.3.1 and appendix B). */
  #isParty(authorization = ''): boolean {
    const told = Buffer.from(authorization.replace(/^Basic /i, ''), 'base64').toString('utf8');
    const [id, secret] = told.split(':').map((part) => new URLSearchParams(`v=${part}`).get('v'));
    const isId = isSame(id ?? '', this.#party.clientId);
    return isSame(secret ?? '', this.#kept.clientSecret) && isId;
  }

  async #idToken({ account, nonce }: { account: string; nonce: string }): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const person = demoPerson(account);
    const { key } = this.#kept;
    return new SignJWT({ ...person?.claims(now), nonce })
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: key.kid ?? '' })
      .setIssuer(this.issuer)
      .setSubject(account)
      .setAudience(this.#party.clientId)
      .setIssuedAt(now)
      .setExpirationTime(now + TOKEN_SECONDS)
      .sign(await importJWK(key, 'ES256'));
  }
}

const isShort = (text: string): boolean => text.length > 0 && text.length <= MOST_CHARACTERS;

function languageOf(query: URLSearchParams, { headers }: IncomingMessage): Language {
  const chosen = query.get('lang') ?? query.get('ui_locales') ?? headers['accept-language'];
  return negotiateLanguage(chosen);
}

/** By digests, so that the time taken says nothing of either. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MOST_BYTES) throw new Error('too long');
  }
  return new URLSearchParams(text);
}

function json(body: object): Answer {
  return { status: 200, type: 'application/json', body: JSON.stringify(body) };
}

function refusal(
  status: number,
  error: string,
  headers?: Readonly<Record<string, string>>,
): Answer {
  const body = JSON.stringify({ error });
  return { status, type: 'application/json', body, ...(headers === undefined ? {} : { headers }) };
}
