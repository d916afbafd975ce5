// SPDX-License-Identifier: Apache-2.0
import type { JsonValue } from '@yulian/proofs';
import {
  entriesOf,
  isContainer,
  isList,
  memberText,
  valuesIn,
  withMember,
  withValue,
  type Found,
} from './places.js';

/** Every text in which a name stands for one value, for one member's name, or as one member more. */
export function textsWith(text: string, name: string): readonly string[] {
  const document = JSON.parse(text) as JsonValue;
  return valuesIn(document).flatMap((found) => [
    withValue(document, found.place, JSON.stringify(name)),
    ...renamed(document, found, name),
    ...withOneMore(document, found, name),
  ]);
}

function renamed(document: JsonValue, { place, value }: Found, name: string): string[] {
  if (typeof place.at(-1) !== 'string') return [];
  return [withMember(document, place, memberText(name, value))];
}

function withOneMore(document: JsonValue, { place, value }: Found, name: string): string[] {
  if (!isContainer(value) || isList(value)) return [];
  const members = entriesOf(value).map(([key, one]) => memberText(String(key), one));
  return [[], 'x', { role: 'gateway' }, null].map((more) =>
    withValue(document, place, `{${[...members, memberText(name, more)].join(',')}}`),
  );
}
