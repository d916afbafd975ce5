// SPDX-License-Identifier: Apache-2.0
import { RequestError } from '../../http/request-error.js';
import { text, type Text } from '../../i18n/text.js';
import type { Caller } from '../caller.js';
import type { IdentityProvider, PresentedCredentials } from '../identity-provider.js';
import {
  judgeClientCertificate,
  type CertificateFault,
  type CertifiedCaller,
  type OrganisationRoots,
} from './judge.js';

/** What shown certificates are held against. */
export interface CertificateGate {
  readonly organisations: OrganisationRoots;
  /** Whether the chain says that a certificate was taken back. */
  isRevoked(mspId: string, serial: string): Promise<boolean>;
  /** Milliseconds since 1970. */
  now(): number;
}

const WORDS: Readonly<Record<Exclude<CertificateFault, 'EXPIRED'>, Text>> = {
  NOT_TRUSTED: text(
    '证书不是本联盟成员机构签发的，或尚未生效',
    'no member organisation issued it, or it is not valid yet',
  ),
  NOT_A_CLIENT: text('证书不是客户端证书', "it is not a client's certificate"),
  ATTRIBUTES: text('证书没有写明单位、角色与层级', 'it does not say unit, role and level'),
};

/**
 * Tells callers by the certificate they showed in the TLS handshake (RFC 8446, 4.4.2): one that
 * their organisation issued, for one unit in one role, as identities of the ledger are.
 */
export function clientCertificateProvider(gate: CertificateGate): IdentityProvider {
  return {
    async authenticate(presented) {
      const { clientCertificate } = presented;
      if (clientCertificate === undefined) return undefined;
      // Browsers show a certificate unasked, as they send cookies.
      if (presented.writes && isCrossSite(presented)) throw new RequestError('CROSS_SITE_REFUSED');
      const found = judgeClientCertificate(clientCertificate, gate.organisations, gate.now());
      if (typeof found === 'string') throw refusalOf(found);
      if (await gate.isRevoked(found.mspId, found.serial)) {
        throw new RequestError('CLIENT_CERTIFICATE_REVOKED');
      }
      return callerOf(found);
    },
  };
}

/** Programs send neither header; no page of ours writes by certificate from elsewhere. */
function isCrossSite({ origin, fetchSite }: PresentedCredentials): boolean {
  return fetchSite === undefined ? origin !== undefined : fetchSite !== 'same-origin';
}

function refusalOf(fault: CertificateFault): RequestError {
  if (fault === 'EXPIRED') return new RequestError('CREDENTIALS_EXPIRED');
  return new RequestError('CLIENT_CERTIFICATE_REFUSED', { detail: WORDS[fault] });
}

function callerOf({ role, serial, ...rest }: CertifiedCaller): Caller {
  return {
    kind: 'worker',
    by: 'certificate',
    id: `certificate:${rest.mspId}/${serial}`,
    keyId: serial,
    roles: [role],
    scopes: undefined,
    demo: false,
    ...rest,
  };
}
