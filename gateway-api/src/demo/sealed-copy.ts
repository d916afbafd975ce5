// SPDX-License-Identifier: Apache-2.0
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DemoApi } from './api.js';
import type { UsableSeal } from './seals.js';

/** A sealed file whose impression is on the chain, as cases name it. */
export interface SealedCopy {
  /** Id of the uploaded document. */
  readonly document: string;
  readonly file: { readonly seal: string; readonly number: number; readonly sha256: string };
}

const COMMENT_BYTES = 8;
const LENGTH_OF_COMMENT = 2;

/**
 * A file as the department's own system has sealed it, with its impression on the chain. No two are
 * the same: each is a copy whose archive ends in another comment, which no seal covers.
 */
export async function sealedCopy(clerk: DemoApi, seal: UsableSeal): Promise<SealedCopy> {
  const comment = randomBytes(COMMENT_BYTES).toString('hex');
  const bytes = withComment(await readFile(seal.sealed), comment);
  const { id } = await clerk.upload<{ id: string }>('/v1/documents', '决定书.ofd', bytes);
  const path = `/v1/seals/${seal.id}/impressions`;
  const { number } = await clerk.post<{ number: number }>(path, { document: id });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { document: id, file: { seal: seal.id, number, sha256 } };
}

/** A ZIP archive without a comment, with one: its last two bytes are the comment's length. */
function withComment(zip: Buffer, comment: string): Uint8Array<ArrayBuffer> {
  const length = Buffer.alloc(LENGTH_OF_COMMENT);
  length.writeUInt16LE(comment.length);
  const bytes = [zip.subarray(0, -LENGTH_OF_COMMENT), length, Buffer.from(comment)];
  return new Uint8Array(Buffer.concat(bytes));
}
