// SPDX-License-Identifier: Apache-2.0
import { ContractRefusedError } from '@yulian/network';
import type { LicenceContent, LicenceOnChain } from '@yulian/proofs';
import type { HolderNumber } from '../identity/caller.js';
import { listLicences } from '../index/index.js';
import { keptLicence, type KeptLicence } from '../licences/kept-licence.js';
import type { Services } from '../services.js';
import { unitsOf } from './counted.js';

/** A licence of somebody's, in whatever state. */
export interface OwnLicence {
  readonly id: string;
  readonly found: LicenceOnChain;
  readonly content: LicenceContent | undefined;
}

type Sources = Pick<
  Services,
  'ledger' | 'reader' | 'index' | 'ledgerIdentities' | 'organisations' | 'clock'
>;

/** Licences of one person and unit that are looked through at most. */
const MOST = 500;

/** All licences that this gateway's units have issued to somebody, newest issue first in each unit. */
export async function ownLicences(
  sources: Sources,
  person: HolderNumber,
): Promise<readonly OwnLicence[]> {
  const { served } = await unitsOf(sources);
  const at = sources.clock.now();
  const lists = served.map(async ({ unit, vault }) => {
    const holders = await vault.holders.references(unit, person);
    const { items } = await listLicences(
      sources.index,
      { at, issuer: unit, holders },
      { limit: MOST },
    );
    return items;
  });
  return (await Promise.all(lists)).flat();
}

/**
 * One of them, with what its issuer keeps of it.
 *
 * @throws ContractRefusedError `LICENCE_NOT_FOUND` also when it is somebody else's
 */
export async function ownLicence(
  sources: Sources,
  person: HolderNumber,
  id: string,
): Promise<{ readonly own: OwnLicence; readonly kept: KeptLicence }> {
  const own = (await ownLicences(sources, person)).find((one) => one.id === id);
  const kept = own && (await keptLicence(sources.organisations, own.found));
  if (own === undefined || kept === undefined) {
    throw new ContractRefusedError(
      'LICENCE_NOT_FOUND',
      'there is none that the caller may know of',
    );
  }
  return { own, kept };
}
