// SPDX-License-Identifier: Apache-2.0
import { canonicalBytes, utf8Decode } from '@yulian/proofs';
import type { YulianContext } from './context.js';
import { keyPolicy } from './key-policy.js';

/** The stored form carries the version of its format, so that later code can still read it. */
export interface Stored {
  readonly format: number;
}

/** Ids in [from, to) that are wanted; reading stops at `limit` of them. */
export interface IdRange {
  readonly from: string;
  readonly to: string;
  readonly wanted: (id: string) => boolean;
  readonly limit?: number;
}

/** Reading side of a table: what other modules may use. */
export interface TableReader<T extends Stored> {
  /** The record, or undefined when there is none. */
  get(ctx: YulianContext, id: string): Promise<T | undefined>;
  has(ctx: YulianContext, id: string): Promise<boolean>;
  /** Ids of a range, read as a range, so that a later insertion is a phantom. */
  idsBetween(ctx: YulianContext, range: IdRange): Promise<string[]>;
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

/** All ids are made of these: what is not cannot be on the ledger, and is no key for it either. */
export const ID = /^[\x21-\x7e]{1,200}$/;

const prefixes = new Set<string>();

/** Prefixes of all tables that were declared, sorted. */
export function tablePrefixes(): readonly string[] {
  return [...prefixes].sort();
}

/**
 * Declares the table of one record kind under `prefix/`. Values are canonical JSON.
 * Reads see the state before the transaction, as everywhere in Fabric.
 */
export function defineTable<T extends Stored>(prefix: string): Table<T> {
  prefixes.add(prefix);
  const keyOf = (id: string): string => `${prefix}/${id}`;
  return {
    prefix,
    async get(ctx, id) {
      if (!ID.test(id)) return undefined;
      const bytes = await ctx.stub.getState(keyOf(id));
      return bytes.length === EMPTY ? undefined : (JSON.parse(utf8Decode(bytes)) as T);
    },
    async has(ctx, id) {
      return ID.test(id) && (await ctx.stub.getState(keyOf(id))).length !== EMPTY;
    },
    async idsBetween(ctx, { from, to, wanted, limit = Number.MAX_SAFE_INTEGER }) {
      const iterator = await ctx.stub.getStateByRange(keyOf(from), keyOf(to));
      const ids: string[] = [];
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
        const id = next.value.key.slice(prefix.length + 1);
        if (wanted(id)) ids.push(id);
        if (ids.length === limit) break;
      }
      await iterator.close();
      return ids;
    },
    async put(ctx, id, value) {
      if (!ID.test(id)) throw new Error(`not an id of the table ${prefix}`);
      await ctx.writes.enter(ctx);
      await ctx.stub.putState(keyOf(id), canonicalBytes(value));
    },
    async putOwned(ctx, id, value, policy) {
      await this.put(ctx, id, value);
      await ctx.stub.setStateValidationParameter(keyOf(id), keyPolicy(policy));
    },
  };
}
