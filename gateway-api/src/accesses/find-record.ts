// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import {
  catalogueStatus,
  disclose,
  isInForce,
  onChainStatus,
  type CatalogueItemRecord,
  type Disclosure,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { listLicences, type FoundLicence, type ReadIndex } from '../index/index.js';
import { ask, type Asked } from '../ledger-queries/ask.js';
import type { Vault } from '../vault/index.js';
import { selected } from './fields.js';
import type { AccessIntent } from './intent.js';

/** Where a provider looks. */
export interface RecordSources {
  readonly ledger: Ledger;
  /** The same ledger, for what many ask at once. */
  readonly known: Asked;
  readonly reader: Identity;
  readonly index: ReadIndex;
  readonly vault: Vault;
  /** RFC 3339 UTC. */
  readonly now: string;
}

/** A subject's record with what opens it; or why there is none. */
export type FoundFields =
  | { readonly outcome: 'NO_RECORD' | 'CANNOT_ANSWER' }
  | {
      readonly outcome: 'DELIVERED';
      readonly record: string;
      readonly disclosure: Disclosure;
      readonly absent: readonly string[];
    };

/** Records of one holder that are looked through at most. */
const MOST = 50;

/**
 * The subject's newest licence in force of the item's standard, with the fields that are asked for
 * opened. Where it is on chain and its openings are not here, nothing can be answered.
 *
 * @param only id of the one licence that is meant; left out: the newest
 */
export async function findFields(
  sources: RecordSources,
  intent: AccessIntent,
  only?: string,
): Promise<FoundFields> {
  const found = await findLicence(sources, intent, only);
  if (found === undefined) return { outcome: 'NO_RECORD' };
  const root = (found.found.licence ?? found.content)?.commitment.root;
  const opened = root === undefined ? undefined : await sources.vault.openings.ofRecord(root);
  // An entry of a batch without a row of its own has no commitment on chain to hold it against.
  if (opened === undefined || found.found.licence === undefined) {
    return { outcome: 'CANNOT_ANSWER' };
  }
  const { paths, absent } = selected(opened.fields, intent.fields);
  if (paths.length === 0) return { outcome: 'CANNOT_ANSWER' };
  const disclosure = disclose(opened.fields, paths, nodePrimitives);
  return { outcome: 'DELIVERED', record: found.id, disclosure, absent };
}

async function findLicence(
  { ledger, known, reader, index, vault, now: at }: RecordSources,
  { item, provider, subject }: AccessIntent,
  only: string | undefined,
): Promise<FoundLicence | undefined> {
  const holders = await vault.holders.references(provider, subject);
  const { height } = await ledger.info();
  await index.waitFor(height - 1);
  const typeCode = await typeOfItem(known, reader, item, at);
  const filter = { at, issuer: provider, typeCode, holders };
  const { items } = await listLicences(index, filter, { limit: MOST });
  return items.find(({ id, found, content }) => {
    if (only !== undefined && id !== only) return false;
    const status = onChainStatus(found, { at }, content);
    return status !== undefined && isInForce(status.state);
  });
}

/** Licence type of the standard whose fields an item offers. @throws ContractRefusedError */
export async function typeOfItem(
  ledger: Asked,
  reader: Identity,
  item: string,
  at: string,
): Promise<string | undefined> {
  const record = await ask<CatalogueItemRecord>(ledger, reader, 'catalogue', 'get', item);
  const { content } = catalogueStatus(record, { at });
  return content?.standard.typeCode;
}
