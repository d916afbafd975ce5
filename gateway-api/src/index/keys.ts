// SPDX-License-Identifier: Apache-2.0
import type { Term } from './record.js';

// The index's rows, `\0` between parts (no part contains it):
//   h                                  head
//   r kind time id                     the record, in the order of lists
//   d kind id                          its time
//   i kind name value time id          a list of the records with that term
//   c kind name value                  how many records have that term

const SEPARATOR = '\0';
/** Sorts right after the separator. */
const AFTER = '\u0001';

export const HEAD_KEY = 'h';

/** A place in a list. */
export interface Position {
  readonly time: string;
  readonly id: string;
}

export function recordKey(kind: string, { time, id }: Position): string {
  return join('r', kind, time, id);
}

export function timeKey(kind: string, id: string): string {
  return join('d', kind, id);
}

export function entryKey(kind: string, [name, value]: Term, { time, id }: Position): string {
  return join('i', kind, name, value, time, id);
}

export function countKey(kind: string, [name, value]: Term): string {
  return join('c', kind, name, value);
}

/** All keys of a list: of a kind, or of those with a term. */
export function listPrefix(kind: string, term: Term | undefined): string {
  return term === undefined ? join('r', kind) : join('i', kind, ...term);
}

export function keyInList(prefix: string, { time, id }: Position): string {
  return join(prefix, time, id);
}

/** The first key of a list at a time or later; all of it without a time. */
export function startOfList(prefix: string, time = ''): string {
  return `${prefix}${SEPARATOR}${time}`;
}

export function endOfList(prefix: string): string {
  return `${prefix}${AFTER}`;
}

/** The smallest key after this one. */
export function afterKey(key: string): string {
  return `${key}${SEPARATOR}`;
}

export function positionOf(key: string): Position {
  const idAt = key.lastIndexOf(SEPARATOR);
  const timeAt = key.lastIndexOf(SEPARATOR, idAt - 1);
  return { time: key.slice(timeAt + 1, idAt), id: key.slice(idAt + 1) };
}

/** A number as text that sorts like it. */
export function sortable(value: number): string {
  return String(value).padStart(12, '0');
}

function join(...parts: readonly string[]): string {
  return parts.join(SEPARATOR);
}
