// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import type { BatchEvidence, BatchInput } from '@yulian/chaincode/schemas';
import {
  canonicalBytes,
  leafHash,
  makeLicenceIdentifier,
  memberSerial,
  MerkleTree,
  toHex,
  type LicenceContent,
} from '@yulian/proofs';
import { contentOf, licenceOf, TYPE } from './fixtures.js';
import { MEMBERS } from './members.js';

const sha256 = (data: Uint8Array): Uint8Array => createHash('sha256').update(data).digest();

/** What a batch of the tests may choose. */
export interface BatchWish {
  readonly serialPrefix?: string;
  readonly count?: number;
  readonly typeCode?: string;
  /** USCC. */
  readonly issuer?: string;
  /** Of the batch and all its entries. */
  readonly reliesOn?: readonly string[];
  readonly validTo?: string;
  /** What one entry says instead of the usual. */
  readonly entry?: (index: number) => Partial<LicenceContent>;
}

let prefixes = 0;

/** A batch together with its leaves: what the issuer's vault would hold. */
export class BatchFixture {
  readonly input: BatchInput;
  readonly entries: readonly LicenceContent[];
  readonly #issuer: string;
  readonly #tree: MerkleTree;

  constructor(wish: BatchWish = {}) {
    const { count = 4, typeCode = TYPE, issuer = MEMBERS.market.uscc, validTo } = wish;
    const serialPrefix = wish.serialPrefix ?? `B${String(++prefixes).padStart(5, '0')}P`;
    const end = validTo === undefined ? {} : { validTo };
    this.#issuer = issuer;
    const reliesOn = [...(wish.reliesOn ?? [])];
    this.entries = Array.from({ length: count }, (_, index) => ({
      ...contentOf(entryId({ typeCode, issuer, serialPrefix }, index)),
      ...end,
      reliesOn,
      ...wish.entry?.(index),
    }));
    this.#tree = new MerkleTree(
      this.entries.map((entry) => leafHash(canonicalBytes(entry), sha256)),
      sha256,
    );
    const { issuedAt, validFrom, standard, fields, basis } = licenceOf({ typeCode, issuer });
    this.input = {
      typeCode,
      serialPrefix,
      count,
      root: toHex(this.#tree.root),
      issuedAt,
      validFrom,
      ...end,
      reliesOn,
      standard,
      fields,
      basis,
    };
  }

  /** The id under which the chain keeps it. */
  get id(): string {
    const { typeCode, serialPrefix } = this.input;
    return `${typeCode}.${this.#issuer}.${serialPrefix}`;
  }

  entry(index: number): LicenceContent {
    const entry = this.entries[index];
    if (entry === undefined) throw new RangeError(`no entry ${String(index)}`);
    return entry;
  }

  idOf(index: number): string {
    return this.entry(index).id;
  }

  /** The way from an entry up to the root, hex. */
  inclusion(index: number): string[] {
    return this.#tree.proof(index).map(toHex);
  }

  evidence(index: number): BatchEvidence {
    const content = this.entry(index) as BatchEvidence['content'];
    return { content, index, proof: this.inclusion(index) };
  }
}

function entryId(
  batch: { readonly typeCode: string; readonly issuer: string; readonly serialPrefix: string },
  index: number,
): string {
  const { typeCode, issuer, serialPrefix } = batch;
  const serial = memberSerial(serialPrefix, index);
  return makeLicenceIdentifier({ typeCode, issuerCode: issuer, serial, version: 1 });
}
