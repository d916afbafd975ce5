// SPDX-License-Identifier: Apache-2.0
import { parsePointer } from '../json/json-pointer.js';
import { type JsonObject, type JsonValue } from '../json/json-value.js';
import { defineMember } from '../json/own-member.js';
import { isArrayPosition, type FieldLeaf } from './flatten.js';
import type { FieldValue } from './leaf.js';

/** What a path leads to: a leaf, or a container by reference tokens. */
type Node = { readonly value: FieldValue } | Map<string, Node>;

/**
 * The partial record that some leaves make up, as `DisclosedFields` describes it.
 *
 * @returns undefined when a path is no JSON Pointer, leads through another leaf, or takes the same
 *   container for an array and for an object
 */
export function rebuildFields(leaves: readonly FieldLeaf[]): JsonObject | undefined {
  const whole = leaves.find(({ path }) => path === '');
  if (whole !== undefined) return leaves.length === 1 && isEmptyObject(whole) ? {} : undefined;
  const root = new Map<string, Node>();
  for (const leaf of leaves) {
    if (!insert(root, leaf)) return undefined;
  }
  if ([...root.keys()].some(isArrayPosition)) return undefined;
  return toJson(root) as JsonObject | undefined;
}

function isEmptyObject({ value }: FieldLeaf): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function insert(root: Map<string, Node>, { path, value }: FieldLeaf): boolean {
  const tokens = parsePointer(path);
  const last = tokens?.pop();
  if (tokens === undefined || last === undefined) return false;
  let container = root;
  for (const token of tokens) {
    let next = container.get(token);
    if (next === undefined) {
      next = new Map<string, Node>();
      container.set(token, next);
    }
    if (!(next instanceof Map)) return false;
    container = next;
  }
  if (container.has(last)) return false;
  container.set(last, { value });
  return true;
}

function toJson(node: Node): JsonValue | undefined {
  if (!(node instanceof Map)) return node.value;
  const keys = [...node.keys()];
  const positions = keys.filter(isArrayPosition).length;
  if (positions !== 0 && positions !== keys.length) return undefined;
  const object: Record<string, JsonValue> = {};
  for (const [key, child] of node) {
    const value = toJson(child);
    if (value === undefined) return undefined;
    defineMember(object, key, value);
  }
  return positions > 0 && isContiguous(keys) ? itemsOf(object) : object;
}

function isContiguous(positions: readonly string[]): boolean {
  const present = new Set(positions);
  return positions.every((_, i) => present.has(String(i)));
}

/** Engines enumerate keys that are array positions in ascending order, whatever came first. */
function itemsOf(object: Readonly<Record<string, JsonValue>>): JsonValue[] {
  return Object.values(object);
}
