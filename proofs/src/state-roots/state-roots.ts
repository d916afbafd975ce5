// SPDX-License-Identifier: Apache-2.0
import { toHex } from '../bytes/index.js';
import { canonicalBytes } from '../json/index.js';
import { leafHash } from '../merkle/hashes.js';
import { merkleRoot } from '../merkle/merkle-tree.js';
import type { Hash } from '../primitives.js';
import { GrowingRoot } from './growing-root.js';

/** One row of a chain's state. */
export interface StateRow {
  /** `<table>/<id>`. */
  readonly key: string;
  /** Canonical JSON, as stored. */
  readonly value: string;
  /** The key's own endorsement policy, base64; left out where the chaincode's counts. */
  readonly policy?: string;
}

/** All rows of a table under one root. */
export interface TableRoot {
  readonly name: string;
  readonly count: number;
  /** Hex: RFC 9162 tree over {@link rowHash} of its rows, by the bytes of their keys. */
  readonly root: string;
}

/** A chain's state under one root. */
export interface StateRoots {
  /** By name; tables without rows are left out. */
  readonly tables: readonly TableRoot[];
  /** Hex: see {@link rootOfTables}. */
  readonly root: string;
}

const ROW_FORMAT = 'yulian.state-row.v1';

/** The table that a key belongs to. */
export function tableOf(key: string): string {
  const slash = key.indexOf('/');
  return slash < 0 ? key : key.slice(0, slash);
}

/** The leaf of one row: its key, value and policy, whichever ledger it is on. */
export function rowHash({ key, value, policy }: StateRow, hash: Hash): Uint8Array {
  const row = { format: ROW_FORMAT, key, value, ...(policy === undefined ? {} : { policy }) };
  return leafHash(canonicalBytes(row), hash);
}

/** Rows that travel together under one digest, hex. */
export function rowsDigest(rows: readonly StateRow[], hash: Hash): string {
  return toHex(
    merkleRoot(
      rows.map((row) => rowHash(row, hash)),
      hash,
    ),
  );
}

/** The root over all tables, hex: RFC 9162 tree over the canonical bytes of each, by name. */
export function rootOfTables(tables: readonly TableRoot[], hash: Hash): string {
  const leaves = tables.map(({ name, count, root }) =>
    leafHash(canonicalBytes({ name, count, root }), hash),
  );
  return toHex(merkleRoot(leaves, hash));
}

/**
 * The roots of a state.
 *
 * @param rows by the bytes of their keys
 */
export function stateRoots(rows: Iterable<StateRow>, hash: Hash): StateRoots {
  const trees = new Map<string, GrowingRoot>();
  for (const row of rows) {
    const name = tableOf(row.key);
    const tree = trees.get(name) ?? new GrowingRoot(hash);
    tree.append(rowHash(row, hash));
    trees.set(name, tree);
  }
  const tables = [...trees]
    .map(([name, tree]) => ({ name, count: tree.state.size, root: toHex(tree.root) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { tables, root: rootOfTables(tables, hash) };
}
