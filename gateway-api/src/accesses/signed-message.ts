// SPDX-License-Identifier: Apache-2.0
import { randomBytes, verify, X509Certificate } from 'node:crypto';
import { signMessageAs, type Identity } from '@yulian/network';
import { canonicalBytes, type JsonValue } from '@yulian/proofs';
import { z } from 'zod';
import { RequestError } from '../http/request-error.js';
import {
  judgeClientCertificate,
  type OrganisationRoots,
} from '../identity/client-certificates/judge.js';
import type { ExchangeNonces } from './exchange-nonces.js';

const MOST_PEM = 8192;

/** What stands around everything that gateways say to each other. */
export const signature = z.strictObject({
  /** RFC 3339 UTC. */
  sentAt: z.string().max(40),
  /** 16 random bytes, hex: nothing is taken twice. */
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  /** PEM, of the unit's gateway. */
  certificate: z.string().max(MOST_PEM),
  /** ECDSA P-256 with SHA-256, DER, base64. */
  value: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
});

export type MessageSignature = z.output<typeof signature>;

const DOMAIN = 'yulian/exchange/1';
const WINDOW_MS = 5 * 60_000;
const NONCE_BYTES = 16;

/** Signs a message with the identity of a unit's gateway. */
export async function signMessage(
  identity: Identity,
  kind: string,
  content: JsonValue,
  now: string,
): Promise<MessageSignature> {
  const head = { sentAt: now, nonce: randomBytes(NONCE_BYTES).toString('hex') };
  const { certificate } = identity;
  const value = await signMessageAs(identity, bytesOf(kind, content, { ...head, certificate }));
  return { ...head, certificate, value: Buffer.from(value).toString('base64') };
}

/** Which organisations are believed, which of their certificates were taken back, and what the time is. */
export interface MessageTrust {
  readonly organisations: OrganisationRoots;
  readonly isRevoked: (mspId: string, serial: string) => Promise<boolean>;
  readonly nonces: Pick<ExchangeNonces, 'take'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Believes what members' gateways sign, once each. */
export class MessageJudge {
  readonly #trust: MessageTrust;

  constructor(trust: MessageTrust) {
    this.#trust = trust;
  }

  /**
   * The unit whose gateway signed.
   *
   * @throws RequestError `EXCHANGE_SIGNATURE_INVALID`, `EXCHANGE_MESSAGE_STALE`,
   *   `EXCHANGE_MESSAGE_REPLAYED`
   * @throws VaultError `VAULT_FULL`, `VAULT_WRITE_FAILED`
   */
  async signerOf(kind: string, content: JsonValue, said: MessageSignature): Promise<string> {
    const certificate = certificateOf(said.certificate);
    const now = this.#trust.now();
    const signer = certificate && this.#memberOf(certificate, now);
    if (certificate === undefined || signer === undefined) throw notSigned();
    const bytes = bytesOf(kind, content, said);
    const value = Buffer.from(said.value, 'base64');
    if (!verify('sha256', bytes, certificate.publicKey, value)) throw notSigned();
    if (await this.#trust.isRevoked(signer.mspId, signer.serial)) {
      throw notSigned();
    }
    await this.#requireFresh(said, now);
    return signer.unit;
  }

  #memberOf(certificate: X509Certificate, now: number) {
    const shown = { bytes: certificate.raw, problem: undefined };
    const judged = judgeClientCertificate(shown, this.#trust.organisations, now);
    return typeof judged === 'string' || judged.role !== 'gateway' ? undefined : judged;
  }

  async #requireFresh({ sentAt, nonce }: MessageSignature, now: number): Promise<void> {
    const sent = Date.parse(sentAt);
    if (!(Math.abs(now - sent) <= WINDOW_MS)) throw new RequestError('EXCHANGE_MESSAGE_STALE');
    const isNew = await this.#trust.nonces.take(nonce, now + 2 * WINDOW_MS);
    if (!isNew) throw new RequestError('EXCHANGE_MESSAGE_REPLAYED');
  }
}

function notSigned(): RequestError {
  return new RequestError('EXCHANGE_SIGNATURE_INVALID');
}

function certificateOf(pem: string): X509Certificate | undefined {
  try {
    const certificate = new X509Certificate(pem);
    return certificate.publicKey.asymmetricKeyType === 'ec' ? certificate : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(
  kind: string,
  content: JsonValue,
  { sentAt, nonce, certificate }: Omit<MessageSignature, 'value'>,
): Uint8Array {
  return canonicalBytes([DOMAIN, kind, content, { sentAt, nonce, certificate }]);
}
