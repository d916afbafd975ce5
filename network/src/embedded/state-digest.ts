// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { FieldWriter } from './encoding.js';
import type { StoreReader } from './store-reader.js';

const STATE_TAG = 'yulian.state/1';

/**
 * One digest of the whole state: SHA-256 over all keys in order with their values, versions and
 * policies. Equal digests mean equal states; comparing them is how a restored ledger is checked.
 *
 * @returns hex
 */
export async function stateDigest(reader: StoreReader): Promise<string> {
  const hash = createHash('sha256').update(new FieldWriter().string(STATE_TAG).finish());
  for await (const [row, stored] of reader.rows('state')) {
    hash.update(new FieldWriter(row.length + stored.length + 8).bytes(row).bytes(stored).finish());
  }
  return hash.digest('hex');
}
