// SPDX-License-Identifier: Apache-2.0
import {
  catalogueStatus,
  isInForce,
  onChainStatus,
  type CatalogueItemRecord,
} from '@yulian/proofs';
import type { HolderNumber } from '../identity/caller.js';
import { CATALOGUE_KIND, listLicences } from '../index/index.js';
import type { Services } from '../services.js';
import { unitsOf, type ServedProvider } from './counted.js';
import { everyRecord } from './every.js';

/** A licence of somebody's, and the item of the catalogue as which it can be shown. */
export interface Showable {
  readonly licence: string;
  readonly item: string;
  readonly provider: string;
  readonly fields: readonly string[];
}

type Sources = Pick<
  Services,
  'ledger' | 'reader' | 'index' | 'ledgerIdentities' | 'organisations' | 'clock'
>;

/** Licences of one person and item that are looked through at most. */
const MOST = 50;

/** What somebody can show of its own: licences in force whose items this gateway's units share. */
export async function showablesOf(
  sources: Sources,
  person: HolderNumber,
): Promise<readonly Showable[]> {
  const { served } = await unitsOf(sources);
  const lists = await Promise.all(served.map((one) => ofProvider(sources, one, person)));
  return lists.flat();
}

async function ofProvider(
  sources: Sources,
  { unit, vault }: ServedProvider,
  person: HolderNumber,
): Promise<readonly Showable[]> {
  const where = [{ name: 'unit', anyOf: [unit] }];
  const items = await everyRecord(sources.index, { kind: CATALOGUE_KIND, where });
  const holders = await vault.holders.references(unit, person);
  const at = sources.clock.now();
  const showables: Showable[] = [];
  for (const { body } of items) {
    const item = body as unknown as CatalogueItemRecord;
    const { content, state } = catalogueStatus(item, { at });
    if (content === undefined || state !== 'PUBLISHED') continue;
    if (content.sharing.class === 'NOT_SHARED') continue;
    const filter = { at, issuer: unit, typeCode: content.standard.typeCode, holders };
    const { items: found } = await listLicences(sources.index, filter, { limit: MOST });
    for (const { id, found: licence, content: leaf } of found) {
      const status = onChainStatus(licence, { at }, leaf);
      if (status === undefined || !isInForce(status.state)) continue;
      showables.push({ licence: id, item: item.id, provider: unit, fields: content.fields });
    }
  }
  return showables;
}
