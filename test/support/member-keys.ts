// SPDX-License-Identifier: Apache-2.0
import {
  createCertificateAuthority,
  createIdentity,
  issueCertificate,
  type CertificateAuthority,
  type Identity,
} from '@yulian/network';
import { MSP_IDS } from './members.js';

/** One organisation's root and endorser. */
export interface OrganisationKeys {
  readonly mspId: string;
  /** PEM. */
  readonly root: string;
  readonly endorser: Identity;
}

/** Certificates hold at every time that a test's clock may show. */
const VALIDITY = {
  notBefore: new Date('2020-01-01T00:00:00Z'),
  notAfter: new Date('2040-01-01T00:00:00Z'),
};

/** Real keys and certificates of the five organisations; identities are made when first asked for. */
export class MemberKeys {
  readonly organisations: readonly OrganisationKeys[];
  readonly orderer: Identity;
  readonly ordererRoot: string;
  readonly #authorities: ReadonlyMap<string, CertificateAuthority>;
  readonly #identities = new Map<string, Promise<Identity>>();

  private constructor(
    authorities: ReadonlyMap<string, CertificateAuthority>,
    organisations: readonly OrganisationKeys[],
    orderer: { readonly root: string; readonly identity: Identity },
  ) {
    this.#authorities = authorities;
    this.organisations = organisations;
    this.orderer = orderer.identity;
    this.ordererRoot = orderer.root;
  }

  static async create(): Promise<MemberKeys> {
    const authorities = new Map<string, CertificateAuthority>();
    const organisations: OrganisationKeys[] = [];
    for (const mspId of MSP_IDS) {
      const authority = await createCertificateAuthority(mspId, VALIDITY);
      authorities.set(mspId, authority);
      const endorser = await identityOf(authority, `peer.${mspId}`, 'peer');
      organisations.push({ mspId, root: authority.certificate, endorser });
    }
    const authority = await createCertificateAuthority('OrdererMSP', VALIDITY);
    const identity = await identityOf(authority, 'orderer', 'orderer');
    return new MemberKeys(authorities, organisations, { root: authority.certificate, identity });
  }

  /**
   * The client identity whose certificate says exactly this, whether or not the registry agrees.
   * An attribute that is undefined is not in the certificate.
   */
  client(mspId: string, unit: string | undefined, role: string | undefined): Promise<Identity> {
    const key = `${mspId}/${String(unit)}/${String(role)}`;
    const known = this.#identities.get(key);
    if (known !== undefined) return known;
    const authority = this.#authorities.get(mspId);
    if (authority === undefined) throw new RangeError(`no organisation ${mspId}`);
    const attributes = {
      ...(unit === undefined ? {} : { unit }),
      ...(role === undefined ? {} : { role }),
      level: 'city',
    };
    const made = identityOf(authority, `${String(unit)}.${String(role)}`, 'client', attributes);
    this.#identities.set(key, made);
    return made;
  }
}

let shared: Promise<MemberKeys> | undefined;

/** The same keys for all tests of a process: making them is what takes time. */
export function memberKeys(): Promise<MemberKeys> {
  shared ??= MemberKeys.create();
  return shared;
}

async function identityOf(
  authority: CertificateAuthority,
  commonName: string,
  use: 'client' | 'peer' | 'orderer',
  attributes?: Readonly<Record<string, string>>,
): Promise<Identity> {
  const { certificate, privateKey } = await issueCertificate(authority, {
    commonName,
    use,
    validity: VALIDITY,
    ...(attributes === undefined ? {} : { attributes }),
  });
  return createIdentity({ mspId: authority.mspId, certificate, privateKey });
}
