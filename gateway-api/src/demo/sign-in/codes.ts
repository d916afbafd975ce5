// SPDX-License-Identifier: Apache-2.0
import { createHash, randomBytes } from 'node:crypto';

/** What the relying party asked for (OpenID Connect Core, clause 3.1.2.1; RFC 7636). */
export interface AuthorizationRequest {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  /** Base64url of a SHA-256 digest: `S256` is the only method. */
  readonly challenge: string;
}

interface Granted {
  readonly request: AuthorizationRequest;
  readonly account: string;
  readonly until: number;
}

const CODE_BYTES = 32;
const GOOD_FOR_MS = 60_000;
const MOST = 1000;

/** Codes that are good for a minute, once, and for whoever has the verifier. */
export class Codes {
  readonly #granted = new Map<string, Granted>();

  grant(request: AuthorizationRequest, account: string): string {
    const [oldest] = this.#granted.keys();
    if (this.#granted.size >= MOST && oldest !== undefined) this.#granted.delete(oldest);
    const code = randomBytes(CODE_BYTES).toString('base64url');
    this.#granted.set(code, { request, account, until: Date.now() + GOOD_FOR_MS });
    return code;
  }

  /** Whoever tries a code has used it up. @returns undefined when it is not good */
  use(
    code: string,
    verifier: string,
    redirectUri: string,
  ): { readonly account: string; readonly nonce: string } | undefined {
    const granted = this.#granted.get(code);
    this.#granted.delete(code);
    if (granted === undefined || granted.until <= Date.now()) return undefined;
    const { request, account } = granted;
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const isRight = challenge === request.challenge && redirectUri === request.redirectUri;
    return isRight ? { account, nonce: request.nonce } : undefined;
  }
}
