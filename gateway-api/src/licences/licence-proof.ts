// SPDX-License-Identifier: Apache-2.0
import type { Identity, Ledger } from '@yulian/network';
import {
  CommitmentError,
  defined,
  disclose,
  LICENCE_PROOF_FORMAT,
  type Attestation,
  type Disclosure,
  type FieldOpening,
  type LicenceOnChain,
  type LicenceProof,
  type LicenceRecord,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import { RequestError } from '../http/request-error.js';
import { text } from '../i18n/text.js';
import { ask } from '../ledger-queries/ask.js';
import { attest } from '../ledger-queries/attest.js';
import { batchEntry, batchEvidence } from './batch-entries.js';
import type { Organisations } from '../organisations.js';

export interface ProofSources {
  readonly ledger: Ledger;
  readonly organisations: Organisations;
}

/** What the asker may have beyond the record itself. */
export interface ProofWish {
  readonly id: string;
  /** JSON Pointers of fields to disclose; only for the unit that holds them. */
  readonly disclose: readonly string[];
  /** Opens the document's commitment too; only for the unit that holds it. */
  readonly withDocument: boolean;
}

/**
 * Makes a licence's proof: endorsed after commit, and for an entry of a batch its way to the root.
 *
 * @throws RequestError `BATCH_ENTRY_ELSEWHERE`, `FIELD_UNKNOWN_IN_RECORD`
 * @throws ContractRefusedError `LICENCE_NOT_FOUND`
 */
export async function makeLicenceProof(
  { ledger, organisations }: ProofSources,
  identity: Identity,
  wish: ProofWish,
): Promise<LicenceProof> {
  const { id } = wish;
  const found = await ask<LicenceOnChain>(ledger, identity, 'licence', 'get', id);
  const evidence =
    found.licence === undefined ? await batchEvidence(organisations, found) : undefined;
  if (found.licence === undefined && evidence === undefined) {
    throw new RequestError('BATCH_ENTRY_ELSEWHERE');
  }
  const opened = await open(organisations, found, wish);
  return {
    format: LICENCE_PROOF_FORMAT,
    id,
    attestation: await attestationOf(ledger, identity, id, found),
    ...(evidence === undefined
      ? {}
      : {
          entry: {
            content: evidence.content as NonNullable<LicenceProof['entry']>['content'],
            index: evidence.index,
            inclusion: evidence.proof,
          },
        }),
    ...opened,
  };
}

function attestationOf(
  ledger: Ledger,
  identity: Identity,
  id: string,
  { licence, batch }: LicenceOnChain,
): Promise<Attestation> {
  return licence === undefined && batch !== undefined
    ? attest(ledger, identity, 'assessBatch', batch.record.id)
    : attest(ledger, identity, 'assess', id);
}

/** What opens a licence: from its batch's entry, or from the rows of its own. */
interface Openings {
  readonly fields: readonly FieldOpening[];
  /** Base64url. */
  readonly salt: string | undefined;
}

async function openingsOf(organisations: Organisations, found: LicenceOnChain): Promise<Openings> {
  const entry = await batchEntry(organisations, found);
  if (entry !== undefined) return { fields: entry.fields, salt: entry.document?.salt };
  return found.licence === undefined
    ? { fields: [], salt: undefined }
    : openingsOfRow(organisations, found.licence);
}

async function openingsOfRow(
  organisations: Organisations,
  { owner, commitment, document }: LicenceRecord,
): Promise<Openings> {
  const openings = organisations.find(owner)?.vault.openings;
  if (openings === undefined) return { fields: [], salt: undefined };
  const fields = (await openings.ofRecord(commitment.root))?.fields ?? [];
  if (!('commitment' in document)) return { fields, salt: undefined };
  return { fields, salt: (await openings.ofDocument(document.commitment))?.salt };
}

async function open(
  organisations: Organisations,
  found: LicenceOnChain,
  wish: ProofWish,
): Promise<Pick<LicenceProof, 'disclosure' | 'documentSalt'>> {
  if (wish.disclose.length === 0 && !wish.withDocument) return {};
  const { fields, salt } = await openingsOf(organisations, found);
  return defined({
    disclosure: wish.disclose.length > 0 ? show(fields, wish.disclose) : undefined,
    documentSalt: wish.withDocument ? salt : undefined,
  });
}

function show(openings: readonly FieldOpening[], paths: readonly string[]): Disclosure {
  try {
    return disclose(openings, paths, nodePrimitives);
  } catch (error) {
    if (!(error instanceof CommitmentError)) throw error;
    throw new RequestError('FIELD_UNKNOWN_IN_RECORD', {
      detail: text('证照没有所要披露的字段', 'the licence has no such field to disclose'),
    });
  }
}
