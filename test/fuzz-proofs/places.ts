// SPDX-License-Identifier: Apache-2.0
import type { JsonValue } from '@yulian/proofs';

/** Names that every object has from its prototype, whoever made it. */
export const NAMES: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

/** Keys and array positions that lead to a value. */
export type Place = readonly (string | number)[];

/** A value anywhere in a document. */
export interface Found {
  readonly place: Place;
  readonly value: JsonValue;
}

/** Every value of a document, the document itself first. */
export function valuesIn(value: JsonValue, place: Place = []): Found[] {
  const below = isContainer(value)
    ? entriesOf(value).flatMap(([step, inner]) => valuesIn(inner, [...place, step]))
    : [];
  return [{ place, value }, ...below];
}

/** The document's text with other text in the place of a value. */
export function withValue(document: JsonValue, place: Place, text: string): string {
  return write(document, (at) => (isSame(at, place) ? text : undefined));
}

/** The document's text with other text in the place of a whole member: its name, colon and value. */
export function withMember(document: JsonValue, place: Place, text: string): string {
  return write(
    document,
    () => undefined,
    (at) => (isSame(at, place) ? text : undefined),
  );
}

/** The text of a member. */
export function memberText(name: string, value: JsonValue): string {
  return `${JSON.stringify(name)}:${JSON.stringify(value)}`;
}

export type Container = readonly JsonValue[] | Readonly<Record<string, JsonValue>>;

export function isContainer(value: JsonValue): value is Container {
  return typeof value === 'object' && value !== null;
}

export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function entriesOf(value: Container): [string | number, JsonValue][] {
  return isList(value) ? [...value.entries()] : Object.entries(value);
}

type Replace = (place: Place) => string | undefined;

function write(
  value: JsonValue,
  replaceValue: Replace,
  replaceMember: Replace = () => undefined,
  place: Place = [],
): string {
  const replaced = replaceValue(place);
  if (replaced !== undefined) return replaced;
  if (!isContainer(value)) return JSON.stringify(value);
  const parts = entriesOf(value).map(([step, inner]) => {
    const at = [...place, step];
    const name = typeof step === 'string' ? `${JSON.stringify(step)}:` : '';
    return replaceMember(at) ?? name + write(inner, replaceValue, replaceMember, at);
  });
  // A member that is removed leaves no comma behind.
  const text = parts.filter((part) => part !== '').join(',');
  return isList(value) ? `[${text}]` : `{${text}}`;
}

function isSame(one: Place, other: Place): boolean {
  return one.length === other.length && one.every((step, i) => step === other[i]);
}
