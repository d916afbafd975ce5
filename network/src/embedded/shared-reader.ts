// SPDX-License-Identifier: Apache-2.0
import type { StateRecord } from './records.js';
import { StoreReader } from './store-reader.js';

/** Most bytes of values that one snapshot remembers; then it starts anew. */
const MOST_BYTES = 16 * 1024 * 1024;
/** What a remembered row costs beside its value. */
const ROW_BYTES = 500;

/**
 * Reads a snapshot that many simulations share. Nothing of it changes, so a row is looked up once
 * for all of them: most of what a transaction reads (who its caller is, under which rules it acts)
 * is what the others read.
 */
export class SharedReader extends StoreReader {
  readonly #known = new Map<string, StateRecord | undefined>();
  #bytes = 0;

  override state(key: string): StateRecord | undefined {
    if (this.#known.has(key)) return copyOf(this.#known.get(key));
    const record = super.state(key);
    this.#remember(key, record);
    return copyOf(record);
  }

  #remember(key: string, record: StateRecord | undefined): void {
    this.#bytes += ROW_BYTES + (record?.value.length ?? 0);
    if (this.#bytes > MOST_BYTES) {
      this.#known.clear();
      this.#bytes = ROW_BYTES + (record?.value.length ?? 0);
    }
    this.#known.set(key, record);
  }
}

/** Contracts get bytes of their own: what one does to them, the others must not see. */
function copyOf(record: StateRecord | undefined): StateRecord | undefined {
  if (record === undefined) return undefined;
  const { version, policy, value } = record;
  return {
    version,
    policy: policy === undefined ? undefined : Buffer.from(policy),
    value: Buffer.from(value),
  };
}
