// SPDX-License-Identifier: Apache-2.0
import type { JsonValue } from '@yulian/proofs';
import type { Projection } from '../projection.js';
import type { IndexedRecord } from '../record.js';

/** How records of a kind are listed. */
export interface Listing<T> {
  /** What lists are ordered by. */
  readonly time: (value: T) => string;
  readonly common?: (value: T) => IndexedRecord['common'];
  readonly rare?: (value: T) => IndexedRecord['rare'];
}

/**
 * The projection of a record kind that is shown as the chain holds it: one record per key, of a
 * kind named like the key's prefix.
 */
export function simpleProjection<T>(prefix: string, listing: Listing<T>): Projection {
  return {
    prefix,
    *project({ id, value }) {
      if (value === undefined) {
        yield { kind: prefix, id, removed: true };
        return;
      }
      const record = value as T;
      yield {
        kind: prefix,
        id,
        time: listing.time(record),
        common: listing.common?.(record) ?? [],
        rare: listing.rare?.(record) ?? [],
        body: value as JsonValue,
      };
    },
  };
}
