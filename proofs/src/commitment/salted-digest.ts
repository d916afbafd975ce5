// SPDX-License-Identifier: Apache-2.0
import { isHex, toHex } from '../bytes/hex.js';
import { canonicalBytes } from '../json/canonical-json.js';
import type { JsonValue } from '../json/json-value.js';
import type { Primitives } from '../primitives.js';
import { CommitmentError } from './commitment-error.js';
import { formatSalt } from './salt.js';

/** What a document commitment covers: the bytes as delivered. */
export interface CommittedDocument {
  /** Hex. */
  readonly sha256: string;
  /** Hex. */
  readonly sm3: string;
  /** Bytes. */
  readonly size: number;
}

const DOCUMENT_DOMAIN = 'yulian/document/1';
const DIGEST_LENGTH = 32;

/**
 * A commitment to one value that could be guessed: a case number, an operator. SHA-256 over the
 * canonical bytes of `[domain, value, salt]`.
 *
 * @param domain says what is committed to and in which format, e.g. `yulian/case-number/1`; two
 *   uses never share one
 * @param salt 16 random bytes, kept where the value is kept
 * @returns hex
 * @throws CommitmentError `COMMITMENT_SALT`
 * @throws JsonError when the value has no canonical JSON
 */
export function saltedDigest(
  domain: string,
  value: JsonValue,
  salt: Uint8Array,
  primitives: Pick<Primitives, 'sha256'>,
): string {
  return toHex(primitives.sha256(canonicalBytes([domain, value, formatSalt(salt)])));
}

/**
 * What goes on chain for a document without a signature value: its plain digest could be guessed
 * from the form and a list of names, so both digests and the size are committed to with a salt.
 *
 * @returns hex
 * @throws CommitmentError `COMMITMENT_SALT`, `COMMITMENT_DIGEST`
 */
export function commitDocument(
  { sha256, sm3, size }: CommittedDocument,
  salt: Uint8Array,
  primitives: Pick<Primitives, 'sha256'>,
): string {
  if (!isHex(sha256, DIGEST_LENGTH) || !isHex(sm3, DIGEST_LENGTH)) {
    throw new CommitmentError('COMMITMENT_DIGEST', 'a digest is 64 digits of 0-9a-f');
  }
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new CommitmentError('COMMITMENT_DIGEST', 'the size is a whole number of bytes');
  }
  return saltedDigest(DOCUMENT_DOMAIN, { sha256, sm3, size }, salt, primitives);
}
