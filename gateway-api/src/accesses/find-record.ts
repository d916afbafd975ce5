// SPDX-License-Identifier: Apache-2.0
import type { BatchEvidence } from '@yulian/chaincode/schemas';
import type { Identity, Ledger } from '@yulian/network';
import {
  catalogueStatus,
  disclose,
  isInForce,
  onChainStatus,
  type CatalogueItemRecord,
  type Disclosure,
  type FieldOpening,
  type LicenceRecord,
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
      /** The record's leaf in its batch and the way to the batch's root; only if it has no row of its own. */
      readonly entry?: BatchEvidence;
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
  const { openings, entry } = await openingsOf(sources.vault, found);
  const { paths, absent } = selected(openings, intent.fields);
  if (paths.length === 0) return { outcome: 'CANNOT_ANSWER' };
  const disclosure = disclose(openings, paths, nodePrimitives);
  const delivered = { outcome: 'DELIVERED', record: found.id, disclosure, absent } as const;
  return entry === undefined ? delivered : { ...delivered, entry };
}

interface Opened {
  readonly openings: readonly FieldOpening[];
  readonly entry?: BatchEvidence;
}

/**
 * The openings of a record's commitment. Those of a batch's members are kept with the batch's leaves,
 * also when a member has a row of its own by now; for one without, the way to the batch's root is added.
 */
async function openingsOf(vault: Vault, { found, content }: FoundLicence): Promise<Opened> {
  const { licence, batch } = found;
  if (batch?.index === undefined) return { openings: await openingsOfRow(vault, licence) };
  const { root } = batch.record;
  const kept = await vault.batches.entry(root, batch.index);
  if (kept === undefined) return { openings: [] };
  if (licence !== undefined) return { openings: kept.fields };
  const way = await vault.batches.proof(root, batch.index);
  if (content === undefined || way === undefined) return { openings: [] };
  const shown = content as BatchEvidence['content'];
  const entry = { content: shown, index: batch.index, proof: [...way.proof] };
  return { openings: kept.fields, entry };
}

async function openingsOfRow(
  vault: Vault,
  licence: LicenceRecord | undefined,
): Promise<readonly FieldOpening[]> {
  if (licence === undefined) return [];
  return (await vault.openings.ofRecord(licence.commitment.root))?.fields ?? [];
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
