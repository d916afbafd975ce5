// SPDX-License-Identifier: Apache-2.0
import type { DocumentAnchor, FieldOpening, LicenceContent, LicenceOnChain } from '@yulian/proofs';
import type { Organisations } from '../organisations.js';
import type { BatchEntry } from '../storage.js';
import type { StoredDocument, Vault } from '../vault/index.js';
import { batchEntry, contentOfEntry } from './batch-entries.js';

/** What the vault of its issuer keeps of a licence. */
export interface KeptLicence {
  readonly vault: Vault;
  /** Values and what opens them. */
  readonly fields: readonly FieldOpening[];
  /** Licence number 证照编号. */
  readonly number: string | undefined;
  /** Undefined when only digests of the file were handed in. */
  readonly document: StoredDocument | undefined;
}

/** Looks a licence up in its issuer's vault; undefined when another gateway has that. */
export async function keptLicence(
  organisations: Organisations,
  found: LicenceOnChain,
): Promise<KeptLicence | undefined> {
  const { licence, batch } = found;
  const record = licence ?? batch?.record;
  if (record === undefined) return undefined;
  const { owner, issuer } = record;
  const vault = organisations.find(owner)?.vault;
  if (vault === undefined) return undefined;
  const entry = await batchEntry(organisations, found);
  if (entry !== undefined) return keptEntry(vault, issuer, entry);
  return licence === undefined ? undefined : keptRow(vault, issuer, licence);
}

async function keptEntry(vault: Vault, unit: string, entry: BatchEntry): Promise<KeptLicence> {
  const { fields, number, document } = entry;
  const anchor = contentOfEntry(entry)?.document;
  const file = await documentOf(vault, unit, anchor, document?.documentId);
  return { vault, fields, number, document: file };
}

async function keptRow(
  vault: Vault,
  unit: string,
  { commitment, document }: LicenceContent,
): Promise<KeptLicence | undefined> {
  const openings = await vault.openings.ofRecord(commitment.root);
  if (openings === undefined) return undefined;
  const { fields, number } = openings;
  return { vault, fields, number, document: await documentOf(vault, unit, document, undefined) };
}

async function documentOf(
  vault: Vault,
  unit: string,
  anchor: DocumentAnchor | undefined,
  known: string | undefined,
): Promise<StoredDocument | undefined> {
  if (known !== undefined) return vault.documents.get(known);
  if (anchor === undefined) return undefined;
  if ('commitment' in anchor) {
    const opening = await vault.openings.ofDocument(anchor.commitment);
    return opening?.documentId === undefined ? undefined : vault.documents.get(opening.documentId);
  }
  const stored = await vault.documents.findByDigest('sha256', anchor.sha256);
  return stored.find((one) => one.unit === unit && one.sm3 === anchor.sm3);
}
