// SPDX-License-Identifier: Apache-2.0
import type { Identity } from '@yulian/network';
import {
  decodeProposalResponsePayload,
  fromBase64,
  LICENCE_PROOF_FORMAT,
  utf8Decode,
  type Assessment,
  type Attestation,
  type LicenceBatchRecord,
  type LicenceContent,
} from '@yulian/proofs';
import { RequestError } from '../http/request-error.js';
import { ask } from '../ledger-queries/ask.js';
import { attest } from '../ledger-queries/attest.js';
import type { Vault } from '../storage.js';
import type { ProofSources } from './licence-proof.js';

/** Lines handed on together: a write to the socket costs more than making a line. */
const LINES_AT_ONCE = 128;

/**
 * The proofs of all entries of a batch, as lines of JSON: what all have in common, endorsed once
 * and after commit, then for each entry the rest of its `LicenceProof`. Entries with rows of their
 * own are left out, because the assessment of the batch says nothing of them.
 *
 * Resolves when the attestation is there; the lines are read from the vault as they are taken.
 *
 * @throws RequestError `BATCH_ENTRY_ELSEWHERE` the leaves are in another gateway's vault
 * @throws ContractRefusedError `BATCH_NOT_FOUND`
 */
export async function makeBatchProofs(
  { ledger, organisations }: ProofSources,
  identity: Identity,
  id: string,
): Promise<AsyncIterable<string>> {
  const { owner, root } = await ask<LicenceBatchRecord>(
    ledger,
    identity,
    'licence',
    'getBatch',
    id,
  );
  const vault = organisations.find(owner)?.vault;
  if (vault === undefined || (await vault.batches.get(root)) === undefined) {
    throw new RequestError('BATCH_ENTRY_ELSEWHERE');
  }
  const attestation = await attest(ledger, identity, 'assessBatch', id);
  return linesOf(vault, { id, root, attestation });
}

interface AttestedBatch {
  readonly id: string;
  readonly root: string;
  readonly attestation: Attestation;
}

async function* linesOf(
  vault: Vault,
  { id, root, attestation }: AttestedBatch,
): AsyncGenerator<string, void, undefined> {
  const exceptions = exceptionsOf(attestation);
  let lines = [{ format: LICENCE_PROOF_FORMAT, batch: id, attestation }].map(lineOf);
  const proofs = vault.batches.proofs(root);
  for await (const { content } of vault.batches.entries(root)) {
    const proof = await proofs.next();
    if (proof.done === true) return;
    if (exceptions.has(content.id)) continue;
    const { index, proof: inclusion } = proof.value;
    const entry = { content: content as LicenceContent, index, inclusion };
    lines.push(lineOf({ id: content.id, entry }));
    if (lines.length < LINES_AT_ONCE) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

/** The endorsed answer itself says which entries it does not speak of. */
function exceptionsOf({ payload }: Attestation): ReadonlySet<string> {
  const { action } = decodeProposalResponsePayload(fromBase64(payload));
  const { exceptions } = JSON.parse(utf8Decode(action.response.payload)) as Assessment;
  return new Set(exceptions);
}

function lineOf(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
