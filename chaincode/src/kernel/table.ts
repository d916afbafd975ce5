// SPDX-License-Identifier: Apache-2.0
import { canonicalBytes, utf8Decode } from '@yulian/proofs';
import type { YulianContext } from './context.js';
import { keyPolicy } from './key-policy.js';

/** The stored form carries the version of its format, so that later code can still read it. */
export interface Stored {
  readonly format: number;
}

/** Reading side of a table: what other modules may use. */
export interface TableReader<T extends Stored> {
  /** The record, or undefined when there is none. */
  get(ctx: YulianContext, id: string): Promise<T | undefined>;
  has(ctx: YulianContext, id: string): Promise<boolean>;
  /** Ids in [from, to), at most `limit`: read as a range, so a later insertion is a phantom. */
  idsBetween(ctx: YulianContext, from: string, to: string, limit: number): Promise<string[]>;
}

/** A key prefix and the one module that writes it. */
export interface Table<T extends Stored> extends TableReader<T> {
  readonly prefix: string;
  put(ctx: YulianContext, id: string, value: T): Promise<void>;
  /** Puts, and lets later changes of this key pass only with `owner` and two others. */
  putOwned(ctx: YulianContext, id: string, value: T, policy: OwnerPolicy): Promise<void>;
}

/** Who must endorse changes of a key. */
export interface OwnerPolicy {
  /** MSP id of the owner. */
  readonly owner: string;
  /** All MSP ids of the consortium. */
  readonly organisations: readonly string[];
}

const EMPTY = 0;

/**
 * Declares the table of one record kind under `prefix/`. Values are canonical JSON.
 * Reads see the state before the transaction, as everywhere in Fabric.
 */
export function defineTable<T extends Stored>(prefix: string): Table<T> {
  const keyOf = (id: string): string => `${prefix}/${id}`;
  return {
    prefix,
    async get(ctx, id) {
      const bytes = await ctx.stub.getState(keyOf(id));
      return bytes.length === EMPTY ? undefined : (JSON.parse(utf8Decode(bytes)) as T);
    },
    async has(ctx, id) {
      return (await ctx.stub.getState(keyOf(id))).length !== EMPTY;
    },
    async idsBetween(ctx, from, to, limit) {
      const iterator = await ctx.stub.getStateByRange(keyOf(from), keyOf(to));
      const ids: string[] = [];
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
        ids.push(next.value.key.slice(prefix.length + 1));
        if (ids.length === limit) break;
      }
      await iterator.close();
      return ids;
    },
    async put(ctx, id, value) {
      await ctx.writes.enter(ctx);
      await ctx.stub.putState(keyOf(id), canonicalBytes(value));
    },
    async putOwned(ctx, id, value, policy) {
      await this.put(ctx, id, value);
      await ctx.stub.setStateValidationParameter(keyOf(id), keyPolicy(policy));
    },
  };
}
