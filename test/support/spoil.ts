// SPDX-License-Identifier: Apache-2.0
// Spoils good arguments value by value, by the form that a value shows.

/** A value put at a JSON Pointer, which must then be refused there. */
export interface Spoiler {
  readonly pointer: string;
  readonly value: unknown;
}

interface Kind {
  readonly form: RegExp;
  readonly bad: (good: string) => readonly unknown[];
}

/** Swaps the last character for another of its kind: a wrong check digit. */
function misspelt(good: string): string {
  return good.slice(0, -1) + (good.endsWith('1') ? '2' : '1');
}

/** Texts by their form, the first that fits. */
const KINDS: readonly Kind[] = [
  {
    form: /^\d{4}-\d\d-\d\dT/,
    bad: (good) => [
      ...['2026-02-30T00:00:00.000Z', '2026-02-29T00:00:00.000Z', '2026-13-01T00:00:00.000Z'],
      ...[good.slice(0, -1), good.replace('.000Z', 'Z'), good.replace('Z', '+08:00')],
      ...[good.replace('T', ' '), '2026-03-18T24:00:00.000Z', '2026-03-18T23:59:60.000Z'],
      ...['2026-03-18', `+${good}`, 1_767_225_600_000],
    ],
  },
  {
    form: /^1\.2\.156\.3005\.2\./,
    bad: (good) => [misspelt(good), good.slice(0, -2), `${good}.1`],
  },
  { form: /^[0-9A-Z]{18}$/, bad: (good) => [misspelt(good), good.toLowerCase(), `${good} `] },
  {
    form: /^[0-9A-Z]{21}$/,
    bad: (good) => [misspelt(good.slice(0, 18)) + good.slice(18), good.slice(3)],
  },
  {
    form: /^[0-9a-f]{64}$/,
    bad: (good) => [good.toUpperCase(), good.slice(1), `${good}0`, `0x${good}`],
  },
  {
    form: /^h\d+\.[0-9a-f]{64}$/,
    bad: (good) => [good.slice(3), '11010519491231002X', `${good}0`],
  },
  { form: /^\d{6}$/, bad: (good) => [good.slice(1), '50000a'] },
  { form: /^[A-Z0-9][A-Z0-9.-]+$/, bad: (good) => ['', 'a', `${good} 张三`, 'X'.repeat(65)] },
  { form: /^CS-/, bad: (good) => [good.slice(1), good.toLowerCase()] },
  { form: /^[a-z-]+$/, bad: (good) => [`${good}x`, good.toUpperCase()] },
];

/** What is wrong wherever a text is due. */
const NO_TEXT: readonly unknown[] = [null, 1, true, [], {}, '', 'x'.repeat(1000)];
/** What is wrong wherever a whole number is due; the texts become numbers in JSON. */
const NO_NUMBER: readonly unknown[] = [null, '1', true, -1, 1.5, 2 ** 53, 1e300];
const NO_OBJECT: readonly unknown[] = [null, 1, 'x', []];
const NO_LIST: readonly unknown[] = [null, 1, 'x', {}];

/** Values that spoil an argument, each at the place of a good one. Free texts are left alone. */
export function* valueSpoilers(argument: object, at = ''): Generator<Spoiler> {
  for (const [name, good] of Object.entries(argument) as [string, unknown][]) {
    const pointer = `${at}/${name}`;
    if (FREE.test(pointer)) continue;
    for (const value of badValues(good, pointer)) yield { pointer, value };
    if (Array.isArray(good)) yield* valueSpoilers(good.slice(0, 1), pointer);
    else if (typeof good === 'object' && good !== null) yield* valueSpoilers(good, pointer);
  }
}

function badValues(good: unknown, pointer: string): readonly unknown[] {
  if (typeof good === 'string') return textsAgainst(good);
  if (typeof good === 'number') return NO_NUMBER;
  if (Array.isArray(good)) return NO_LIST;
  return UNION.test(pointer) ? [] : NO_OBJECT;
}

/** Names, titles and schemas have rules of their own; the kind of a union decides on the rest. */
const FREE = /\/(name|title|summary|schema|kind|path|document)(\/|$)/;
const UNION = /\/(decision|document)$/;

function textsAgainst(good: string): readonly unknown[] {
  const kind = KINDS.find(({ form }) => form.test(good));
  return [...NO_TEXT, ...(kind?.bad(good) ?? [])];
}

/** A copy of `target` with another value at a JSON Pointer. */
export function withValue(target: object, pointer: string, value: unknown): unknown {
  const copy: unknown = structuredClone(target);
  const names = pointer.slice(1).split('/');
  const last = names.pop() ?? '';
  let place = copy as Record<string, unknown>;
  for (const name of names) place = place[name] as Record<string, unknown>;
  place[last] = value;
  return copy;
}
