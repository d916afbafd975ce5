// SPDX-License-Identifier: Apache-2.0
import {
  createCertificateAuthority,
  createIdentity,
  issueCertificate,
  type CertificateAuthority,
  type Identity,
  type KeyPair,
} from '@yulian/network';
import { testNetworkFolder, testNetworkMaterial } from './fabric/material.js';
import { MSP_IDS } from './members.js';

/** One organisation's root and endorser. */
export interface OrganisationKeys {
  readonly mspId: string;
  /** PEM. */
  readonly root: string;
  readonly endorser: Identity;
}

/** A root, and the pair of the one node under it. */
interface NodeMaterial {
  readonly root: CertificateAuthority;
  readonly node: KeyPair;
}

/** All roots and nodes. */
export interface KeyMaterial {
  readonly organisations: readonly NodeMaterial[];
  readonly orderer: NodeMaterial;
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

  /** Plain data: keys can be handed to another process. */
  readonly material: KeyMaterial;

  constructor(material: KeyMaterial) {
    const { organisations, orderer } = material;
    this.material = material;
    this.#authorities = new Map(organisations.map(({ root }) => [root.mspId, root]));
    this.organisations = organisations.map(({ root, node }) => ({
      mspId: root.mspId,
      root: root.certificate,
      endorser: createIdentity({ mspId: root.mspId, ...node }),
    }));
    this.orderer = createIdentity({ mspId: orderer.root.mspId, ...orderer.node });
    this.ordererRoot = orderer.root.certificate;
  }

  static async create(): Promise<MemberKeys> {
    const organisations: NodeMaterial[] = [];
    for (const mspId of MSP_IDS) organisations.push(await nodeMaterial(mspId, 'peer'));
    return new MemberKeys({ organisations, orderer: await nodeMaterial('OrdererMSP', 'orderer') });
  }

  /**
   * The client identity whose certificate says exactly this, whether or not the registry agrees.
   * An attribute that is undefined is not in the certificate.
   */
  client(mspId: string, unit: string | undefined, role: string | undefined): Promise<Identity> {
    const key = `${mspId}/${String(unit)}/${String(role)}`;
    const known = this.#identities.get(key);
    if (known !== undefined) return known;
    const made = this.renewed(mspId, unit, role);
    this.#identities.set(key, made);
    return made;
  }

  /** As {@link client}, with a new key and certificate each time. */
  renewed(mspId: string, unit: string | undefined, role: string | undefined): Promise<Identity> {
    const authority = this.#authorities.get(mspId);
    if (authority === undefined) throw new RangeError(`no organisation ${mspId}`);
    const attributes = {
      ...(unit === undefined ? {} : { unit }),
      ...(role === undefined ? {} : { role }),
      level: 'city',
    };
    return clientOf(authority, `${String(unit)}.${String(role)}`, attributes);
  }
}

let shared: Promise<MemberKeys> | undefined;

/**
 * The same keys for all tests of a process: making them is what takes time. Where a Fabric network
 * was started for the tests, they are its organisations' keys.
 */
export function memberKeys(): Promise<MemberKeys> {
  shared ??= foundOrMade();
  return shared;
}

async function foundOrMade(): Promise<MemberKeys> {
  const network = testNetworkFolder();
  if (network === undefined) return MemberKeys.create();
  return new MemberKeys(await testNetworkMaterial(network));
}

async function nodeMaterial(mspId: string, use: 'peer' | 'orderer'): Promise<NodeMaterial> {
  const root = await createCertificateAuthority(mspId, VALIDITY);
  return { root, node: await pairOf(root, `${use}.${mspId}`, use) };
}

async function clientOf(
  authority: CertificateAuthority,
  commonName: string,
  attributes: Readonly<Record<string, string>>,
): Promise<Identity> {
  const pair = await pairOf(authority, commonName, 'client', attributes);
  return createIdentity({ mspId: authority.mspId, ...pair });
}

function pairOf(
  authority: CertificateAuthority,
  commonName: string,
  use: 'client' | 'peer' | 'orderer',
  attributes: Readonly<Record<string, string>> = {},
): Promise<KeyPair> {
  return issueCertificate(authority, {
    commonName,
    use,
    validity: VALIDITY,
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
  });
}
