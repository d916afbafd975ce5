// SPDX-License-Identifier: Apache-2.0
import type { JsonValue } from '@yulian/proofs';
import type { Random } from '../fuzz-files/random.js';
import { twinOf } from '../support/forging.js';
import {
  entriesOf,
  isContainer,
  isList,
  memberText,
  NAMES,
  valuesIn,
  withMember,
  withValue,
  type Found,
} from './places.js';

/** A changed text. */
export interface Mutant {
  /** Kind of change, for the table. */
  readonly kind: string;
  readonly text: string;
  /** It must be refused whatever it says: readers could take it in two ways. */
  readonly never?: true;
}

/** One change to a document; a few kinds need a place that the document may lack: undefined then. */
type Change = (
  document: JsonValue,
  found: Found,
  random: Random,
  other: JsonValue,
) => string | undefined;

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CHARACTERS = `${BASE64}-_= \t\n"\\.:{}[]ü证\u0000\u200b`;
const DEPTHS = [2, 60, 64, 65, 1_000, 50_000];
const LENGTHS = [1_000, 100_000];
const ODD: readonly string[] = [
  ...['null', 'true', 'false', '0', '-1', '-0', '1e0', '0.5', '1e999', '9007199254740993'],
  ...['""', '"0"', '[]', '{}', '[null]', '{"":null}', '"\\ud800"', '"\\u0000"', '2147483648'],
];

const CHANGES = {
  leaf(document, { place, value }, random) {
    if (typeof value === 'number') {
      const by = random.one([1, -1, 0.5, 256, -value]);
      return withValue(document, place, String(value + by));
    }
    if (typeof value !== 'string') return undefined;
    return withValue(document, place, JSON.stringify(changedText(value, random)));
  },
  type(document, { place }, random) {
    return withValue(document, place, random.one(ODD));
  },
  wrapped(document, { place, value }, random) {
    const text = JSON.stringify(value);
    const inside = random.one([`[${text}]`, `{"0":${text}}`, JSON.stringify(text)]);
    return withValue(document, place, inside);
  },
  respelt(document, { place, value }, random) {
    if (typeof value !== 'string') return undefined;
    return withValue(document, place, random.one(RESPELLINGS)(value, random));
  },
  added(document, { place, value }, random) {
    if (!isContainer(value)) return undefined;
    const inner = random.one(valuesIn(document)).value;
    if (isList(value)) return withValue(document, place, JSON.stringify([...value, inner]));
    const name = random.one([...NAMES, 'more', 'id', 'entry', 'documentSalt', 'answer', '', '0']);
    const members = Object.entries(value).map(([key, one]) => memberText(key, one));
    members.splice(random.below(members.length + 1), 0, memberText(name, inner));
    return withValue(document, place, `{${members.join(',')}}`);
  },
  removed(document, { place }) {
    return place.length === 0 ? undefined : withMember(document, place, '');
  },
  doubled(document, { place, value }, random, other) {
    const name = place.at(-1);
    if (typeof name !== 'string') return undefined;
    const again = random.one([value, null, random.one(valuesIn(other)).value]);
    const both = [memberText(name, value), memberText(name, again)];
    return withMember(document, place, (random.below(2) === 0 ? both : both.reverse()).join(','));
  },
  renamed(document, { place, value }, random) {
    const name = place.at(-1);
    if (typeof name !== 'string') return undefined;
    const others = [...NAMES, name.toUpperCase(), `${name} `, `_${name}`, name.slice(1)];
    return withMember(document, place, memberText(random.one(others), value));
  },
  prototype(document, { place }, random) {
    return withValue(document, place, JSON.stringify(random.one(NAMES)));
  },
  deep(document, { place }, random) {
    const [open, shut] = random.one([
      ['[', ']'],
      ['{"a":', '}'],
    ] as const);
    const depth = random.one(DEPTHS);
    return withValue(document, place, `${open.repeat(depth)}0${shut.repeat(depth)}`);
  },
  long(document, { place, value }, random) {
    const length = random.one(LENGTHS);
    const kinds = [JSON.stringify('A'.repeat(length)), '9'.repeat(length)];
    if (isList(value)) kinds.push(JSON.stringify(Array(length / 100).fill(value[0] ?? 0)));
    return withValue(document, place, random.one(kinds));
  },
  list(document, { place, value }, random) {
    if (!isContainer(value) || !isList(value) || value.length === 0) return undefined;
    return withValue(document, place, JSON.stringify(random.one(LIST_CHANGES)(value, random)));
  },
  exchanged(document, { place }, random, other) {
    const there = valuesIn(other).filter(
      (one) => one.place.length === place.length && one.place.at(-1) === place.at(-1),
    );
    if (place.length === 0 || there.length === 0) return undefined;
    return withValue(document, place, JSON.stringify(random.one(there).value));
  },
  reordered(document, { place, value }) {
    if (!isContainer(value) || isList(value)) return undefined;
    const turned = entriesOf(value).reverse() as [string, JsonValue][];
    const members = turned.map(([key, one]) => memberText(key, one));
    return withValue(document, place, `{ ${members.join(' ,\n')} }`);
  },
} as const satisfies Readonly<Record<string, Change>>;

/** Kinds of changes. */
export const KINDS = Object.keys(CHANGES) as readonly (keyof typeof CHANGES)[];

/** A text with one change of a kind, or a few in a row; undefined when it has no place for them. */
export function mutate(
  text: string,
  kind: keyof typeof CHANGES,
  random: Random,
  others: readonly string[],
): Mutant | undefined {
  const document = JSON.parse(text) as JsonValue;
  const other = JSON.parse(random.one(others)) as JsonValue;
  const changed = CHANGES[kind](document, random.one(valuesIn(document)), random, other);
  if (changed === undefined) return undefined;
  return { kind, text: changed, ...(kind === 'doubled' ? { never: true as const } : {}) };
}

function changedText(value: string, random: Random): string {
  const at = random.below(value.length + 1);
  const put = CHARACTERS.charAt(random.below(CHARACTERS.length));
  const ways = [
    value.slice(0, at) + put + value.slice(at + 1),
    value.slice(0, at) + put + value.slice(at),
    value.slice(0, at) + value.slice(at + 1),
    value.slice(0, at),
    value + value,
    '',
  ];
  return random.one(ways);
}

type Respelling = (value: string, random: Random) => string;

/** The same in other letters, as some reader might take it: each is JSON text. */
const RESPELLINGS: readonly Respelling[] = [
  (value) => JSON.stringify(value.toUpperCase()),
  (value) => JSON.stringify(value.toLowerCase()),
  (value) => JSON.stringify(` ${value}`),
  (value) => JSON.stringify(`${value}\n`),
  (value) => JSON.stringify(`${value}=`),
  (value) => JSON.stringify(value.replace(/=+$/, '')),
  (value) => JSON.stringify(value.replaceAll('+', '-').replaceAll('/', '_')),
  (value) => JSON.stringify(value.replace(/Z$/, '+00:00')),
  (value) => JSON.stringify(value.replace(/\.000Z$/, 'Z')),
  (value) => JSON.stringify(value.normalize('NFD')),
  (value) => JSON.stringify(value.replaceAll('\n', '\r\n')),
  // Bits of base64 that no byte holds.
  (value) =>
    JSON.stringify(
      value.replace(
        /([A-Za-z0-9+/])(=+)$/,
        (_, last: string, end: string) => `${BASE64[(BASE64.indexOf(last) + 1) % 64] ?? ''}${end}`,
      ),
    ),
  (value) => JSON.stringify(value.startsWith('ME') ? twinOf(value) : value),
  // The same text for every reader of JSON: no change of what is said.
  (value, random) => {
    const at = random.below(Math.max(1, value.length));
    const code = value.charCodeAt(at);
    if (Number.isNaN(code)) return '""';
    const escape = `\\u${code.toString(16).padStart(4, '0')}`;
    const [before, after] = [value.slice(0, at), value.slice(at + 1)].map((part) =>
      JSON.stringify(part).slice(1, -1),
    );
    return `"${before ?? ''}${escape}${after ?? ''}"`;
  },
];

type ListChange = (list: readonly JsonValue[], random: Random) => readonly JsonValue[];

const LIST_CHANGES: readonly ListChange[] = [
  (list) => [...list].reverse(),
  (list, random) => [...list, random.one(list)],
  (list) => [...list.slice(1), ...list.slice(0, 1)],
  (list, random) => list.filter((_, i) => i !== random.below(list.length)),
  (list) => list.slice(0, -1),
  (list) => [list[0] ?? null, ...list],
  () => [],
  (list) => [...list, ...list],
];
