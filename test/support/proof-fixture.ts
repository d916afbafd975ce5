// SPDX-License-Identifier: Apache-2.0
import { createHash, randomBytes } from 'node:crypto';
import {
  commitDocument,
  commitFields,
  disclose,
  LICENCE_PROOF_FORMAT,
  toBase64,
  toBase64Url,
  type Attestation,
  type FieldCommitment,
  type LicenceProof,
  type PresentedDigests,
} from '@yulian/proofs';
import { nodePrimitives } from '@yulian/proofs/node';
import type { BatchFixture } from './batch-fixture.js';
import { call, type Caller } from './caller.js';
import { endorsed } from './phases.js';
import type { World } from './world.js';

/** An endorsed query that is never submitted. */
export async function attest(
  world: World,
  name: string,
  argument: string,
  caller: Caller = world.as('market', 'clerk'),
): Promise<Attestation> {
  const { payload, endorsements } = await endorsed(world, caller, call(name, argument));
  return {
    payload: toBase64(payload),
    endorsements: endorsements.map(({ endorser, signature }) => ({
      endorser: toBase64(endorser),
      signature: toBase64(signature),
    })),
  };
}

/** The proof of a licence with a row of its own. */
export async function proofOf(world: World, id: string): Promise<LicenceProof> {
  const attestation = await attest(world, 'licence:assess', id);
  return { format: LICENCE_PROOF_FORMAT, id, attestation };
}

/** The proof of an entry that has no row, by an assessment of its whole batch. */
export async function entryProofOf(
  world: World,
  batch: BatchFixture,
  index: number,
): Promise<LicenceProof> {
  return {
    format: LICENCE_PROOF_FORMAT,
    id: batch.idOf(index),
    attestation: await attest(world, 'licence:assessBatch', batch.id),
    entry: { content: batch.entry(index), index, inclusion: batch.inclusion(index) },
  };
}

/** A document with fields, as an issuing gateway would keep it. */
export class DocumentFixture {
  readonly digests: Required<PresentedDigests> & { readonly size: number };
  readonly #salt = randomBytes(16);
  readonly #fields: FieldCommitment;

  constructor(text: string) {
    const size = Buffer.byteLength(text);
    const digest = (algorithm: string) => createHash(algorithm).update(text).digest('hex');
    this.digests = { sha256: digest('sha256'), sm3: digest('sm3'), size };
    const fields = { name: text, grade: '二级' };
    this.#fields = commitFields(fields, (length) => randomBytes(length), nodePrimitives);
  }

  /** Base64url: opens the commitment. */
  get documentSalt(): string {
    return toBase64Url(this.#salt);
  }

  /** What goes on chain, with a salt. */
  get salted() {
    const document = { commitment: commitDocument(this.digests, this.#salt, nodePrimitives) };
    return { ...this.#committed, document };
  }

  /** What goes on chain for a document that carries a signature value. */
  get plain() {
    return { ...this.#committed, document: this.digests };
  }

  disclosure(...paths: string[]) {
    return disclose(this.#fields.openings, paths, nodePrimitives);
  }

  get #committed() {
    const { root, leafCount } = this.#fields;
    return {
      commitment: { root, leafCount },
      fields: [
        { path: '/grade', type: 'string' as const },
        { path: '/name', type: 'string' as const },
      ],
    };
  }
}
