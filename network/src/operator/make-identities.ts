// SPDX-License-Identifier: Apache-2.0
import {
  createCertificateAuthority,
  issueCertificate,
  leafValidity,
  rootValidity,
  saveIdentity,
  type CertificateAuthority,
  type CertificateRequest,
} from '../identity/index.js';
import { endorsementsOf, type ConsortiumPlan } from './consortium-plan.js';
import type { ConsortiumFile, DataFolder, OrganisationEntry } from './data-folder.js';
import { placesOf } from './renew.js';

const CHAINCODE = { name: 'yulian', version: '1' } as const;

/** MSP of the orderer: it signs blocks and belongs to no member. */
const ORDERER_MSP = 'OrdererMSP';

/**
 * Makes all keys and certificates of a plan, and answers the consortium file for them.
 *
 * @param since when they begin to be valid, in milliseconds since 1970
 */
export async function makeIdentities(
  folder: DataFolder,
  plan: ConsortiumPlan,
  since: number,
): Promise<ConsortiumFile> {
  const organisations: OrganisationEntry[] = [];
  for (const organisation of plan.organisations) {
    organisations.push(await makeOrganisation(folder, organisation, since));
  }
  const orderer = await createCertificateAuthority(ORDERER_MSP, rootValidity(since));
  await issueInto(orderer, folder.orderer, {
    ...{ commonName: 'orderer', use: 'orderer', validity: leafValidity(since) },
  });
  return {
    format: 1,
    name: plan.name,
    channel: plan.channel,
    chaincode: CHAINCODE,
    endorsements: endorsementsOf(plan),
    organisations,
    orderer: { mspId: ORDERER_MSP, root: orderer.certificate },
  };
}

async function makeOrganisation(
  folder: DataFolder,
  { mspId, name, units }: ConsortiumPlan['organisations'][number],
  since: number,
): Promise<OrganisationEntry> {
  const authority = await createCertificateAuthority(mspId, rootValidity(since));
  await saveIdentity(folder.authority(mspId), authority);
  const identities = units.flatMap(({ uscc, level, roles }) =>
    roles.map((role) => ({ unit: uscc, role, level })),
  );
  for (const { place, request } of placesOf(folder, { mspId, identities })) {
    await issueInto(authority, place, { ...request, validity: leafValidity(since) });
  }
  return { mspId, name, root: authority.certificate, identities };
}

async function issueInto(
  authority: CertificateAuthority,
  path: string,
  request: CertificateRequest,
): Promise<void> {
  const pair = await issueCertificate(authority, request);
  await saveIdentity(path, { mspId: authority.mspId, ...pair });
}
