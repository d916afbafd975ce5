// SPDX-License-Identifier: Apache-2.0
import {
  createCertificateAuthority,
  createIdentity,
  issueCertificate,
  type CertificateAuthority,
  type CertificateRequest,
  type Identity,
} from '@yulian/network';

/** One organisation of a test: its root, its endorser, and a clerk. */
export interface TestOrganization {
  readonly mspId: string;
  readonly authority: CertificateAuthority;
  readonly endorser: Identity;
  readonly clerk: Identity;
}

/** Five organisations and an orderer, with real keys. */
export interface TestConsortium {
  readonly organizations: readonly TestOrganization[];
  readonly ordererAuthority: CertificateAuthority;
  readonly orderer: Identity;
}

const SIZE = 5;

let shared: Promise<TestConsortium> | undefined;

/** The same consortium for all tests of a process. */
export function testConsortium(): Promise<TestConsortium> {
  shared ??= createConsortium();
  return shared;
}

/** An identity of one authority. */
export async function testIdentity(
  authority: CertificateAuthority,
  request: CertificateRequest,
): Promise<Identity> {
  const { certificate, privateKey } = await issueCertificate(authority, request);
  return createIdentity({ mspId: authority.mspId, certificate, privateKey });
}

/** The organisation at a place, from 0. */
export function organizationAt(consortium: TestConsortium, index: number): TestOrganization {
  const organization = consortium.organizations[index];
  if (organization === undefined) throw new RangeError(`no organisation ${String(index)}`);
  return organization;
}

async function createConsortium(): Promise<TestConsortium> {
  const organizations: TestOrganization[] = [];
  for (let i = 1; i <= SIZE; i++) organizations.push(await createOrganization(i));
  const ordererAuthority = await createCertificateAuthority('OrdererMSP');
  const orderer = await testIdentity(ordererAuthority, { commonName: 'orderer0', use: 'orderer' });
  return { organizations, ordererAuthority, orderer };
}

async function createOrganization(number: number): Promise<TestOrganization> {
  const mspId = `Org${String(number)}MSP`;
  const authority = await createCertificateAuthority(mspId);
  const code = `org${String(number)}`;
  const endorser = await testIdentity(authority, { commonName: `${code}-peer0`, use: 'peer' });
  const clerk = await testIdentity(authority, {
    commonName: `${code}-clerk`,
    use: 'client',
    attributes: { unit: `11999999MB000000${String(number)}X`, role: 'clerk', level: 'city' },
  });
  return { mspId, authority, endorser, clerk };
}
