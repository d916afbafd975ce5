// SPDX-License-Identifier: Apache-2.0
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  decodeJwt,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWTPayload,
} from 'jose';
import { issuerMemory } from './memory.js';
import Provider, { type Configuration } from 'oidc-provider';

export const CLIENT_ID = 'yulian-gateway';
export const CLIENT_SECRET = 'a-secret-of-the-client-that-nobody-must-see-4711';
/** As the world sees the gateway: what stands before it has TLS. */
export const GATEWAY = 'https://gateway.example';

/** Claims of an account beside `sub`. */
export type Claims = Readonly<Record<string, unknown>>;

interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: object;
}

/** Claims that ID tokens carry when an account has them. */
const CLAIM_NAMES = [
  ...['kind', 'unit', 'unit_level', 'duties', 'id_type', 'id_code', 'uscc'],
  ...['mandate', 'mandate_ends', 'acts_type', 'acts_code'],
];

/** An OpenID provider in this process, on a port of its own: a real one that can be made to lie. */
export class TestIssuer {
  /** Who signs in next, and what is said of them. */
  account = 'li-1';
  readonly accounts = new Map<string, Claims>();
  /** How far its clock, as its ID tokens tell it, is ahead of ours. */
  aheadMs = 0;
  /** Changes ID tokens on their way out of the token endpoint. */
  forge: ((idToken: string) => Promise<string> | string) | undefined;
  /** Where the gateway really listens: for what the issuer sends to it. */
  gatewayUrl = '';
  readonly url: string;
  readonly #server: Server;
  readonly #memory = issuerMemory();
  #key!: SigningKey;
  #handle!: (request: IncomingMessage, response: ServerResponse) => unknown;
  #provider!: Provider;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(): Promise<TestIssuer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = new TestIssuer(server);
    await issuer.rotateKeys();
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void issuer.#answer(request, response);
    });
    return issuer;
  }

  get key(): SigningKey {
    return this.#key;
  }

  /** Signs with another key from now on; only that one is published. */
  async rotateKeys(): Promise<void> {
    this.#key = await newKey();
    this.#provider = new Provider(this.url, this.#configuration());
    this.#handle = this.#provider.callback();
  }

  /** Signs claims as the issuer does, or with another key and header. */
  async sign(claims: JWTPayload, { key = this.#key, typ = 'JWT' } = {}): Promise<string> {
    const header = { alg: 'ES256', kid: key.kid, typ };
    return new SignJWT(claims).setProtectedHeader(header).sign(key.privateKey);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?')[0] ?? '';
    if (path.startsWith('/interaction/')) {
      const result = { login: { accountId: this.account } };
      await this.#provider.interactionFinished(request, response, result);
      return;
    }
    if (path === '/token') this.#changeAnswer(response);
    this.#handle(request, response);
  }

  #changeAnswer(response: ServerResponse): void {
    const end = response.end.bind(response);
    const send = async (body: unknown): Promise<void> => {
      const answer = JSON.parse(String(body)) as { id_token?: string };
      if (answer.id_token !== undefined) {
        const told = await this.#later(answer.id_token);
        answer.id_token = (await this.forge?.(told)) ?? told;
      }
      const text = JSON.stringify(answer);
      response.setHeader('Content-Length', Buffer.byteLength(text));
      end(text);
    };
    response.end = ((body: unknown) => {
      void send(body);
      return response;
    }) as typeof response.end;
  }

  async #later(idToken: string): Promise<string> {
    if (this.aheadMs === 0) return idToken;
    const { iat = 0, exp = 0, ...claims } = decodeJwt(idToken);
    const ahead = Math.floor(this.aheadMs / 1000);
    return this.sign({ ...claims, iat: iat + ahead, exp: exp + ahead });
  }

  #configuration(): Configuration {
    return {
      adapter: this.#memory,
      clients: [
        {
          client_id: CLIENT_ID,
          client_secret: CLIENT_SECRET,
          redirect_uris: [`${GATEWAY}/v1/login/callback`],
          grant_types: ['authorization_code', 'refresh_token'],
          response_types: ['code'],
          backchannel_logout_uri: `${GATEWAY}/v1/login/back-channel-logout`,
          backchannel_logout_session_required: true,
          id_token_signed_response_alg: 'ES256',
        },
      ],
      jwks: { keys: [this.#key.jwk] },
      cookies: { keys: ['a key for the cookies of the issuer'] },
      claims: { openid: ['sub', ...CLAIM_NAMES] },
      conformIdTokenClaims: false,
      features: {
        devInteractions: { enabled: false },
        backchannelLogout: { enabled: true },
        rpInitiatedLogout: {
          logoutSource(context, form) {
            context.body = form;
          },
        },
      },
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      findAccount: (_context, id) => ({
        accountId: id,
        claims: () => ({ sub: id, ...this.accounts.get(id) }),
      }),
      async loadExistingGrant({ oidc }) {
        const grant = new oidc.provider.Grant({
          clientId: oidc.client!.clientId,
          accountId: oidc.session!.accountId!,
        });
        grant.addOIDCScope('openid');
        await grant.save();
        return grant;
      },
      issueRefreshToken: () => true,
      rotateRefreshToken: true,
      ttl: {
        AccessToken: 600,
        RefreshToken: 86_400,
        IdToken: 600,
        Grant: 86_400,
        Session: 86_400,
        Interaction: 600,
      },
      // It refuses to send to this machine by itself.
      fetch: (url, { method, headers, body } = {}) =>
        fetch((url as string).replace(GATEWAY, this.gatewayUrl), {
          ...{ method, headers, body, redirect: 'manual' },
        } as RequestInit),
    };
  }
}

let keysMade = 0;

/** A key that no issuer publishes yet. */
export async function newKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  keysMade += 1;
  const kid = `key-${keysMade}`;
  return {
    kid,
    privateKey,
    jwk: { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'ES256' },
  };
}
