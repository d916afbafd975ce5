// SPDX-License-Identifier: Apache-2.0
import { X509Certificate, type KeyObject } from 'node:crypto';
import {
  decodeSerializedIdentity,
  WireError,
  type PolicyRole,
  type Signer,
  ownMember,
} from '@yulian/proofs';
import { LedgerError } from '../errors.js';
import { ByteCache } from './byte-cache.js';
import { oddityOf } from './certificate-oddity.js';
import type { ChannelConfig, MspConfig } from './config.js';

/** A certificate of a known MSP, checked once and kept with its parsed key. */
export interface Member extends Signer {
  /** SHA-256 of the certificate: two spellings of one certificate are one member. */
  readonly fingerprint: string;
  readonly certificate: X509Certificate;
  readonly key: KeyObject;
}

interface Trusted extends Member {
  /** When both the certificate and its root are valid. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** A certificate, or why it is not trusted at any time. */
type Verdict = Trusted | string;

const CACHE_SIZE = 4096;

const ROLE_OF_UNIT: Readonly<Record<string, PolicyRole>> = {
  client: 'CLIENT',
  admin: 'ADMIN',
  peer: 'PEER',
  orderer: 'ORDERER',
};

const CALLERS: ReadonlySet<PolicyRole> = new Set<PolicyRole>(['CLIENT', 'ADMIN']);

/**
 * Knows the organisations' roots and tells whose certificate an identity is. Parsed certificates
 * and keys are kept, because parsing costs three times as much as verifying a signature.
 */
export class MspRegistry {
  readonly #members = new ByteCache<Verdict>(CACHE_SIZE);
  readonly #orderers = new ByteCache<Verdict>(CACHE_SIZE);
  readonly #judgeMember: (serialized: Uint8Array) => Verdict;
  readonly #judgeOrderer: (serialized: Uint8Array) => Verdict;

  constructor(config: ChannelConfig) {
    const roots = new Map(config.organizations.map(parseRoots));
    const ordererRoots = new Map([parseRoots(config.orderer)]);
    this.#judgeMember = (serialized) => judge(roots, serialized);
    this.#judgeOrderer = (serialized) => judge(ordererRoots, serialized);
  }

  /**
   * The member of an organisation that a `SerializedIdentity` names, if its certificate chains to
   * the organisation's root and is valid at `atMs`.
   *
   * @throws LedgerError `IDENTITY_NOT_TRUSTED`
   */
  member(serialized: Uint8Array, atMs: number): Member {
    const verdict = this.#members.get(serialized, this.#judgeMember);
    if (typeof verdict === 'string') throw notTrusted(verdict);
    if (atMs < verdict.fromMs || atMs > verdict.toMs) {
      throw notTrusted('its certificate was not valid at that time');
    }
    return verdict;
  }

  /**
   * As {@link member}, of one who may ask for a transaction: nodes do not.
   *
   * @throws LedgerError `IDENTITY_NOT_TRUSTED`
   */
  caller(serialized: Uint8Array, atMs: number): Member {
    const member = this.member(serialized, atMs);
    if (CALLERS.has(member.role)) return member;
    throw notTrusted('its certificate is a node’s');
  }

  /**
   * As {@link member}, for the orderer's MSP, at any time: blocks carry no time to hold a
   * certificate's validity against, and must verify for ever.
   *
   * @throws LedgerError `IDENTITY_NOT_TRUSTED`
   */
  orderer(serialized: Uint8Array): Member {
    const verdict = this.#orderers.get(serialized, this.#judgeOrderer);
    if (typeof verdict === 'string') throw notTrusted(verdict);
    if (verdict.role !== 'ORDERER') throw notTrusted('its certificate is not an orderer’s');
    return verdict;
  }
}

function parseRoots({ mspId, roots }: MspConfig): [string, X509Certificate[]] {
  try {
    return [mspId, roots.map((pem) => new X509Certificate(pem))];
  } catch (cause) {
    const message = `a root certificate of ${mspId} cannot be read`;
    throw new LedgerError('LEDGER_CONFIG_INVALID', message, { cause });
  }
}

function judge(
  roots: ReadonlyMap<string, readonly X509Certificate[]>,
  serialized: Uint8Array,
): Verdict {
  try {
    const { mspId, idBytes } = decodeSerializedIdentity(serialized);
    const issuers = roots.get(mspId);
    if (issuers === undefined) return 'its organisation is not one of this channel';
    return judgeCertificate(mspId, new X509Certificate(idBytes), issuers);
  } catch (error) {
    if (error instanceof WireError || isOpenSslError(error)) return 'it cannot be read';
    throw error;
  }
}

function judgeCertificate(
  mspId: string,
  certificate: X509Certificate,
  issuers: readonly X509Certificate[],
): Verdict {
  if (certificate.ca) return 'its certificate is a certificate authority’s';
  const key = certificate.publicKey;
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return 'its key is not a P-256 key';
  const root = issuers.find(
    (one) => certificate.checkIssued(one) && certificate.verify(one.publicKey),
  );
  if (root === undefined) return 'its certificate was not issued by its organisation';
  const oddity = oddityOf(certificate.raw);
  if (oddity !== undefined) return oddity;
  const [role, ...others] = rolesOf(certificate);
  if (role === undefined || others.length > 0) return 'its certificate does not say one role';
  return {
    mspId,
    role,
    fingerprint: certificate.fingerprint256,
    certificate,
    key,
    fromMs: Math.max(Date.parse(certificate.validFrom), Date.parse(root.validFrom)),
    toMs: Math.min(Date.parse(certificate.validTo), Date.parse(root.validTo)),
  };
}

function isOpenSslError(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return typeof error.code === 'string' && error.code.startsWith('ERR_OSSL');
}

function rolesOf({ subject }: X509Certificate): PolicyRole[] {
  return subject.split('\n').flatMap((line) => {
    const role = line.startsWith('OU=') ? ownMember(ROLE_OF_UNIT, line.slice(3)) : undefined;
    return role ?? [];
  });
}

function notTrusted(why: string): LedgerError {
  return new LedgerError('IDENTITY_NOT_TRUSTED', `the identity is not trusted: ${why}`);
}
