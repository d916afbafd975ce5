// SPDX-License-Identifier: Apache-2.0
import { issueCertificate, saveIdentity } from '../identity/index.js';
import { LedgerError } from '../errors.js';
import type { AdmittedUnit } from './admitted-unit.js';
import type { ConsortiumFile, DataFolder, OrganisationEntry } from './data-folder.js';
import { authorityOf, placesOf } from './renew.js';

/**
 * Issues to a unit that was admitted after the founding the identities that it lacks, one for each
 * role, by its organisation's authority in an embedded ledger's folder. What a certificate says of
 * the unit is what the chain says. Run again, it goes on where it was cut off.
 *
 * @param roles names of `ROLES`; those that the unit has stay as they are
 * @returns the consortium with them, as it is now in the folder
 * @throws LedgerError `LEDGER_CONFIG_INVALID` when the unit's organisation or its authority is not in
 *   the folder
 */
export async function enrolUnit(
  folder: DataFolder,
  consortium: ConsortiumFile,
  { unit, roles }: { readonly unit: AdmittedUnit; readonly roles: readonly string[] },
): Promise<ConsortiumFile> {
  const organisation = organisationOf(consortium, unit.mspId);
  const has = rolesIn(organisation, unit.uscc);
  const lacking = [...new Set(roles)].filter((role) => !has.includes(role));
  if (lacking.length === 0) return consortium;
  const added = lacking.map((role) => ({ unit: unit.uscc, role, level: unit.level }));
  const authority = await authorityOf(folder, unit.mspId);
  const { mspId } = organisation;
  for (const { place, request } of placesOf(folder, { mspId, identities: added })) {
    if (request.use !== 'client') continue;
    await saveIdentity(place, { mspId, ...(await issueCertificate(authority, request)) });
  }
  // Last: a gateway loads all that the file names.
  const grown = withIdentities(consortium, organisation, added);
  await folder.writeConsortium(grown);
  return grown;
}

/** Roles in which a unit has an identity. */
export function rolesIn({ identities }: OrganisationEntry, uscc: string): readonly string[] {
  return identities.filter(({ unit }) => unit === uscc).map(({ role }) => role);
}

/** @throws LedgerError `LEDGER_CONFIG_INVALID` when the folder's consortium has no such member */
export function organisationOf(
  { organisations }: ConsortiumFile,
  mspId: string,
): OrganisationEntry {
  const found = organisations.find((one) => one.mspId === mspId);
  if (found !== undefined) return found;
  throw new LedgerError('LEDGER_CONFIG_INVALID', `this folder has no organisation ${mspId}`);
}

function withIdentities(
  consortium: ConsortiumFile,
  grown: OrganisationEntry,
  added: OrganisationEntry['identities'],
): ConsortiumFile {
  return {
    ...consortium,
    organisations: consortium.organisations.map((one) =>
      one === grown ? { ...one, identities: [...one.identities, ...added] } : one,
    ),
  };
}
