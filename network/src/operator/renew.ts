// SPDX-License-Identifier: Apache-2.0
import { X509Certificate } from 'node:crypto';
import { LedgerError } from '../errors.js';
import {
  endsWithin,
  issueCertificate,
  readCertificate,
  readIdentity,
  saveCertificate,
  type CertificateAuthority,
  type CertificateRequest,
} from '../identity/index.js';
import type { ConsortiumFile, DataFolder, OrganisationEntry } from './data-folder.js';

/** A certificate that was issued anew. */
export interface Renewed {
  readonly mspId: string;
  /** Its common name. */
  readonly name: string;
  /** ISO 8601. */
  readonly validTo: string;
}

/**
 * Issues anew, for the same keys, the certificates of an embedded ledger's folder that end within so
 * many days. A gateway that has the folder open takes those of units within a minute, and those with
 * which organisations endorse when it starts. The orderer's counts for ever: blocks carry no time.
 *
 * @throws LedgerError `LEDGER_CONFIG_INVALID` when an organisation's authority is not in the folder
 */
export async function renewIdentities(
  folder: DataFolder,
  { organisations }: ConsortiumFile,
  withinDays: number,
): Promise<readonly Renewed[]> {
  const renewed: Renewed[] = [];
  for (const organisation of organisations) {
    for (const { place, request } of placesOf(folder, organisation)) {
      if (!endsWithin(await readCertificate(place), withinDays)) continue;
      const authority = await authorityOf(folder, organisation.mspId);
      renewed.push(await renew(authority, place, request));
    }
  }
  return renewed;
}

interface Place {
  readonly place: string;
  readonly request: CertificateRequest;
}

/** What each of an organisation's certificates says, and where it is. */
export function placesOf(
  folder: DataFolder,
  { mspId, identities }: Pick<OrganisationEntry, 'mspId' | 'identities'>,
): readonly Place[] {
  const endorser = { commonName: `peer.${mspId}`, use: 'peer' } as const;
  return [
    { place: folder.endorser(mspId), request: endorser },
    ...identities.map(({ unit, role, level }) => ({
      place: folder.identity(mspId, unit, role),
      request: {
        commonName: `${unit}.${role}`,
        use: 'client' as const,
        attributes: { unit, role, level },
      },
    })),
  ];
}

/** @throws LedgerError `LEDGER_CONFIG_INVALID` when it is not in the folder */
export async function authorityOf(
  folder: DataFolder,
  mspId: string,
): Promise<CertificateAuthority> {
  const place = folder.authority(mspId);
  try {
    return await readIdentity(place);
  } catch (cause) {
    const message = `to issue certificates of ${mspId}, bring its authority back to ${place}`;
    throw new LedgerError('LEDGER_CONFIG_INVALID', message, { cause });
  }
}

async function renew(
  authority: CertificateAuthority,
  place: string,
  request: CertificateRequest,
): Promise<Renewed> {
  const { mspId } = authority;
  const publicKey = await readCertificate(place);
  const { certificate } = await issueCertificate(authority, { ...request, publicKey });
  await saveCertificate(place, { mspId, certificate });
  const validTo = new Date(new X509Certificate(certificate).validTo).toISOString();
  return { mspId, name: request.commonName, validTo };
}
